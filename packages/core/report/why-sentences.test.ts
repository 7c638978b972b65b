/** Every sentence of `why` is reached by the cases of the rules, and reads whole in every language. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import { findingsOf } from '../evaluate/findings.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { cases } from '../test/cases/index.ts';
import { catalog } from '../test/catalog.ts';
import type { Plant } from '../model/plant.ts';
import { whyContext, type Link, type StatementParams, type WhyContext } from '../why/chain.ts';
import type { CauseCode, HeadCode } from '../why/codes.ts';
import { READINGS } from '../why/ref.ts';
import { isWhyError, whyLink } from '../why/why.ts';
import { explain } from './explain.ts';
import { LANGUAGES, WORDS } from './locales/test/languages.ts';

interface Said {
  readonly context: WhyContext;
  readonly link: Link;
}

/** What can be asked of a plant, of rows those that it answers, with base and REs, and a few that it does not. */
function refsOf({ index, plant, findings }: WhyContext): readonly string[] {
  const { places, catalog: rows } = index;
  const baseOf = (requirement: string): string => requirement.replace(/^.*\//, '').replace(/ RE \d+$/, '');
  const touched = new Set(['SR 1.1', 'SR 1.6', ...plant.answers.map((a) => baseOf(a.requirement))]);
  const keys = [
    ...rows.rows.filter((row) => touched.has(baseOf(row.id))).map((row) => `${rows.id}/${row.id}`),
    ...plant.overlays.flatMap((overlay) => overlay.rows.map((row) => `${overlay.id}/${row.id}`)),
  ];
  return [
    'site',
    'organisation',
    ...places
      .flat()
      .flatMap(({ ref }) => [
        ref,
        ...FR_ORDER.flatMap((fr) => [`slt:${ref}:${fr}`, ...READINGS.map((r) => `sla:${ref}:${fr}:${r}`)]),
        ...keys.flatMap((key) => [`verdict:${ref}:${key}`, `gap:${ref}:${key}`]),
        ...rows.facts.map((fact) => `fact:${ref}:${fact.id}`),
      ]),
    ...keys,
    ...plant.answers.map((answer) => `answer:${answer.place}:${answer.requirement}`),
    ...plant.checks.map((c) => `check:${c.place}:${c.requirement}:${c.date}:${c.by}`),
    ...plant.evidence.map((item) => `evidence:${item.id}`),
    ...plant.measures.map((measure) => `measure:${measure.id}`),
    ...plant.assets.map((asset) => `asset:${asset.id}`),
    ...plant.flows.map((flow) => `flow:${flow.id}`),
    ...findings.map((finding) => finding.id),
  ];
}

function contextOf(plant: Plant, asOf: string): WhyContext {
  const index = compile(plant, catalog, asOf);
  return whyContext(index, findingsOf(index));
}

/** Some cases plant a fault that throws whenever the answer is read, also by who asks about it. */
function unlessPlanted<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.message === 'broken') return null;
    throw error;
  }
}

const HEADS = Object.keys(WORDS.en.whyHeads) as readonly HeadCode[];
const CAUSES = Object.keys(WORDS.en.whyCauses) as readonly CauseCode[];

/** One link for each head and each cause, the first that says it; the search ends when all are found. */
function firstOf(): ReadonlyMap<string, Said> {
  const first = new Map<string, Said>();
  for (const { plant, asOf } of cases) {
    const context = unlessPlanted(() => contextOf(plant, asOf));
    for (const ref of context === null ? [] : refsOf(context)) {
      const link = unlessPlanted(() => whyLink(context as WhyContext, ref));
      if (link === null || isWhyError(link)) continue;
      const codes = [`head ${link.head.code}`, ...link.because.map(({ code }) => `cause ${code}`)];
      for (const code of codes)
        if (!first.has(code)) first.set(code, { context: context as WhyContext, link });
    }
    // And one for findings, which have sentences of their own.
    if (first.size === HEADS.length + CAUSES.length + 1) break;
  }
  return first;
}

const first = firstOf();

describe('codes', () => {
  it('of heads are each said by a case', () => {
    expect(HEADS.filter((code) => !first.has(`head ${code}`))).toEqual([]);
  });

  it('of causes are each said by a case', () => {
    expect(CAUSES.filter((code) => !first.has(`cause ${code}`))).toEqual([]);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  it.each([...first.keys()])('%s reads whole', (code) => {
    const { context, link } = first.get(code) as Said;
    const why = explain(context, link.ref, 2, WORDS[language]);
    if ('code' in why) return expect.fail(why.code);
    const texts = [why.text, ...why.because.map((cause) => cause.text)];
    for (const text of texts) {
      expect(text).not.toMatch(/[{}#|]|undefined|\[object|\(\)|: *$|, *$|; *$| {2}| [,;:]/);
      expect(text.length).toBeGreaterThan(4);
    }
  });
});

describe('terms', () => {
  const isTerm = (value: StatementParams[string]): value is { readonly term: string } =>
    typeof value === 'object' && 'term' in value;

  it('that links name are known to the languages', () => {
    const named = [...first.values()].flatMap(({ link }) => {
      const heads = link.head.code === 'finding' ? {} : link.head.params;
      return [heads, ...link.because.map((cause) => cause.params)].flatMap((params) =>
        Object.values(params).filter(isTerm),
      );
    });
    const unknown = named.filter(({ term }) => !Object.hasOwn(WORDS.en.terms, term));
    expect([...new Set(unknown.map(({ term }) => term))]).toEqual([]);
  });
});
