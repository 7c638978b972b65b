/** Plants with text in every field that takes any, and the same content as other programs and people write it. */
import fc from 'fast-check';
import { Document, parseDocument, type ToStringOptions } from 'yaml';
import { sameValue } from '../lib/same.ts';
import { LIST_KINDS, headOf } from '../model/kinds.ts';
import type { Answer, Plant } from '../model/plant.ts';
import { SECTIONS } from '../model/sections.ts';
import type { SourceFile } from '../model/text/source.ts';
import { arbitraryPlant } from './arbitrary-plant.ts';
import { catalog } from './catalog.ts';

/** Text of every kind that YAML has a use for. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'valve',
      'a',
      '3.10',
      'true',
      'null',
      '~',
      '-',
      '- x',
      '#',
      '# no',
      ': ',
      'a: b',
      '&a',
      '*b',
      '!c',
      '|',
      '>',
      '%',
      '@',
      '`',
      "'",
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      '\\',
      '\n',
      '\n\n',
      ' ',
      '  ',
      '\t',
      '\r\n',
      '\r',
      'é',
      '😀',
      '\u2028',
      '\u0085',
      '\u00a0',
      '\ufeff',
      '\u202e',
      '---',
      '...',
      '? q',
      '<<',
      '0x1F',
      '1e3',
      '.inf',
      '2026-11-24',
      '00:11:22',
      '11:22:33:44:55:06',
      'No',
      '=',
      'x'.repeat(60),
    ),
    fc.string({ maxLength: 12, unit: 'binary' }),
  ),
  { minLength: 1, maxLength: 24 },
);
export const text = fc
  .tuple(words, fc.constantFrom(' ', ''))
  .map(([parts, between]) => parts.join(between).replaceAll('\u0000', ''))
  .filter((value) => value.trim() !== '' && value.length <= 2_000);

const plants = arbitraryPlant(catalog, { zones: 4, conduits: 2, answers: 6 }).map(({ plant }) => plant);

const worded = fc
  .tuple(plants, fc.array(text, { minLength: 12, maxLength: 12 }))
  .map(([plant, texts]): Plant => {
    const [
      name = '',
      note = '',
      owner = '',
      how = '',
      title = '',
      product = '',
      port = '',
      access = '',
      why = '',
    ] = texts;
    return {
      ...plant,
      name,
      site: { ...plant.site, note, owner },
      zones: plant.zones.map((zone) => ({
        ...zone,
        name: owner,
        accessPoints: [...new Set([access, port, how])],
        ...(zone.kind === 'external' ? {} : { slTarget: { vector: 2, rationale: why } }),
      })),
      assets: plant.assets.map((asset) => ({
        ...asset,
        product,
        version: title,
        ports: [],
        interfaces: [{ name: port, address: note }],
      })),
      answers: plant.answers.map((answer) => ({ ...answer, how })),
      measures: plant.measures.map((measure) => ({
        ...measure,
        cost: name.length / 8,
        effort: note.length / 1e4,
      })),
      suppliers: [{ id: 'supplier', name: owner, roles: ['product', 'maintenance'], contact: access }],
      products: [
        {
          id: 'product',
          name: product,
          version: title,
          class: 'EDR',
          supplier: 'supplier',
          certificate: { scheme: why, number: port, version: title, sl: 2, expires: '2030-01-01' },
        },
      ],
    };
  });

/** Plants as the generator makes them: requirements with and without their edition. */
export const textPlants = fc.oneof(plants, worded).map((plant) => ({
  ...plant,
  answers: plant.answers.map(reaching(plant)),
}));

/** A compensation that names the places it may, as a reader asks; one above them that can name none is partial. */
function reaching(plant: Plant): (answer: Answer) => Answer {
  const judged = [
    ...plant.zones.map(({ id }) => `zone:${id}`),
    ...plant.conduits.map(({ id }) => `conduit:${id}`),
  ];
  return (answer) => {
    if (answer.status !== 'compensated') return answer;
    const { appliesTo = [], ...rest } = answer;
    const above = answer.place === 'organisation' || answer.place === 'site';
    const ofZone = answer.place.startsWith('zone:');
    const named = appliesTo.filter((to) => above || (ofZone && to.startsWith('zone:')));
    if (named.length > 0) return { ...rest, appliesTo: named };
    if (!above) return rest;
    const { dependsOn: _, effectiveTo: _bound, ...partial } = rest;
    return judged.length > 0
      ? { ...rest, appliesTo: judged.slice(0, 1) }
      : { ...partial, status: 'partial' as const };
  };
}

/** What a file with the whole plant says. */
export function contentOf(plant: Plant): Record<string, unknown> {
  const sections = SECTIONS.map((section) => [
    section.name,
    section.list ? plant[LIST_KINDS[section.kind]] : plant[section.kind],
  ]);
  return { ...headOf(plant), ...Object.fromEntries(sections) };
}

export const styles = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  indent: fc.constantFrom(2, 4, 7),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80),
  flowCollectionPadding: fc.boolean(),
}) as fc.Arbitrary<ToStringOptions>;

/** The same content by another program, in its own style, with entities and fields the other way round. */
export function foreignText(plant: Plant, style: ToStringOptions): SourceFile {
  const sections = Object.entries(contentOf(plant)).filter(([, value]) => !isEmptyList(value));
  const content = turned(Object.fromEntries(sections), 0);
  const yaml = new Document(content, { aliasDuplicateObjects: false }).toString({ lineWidth: 0, ...style });
  // The other program folds some text in narrow columns into other text, and some empty lists into nothing that
  // can be read: nothing of ours is shown by that.
  const written = parseDocument(yaml);
  fc.pre(written.errors.length === 0 && sameValue(written.toJS(), content));
  return { path: 'plant.yaml', text: yaml };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Keys in reverse, and the entities of sections too; lists inside an entity have their order. */
function turned(value: unknown, depth: number): unknown {
  if (Array.isArray(value))
    return (depth === 1 ? value.toReversed() : value).map((item) => turned(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .reverse()
      .map(([key, inner]) => [key, turned(inner, depth + 1)]),
  );
}
