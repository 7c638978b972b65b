/** Rows that our own words name ("see SR 3.4", "left to ZCR 5.2") are rows of a shipped catalog. */
import { describe, expect, it } from 'vitest';
import { CATALOG_PATHS, LINK_FILES, catalogJson, linksJson, shelf } from '../test/shelf.ts';
import { editionOf, rowIdsOf } from './catalog.ts';
import { documentsOf, opened } from './shelf.ts';

/** Numbers as the documents of the series, NIS2 and ATT&CK write them. */
const NAMED = new RegExp(
  [
    String.raw`\b(?:SR|CR|SAR|EDR|HDR|NDR) \d+\.\d+(?: RE \d+)?`,
    String.raw`\bZCR \d+(?:\.\d+)?`,
    String.raw`\b(?:ORG|CM|NET|COMP|DATA|USER|EVENT|AVAIL) \d+(?:\.\d+)?`,
    String.raw`\bSP\.\d+\.\d+(?: BR| RE\(\d+\))?`,
    String.raw`\b(?:SM|SR|SD|SI|SVV|DM|SUM|SG)-\d+\b`,
    String.raw`\b2[013]\(\d+\)\([a-z]\)`,
    String.raw`\b[TM]0\d{3}\b`,
  ].join('|'),
  'g',
);
const documents = shelf.editions.map((edition) => opened(shelf, edition));
const known = new Set<string>([
  ...documents.flatMap(rowIdsOf),
  ...documents.flatMap((document) => ('groups' in document ? document.groups.map(({ id }) => id) : [])),
  ...documents.flatMap((document) =>
    document.kind === 'component' ? document.byClass.map(({ id }) => id) : [],
  ),
  // A requirement of 62443-2-4 with its enhancements is named by their common number.
  ...opened(shelf, '62443-2-4@2023').rows.map(({ id }) => id.replace(/ .*$/, '')),
]);

function unknownIn(json: unknown): readonly string[] {
  const named = JSON.stringify(json).match(NAMED) ?? [];
  return [...new Set(named)].filter((id) => !known.has(id));
}

describe('rows named in words', () => {
  it.each([...CATALOG_PATHS.keys()])('%s', (edition) => {
    expect(unknownIn(catalogJson(edition))).toEqual([]);
  });

  it.each(LINK_FILES)('%s', (file) => {
    expect(unknownIn(linksJson(file))).toEqual([]);
  });

  it('are found when they are none', () => {
    expect(unknownIn({ why: 'Left to SR 9.9, ZCR 5.14 and ORG 4; see SR 1.1 RE 3 and SP.12.01.' })).toEqual([
      'SR 9.9',
      'ZCR 5.14',
      'ORG 4',
    ]);
  });
});

describe('what a control of an overlay names', () => {
  const rows = new Set(
    documents.flatMap((document) => rowIdsOf(document).map((id) => `${document.id}/${id}`)),
  );
  const facts = new Set(
    documents.flatMap((document) => (document.kind === 'system' ? document.facts.map(({ id }) => id) : [])),
  );

  it.each(
    documentsOf(shelf, shelf.editions, 'overlay').map((overlay) => [editionOf(overlay), overlay] as const),
  )('%s: rows and facts that are there', (_edition, overlay) => {
    expect(overlay.rows.flatMap((row) => row.satisfiedBy ?? []).filter((id) => !rows.has(id))).toEqual([]);
    expect(overlay.rows.flatMap((row) => row.facts ?? []).filter((id) => !facts.has(id))).toEqual([]);
  });
});
