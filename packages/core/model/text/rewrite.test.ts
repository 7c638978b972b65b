/** Changes in the files of a plant: only what changed is written anew, where it stood, with its comments. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, asset } from '../../test/build.ts';
import { plantOf, vocabulary } from '../../test/read-text.ts';
import type { Change } from '../change.ts';
import { formatFile } from './format.ts';
import { rewritePlant } from './rewrite.ts';
import type { SourceFile } from './source.ts';

const HEAD = 'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n';
const PLANT = `# The plant.
${HEAD}
zones:
  - id: a
    name: A
    kind: control
  - id: b
    name: B
    kind: dmz
`;
const ANSWERS = `# Answers of zone a.
answers:
  # Seen in May.
  - place: zone:a
    requirement: 62443-3-3/SR 1.1
    status: met # by the card
    how: cards

  - place: zone:a
    requirement: 62443-3-3/SR 1.2
    status: unmet
`;
const ASSETS = 'id,type,zones\nplc,controller,a\n';
const files: readonly SourceFile[] = [
  { path: 'answers-a.yaml', text: ANSWERS },
  { path: 'assets.csv', text: ASSETS },
  { path: 'plant.yaml', text: PLANT },
].map((file) => {
  const formatted = formatFile(file);
  return { path: file.path, text: formatted.ok ? formatted.text : '' };
});
const plant = plantOf(files);

function rewritten(changes: readonly Change[]): Readonly<Record<string, string>> {
  const context = { vocabulary, organisation: { refused: 'no-organisation-folder' } } as const;
  return Object.fromEntries(
    rewritePlant(files, plant, changes, context).map(({ path, after }) => [path, after]),
  );
}

const [first, second] = plant.answers;
const answers = (after: object | null, before: object | null = first ?? null): Change => {
  const { place, requirement } = (after ?? before) as { place: string; requirement: string };
  return { kind: 'answer', id: `${place} ${requirement}`, before, after } as Change;
};
const assets = (after: object | null, id: string): Change =>
  ({ kind: 'asset', id, before: null, after }) as Change;

describe('rewritePlant', () => {
  it('touches no file where nothing changes', () => {
    expect(rewritten([])).toEqual({});
  });

  it('changes a field and keeps every comment of the entity', () => {
    const { 'answers-a.yaml': text, ...others } = rewritten([answers({ ...first, how: 'cards and a PIN' })]);
    expect(others).toEqual({});
    expect(text).toBe(files[0]?.text.replace('how: cards', 'how: cards and a PIN'));
  });

  it('takes the comment of a field along that is gone', () => {
    const text = rewritten([answers({ ...first, status: 'partial' })])['answers-a.yaml'] ?? '';
    expect(text).toContain('status: partial # by the card');
    expect(text).toContain('# Seen in May.');
  });

  it('writes a new answer where those of its place are, and one of a new place with the others', () => {
    const text = rewritten([
      answers(answer('zone:a', '62443-3-3/SR 1.3', 'met'), null),
      answers(answer('zone:b', '62443-3-3/SR 1.3', 'met'), null),
    ])['answers-a.yaml'];
    expect(text?.match(/requirement: /g)).toHaveLength(4);
  });

  it('takes an answer out', () => {
    const text = rewritten([answers(null, second)])['answers-a.yaml'];
    expect(text).not.toContain('SR 1.2');
    expect(text).toContain('by the card');
  });

  it('changes and adds rows of a CSV file, with a column more where one is needed', () => {
    const changed = rewritten([
      assets({ ...plant.assets[0], version: '3.10' }, 'plc'),
      assets(asset('hmi', { type: 'hmi' }), 'hmi'),
    ]);
    expect(changed).toEqual({ 'assets.csv': 'id,type,zones,version\nhmi,hmi,,\nplc,controller,a,3.10\n' });
  });

  it('moves what fits into no cell to a file that takes it', () => {
    const changed = rewritten([assets({ ...plant.assets[0], ports: ['80; 443'] }, 'plc')]);
    expect(changed['assets.csv']).toBe('id,type,zones\n');
    expect(changed['plant.yaml']).toContain('80; 443');
    expect(changed['plant.yaml']).toContain('# The plant.');
  });

  it('says the changed plant, whatever text is put into it', () => {
    const texts = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((text) => text.replaceAll('\u0000', ' ').toWellFormed());
    fc.assert(
      fc.property(texts, texts, (how, name) => {
        // It reads its own texts again and throws where they say something else.
        rewritten([answers({ ...first, how }), assets(asset('x', { name, ports: [name] }), 'x')]);
      }),
      { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 100) },
    );
  });
});

describe('what a plant says once', () => {
  const site: Change = { kind: 'site', id: 'site', before: null, after: { facts: { wireless: false } } };

  it('is written beside the head where it was not said', () => {
    expect(rewritten([site])['plant.yaml']).toMatch(/\nsite:\n {2}facts: \{ wireless: false \}\n/);
  });

  it('is written where it stands, with its comments, and is gone once it is taken out', () => {
    const said = { path: 'site.yaml', text: 'site:\n  # On the hill.\n  name: S # short\n' };
    const all = [...files, said];
    const context = { vocabulary, organisation: { refused: 'no-organisation-folder' } } as const;
    const after = (change: Change) => rewritePlant(all, plantOf(all), [change], context);
    expect(after({ ...site, after: { name: 'S', facts: { wireless: false } } })).toMatchObject([
      { path: 'site.yaml', after: `${said.text}  facts: { wireless: false }\n` },
    ]);
    expect(after({ ...site, after: null })[0]?.after).not.toContain('site:');
  });
});
