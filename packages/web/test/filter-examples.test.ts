/** What stands in an empty filter as an example is a sentence that the filter takes, wholly in the reader's language. */
import { expect, it } from 'vitest';
import { ASSET_TYPES, CONDUIT_MEDIA } from '@bulkhead/core/model/schema/network.ts';
import { sheetWords as sheetsDe } from '@bulkhead/core/report/locales/de/sheets.ts';
import { sheetWords as sheetsEn } from '@bulkhead/core/report/locales/en/sheets.ts';
import { sheetWords as sheetsNl } from '@bulkhead/core/report/locales/nl/sheets.ts';
import { sheetWords as sheetsSv } from '@bulkhead/core/report/locales/sv/sheets.ts';
import { clausesOf, type Joints } from '../ui/grid/filter-words.ts';
import { words as de } from '../words/de/index.ts';
import { words as en } from '../words/en/index.ts';
import { words as nl } from '../words/nl/index.ts';
import { words as sv } from '../words/sv/index.ts';

type Words = typeof en;
type Sheets = typeof sheetsEn;

const LANGUAGES: readonly (readonly [string, Words, Sheets])[] = [
  ['en', en, sheetsEn],
  ['de', de as Words, sheetsDe as Sheets],
  ['nl', nl as Words, sheetsNl as Sheets],
  ['sv', sv as Words, sheetsSv as Sheets],
];

interface Example {
  readonly text: (words: Words) => string;
  /** Of the columns that it may name; the grid finds them by these. */
  readonly heads: (words: Words, sheets: Sheets) => readonly string[];
}

const headsOf = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(fields).flatMap((field) =>
    typeof field === 'object' && field !== null && 'head' in field ? [String(field.head)] : [],
  );

const EXAMPLES: Readonly<Record<string, Example>> = {
  assets: { text: ({ assets }) => assets.example, heads: (_, { assets }) => headsOf(assets) },
  flows: { text: ({ registers }) => registers.flowsExample, heads: (_, { flows }) => headsOf(flows) },
  conduits: {
    text: ({ registers }) => registers.conduitsExample,
    heads: ({ registers }, { assets }) => [registers.medium, assets.owner.head],
  },
  products: {
    text: ({ registers }) => registers.productsExample,
    heads: ({ registers }, { assets }) => [registers.certificate, assets.supportEnd.head],
  },
  evidence: { text: ({ evidence }) => evidence.example, heads: (_, { evidence }) => headsOf(evidence) },
  findings: {
    text: ({ findings }) => findings.example,
    heads: ({ findings }) => [findings.severity, findings.rule, findings.place],
  },
  gaps: {
    text: ({ findings }) => findings.gapExample,
    heads: ({ findings, requirements }) => [findings.place, requirements.verdict],
  },
  history: { text: ({ history }) => history.example, heads: ({ history }) => [history.who, history.time] },
  inbox: { text: ({ inbox }) => inbox.example, heads: ({ history }) => [history.who, history.time] },
  scenarios: {
    text: ({ risk }) => risk.example,
    heads: ({ risk }, { scenarios }) => [risk.today, ...headsOf(scenarios)],
  },
  targets: { text: ({ risk }) => risk.targetsExample, heads: ({ risk }) => ['RDF', risk.basedOn] },
  exposure: {
    text: ({ risk }) => risk.exposureExample,
    heads: ({ risk }) => [risk.elsewhere, risk.decides],
  },
};

/** What the model calls it, and how a cell says it. */
function saidOf({ terms, assetTypes, registers, risk }: Words): ReadonlyMap<string, string> {
  const of = (ids: readonly string[], words: Readonly<Record<string, string>>, head = '') =>
    ids.map((id) => [id, words[head + id] ?? ''] as const);
  return new Map([
    ...of(['met', 'unmet', 'undetermined', 'error', 'warning', 'documentation', 'implementation'], terms),
    ...of(ASSET_TYPES, assetTypes),
    ...of(CONDUIT_MEDIA, registers, 'medium_'),
    ...of(['stated', 'inherited'], risk, 'method_'),
  ]);
}

const CASES = LANGUAGES.flatMap(([language, words, sheets]) =>
  Object.entries(EXAMPLES).map(([name, example]) => ({ language, name, words, sheets, example })),
);

it.each(CASES)('$language $name: a filter with no word left over', ({ words, sheets, example }) => {
  const joints: Joints = { ...words.grid, whole: new Set([words.terms.unmet]) };
  const columns = example.heads(words, sheets).map((head) => ({ id: head, head }));
  const clauses = clausesOf(example.text(words), columns, joints);
  expect(clauses.length).toBeGreaterThan(0);
  expect(clauses.filter(({ column }) => column === null)).toEqual([]);

  const values = clauses.flatMap((clause) => clause.values);
  const said = saidOf(words);
  expect(values.filter((value) => (said.get(value) ?? value) !== value)).toEqual([]);
});
