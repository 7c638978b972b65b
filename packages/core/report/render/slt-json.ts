/** `bulkhead/slt@1`, `bulkhead/slt-compare@1`, `bulkhead/slt-sensitivity@1`: a place a line. */
import { vector } from '../../evaluate/assess.ts';
import type { Assessment, PlaceAssessment } from '../../evaluate/assessment.ts';
import type { ComparedPlace, SltComparison } from '../../evaluate/slt/compare.ts';
import type { Sensitivity, SensitivePlace } from '../../evaluate/slt/sensitivity.ts';
import { SL_METHOD_NAMES } from '../../risk/sl-methods.ts';
import { jsonText } from './json-text.ts';

type Head = Pick<Assessment, 'plant' | 'asOf' | 'inputs'>;

/** @param approvals who approved the stated target, by place */
export function sltJson(
  { plant, asOf, inputs, places }: Head & Pick<Assessment, 'places'>,
  method: string | null,
  approvals: ReadonlyMap<string, string>,
): string {
  const line = ({ ref, slT, slTBasis }: PlaceAssessment): object => ({
    ref,
    slT,
    slTBasis,
    approvedBy: approvals.get(ref) ?? null,
  });
  return listed({ schema: 'bulkhead/slt@1', plant, asOf, inputs, method }, places.map(line));
}

export function sltCompareJson(
  { plant, asOf, inputs }: Head,
  { method, places, lacking }: SltComparison,
): string {
  const line = ({ ref, levels, stated, byMethod, differs }: ComparedPlace): object => ({
    ref,
    slT: vector(levels),
    stated,
    byMethod: Object.fromEntries(SL_METHOD_NAMES.map((name) => [name, vector(byMethod[name])])),
    differs,
  });
  const lacks = Object.fromEntries(
    SL_METHOD_NAMES.map((name) => [
      name,
      lacking[name].map(({ scenario, lacks: what }) => ({ scenario: `scenario:${scenario}`, lacks: what })),
    ]),
  );
  const head = { schema: 'bulkhead/slt-compare@1', plant, asOf, inputs, method, lacking: lacks };
  return listed(head, places.map(line));
}

export function sltSensitivityJson(
  { plant, asOf, inputs }: Head,
  method: string | null,
  { places, flipping, all }: Sensitivity,
): string {
  const line = ({ ref, stated, asked, smallest }: SensitivePlace): object => ({
    ref,
    stated,
    asked: vector(asked),
    smallest: smallest && {
      ...smallest,
      scenario: smallest.scenario === null ? null : `scenario:${smallest.scenario}`,
    },
  });
  const head = { schema: 'bulkhead/slt-sensitivity@1', plant, asOf, inputs, method, flipping, all };
  return listed(head, places.map(line));
}

function listed(head: object, lines: readonly object[]): string {
  const text = lines.map((line) => `    ${jsonText(line)}`).join(',\n');
  return `${jsonText(head).slice(0, -1)},\n  "places": [${text === '' ? '' : `\n${text}\n  `}]\n}\n`;
}
