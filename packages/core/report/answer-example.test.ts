/** The example of `catalog show` is accepted, for a row of every edition that is judged. */
import { describe, expect, it } from 'vitest';
import { rowDetails } from '../catalog/row-details.ts';
import { opened } from '../catalog/shelf.ts';
import { vocabularyOf } from '../catalog/vocabulary.ts';
import { readPlant } from '../model/text/read.ts';
import { shelf } from '../test/shelf.ts';
import { answerExample, placeForms } from './answer-example.ts';
import { LANGUAGES, WORDS } from './locales/test/languages.ts';

const vocabulary = vocabularyOf(shelf);
const JUDGED = shelf.editions.filter(
  (edition) => rowDetails(opened(shelf, edition), '', []).answeredAt.length > 0,
);

function plantAround(edition: string, answers: string): string {
  const system = edition.startsWith('62443-3-3@') ? [] : ['62443-3-3@2013'];
  return [
    'schema: bulkhead/plant@1',
    'id: p',
    'name: P',
    `catalogs: [${[...system, edition].join(', ')}]`,
    'zones: [{ id: x, name: X, kind: control }]',
    'suppliers: [{ id: x, name: X, roles: [product, integration, maintenance] }]',
    'products: [{ id: x, name: X, class: SAR, supplier: x }]',
    answers,
    '',
  ].join('\n');
}

describe('the example of an answer', () => {
  it.each(JUDGED)('to a row of %s is accepted', (edition) => {
    const document = opened(shelf, edition);
    // The first row, and the last: an enhancement in most documents.
    for (const row of [document.rows[0], document.rows.at(-1)]) {
      if (row === undefined || ('class' in row && row.class !== 'common' && row.class !== 'SAR')) continue;
      for (const language of LANGUAGES) {
        const how: string = WORDS[language].catalog.exampleHow;
        const lines = answerExample(`${document.id}/${row.id}`, rowDetails(document, row.id, []), how);
        const text = plantAround(edition, lines.join('\n').replaceAll('ID', 'x'));
        const result = readPlant([{ path: 'plant.yaml', text }], vocabulary);
        expect([row.id, result.ok ? [] : result.problems]).toEqual([row.id, []]);
      }
    }
  });

  it('stands at the place nearest to what is judged', () => {
    expect(placeForms({ answeredAt: ['organisation', 'site', 'zone', 'conduit', 'asset'] })).toEqual([
      'zone:ID',
      'site',
      'conduit:ID',
      'asset:ID',
      'organisation',
    ]);
    expect(answerExample('a/b', { answeredAt: [], says: null }, 'x')).toEqual([]);
  });
});
