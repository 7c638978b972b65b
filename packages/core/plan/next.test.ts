/** What to do next, over two zones whose whole account fits on a page. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import type { Decision, Disposition, Measure, Plant } from '../model/plant.ts';
import { catalog } from '../test/catalog.ts';
import { AS_OF, DAY_BEFORE, answer, measure, plantWith, target, zone } from '../test/build.ts';
import { nextOf } from './next.ts';
import { billOf, byCost, hoursOf, priceOf } from './price.ts';

const TRE = { slTarget: target({ TRE: 2 }) };
const ZONES = [zone('y', TRE), zone('z', TRE)];
const SR_6_1 = '62443-3-3/SR 6.1';
const SR_6_2 = '62443-3-3/SR 6.2';

const NO_BILL = {
  measures: 0,
  costs: [],
  costStated: 0,
  effort: 0,
  effortStated: 0,
  outage: 0,
  outages: 0,
  outageStated: 0,
};

function next(plant: Partial<Plant>) {
  return nextOf(compile(plantWith({ zones: ZONES, ...plant }), catalog, AS_OF), []);
}

describe('what to do next', () => {
  it('is nothing where nothing is short', () => {
    const answers = [answer('site', 'SR 6.1', 'met'), answer('site', 'SR 6.2', 'met')];
    expect(next({ answers })).toEqual({
      lines: [],
      untried: 0,
      together: { levels: 0, closed: 0, reached: [], bill: NO_BILL },
      standing: { targeted: 2, reached: 2 },
      causes: [],
      blockers: [],
      steps: [],
    });
  });

  describe('of gaps that somebody accepted or took over', () => {
    const answers = [answer('site', 'SR 6.1', 'met'), answer('site', 'SR 6.2', 'unmet')];
    const decided = (decision: Decision, places: readonly string[], until = AS_OF) =>
      places.map((place): Disposition => ({ place, requirement: SR_6_2, decision, until }));
    const told = (dispositions: readonly Disposition[]) =>
      next({ answers, dispositions }).lines.map(({ cause }) => cause.id);
    const BOTH = ['zone:y', 'zone:z'];
    const CAUSE = `cause:answer:site:${SR_6_2}`;

    it('there is nothing to do, and they are gaps all the same', () => {
      for (const decision of ['accepted', 'transferred'] as const) {
        const { lines, causes, steps, standing } = next({ answers, dispositions: decided(decision, BOTH) });
        expect(lines).toEqual([]);
        expect(causes.map(({ id }) => id)).toEqual([CAUSE]);
        expect(steps).toHaveLength(2);
        expect(standing).toEqual({ targeted: 2, reached: 0 });
      }
    });

    it('the cause is told while one of its gaps is open, planned, or decided about no more', () => {
      expect(told(decided('accepted', ['zone:y']))).toEqual([CAUSE]);
      expect(told(decided('planned', BOTH))).toEqual([CAUSE]);
      expect(told(decided('accepted', BOTH, DAY_BEFORE))).toEqual([CAUSE]);
    });
  });

  it('tells what each cause brings alone, and all of them together', () => {
    const answers = [
      answer('site', 'SR 6.1', 'met'),
      answer('zone:z', 'SR 6.1', 'unmet'),
      answer('site', 'SR 6.2', 'unmet', { measures: ['m'] }),
    ];
    const measures = [measure('m', { cost: 500, currency: 'EUR', effort: 2, outage: { hours: 0 } })];
    const { lines, together } = next({ answers, measures });
    // At y SR 6.2 alone keeps SL 2 away; at z SR 6.1 keeps SL 1 away and SR 6.2 then SL 2.
    expect(lines.map(({ cause, ...line }) => ({ id: cause.id, ...line }))).toEqual([
      {
        id: 'cause:measure:m',
        kind: 'other',
        asks: null,
        measures: ['m'],
        after: [],
        also: [],
        gains: [{ fr: 'TRE', sl: 2, places: ['zone:y'] }],
        levels: 1,
        closed: 2,
        reached: ['zone:y'],
        price: { cost: { amount: 500, currency: 'EUR' }, effort: 2, outages: [] },
      },
      {
        id: `cause:answer:zone:z:${SR_6_1}`,
        kind: 'other',
        asks: null,
        measures: [],
        after: [],
        also: [],
        gains: [{ fr: 'TRE', sl: 1, places: ['zone:z'] }],
        levels: 1,
        closed: 1,
        reached: [],
        price: { cost: null, effort: null, outages: null },
      },
    ]);
    const bill = { measures: 1, costs: [{ amount: 500, currency: 'EUR' }], costStated: 1 };
    expect(together).toEqual({
      levels: 3,
      closed: 3,
      reached: ['zone:y', 'zone:z'],
      bill: { ...bill, effort: 2, effortStated: 1, outage: 0, outages: 0, outageStated: 1 },
    });
  });

  it('puts the cheaper first where both bring the same, and at most ten', () => {
    const named = (row: string, id: string) => answer('site', row, 'unmet', { measures: [id] });
    const price = (id: string, cost?: number) =>
      measure(id, cost === undefined ? {} : { cost, currency: 'EUR' });
    const zones = [
      zone('z', { slTarget: target({ TRE: 1, RA: 0 }) }),
      zone('y', { slTarget: target({ RA: 1 }) }),
    ];
    const rows = catalog.rows.filter(({ fr, level }) => fr === 'RA' && level === 1);
    const answers = [
      ...rows.map(({ id }, i) => named(id, `m-${i}`)),
      ...catalog.rows.filter(({ fr }) => fr === 'TRE').map(({ id }) => answer('site', id, 'met')),
    ];
    const measures = rows.map((_, i) => price(`m-${i}`, i === 0 ? undefined : 100 - i));
    const facts = { emergencyPower: true };
    const { lines } = next({ zones, answers, measures, site: { facts } });
    const ids = rows.map((_, i) => `cause:measure:m-${i}`);
    const order = [...ids.slice(1).reverse(), ids[0]];
    expect(lines.map(({ cause }) => cause.id)).toEqual(order.slice(0, 10));
  });
});

describe('lines that share measures', () => {
  const needs = (row: string, ...measures: string[]) => answer('zone:z', row, 'unmet', { measures });
  const met = [answer('zone:y', 'SR 6.1', 'met'), answer('zone:y', 'SR 6.2', 'met')];
  const eur = (id: string, cost: number) => measure(id, { cost, currency: 'EUR' });
  const measures = [eur('m', 5), eur('n', 7), eur('o', 9)];
  const told = (...answers: readonly Plant['answers'][number][]) =>
    next({ answers: [...answers, ...met], measures }).lines.map((line) => ({
      id: line.cause.id,
      measures: line.measures,
      after: line.after,
      also: line.also,
      levels: line.levels,
      cost: line.price.cost?.amount,
    }));

  it('count on the lines above, and neither name nor pay a measure twice', () => {
    expect(told(needs('SR 6.1', 'm'), needs('SR 6.2', 'm', 'n'))).toEqual([
      { id: 'cause:measure:m', measures: ['m'], after: [], also: [], levels: 1, cost: 5 },
      { id: 'cause:measure:m n', measures: ['n'], after: ['m'], also: [], levels: 0, cost: 7 },
    ]);
  });

  it('close what needs nothing but measures that are listed', () => {
    expect(told(needs('SR 6.1', 'm', 'n'), needs('SR 6.2', 'm'))).toEqual([
      {
        id: 'cause:measure:m n',
        measures: ['m', 'n'],
        after: [],
        also: ['cause:measure:m'],
        levels: 2,
        cost: 12,
      },
    ]);
  });

  it('say what each adds where they overlap', () => {
    expect(told(needs('SR 6.1', 'm', 'n'), needs('SR 6.2', 'm', 'o'))).toEqual([
      { id: 'cause:measure:m n', measures: ['m', 'n'], after: [], also: [], levels: 1, cost: 12 },
      { id: 'cause:measure:m o', measures: ['o'], after: ['m'], also: [], levels: 0, cost: 9 },
    ]);
  });
});

describe('a plant that is too large to try every cause', () => {
  it('tries those with most gaps, and says how many are left', () => {
    const answers = [
      answer('zone:y', 'SR 6.1', 'met'),
      answer('zone:z', 'SR 6.1', 'unmet'),
      answer('site', 'SR 6.2', 'unmet'),
    ];
    const index = compile(plantWith({ zones: ZONES, answers }), catalog, AS_OF);
    const tried = (work: number) => {
      const { lines, untried, causes } = nextOf(index, [], work);
      return [lines.length, untried, causes.length];
    };
    expect(tried(3)).toEqual([2, 0, 2]);
    expect(tried(2)).toEqual([1, 1, 2]);
    expect(tried(0)).toEqual([1, 1, 2]);
  });
});

describe('rows to the next SL', () => {
  it('name what blocks a place alone, and what does with others', () => {
    const answers = [answer('zone:y', 'SR 6.1', 'met'), answer('zone:y', 'SR 6.2', 'unmet')];
    const zones = [zone('y', TRE), zone('z', { slTarget: target({ TRE: 2 }) }), zone('x')];
    const { steps, blockers } = next({ zones, answers });
    expect(steps.map(({ place, from, to, rows }) => ({ place, from, to, rows }))).toEqual([
      { place: 'zone:y', from: 1, to: 2, rows: [SR_6_2] },
      { place: 'zone:z', from: 0, to: 1, rows: [SR_6_1] },
    ]);
    expect(blockers).toEqual([
      { requirement: SR_6_1, fr: 'TRE', sl: 1, alone: ['zone:z'], among: [] },
      { requirement: SR_6_2, fr: 'TRE', sl: 2, alone: ['zone:y'], among: [] },
    ]);
  });

  it('have among them what is good only up to an SL below', () => {
    const answers = [answer('site', 'SR 6.1', 'met', { effectiveTo: 1 }), answer('site', 'SR 6.2', 'met')];
    const { steps } = next({ zones: [zone('z', TRE)], answers });
    expect(steps).toMatchObject([{ place: 'zone:z', from: 1, to: 2, rows: [SR_6_1] }]);
  });

  it('tell which rows other places wait for too', () => {
    const answers = [answer('zone:y', 'SR 6.1', 'met')];
    const zones = [zone('w', { slTarget: target({ TRE: 2 }) }), zone('y', TRE), zone('z', TRE)];
    const { steps } = next({ zones, answers });
    expect(steps.map(({ place, shared }) => ({ place, shared }))).toEqual([
      { place: 'zone:w', shared: [{ requirement: SR_6_1, places: 1 }] },
      { place: 'zone:y', shared: [] },
      { place: 'zone:z', shared: [{ requirement: SR_6_1, places: 1 }] },
    ]);
  });

  it('carry a price only where every row has a measure', () => {
    const zones = [zone('z', { slTarget: target({ DC: 1 }) })];
    const site = { facts: { confidentialData: true, cryptography: true } };
    const named = answer('site', 'SR 4.1', 'unmet', { measures: ['m'] });
    const measures = [measure('m', { cost: 5, currency: 'EUR' })];
    const [open] = next({ zones, site, measures, answers: [named] }).steps;
    expect(open).toMatchObject({ rows: ['62443-3-3/SR 4.1', '62443-3-3/SR 4.3'], priced: false });
    expect(open?.price.cost).toBeNull();
    const met = answer('site', 'SR 4.3', 'met');
    const [step] = next({ zones, site, measures, answers: [named, met] }).steps;
    expect(step).toMatchObject({ measures: ['m'], priced: true, price: { cost: { amount: 5 } } });
  });
});

describe('prices', () => {
  const price = (...measures: Measure[]) => {
    const { entities } = compile(plantWith({ measures }), catalog, AS_OF);
    return priceOf(
      entities,
      measures.map(({ id }) => id),
    );
  };
  const eur = (id: string, cost: number) => measure(id, { cost, currency: 'EUR', effort: 1 });

  it('add up what measures state, and nothing where one is silent', () => {
    expect(price(eur('a', 1), eur('b', 2))).toEqual({
      cost: { amount: 3, currency: 'EUR' },
      effort: 2,
      outages: null,
    });
    expect(price(eur('a', 1), measure('b'))).toEqual({ cost: null, effort: null, outages: null });
    expect(price()).toEqual({ cost: null, effort: null, outages: null });
  });

  it('keep outages apart, since measures may share a stop and a window may repeat one', () => {
    const one = { hours: 1, window: 'each of 22 stations' };
    const stops = [one, { hours: 0 }, { hours: 2 }];
    const { outages } = price(...stops.map((outage, i) => measure(`m${i}`, { outage })));
    expect(outages).toEqual([one, { hours: 2 }]);
    expect(hoursOf(outages)).toBe(3);
    expect(price(measure('a', { outage: one }), measure('b')).outages).toBeNull();
  });

  it('are summed by currency in a bill, with how many measures state them', () => {
    const given = [eur('a', 1), eur('b', 2), measure('c', { cost: 4, currency: 'CHF' }), measure('d')];
    const { entities } = compile(plantWith({ measures: given }), catalog, AS_OF);
    const ids = given.map(({ id }) => id);
    expect(billOf(entities, ids)).toEqual({
      measures: 4,
      costs: [
        { amount: 4, currency: 'CHF' },
        { amount: 3, currency: 'EUR' },
      ],
      costStated: 3,
      effort: 2,
      effortStated: 2,
      outage: 0,
      outages: 0,
      outageStated: 0,
    });
  });

  it('keep what runs every year apart from what is paid once', () => {
    const duty = measure('b', { cost: 0, yearlyCost: 9, currency: 'EUR' });
    expect(price(eur('a', 1), duty).cost).toEqual({ amount: 1, yearly: 9, currency: 'EUR' });
    expect(price(measure('c', { yearlyCost: 9, currency: 'EUR' })).cost).toBeNull();
    const { entities } = compile(plantWith({ measures: [eur('a', 1), duty] }), catalog, AS_OF);
    expect(billOf(entities, ['a', 'b'])).toMatchObject({
      costs: [{ amount: 1, yearly: 9, currency: 'EUR' }],
      costStated: 2,
    });
  });

  it('are added as people add', () => {
    expect(price(eur('a', 0.1), eur('b', 0.2)).cost).toEqual({ amount: 0.3, currency: 'EUR' });
  });

  it('are not added nor compared across currencies', () => {
    const sek = measure('b', { cost: 1, currency: 'SEK' });
    expect(price(eur('a', 9), sek).cost).toBeNull();
    // They stand by the name of the currency, so that three prices never stand in a circle.
    expect(byCost(price(eur('a', 9)), price(sek))).toBeLessThan(0);
    expect(byCost(price(sek), price(eur('a', 9)))).toBeGreaterThan(0);
    expect(byCost(price(eur('a', 9)), price(eur('b', 8)))).toBeGreaterThan(0);
    expect(byCost(price(measure('c')), price(sek))).toBeGreaterThan(0);
  });
});
