/** What the pages of risk show of a plant: its criteria, and each scenario as it is stated with what it is rated to be. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Method, Risk, Scenario } from '@bulkhead/core/model/plant.ts';
import { scenarioFits } from '@bulkhead/core/risk/compare.ts';
import { SL_METHODS } from '@bulkhead/core/risk/sl-methods.ts';
import type { AskedSl } from '@bulkhead/core/risk/sl-asked.ts';
import { entities, type Entities } from '../../api/entities.ts';
import { ratedScenarios, type PublishedResidual, type PublishedScenario } from '../../api/risk.ts';
import { useMoment, useToldReading, type ToldReading } from '../../ui/url-state.ts';

export interface RiskRow {
  readonly scenario: Scenario;
  readonly rated: PublishedScenario;
  /** In the reading that is shown; what is verified is not told apart from what is evidenced. */
  readonly left: PublishedResidual;
  readonly place: string;
  readonly source: string;
  /** Null where the plant names no method that reads scenarios. */
  readonly asks: AskedSl | null;
}

export interface RiskOfPlant {
  readonly said: Entities;
  /** The day it is rated for. */
  readonly asOf: string;
  /** Null where the plant states no criteria. */
  readonly risk: Risk | null;
  readonly method: Method | undefined;
  readonly rows: readonly RiskRow[];
  /** By reference: zones, conduits, measures and what else a scenario names. */
  readonly names: ReadonlyMap<string, string>;
}

export function useRisk(plant: string) {
  const moment = useMoment(plant);
  const side = useToldReading();
  const said = useQuery(entities(moment));
  const rated = useQuery(ratedScenarios(moment));
  const [whole, scenarios] = [said.data, rated.data?.value];
  const data = useMemo(
    () => (whole === undefined || scenarios === undefined ? undefined : riskOf(whole, scenarios, side)),
    [whole, scenarios, side],
  );
  return {
    data,
    error: said.error ?? rated.error,
    again: () => {
      void said.refetch();
      void rated.refetch();
    },
  };
}

function riskOf(
  said: Entities,
  { asOf, scenarios }: { readonly asOf: string; readonly scenarios: readonly PublishedScenario[] },
  side: ToldReading,
): RiskOfPlant {
  const [risk = null] = said.of('risk');
  const [method] = said.of('method');
  const names = namesOf(said);
  const byRef = new Map(scenarios.map((each) => [each.ref, each] as const));
  const rows = said.of('scenario').flatMap((scenario): readonly RiskRow[] => {
    // What was written a moment ago is rated in the next answer.
    const rated = byRef.get(`scenario:${scenario.id}`);
    if (rated === undefined) return [];
    const { source = '' } = scenario;
    return [
      {
        scenario,
        rated,
        left: rated.residual[side],
        place: names.get(scenario.place) ?? scenario.place,
        source: risk?.threatSources?.find(({ id }) => id === source)?.name ?? source,
        asks: risk === null ? null : asked(method, risk, scenario),
      },
    ];
  });
  return { said, asOf, risk, method, rows, names };
}

/** The SL that a scenario asks for by the method of the plant. */
export function asked(method: Method | undefined, risk: Risk, scenario: Scenario): AskedSl | null {
  const name = method?.slTarget;
  if (name === undefined || name === 'baseline' || !scenarioFits(risk, scenario)) return null;
  return SL_METHODS[name](risk, scenario);
}

function namesOf(said: Entities): ReadonlyMap<string, string> {
  const named = (
    kind: 'zone' | 'conduit' | 'worstCase' | 'scenario',
  ): readonly (readonly [string, string])[] =>
    said.of(kind).map(({ id, name }) => [`${kind}:${id}`, name ?? id]);
  return new Map([...named('zone'), ...named('conduit'), ...named('worstCase'), ...named('scenario')]);
}
