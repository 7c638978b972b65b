/** What a scenario says about an SL-T (3.8): the level it asks for, and by what. */
import { entityOf } from '../model/entities.ts';
import type { Risk, Scenario } from '../model/plant.ts';
import { highestSeverity, unmitigatedRating, unmitigatedSeverity, type AskedSl } from '../risk/sl-asked.ts';
import { rankAt, severityIn } from '../risk/rating.ts';
import { countsFor } from '../risk/counts-for.ts';
import { SL_METHODS, type SlMethodName } from '../risk/sl-methods.ts';
import type { Drivers } from '../evaluate/sl-target.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { rankName } from '../risk/names.ts';
import type { Cause, WhyContext } from './chain.ts';

type Told = Pick<Cause, 'code' | 'params'>;

/** Of a scenario that drives the SL-T of a place. @param ref `scenario:<id>` */
export function asksCause(context: WhyContext, method: SlMethodName, ref: string): Cause {
  const scenario = entityOf(context.index.entities, 'scenario', ref.slice('scenario:'.length)) as Scenario;
  const risk = context.plant.risk as Risk;
  const { name } = scenario;
  const asked = SL_METHODS[method](risk, scenario);
  const lacks = asked.lacks ?? (countsFor(scenario) === null ? 'effects' : null);
  if (lacks !== null || method === 'baseline')
    return { ref, value: null, code: `asks-open-${lacks ?? 'effects'}`, params: { name } };
  return { ref, value: asked.level, ...TOLD[method](risk, scenario, asked) };
}

const TOLD: Readonly<
  Record<Exclude<SlMethodName, 'baseline'>, (risk: Risk, scenario: Scenario, asked: AskedSl) => Told>
> = {
  'risk-band': (risk, scenario, { level }) => ({
    code: 'asks-risk-band',
    params: {
      name: scenario.name,
      level: level ?? 0,
      rank: gravestRank(risk, scenario),
      ...sourceOf(risk, scenario),
    },
  }),
  crrf: (_risk, { name, perYear = 0, tolerablePerYear = 0 }, { level }) => ({
    code: 'asks-crrf',
    params: { name, level: level ?? 0, perYear, tolerablePerYear },
  }),
  attacker: (risk, scenario, { level }) => {
    const reached = highestSeverity(risk, scenario) ?? 0;
    const sources = risk.threatSources ?? [];
    const kept = (risk.attackers ?? []).filter(({ severityFrom }) => reached >= severityFrom);
    const policy = kept.find(({ source }) => sources.find(({ id }) => id === source)?.level === level);
    const source = sources.find(({ id }) => id === policy?.source)?.name ?? '';
    const params = {
      name: scenario.name,
      level: level ?? 0,
      source,
      severity: policy?.severityFrom ?? 0,
      reached,
    };
    return { code: 'asks-attacker', params };
  },
  consequence: (risk, scenario, { level }) => ({
    code: 'asks-consequence',
    params: { name: scenario.name, level: level ?? 0, severity: highestSeverity(risk, scenario) ?? 0 },
  }),
};

/** The highest rank that is not tolerated: the one that asks. */
function gravestRank(risk: Risk, scenario: Scenario): string {
  const { exceeding, likelihood, rank } = unmitigatedRating(risk, scenario);
  const severity = unmitigatedSeverity(risk, scenario);
  const ranks = exceeding.map((category) =>
    rankAt(risk, severityIn(severity, category) as number, likelihood),
  );
  const gravest = risk.ranks.findLast(({ id }) => ranks.includes(id))?.id ?? rank ?? '';
  return rankName(risk, gravest);
}

function sourceOf({ threatSources = [] }: Risk, { source }: Scenario): { readonly cap?: number } {
  const level = threatSources.find(({ id }) => id === source)?.level;
  return level === undefined ? {} : { cap: level };
}

/** The SL-Ts that the scenario sets or leaves open, where a stated one stands instead too. */
export function drivenBy({ index }: WhyContext, ref: string): readonly string[] {
  const drives = (drivers: Drivers | null | undefined, f: number): boolean =>
    drivers?.[f]?.includes(ref) === true;
  return index.places
    .flat()
    .flatMap(({ ref: place, target }) =>
      FR_ORDER.filter((_, f) => drives(target.drivers, f) || drives(target.derived?.drivers, f)).map(
        (fr) => `slt:${place}:${fr}`,
      ),
    );
}
