/**
 * `bulkhead/assessment@1` as bytes: two spaces, one verdict, gap, overlay row or finding a line, LF. Same
 * inputs and day, same bytes.
 */
import type { Assessment, PlaceAssessment } from '../../evaluate/assessment.ts';
import type { PublishedFinding } from './finding.ts';

export function assessmentJson(assessment: Assessment, findings: readonly PublishedFinding[]): string {
  const { schema, plant, asOf, inputs, places } = assessment;
  return [
    '{',
    `  "schema": ${json(schema)},`,
    `  "plant": ${json(plant)},`,
    `  "asOf": ${json(asOf)},`,
    `  "inputs": ${json(inputs)},`,
    `  "places": ${block(places.map(placeJson), '  ')},`,
    `  "findings": ${block(findings.map(json), '  ')}`,
    '}',
    '',
  ].join('\n');
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
  return JSON.stringify(value);
}
