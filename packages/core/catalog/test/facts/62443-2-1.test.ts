import { expect, it } from 'vitest';
import { againstFacts, certaintyOf, facts, lessSure, pairs, pairsOf, shipped } from '../../../test/facts.ts';
import { linksJson } from '../../../test/shelf.ts';

interface Related {
  readonly sr: readonly string[];
  readonly nis2Art21_2: readonly string[];
  readonly iso27001_2022: readonly string[];
}
interface Requirement {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly confidence: { readonly id: string };
  readonly related: Related;
}
interface Requirement2010 {
  readonly id: string;
  readonly element: string;
  readonly title: string;
  readonly confidence: { readonly id: string };
}
interface Group {
  readonly id: string;
  readonly title: string;
}

const part = () => facts('part-2-1.json');
const requirements = (): readonly Requirement[] => part().requirements;
const rows2010 = (): readonly Requirement2010[] => part().csms2010.requirements;

againstFacts('62443-2-1@2024', () => {
  const catalog = () => shipped('62443-2-1@2024', 'program');

  it('rows: id, group and title, in order', () => {
    expect(catalog().rows.map(({ id, group, title }) => ({ id, group, title }))).toEqual(
      requirements().map(({ id, group, title }) => ({ id, group, title })),
    );
    expect(catalog().rows.every(({ base }) => base === null)).toBe(true);
  });

  it('certainty is that of the id, and lower for three rows of which a title alone says too little', () => {
    const sources = requirements().map(({ id, confidence }) => [id, certaintyOf(confidence.id)] as const);
    expect(lessSure(catalog().rows, sources)).toEqual(['ORG 2.3', 'NET 1.8', 'USER 2.4']);
  });

  it('the elements of the security program and the groups within them', () => {
    const { spe, groups } = part() as {
      readonly spe: readonly (Group & {
        readonly groups: readonly string[];
        readonly requirementCount: number;
      })[];
      readonly groups: readonly Group[];
    };
    const titles = new Map(groups.map(({ id, title }) => [id, title]));
    expect(catalog().groups).toEqual(
      spe.flatMap(({ id, title, groups: within }) => [
        { id, title },
        ...within.map((group) => ({ id: group, title: titles.get(group), within: id })),
      ]),
    );
    expect(groups.map(({ id }) => id)).toEqual(spe.flatMap((element) => element.groups));
    for (const { groups: within, requirementCount } of spe)
      expect(catalog().rows.filter((row) => within.includes(row.group))).toHaveLength(requirementCount);
  });

  it('maturity levels', () => {
    expect(catalog().maturity).toEqual(
      part().maturityLevels.map(({ name, line }: { name: string; line: string }, i: number) => ({
        level: i + 1,
        name,
        intent: line,
      })),
    );
  });
});

againstFacts('62443-2-1@2010', () => {
  const catalog = () => shipped('62443-2-1@2010', 'program');

  it('rows: id, element and title, in order', () => {
    expect(catalog().rows.map(({ id, group, title }) => ({ id, group, title }))).toEqual(
      rows2010().map(({ id, element, title }) => ({ id, group: element, title })),
    );
    expect(catalog().rows.every(({ base }) => base === null)).toBe(true);
  });

  it('certainty is that of the number; titles, of which the facts are less sure, do not lower it', () => {
    const sources = rows2010().map(({ id, confidence }) => [id, certaintyOf(confidence.id)] as const);
    expect(lessSure(catalog().rows, sources)).toEqual([]);
  });

  it('groups of elements and the elements within them', () => {
    const { elementGroups, elements } = part().csms2010 as {
      readonly elementGroups: readonly Group[];
      readonly elements: readonly (Group & { readonly group: string; readonly requirementCount: number })[];
    };
    const groups = new Map(catalog().groups.map((group) => [group.id, group]));
    expect(groups.size).toBe(elementGroups.length + elements.length);
    for (const { id, title } of elementGroups) expect(groups.get(id)).toMatchObject({ id, title });
    for (const { id, title, group } of elements) expect(groups.get(id)).toEqual({ id, title, within: group });
    for (const { id, requirementCount } of elements)
      expect(catalog().rows.filter((row) => row.group === id)).toHaveLength(requirementCount);
  });
});

againstFacts('Links of 62443-2-1', () => {
  const related = (ends: (related: Related) => readonly string[]): readonly (readonly [string, string])[] =>
    requirements().flatMap((row) => ends(row.related).map((to) => [row.id, to] as const));

  it('SRs of 62443-3-3 that a process keeps met', () => {
    expect(pairsOf('62443-2-1--62443-3-3.json')).toEqual(
      pairs(
        related(({ sr }) => sr),
        'supports own-judgement',
      ),
    );
  });

  it('ISO/IEC 27001:2022', () => {
    expect(pairsOf('62443-2-1--iso-27001.json')).toEqual(
      pairs(
        related(({ iso27001_2022 }) => iso27001_2022),
        'supports own-judgement',
      ),
    );
  });

  it('from 2010 to 2024: every row of 2010 is either linked or listed as left out, never both', () => {
    const file = linksJson('62443-2-1@2010--2024.json') as {
      readonly links: readonly { readonly from: string; readonly to: readonly string[] }[];
      readonly without: readonly { readonly from: string; readonly why: string }[];
    };
    const ids = rows2010().map(({ id }) => id);
    const linked = new Set(file.links.map(({ from }) => from));
    const left = file.without.map(({ from }) => from);
    expect(ids.filter((id) => !linked.has(id))).toEqual(left);
    expect(left.filter((id) => linked.has(id))).toEqual([]);
    expect([...linked].filter((id) => !ids.includes(id))).toEqual([]);
    expect(file.without.filter(({ why }) => why.length < 20)).toEqual([]);
    const targets = new Set(requirements().map(({ id }) => id));
    expect(file.links.flatMap(({ to }) => to).filter((id) => !targets.has(id))).toEqual([]);
  });
});
