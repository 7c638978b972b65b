/** Laws of SL-T from scenarios: a worse case never asks for less, and what stands against it changes nothing. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Risk, Scenario } from '../model/plant.ts';
import { asked, type NaiveMethod } from '../test/naive/asked-3-8.ts';
import { slOfPlace, type Floor, type SlOfPlace } from './sl-of-place.ts';
import { SL_METHODS } from './sl-methods.ts';
import { anyCriteria } from './test/criteria.ts';
import { anyScenario } from './test/scenarios.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 300) };
const METHODS: readonly NaiveMethod[] = ['risk-band', 'crrf', 'attacker', 'consequence'];
const FLOORS: readonly Floor[] = Array.from({ length: 7 }, () => ({ level: 1, drivers: ['baseline'] }));

interface Rated {
  readonly risk: Risk;
  readonly scenarios: readonly Scenario[];
}
const rated: fc.Arbitrary<Rated> = anyCriteria.chain((risk) =>
  fc
    .array(anyScenario(risk), { minLength: 1, maxLength: 4 })
    .map((drawn) => ({ risk, scenarios: drawn.map((one, i) => ({ ...one, id: `s${i}` })) })),
);

const slOf = (method: NaiveMethod, { risk, scenarios }: Rated): SlOfPlace =>
  slOfPlace(method, risk, scenarios, FLOORS);

/** Known levels never fall, and what is known to be asked for at least does not either. */
function expectNoLess(before: SlOfPlace, after: SlOfPlace): void {
  before.least.forEach((least, f) => expect(after.least[f]).toBeGreaterThanOrEqual(least));
  before.levels.forEach((level, f) => {
    if (level !== null) expect(after.levels[f] ?? 4).toBeGreaterThanOrEqual(level);
  });
}

function always(
  change: (rated: Rated, pick: number) => Rated,
  law: (a: SlOfPlace, b: SlOfPlace) => void,
): void {
  fc.assert(
    fc.property(rated, fc.nat(), (before, pick) => {
      const after = change(before, pick);
      for (const method of METHODS) law(slOf(method, before), slOf(method, after));
    }),
    RUNS,
  );
}

const withFirst = ({ risk, scenarios }: Rated, change: (one: Scenario) => Scenario): Rated => ({
  risk,
  scenarios: scenarios.map((one, i) => (i === 0 ? change(one) : one)),
});

it('each method gives what the rules say', () => {
  fc.assert(
    fc.property(rated, ({ risk, scenarios }) => {
      for (const method of METHODS)
        for (const scenario of scenarios) {
          const { level, most } = SL_METHODS[method](risk, scenario);
          expect({ level, most }).toEqual(asked(method, risk, scenario));
        }
    }),
    RUNS,
  );
});

it('a higher severity never asks for less', () => {
  always(
    (before, pick) =>
      withFirst(before, (one) => {
        const [category = '', level = 0] = Object.entries(one.severity ?? {})[pick % 3] ?? [];
        const to = Math.min(level + 1, before.risk.severities.length);
        return (
          category === '' ? one : { ...one, severity: { ...one.severity, [category]: to } }
        ) as Scenario;
      }),
    expectNoLess,
  );
});

it('a higher likelihood, or frequency, never asks for less', () => {
  always(
    (before) =>
      withFirst(before, (one) => {
        const perYear = one.perYear === undefined ? {} : { perYear: one.perYear * 10 };
        const most = before.risk.likelihoods.length;
        const { likelihood } = one;
        if (typeof likelihood !== 'number') return { ...one, ...perYear };
        return { ...one, ...perYear, likelihood: Math.min(likelihood + 1, most) } as Scenario;
      }),
    expectNoLess,
  );
});

it('a stronger threat source never asks for less', () => {
  always(({ risk, scenarios }, pick) => {
    const threatSources = (risk.threatSources ?? []).map((source, i) =>
      i === pick % 2 ? { ...source, level: Math.min(4, source.level + 1) as 1 | 2 | 3 | 4 } : source,
    );
    return { risk: risk.threatSources === undefined ? risk : { ...risk, threatSources }, scenarios };
  }, expectNoLess);
});

it('countermeasures and safeguards that an attack reaches change nothing', () => {
  always(
    (before) =>
      withFirst(before, (one) => ({
        ...one,
        countermeasures: [],
        safeguards: (one.safeguards ?? []).filter(({ hackable }) => hackable === false),
      })),
    (a, b) => expect(b).toEqual(a),
  );
});

it('what is left open is left open by somebody, and what is known is set by somebody', () => {
  fc.assert(
    fc.property(rated, (before) => {
      for (const method of METHODS)
        for (const drivers of slOf(method, before).drivers) expect(drivers.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});
