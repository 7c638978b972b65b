/** A requirement of the workflow of 62443-3-2: what is asked, what the plant has for it, and which places lack it. */
import type { Held, Lack, Step } from '../program/zcr/step.ts';
import type { SucSteps } from '../program/zcr/steps.ts';
import type { Cause, Link, WhyContext } from './chain.ts';
import { stepsOfPlant, type PlantSteps } from './steps.ts';

/**
 * @param row such as `ZCR 5.6`
 * @param suc one SUC by its id; null for all of them
 */
export function whyStep(context: WhyContext, row: string, suc: string | null): Link | null {
  const plant = stepsOfPlant(context);
  const asked = plant?.catalog.rows.find(({ id }) => id === row);
  if (plant === null || asked === undefined) return null;
  const sucs = plant.sucs.filter(({ ref }) => suc === null || ref === `suc:${suc}`);
  if (sucs.length === 0) return null;
  const [only] = sucs.length === 1 ? sucs : [];
  const step = only && stepIn(only, row);
  const { title, intent } = asked;
  const name = only === undefined ? '' : only.name;
  const head = { code: step === undefined ? ('step-several' as const) : (`step-${step.status}` as const) };
  return {
    ref: refOf(row, suc),
    value: step?.status ?? null,
    head: { ...head, params: { row, title, intent, suc: name } },
    rule: '3.9',
    clause: `62443-3-2 ${row}`,
    because:
      only === undefined || step === undefined
        ? sucs.map((one) => sucCause(one, row))
        : [...recorded(plant, step), ...have(only, step), ...lacks(suc, step)],
    usedBy: () => (/^ZCR 6\.(?!1$)/.test(row) ? [refOf('ZCR 6.1', suc)] : []),
  };
}

/** How far each SUC is with a row of the document; for the row itself. */
export function stepCauses(context: WhyContext, row: string): readonly Cause[] {
  return stepsOfPlant(context)?.sucs.map((one) => sucCause(one, row)) ?? [];
}

function stepIn({ steps }: SucSteps, row: string): Step | undefined {
  return steps.find((step) => step.row === row);
}

/** `zcr:5.6`, and the SUC where one is asked. */
function refOf(row: string, suc: string | null): string {
  return `zcr:${row.replace(/^ZCR /, '')}${suc === null ? '' : `:${suc}`}`;
}

function sucCause(suc: SucSteps, row: string): Cause {
  const status = stepIn(suc, row)?.status ?? null;
  const id = suc.ref === 'plant' ? null : suc.ref.slice('suc:'.length);
  const params = { suc: suc.name, missing: stepIn(suc, row)?.missing.length ?? 0 };
  return { ref: refOf(row, id), value: status, code: `step-${status ?? 'undetermined'}`, params };
}

/** What somebody answered to the row, which never makes a step done that the model does not show. */
function recorded({ catalog }: PlantSteps, { row, answer }: Step): readonly Cause[] {
  if (answer === null) return [];
  const ref = `verdict:site:${catalog.id}/${row}`;
  return [
    { ref, value: answer.verdict, code: 'step-recorded', params: { verdict: { term: answer.verdict } } },
  ];
}

function have({ ref }: SucSteps, { held }: Step): readonly Cause[] {
  return held
    .filter(({ n, of }) => n > 0 || (of ?? 0) > 0)
    .map(({ code, n, of }: Held): Cause => ({
      ref,
      value: n,
      code: `zcrHeld-${code}`,
      params: { n, ...(of === null ? {} : { of }) },
    }));
}

/** A line for each place. */
function lacks(suc: string | null, { missing }: Step): readonly Cause[] {
  return missing.map(({ code, at }: Lack): Cause => {
    const ref = whyRefOf(at, suc);
    return { ref, value: null, code: `zcrLack-${code}`, params: { at: [at] } };
  });
}

/** A step names other steps and rows of its document by their ids. */
function whyRefOf(at: string, suc: string | null): string {
  if (at.startsWith('ZCR ')) return refOf(at, suc);
  return at.startsWith('site:') ? at.slice('site:'.length) : at;
}
