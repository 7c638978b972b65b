/** An answer to a row as a plant would write it: text that is accepted once `ID` is an id of the plant. */
import type { RowDetails } from '../catalog/row-details.ts';
import type { PlaceKind } from '../model/refs.ts';

/** The place nearest to what is judged comes first. */
const FIRST: readonly PlaceKind[] = [
  'zone',
  'site',
  'product',
  'supplier',
  'conduit',
  'asset',
  'organisation',
];

/** Kinds of place as they are written, the one of the example first. */
export function placeForms({ answeredAt }: Pick<RowDetails, 'answeredAt'>): readonly string[] {
  return FIRST.filter((kind) => answeredAt.includes(kind)).map((kind) =>
    kind === 'site' || kind === 'organisation' ? kind : `${kind}:ID`,
  );
}

/**
 * @param requirement as a plant writes it, `<document>/<row>`
 * @param how what the answer says is done, in words
 * @returns lines of YAML; none where the row is not judged
 */
export function answerExample(
  requirement: string,
  details: Pick<RowDetails, 'answeredAt' | 'says'>,
  how: string,
): readonly string[] {
  const [place] = placeForms(details);
  if (place === undefined) return [];
  return [
    'answers:',
    `  - place: ${place}`,
    `    requirement: ${requirement}`,
    '    status: met',
    ...(details.says === 'maturity' ? ['    maturity: 2'] : []),
    ...(details.says === 'capability' ? ['    capability: native'] : []),
    `    how: ${how}`,
  ];
}
