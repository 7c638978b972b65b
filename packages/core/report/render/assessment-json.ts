/**
 * `bulkhead/assessment@1` as bytes: two spaces, one verdict, gap, overlay row or finding a line, LF. Same
 * inputs and day, same bytes.
 */
import type { Assessment, PlaceAssessment } from '../../evaluate/assessment.ts';
import type { Beside } from '../../program/beside.ts';
import { jsonText } from './json-text.ts';
import type { PublishedFinding } from './finding.ts';
import type { PublishedNext } from './next.ts';

/**
 * @param beside what the plant is judged by besides 62443-3-3; parts of it that are empty are left out
 * @param next what to do next; left out when not given
 */
export function assessmentJson(
  assessment: Assessment,
  findings: readonly PublishedFinding[],
  beside: Beside = NOTHING_BESIDE,
  next: PublishedNext | null = null,
): string {
  const { schema, plant, asOf, inputs, places } = assessment;
  return [
    '{',
    `  "schema": ${json(schema)},`,
    `  "plant": ${json(plant)},`,
    `  "asOf": ${json(asOf)},`,
    `  "inputs": ${json(inputs)},`,
    `  "places": ${block(places.map(placeJson), '  ')},`,
    ...besideJson(beside),
    ...(next === null ? [] : [`  "next": ${nextJson(next)},`]),
    `  "findings": ${block(findings.map(json), '  ')}`,
    '}',
    '',
  ].join('\n');
}

const NOTHING_BESIDE: Beside = { programs: [], sustained: [], products: [] };

function besideJson({ programs, sustained, products }: Beside): readonly string[] {
  const lists = {
    programs: programs.map(({ rows, ...head }) => withRows(head, rows)),
    sustained: sustained.map(json),
    products: products.map(({ rows, ...head }) => withRows(head, rows)),
  };
  return Object.entries(lists).flatMap(([name, items]) =>
    items.length === 0 ? [] : [`  "${name}": ${block(items, '  ')},`],
  );
}

function nextJson({ lines, untried, together, standing, causes, blockers, steps }: PublishedNext): string {
  const lists = Object.entries({ lines, causes, blockers, steps }).map(
    ([name, items]) => `    "${name}": ${block((items as readonly unknown[]).map(json), '    ')}`,
  );
  return `{\n    "untried": ${untried},\n    "together": ${json(together)},\n    "standing": ${json(standing)},\n${lists.join(',\n')}\n  }`;
}

/** An object with its rows last, one a line. */
function withRows(head: object, rows: readonly unknown[]): string {
  return `${json(head).slice(0, -1)},\n      "rows": ${block(rows.map(json), '      ')} }`;
}

function placeJson(place: PlaceAssessment): string {
  const inner = '    ';
  return [
    `{ "ref": ${json(place.ref)},`,
    `${inner}  "slT": ${json(place.slT)},`,
    `${inner}  "slTBasis": ${json(place.slTBasis)},`,
    `${inner}  "slA": ${json(place.slA)},`,
    `${inner}  "counts": ${json(place.counts)},`,
    `${inner}  "verdicts": ${block(place.verdicts.map(json), `${inner}  `)},`,
    `${inner}  "overlays": ${block(place.overlays.map(json), `${inner}  `)},`,
    `${inner}  "gaps": ${block(place.gaps.map(json), `${inner}  `)} }`,
  ].join('\n');
}

/** A list with an item a line. */
function block(items: readonly string[], indent: string): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}

function json(value: unknown): string {
  return jsonText(value);
}
