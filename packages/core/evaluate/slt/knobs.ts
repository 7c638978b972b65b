/** Inputs of SL-T that somebody judged and might have judged otherwise, each moved by steps of its scale. */
import { plainDecimal } from '../../lib/decimal.ts';
import type { Risk, Scenario } from '../../model/plant.ts';
import { severityIn } from '../../risk/rating.ts';
import type { Inputs } from './ground.ts';

export type KnobKind = 'severity' | 'likelihood' | 'capability' | 'exposure' | 'perYear' | 'source';

export interface Knob {
  readonly kind: KnobKind;
  /** The scenario; null for the level of a threat source. */
  readonly scenario: Scenario | null;
  /** The category or the threat source; empty for the others. */
  readonly about: string;
  readonly from: number;
  /** The value after so many steps; null where the scale ends. */
  readonly at: (steps: number) => number | null;
  readonly set: (inputs: Inputs, to: number) => Inputs;
}

/** In the order of the plant: scenario by scenario, then the threat sources. */
export function knobsOf(inputs: Inputs): readonly Knob[] {
  const { risk, method } = inputs;
  if (risk === undefined) return [];
  const frequencies = method?.slTarget === 'crrf';
  const ofScenarios = inputs.scenarios.flatMap((scenario) =>
    frequencies ? frequencyKnobs(scenario) : levelKnobs(risk, scenario),
  );
  return [...ofScenarios, ...(risk.threatSources ?? []).map(({ id, level }) => sourceKnob(id, level))];
}

function levelKnobs(risk: Risk, scenario: Scenario): readonly Knob[] {
  const severities = risk.categories.flatMap(({ id }): readonly Knob[] => {
    const from = severityIn(scenario.severity, id);
    if (from === undefined) return [];
    const set = (to: number): Scenario =>
      ({ ...scenario, severity: { ...scenario.severity, [id]: to } }) as Scenario;
    return [knob({ kind: 'severity', scenario, about: id, from, most: risk.severities.length, set })];
  });
  return [...severities, ...likelihoodKnobs(risk, scenario)];
}

function likelihoodKnobs(risk: Risk, scenario: Scenario): readonly Knob[] {
  const { likelihood } = scenario;
  const most = risk.likelihoods.length;
  if (typeof likelihood !== 'object') {
    const set = (to: number): Scenario => ({ ...scenario, likelihood: to }) as Scenario;
    return [knob({ kind: 'likelihood', scenario, about: '', from: likelihood ?? most, most, set })];
  }
  return (['capability', 'exposure'] as const).map((kind) => {
    const scale = kind === 'capability' ? risk.capabilities : risk.exposures;
    const set = (to: number): Scenario =>
      ({ ...scenario, likelihood: { ...likelihood, [kind]: to } }) as Scenario;
    return knob({ kind, scenario, about: '', from: likelihood[kind], most: scale?.length ?? 1, set });
  });
}

interface LevelKnob extends Pick<Knob, 'kind' | 'about' | 'from'> {
  readonly scenario: Scenario;
  readonly most: number;
  readonly set: (to: number) => Scenario;
}

function knob({ kind, scenario, about, from, most, set }: LevelKnob): Knob {
  const at = (steps: number): number | null => within(from + steps, most);
  return { kind, scenario, about, from, at, set: (inputs, to) => withScenario(inputs, set(to)) };
}

/** A step of a frequency is a power of ten. */
function frequencyKnobs(scenario: Scenario): readonly Knob[] {
  const { perYear: from } = scenario;
  if (from === undefined || from === 0) return [];
  const at = (steps: number): number => Number(`${plainDecimal(from)}e${steps}`);
  const set = (inputs: Inputs, to: number): Inputs => withScenario(inputs, { ...scenario, perYear: to });
  return [{ kind: 'perYear', scenario, about: '', from, at, set }];
}

function sourceKnob(id: string, from: number): Knob {
  const set = ({ risk, ...rest }: Inputs, to: number): Inputs => {
    const threatSources = (risk?.threatSources ?? []).map((source) =>
      source.id === id ? { ...source, level: to as 1 | 2 | 3 | 4 } : source,
    );
    return { ...rest, risk: { ...(risk as Risk), threatSources } };
  };
  return { kind: 'source', scenario: null, about: id, from, at: (steps) => within(from + steps, 4), set };
}

function within(level: number, most: number): number | null {
  return level >= 1 && level <= most ? level : null;
}

function withScenario(inputs: Inputs, changed: Scenario): Inputs {
  return { ...inputs, scenarios: inputs.scenarios.map((one) => (one.id === changed.id ? changed : one)) };
}
