/** The methods by which a plant may come to SL-T; 62443-3-2 prescribes none, so each result names its own. */
import type { Method } from '../model/plant.ts';
import type { SlMethod } from './sl-asked.ts';
import { attackerSl } from './sl-attacker.ts';
import { baselineSl } from './sl-baseline.ts';
import { consequenceSl } from './sl-consequence.ts';
import { crrfSl } from './sl-crrf.ts';
import { riskBandSl } from './sl-risk-band.ts';

export type SlMethodName = NonNullable<Method['slTarget']>;

export const SL_METHODS: Readonly<Record<SlMethodName, SlMethod>> = {
  'risk-band': riskBandSl,
  crrf: crrfSl,
  attacker: attackerSl,
  consequence: consequenceSl,
  baseline: baselineSl,
};

export const SL_METHOD_NAMES = Object.keys(SL_METHODS) as readonly SlMethodName[];
