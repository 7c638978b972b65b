/** `bulkhead slt [compare | sensitivity]`: SL-T with what drives it, by each method, and how firmly it stands. */
import { compareMethods } from '@bulkhead/core/evaluate/slt/compare.ts';
import { sensitivityOf } from '@bulkhead/core/evaluate/slt/sensitivity.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { sltCompareJson, sltJson, sltSensitivityJson } from '@bulkhead/core/report/render/slt-json.ts';
import { sltCompareText, sltSensitivityText, sltText } from '@bulkhead/core/report/render/terminal/slt.ts';
import { isText, type Call } from './arguments.ts';
import { dayOf } from './day.ts';
import { assessedSource } from './plant-source.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function sltCommand(call: Call, world: World): Promise<Result> {
  const [first, second] = call.positionals;
  const verb = first === 'compare' || first === 'sensitivity' ? first : null;
  if (verb === null && second !== undefined)
    throw new CallError('surplus', { command: 'slt', found: second });
  return { out: await told(call, verb, verb === null ? first : second, world), code: 0 };
}

async function told(
  call: Call,
  verb: 'compare' | 'sensitivity' | null,
  named: string | undefined,
  world: World,
): Promise<string> {
  const { plant, index, assessment } = await assessedSource(call, named, dayOf(call));
  const method = plant.method?.slTarget ?? null;
  const view = { plantName: plant.name, asOf: index.asOf, method, ...world };
  if (verb === 'compare') {
    const comparison = compareMethods(index);
    return isText(call) ? sltCompareText({ ...view, comparison }) : sltCompareJson(assessment, comparison);
  }
  if (verb === 'sensitivity') {
    const sensitivity = sensitivityOf(index);
    if (!isText(call)) return sltSensitivityJson(assessment, method, sensitivity);
    return sltSensitivityText({ ...view, sensitivity, risk: plant.risk ?? null });
  }
  const approvals = approvalsIn(plant);
  if (!isText(call)) return sltJson(assessment, method, approvals);
  return sltText({ ...view, places: assessment.places, approvals });
}

function approvalsIn({ zones, conduits }: Pick<Plant, 'zones' | 'conduits'>): ReadonlyMap<string, string> {
  const approvals = new Map<string, string>();
  const take = (ref: string, target: Plant['zones'][number]['slTarget']): void => {
    if (typeof target === 'object' && target.approvedBy !== undefined) approvals.set(ref, target.approvedBy);
  };
  for (const { id, slTarget } of zones) take(`zone:${id}`, slTarget);
  for (const { id, slTarget } of conduits) take(`conduit:${id}`, slTarget);
  return approvals;
}
