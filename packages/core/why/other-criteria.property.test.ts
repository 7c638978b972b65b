/** The law of other criteria: what is told is what the plant would be, judged anew with them in its section `risk`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPlaces } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import type { Plant, Risk } from '../model/plant.ts';
import { scenarioFits } from '../risk/compare.ts';
import { anyCriteria } from '../risk/test/criteria.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { criteriaEdit, editedCriteria } from '../test/arbitrary-risk.ts';
import { catalog } from '../test/catalog.ts';
import { whyContext } from './chain.ts';
import { tryCriteria } from './other-criteria.ts';
import { scenariosOf } from './scenario-ground.ts';

interface Drawn {
  readonly plant: Plant;
  readonly risk: Risk;
  readonly asOf: string;
  readonly after: Risk;
}

/** A plant with criteria, and a countermeasure in each scenario that cites rows somebody answered. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    judged: arbitraryPlant(catalog),
    own: anyCriteria,
    edit: criteriaEdit,
    other: fc.option(anyCriteria),
  })
  .map(({ judged: { plant, asOf }, own, edit, other }) => {
    const risk = plant.risk ?? own;
    const rows = plant.answers.slice(0, 2).map(({ requirement }) => requirement);
    const lowers = { id: 'm', name: 'M', rows, likelihood: 1 } as const;
    const scenarios = plant.scenarios.map((one) => ({ ...one, countermeasures: [lowers] }));
    return { plant: { ...plant, risk, scenarios }, risk, asOf, after: other ?? editedCriteria(risk, edit) };
  });

const contextOf = (plant: Plant, asOf: string) => whyContext(compile(plant, catalog, asOf), []);

describe('other criteria', () => {
  it('flip nothing where they are those of the plant', () => {
    fc.assert(
      fc.property(drawn, ({ plant, risk, asOf }) => {
        const { worstCases, scenarios, slT } = tryCriteria(contextOf(plant, asOf), risk, risk);
        expect([...worstCases.flips, ...scenarios.flips, ...slT.places]).toEqual([]);
      }),
    );
  });

  it('tell what the plant would be with them', () => {
    fc.assert(
      fc.property(drawn, ({ plant: whole, risk, asOf, after }) => {
        const plant = { ...whole, scenarios: whole.scenarios.filter((one) => scenarioFits(after, one)) };
        const told = tryCriteria(contextOf(plant, asOf), risk, after);
        expect(told.scenarios.flips.map(({ id }) => id)).toEqual(
          differing(scenariosIn(plant, asOf), scenariosIn({ ...plant, risk: after }, asOf)),
        );
        expect(
          told.slT.places.map(({ ref, flips }) => `${ref} ${flips.map(({ fr }) => fr).join(' ')}`),
        ).toEqual(targetsDiffering(plant, { ...plant, risk: after }, asOf));
      }),
    );
  });

  it('do not rate what names something they lack, and tell each of it', () => {
    fc.assert(
      fc.property(drawn, ({ plant, risk, asOf, after }) => {
        const { flips } = tryCriteria(contextOf(plant, asOf), risk, after).scenarios;
        const unfit = plant.scenarios.filter((one) => !scenarioFits(after, one)).map(({ id }) => id);
        expect(flips.filter((flip) => flip.after === null).map(({ id }) => id)).toEqual(unfit);
      }),
    );
  });
});

function scenariosIn(plant: Plant, asOf: string): ReadonlyMap<string, string> {
  return new Map(
    scenariosOf(contextOf(plant, asOf)).map(({ scenario, unmitigated, claimed, evidenced }) => {
      const left = [claimed, evidenced].map(({ rating, outcome }) => `${rating.rank} ${outcome}`);
      return [scenario.id, [unmitigated.rank, ...left].join('; ')] as const;
    }),
  );
}

function targetsDiffering(before: Plant, after: Plant, asOf: string): readonly string[] {
  const places = (plant: Plant) => assessPlaces(compile(plant, catalog, asOf));
  const others = new Map(places(after).map((place) => [place.ref, place] as const));
  const [conduits, zones] = [true, false].map((isConduit) =>
    places(before).filter(({ ref }) => ref.startsWith('conduit:') === isConduit),
  );
  return [...(zones ?? []), ...(conduits ?? [])].flatMap(({ ref, slT, slTBasis }) => {
    const other = others.get(ref);
    const was = slTBasis.derived?.slT ?? slT;
    const is = other?.slTBasis.derived?.slT ?? other?.slT;
    const frs = (Object.keys(was) as (keyof typeof was)[]).filter((fr) => was[fr] !== is?.[fr]);
    return frs.length === 0 ? [] : [`${ref} ${frs.join(' ')}`];
  });
}

function differing(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...before].flatMap(([id, told]) => (after.get(id) === told ? [] : [id]));
}
