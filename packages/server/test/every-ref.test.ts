/** Every id in any output can be asked why: all that the commands print of two plants, as JSON and as text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { whyContext, type WhyContext } from '@bulkhead/core/why/chain.ts';
import { isWhyError, whyLink } from '@bulkhead/core/why/why.ts';
import { shippedLinks } from '../app/catalogs.ts';
import type { Call } from '../cli/arguments.ts';
import { assessCommand } from '../cli/assess.ts';
import { catalogCommand } from '../cli/catalog.ts';
import { checkCommand } from '../cli/check.ts';
import { exposureCommand } from '../cli/exposure.ts';
import { assessFolder } from './assessed-folder.ts';
import type { Result, World } from '../cli/world.ts';

const DAY = '2026-11-24';
const EXAMPLE = join(import.meta.dirname, '../../../examples/chemical-plant');
const SMALL = mkdtempSync(join(tmpdir(), 'bulkhead-small-'));
writeFileSync(
  join(SMALL, 'plant.yaml'),
  `schema: bulkhead/plant@1
id: small
name: Small
catalogs: [62443-2-1@2010, 62443-2-1@2024, 62443-3-3@2013, 62443-4-2@2019]
method: { maturity: 2 }
zones:
  - { id: cell, name: Cell, kind: control, slTarget: 1, facts: { wireless: false } }
  - { id: office, name: Office, kind: enterprise }
conduits: [{ id: link, name: Link, joins: [cell, office] }]
assets: [{ id: plc, type: controller, zones: [cell], productVersion: p }]
products: [{ id: p, name: P, class: EDR }]
measures: [{ id: m, name: Something }]
overlays: [{ id: house, name: House rules, rows: [{ id: r1, title: A rule, satisfiedBy: [62443-3-3/SR 1.1] }] }]
triage:
  - { place: zone:cell, accounts: true, backup: false, borders: unknown }
answers:
  - { place: site, requirement: 62443-3-3/SR 1.1, status: met }
  - { place: asset:plc, requirement: 62443-3-3/SR 1.1, status: unmet }
  - { place: asset:plc, requirement: 62443-4-2/CR 1.1, status: met }
  - place: zone:cell
    requirement: 62443-3-3/SR 2.3
    status: compensated
    reason: watched
    approvedBy: Somebody
    expires: 2030-12-31
    measures: [m]
  - { place: organisation, requirement: 62443-2-1@2024/ORG 1.1, status: met, maturity: 2 }
`,
);
afterAll(() => rmSync(SMALL, { recursive: true, force: true }));

const world: World = { words, terminal: { columns: 120, colour: false, unicode: true } };
type Command = (call: Call, world: World) => Result | Promise<Result>;
const run = async (
  command: Command,
  positionals: readonly string[],
  options: Call['options'],
): Promise<string> =>
  (await command({ command: '', positionals, options: { 'as-of': DAY, ...options } }, world)).out;

const VIEWS = ['zones', 'triage', 'program', 'products', 'nis2', 'csf', 'cra'];

/** What each command gives, once as JSON and once as text. */
async function outputs(folder: string, format: 'json' | 'text'): Promise<readonly string[]> {
  return await Promise.all([
    ...VIEWS.map((view) => run(assessCommand, [folder], { format, view, all: true })),
    run(exposureCommand, [folder], { format }),
    run(checkCommand, [folder], { format }),
    run(catalogCommand, ['links'], { format }),
    run(catalogCommand, ['links', '62443-3-3/SR 5.1'], { format }),
  ]);
}

/** What is no id: words for people, codes, figures. */
const NO_IDS: ReadonlySet<string> = new Set(
  (
    'schema name title message fix class fr verdict capability code method rationale severity asOf digest model ' +
    'organisation engine kind grade standing error question intent certainty evidence answeredBy side note group ' +
    'base expires problems what how currency owners without why answeredAt departs variants index reading reasons scenarioMethod unknownBecause'
  ).split(' '),
);

/** Ids that are told without their kind, since the field says it. */
const BARE: Readonly<Record<string, (id: string, place: string) => string>> = {
  facts: (id, place) => (place === '' ? `fact:${id}` : `fact:${place}:${id}`),
  measures: (id) => `measure:${id}`,
  exceptions: (id) => `asset:${id}`,
  requiredBy: (id) => `overlay:${id}`,
  waiver: (id) => `waiver:${id}`,
  rule: (id) => `rule:${id}`,
};

/** Every id in a result. */
function* idsIn(value: unknown, key: string, place: string): Generator<string> {
  if (NO_IDS.has(key)) return;
  if (typeof value === 'string') yield BARE[key]?.(value, place) ?? value;
  else if (Array.isArray(value)) for (const item of value) yield* idsIn(item, key, place);
  else if (typeof value === 'object' && value !== null) {
    const { ref, place: at } = value as { readonly ref?: unknown; readonly place?: unknown };
    const here = typeof ref === 'string' ? ref : typeof at === 'string' ? at : place;
    yield* numbersOf(value as Told, here);
    for (const [name, inner] of Object.entries(value)) {
      // A row told as a whole carries its requirement; its id alone stands in several documents.
      if (name === 'row' && 'requirement' in value) continue;
      // Answers of a triage are told by their questions above.
      if (name === 'answers' && !Array.isArray(inner)) continue;
      yield* idsIn(inner, name, here);
    }
  }
}

interface Told {
  readonly requirement?: string;
  readonly slT?: object;
  readonly slA?: object;
  readonly slC?: object;
  readonly provisional?: object;
  readonly answers?: object;
  readonly needed?: number | null;
  readonly maturity?: object;
  readonly carriers?: unknown;
  readonly reads?: unknown;
  readonly fromElsewhere?: unknown;
  readonly from?: string;
  readonly without?: readonly { readonly row?: string }[];
}

/** The figures that an entry shows under its place, each by its reference. */
function* numbersOf(told: Told, place: string): Generator<string> {
  const { requirement, slT = {}, slA = {}, slC = {} } = told;
  for (const fr of Object.keys(slT)) yield `slt:${place}:${fr}`;
  for (const [kind, readings] of Object.entries({ sla: slA, slc: slC })) {
    for (const [reading, vector] of Object.entries(readings))
      for (const fr of Object.keys(vector as object)) yield `${kind}:${place}:${fr}:${reading}`;
  }
  if (told.needed !== undefined) yield `exposure:${place}`;
  if (told.fromElsewhere !== undefined) yield `exposure:${place}:evidenced:elsewhere`;
  const { provisional = {}, answers = {} } = told;
  for (const [side, vector] of Object.entries(provisional))
    for (const fr of Object.keys(vector as object)) yield `triage:${place}:${fr}:${side}`;
  if (!Array.isArray(answers))
    for (const question of Object.keys(answers)) yield `triage:${place}:${question}`;
  // Rows of the left side of a set of links, which names its edition.
  for (const { row } of told.without ?? []) if (row !== undefined) yield `${told.from ?? ''}/${row}`;
  if (requirement === undefined) return;
  if (told.carriers !== undefined) yield `sustained:${requirement}`;
  if (told.reads !== undefined) yield `verdict:${place}:${requirement}`;
  if (/\d/.test(JSON.stringify(told.maturity ?? null))) yield `maturity:${place}:${requirement}`;
}

const KINDED =
  /(?:zone|conduit|asset|flow|product|supplier|evidence|measure|finding|answer|verdict|gap|sla|slt|slc|triage|exposure):[a-z][^\s,;`]*/g;
const ROW =
  /\b(?:62443-|nis2|nist-|cra@|iso-|attack-|eu-)[^\s/,;>]*\/[^\s,;]+(?: (?:\d[\d.]*|RE ?\(?\d+\)?|BR)(?=[\s,;:)']|$))*/g;
/** The first column after a glyph; a count of verdicts is none. */
const FIRST = /^ *[◆◇●◈?!○·] (?!\d+ [a-z])(\S+(?: \S+)*) {2}/gm;
const PLACES = /^([a-z][a-z0-9-]+) +(?:[▨█□·▒]{4}|n\.a\.)/gm;

/** What stands in a text where ids stand: with a kind, as a row, in the first column. */
function idsInText(text: string): readonly string[] {
  const all = (pattern: RegExp, group: 0 | 1, from = text): readonly string[] =>
    [...from.matchAll(pattern)].map((match) => match[group] as string);
  // A list may go on in the next line.
  const running = text.replace(/,?\n +/g, (end) => (end.startsWith(',') ? ', ' : ' '));
  return [...all(KINDED, 0), ...all(ROW, 0, running), ...all(FIRST, 1), ...all(PLACES, 1)];
}

function contextOf(folder: string): WhyContext {
  const { index, findings, documents, shelf } = assessFolder(folder, DAY);
  return whyContext(index, findings, { documents, shelf, links: shippedLinks });
}

/** Those that `why` does not answer, with the reason; and what it names and does not answer. */
function unanswered(context: WhyContext, ids: Iterable<string>): readonly string[] {
  const asked = new Map<string, ReturnType<typeof whyLink>>();
  const ask = (ref: string): ReturnType<typeof whyLink> => {
    const link = asked.get(ref) ?? whyLink(context, ref);
    asked.set(ref, link);
    return link;
  };
  return [...new Set(ids)].flatMap((id) => {
    const link = ask(id);
    if (isWhyError(link)) return [`${id}: ${link.code}`];
    return [...link.usedBy(), ...link.because.map(({ ref }) => ref)]
      .filter((ref) => isWhyError(ask(ref)))
      .map((ref) => `${id} leads to ${ref}`);
  });
}

describe.each([
  ['the example plant', EXAMPLE, 4_500],
  ['a small plant', SMALL, 1_000],
])('%s', (_, folder, atLeast) => {
  const context = contextOf(folder);

  it('answers for every id of its results', async () => {
    const results = (await outputs(folder, 'json')).map((json): unknown => JSON.parse(json));
    const ids = results.flatMap((result) => [...idsIn(result, '', '')]);
    expect(new Set(ids).size).toBeGreaterThan(atLeast);
    const plant = (results[0] as { plant: { id: string } }).plant.id;
    expect(
      unanswered(
        context,
        ids.filter((id) => id !== plant),
      ),
    ).toEqual([]);
  });

  it('answers for every id in its texts', async () => {
    const ids = (await outputs(folder, 'text')).flatMap(idsInText);
    expect(new Set(ids).size).toBeGreaterThan(atLeast / 20);
    expect(unanswered(context, ids)).toEqual([]);
  });
});
