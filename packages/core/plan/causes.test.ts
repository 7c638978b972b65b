/** Root causes: from the smallest valid plant, one thing said otherwise. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import type { Plant } from '../model/plant.ts';
import { catalog } from '../test/catalog.ts';
import {
  AS_OF,
  DAY_BEFORE,
  answer,
  asset,
  conduit,
  measure,
  plantWith,
  target,
  throwing,
  zone,
} from '../test/build.ts';
import { causesOf } from './causes.ts';

/** TRE 2: SR 6.1, SR 6.1 RE 1 and SR 6.2, of which no row depends on a fact. */
const TRE = { slTarget: target({ TRE: 2 }) };
const HALF = { zones: [zone('z', TRE), zone('y', TRE)] };
const MET = ['SR 6.1', 'SR 6.2'];

function causes(plant: Partial<Plant>) {
  const { answers = [], ...rest } = plant;
  const said = new Set(answers.map(({ requirement }) => requirement));
  const others = MET.map((row) => answer('site', row, 'met'));
  const given = others.filter(({ requirement }) => !said.has(requirement));
  const index = compile(plantWith({ ...HALF, ...rest, answers: [...answers, ...given] }), catalog, AS_OF);
  return causesOf(index).map(({ id, params, places, gaps }) => ({ id, params, places, gaps: gaps.length }));
}

const SR_6_2 = '62443-3-3/SR 6.2';
const BOTH = ['zone:y', 'zone:z'];

describe('root causes', () => {
  it('are none where nothing is short', () => {
    expect(causes({})).toEqual([]);
  });

  it('one row nobody answered is one cause in every place', () => {
    const index = compile(plantWith({ ...HALF, answers: [answer('site', 'SR 6.1', 'met')] }), catalog, AS_OF);
    expect(causesOf(index)).toEqual([
      {
        id: `cause:answerMissing:${SR_6_2}`,
        code: 'answerMissing',
        params: { requirements: [SR_6_2] },
        places: BOTH,
        gaps: BOTH.map((place) => ({
          id: `gap:${place}:${SR_6_2}`,
          place,
          requirement: SR_6_2,
          blocked: false,
          settled: false,
        })),
      },
    ]);
  });

  it('an answer whose measures are in place is to be given again, and stands apart from one without', () => {
    const said = (place: string, measures: string[]) =>
      answer(place, 'SR 6.2', 'unmet', { how: 'no', measures });
    const answers = [said('zone:z', ['m']), said('zone:y', [])];
    const found = (inPlace: boolean) => causes({ answers, measures: [measure('m', { inPlace })] });
    expect(found(true)).toMatchObject([
      { id: `cause:answer:zone:y:${SR_6_2}`, params: { how: 'no' } },
      { id: `cause:answer:zone:z:${SR_6_2}`, params: { how: 'no', inPlace: ['m'] } },
    ]);
    expect(found(true)[0]?.params).not.toHaveProperty('inPlace');
    expect(found(false).map(({ params }) => [params.measures, params.inPlace])).toEqual([
      [undefined, undefined],
      [['m'], undefined],
    ]);
  });

  it('an answer that several places inherit is one cause', () => {
    expect(causes({ answers: [answer('site', 'SR 6.2', 'unmet')] })).toEqual([
      {
        id: `cause:answer:site:${SR_6_2}`,
        params: { requirements: [SR_6_2], from: ['site'] },
        places: BOTH,
        gaps: 2,
      },
    ]);
  });

  it('the same words in two places are one cause, other words another', () => {
    const how = 'no sensor sees\n  this segment';
    const said = [
      answer('zone:y', 'SR 6.2', 'unmet', { how }),
      answer('zone:z', 'SR 6.2', 'partial', { how: 'no sensor sees this segment' }),
    ];
    expect(causes({ answers: said })).toEqual([
      {
        id: `cause:answer:zone:y:${SR_6_2}`,
        params: { requirements: [SR_6_2], how: 'no sensor sees this segment', from: BOTH },
        places: BOTH,
        gaps: 2,
      },
    ]);
    const other = [
      said[0] as Plant['answers'][number],
      answer('zone:z', 'SR 6.2', 'unmet', { how: 'other' }),
    ];
    expect(causes({ answers: other }).map(({ id }) => id)).toEqual([
      `cause:answer:zone:y:${SR_6_2}`,
      `cause:answer:zone:z:${SR_6_2}`,
    ]);
  });

  it('the same words about two rows are two causes', () => {
    const how = 'no';
    const said = ['SR 6.1', 'SR 6.2'].map((row) => answer('site', row, 'unmet', { how }));
    expect(causes({ answers: said }).map(({ id }) => id)).toEqual([
      'cause:answer:site:62443-3-3/SR 6.1',
      `cause:answer:site:${SR_6_2}`,
    ]);
  });

  it('begin with the first row of the catalog', () => {
    const zones = [zone('z', { slTarget: target({ IAC: 1 }), facts: { humanAccess: true } })];
    expect(causes({ zones }).map(({ id }) => id)).toContain('cause:answerMissing:62443-3-3/SR 1.1');
  });

  it('a measure that answers name is one cause over rows, until it is in place', () => {
    const answers = [
      answer('site', 'SR 6.1', 'unmet', { measures: ['m'] }),
      answer('zone:z', 'SR 6.2', 'partial', { measures: ['m'] }),
      answer('zone:y', 'SR 6.2', 'met'),
    ];
    const [cause, ...others] = causes({ answers, measures: [measure('m')] });
    expect(others).toEqual([]);
    expect(cause).toMatchObject({
      id: 'cause:measure:m',
      params: { requirements: ['62443-3-3/SR 6.1', SR_6_2], measures: ['m'], from: ['site', 'zone:z'] },
      places: BOTH,
      gaps: 3,
    });
    const inPlace = causes({ answers, measures: [measure('m', { inPlace: true })] });
    expect(inPlace.map(({ id }) => id)).toEqual([
      'cause:answer:site:62443-3-3/SR 6.1',
      `cause:answer:zone:z:${SR_6_2}`,
    ]);
  });

  it('several measures for one gap are one cause: all are needed', () => {
    const answers = [answer('site', 'SR 6.2', 'unmet', { measures: ['n', 'm'] })];
    const [cause] = causes({ answers, measures: [measure('m'), measure('n')] });
    expect(cause).toMatchObject({ id: 'cause:measure:m n', params: { measures: ['m', 'n'] } });
  });

  it('a compensation that ran out, and one whose measure is not in place', () => {
    const compensated = { measures: ['m'], appliesTo: ['zone:z', 'zone:y'] };
    const inPlace = [measure('m', { inPlace: true })];
    const out = answer('site', 'SR 6.2', 'compensated', { ...compensated, expires: DAY_BEFORE });
    expect(causes({ answers: [out], measures: inPlace })[0]).toMatchObject({
      id: `cause:compensationExpired:site:${SR_6_2}`,
      params: { expires: DAY_BEFORE },
      gaps: 2,
    });
    const open = answer('site', 'SR 6.2', 'compensated', compensated);
    expect(causes({ answers: [open], measures: [measure('m')] })[0]?.id).toBe('cause:measure:m');
  });

  it('an answer that ran out', () => {
    const out = answer('site', 'SR 6.2', 'met', { expires: DAY_BEFORE });
    expect(causes({ answers: [out] })[0]).toMatchObject({
      id: `cause:answerExpired:site:${SR_6_2}`,
      params: { expires: DAY_BEFORE },
    });
  });

  it('a fact nobody stated is one cause for all rows that wait for it', () => {
    const zones = [zone('z', { slTarget: target({ UC: 1 }) })];
    const found = causes({ zones });
    // SR 2.2 waits for `wireless`, SR 2.4 for `mobileCode`, SR 2.5 for `humanAccess`.
    expect(found.find(({ id }) => id === 'cause:fact:mobileCode')).toMatchObject({
      params: { facts: ['mobileCode'], requirements: ['62443-3-3/SR 2.4'] },
      gaps: 1,
    });
  });

  it('an RE that waits for its base has the cause of its base', () => {
    const zones = [zone('z', { slTarget: target({ TRE: 3 }) })];
    const answers = [
      answer('site', 'SR 6.1', 'unmet', { how: 'logs stay on the hosts' }),
      answer('zone:z', 'SR 6.1 RE 1', 'met'),
    ];
    const index = compile(
      plantWith({ zones, answers: [...answers, answer('site', 'SR 6.2', 'met')] }),
      catalog,
      AS_OF,
    );
    expect(causesOf(index)).toMatchObject([
      {
        id: 'cause:answer:site:62443-3-3/SR 6.1',
        params: { requirements: ['62443-3-3/SR 6.1'] },
        gaps: [{ blocked: false }, { requirement: '62443-3-3/SR 6.1 RE 1', blocked: true }],
      },
    ]);
  });

  it('an asset that differs, and the measure its answer names', () => {
    const assets = [asset('plc', { zones: ['z'] })];
    const met = answer('zone:z', 'SR 6.2', 'met');
    const differs = answer('asset:plc', 'SR 6.2', 'unmet');
    expect(causes({ assets, answers: [met, answer('zone:y', 'SR 6.2', 'met'), differs] })[0]).toMatchObject({
      id: 'cause:exception:plc',
      params: { exceptions: ['plc'] },
      places: ['zone:z'],
    });
    const named = answer('asset:plc', 'SR 6.2', 'unmet', { measures: ['m'] });
    const measures = [measure('m')];
    expect(
      causes({ assets, measures, answers: [met, answer('zone:y', 'SR 6.2', 'met'), named] })[0]?.id,
    ).toBe('cause:measure:m');
  });

  it('an answer that is good only up to an SL below the target', () => {
    const bound = answer('site', 'SR 6.1', 'met', { effectiveTo: 1 });
    expect(causes({ answers: [bound] })[0]).toMatchObject({
      id: 'cause:bounded:site:62443-3-3/SR 6.1',
      params: { level: 1 },
    });
  });

  it('a compensation that rests on a row which is not satisfied', () => {
    const rests = answer('zone:z', 'SR 6.2', 'compensated', { dependsOn: ['62443-3-3/SR 6.1'] });
    const answers = [rests, answer('zone:y', 'SR 6.2', 'met'), answer('site', 'SR 6.1', 'unmet')];
    expect(causes({ answers }).map(({ id }) => id)).toContain(`cause:dependsOn:zone:z:${SR_6_2}`);
  });

  it('a rule of ours that threw', () => {
    const answers = [throwing(answer('site', 'SR 6.2', 'met'), 'exceptions', 'unreadable')];
    expect(causes({ answers })[0]).toMatchObject({ id: `cause:failed:${SR_6_2}`, gaps: 2 });
  });

  it('are looked for at conduits as well', () => {
    const conduits = [conduit('c', ['z', 'y'], TRE)];
    const [cause] = causes({ conduits, answers: [answer('site', 'SR 6.2', 'unmet')] });
    expect(cause?.places).toEqual(['conduit:c', ...BOTH]);
  });
});
