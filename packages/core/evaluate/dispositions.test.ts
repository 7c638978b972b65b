import { describe, expect, it } from 'vitest';
import type { Decision, Disposition, Plant } from '../model/plant.ts';
import { AS_OF, DAY_AFTER, DAY_BEFORE, answer, plantWith, target, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { assessPlaces } from './assess.ts';
import { compile } from './compile.ts';
import { update } from './update.ts';

const SR_6_2 = '62443-3-3/SR 6.2';
const PLANT: Partial<Plant> = {
  zones: [zone('z', { slTarget: target({ TRE: 2 }) })],
  answers: [answer('site', 'SR 6.1', 'met'), answer('site', 'SR 6.2', 'unmet')],
};

const decided = (decision: Decision, until: string, requirement = SR_6_2): Disposition => ({
  place: 'zone:z',
  requirement,
  decision,
  until,
});

function assessed(...dispositions: readonly Disposition[]) {
  const [place] = assessPlaces(compile(plantWith({ ...PLANT, dispositions }), catalog, AS_OF));
  return place;
}

describe('a decision about a gap', () => {
  it('is told with the gap, through its last day', () => {
    const of = (...said: readonly Disposition[]) => assessed(...said)?.gaps.map((gap) => gap.disposition);
    expect(of()).toEqual([undefined]);
    for (const decision of ['planned', 'accepted', 'transferred'] as const) {
      expect(of(decided(decision, DAY_AFTER))).toEqual([decision]);
      expect(of(decided(decision, AS_OF))).toEqual([decision]);
      expect(of(decided(decision, DAY_BEFORE))).toEqual([undefined]);
    }
    expect(of(decided('accepted', AS_OF, '62443-3-3@2013/SR 6.2'))).toEqual(['accepted']);
    expect(of(decided('accepted', AS_OF, '62443-3-3/SR 6.1'))).toEqual([undefined]);
  });

  it('closes nothing: verdicts, SL-A and counts are those of a plant without it', () => {
    const { gaps: open, ...without } = assessed() ?? {};
    const { gaps, ...rest } = assessed(decided('accepted', AS_OF)) ?? {};
    expect(rest).toEqual(without);
    expect(gaps).toEqual(open?.map((gap) => ({ ...gap, disposition: 'accepted' })));
  });

  it('taken back leaves the gap as it was, and only its place is looked at again', () => {
    const index = compile(plantWith(PLANT), catalog, AS_OF);
    const said = decided('accepted', AS_OF);
    const id = `zone:z ${SR_6_2}`;
    const made = update(index, [{ kind: 'disposition', id, before: null, after: said }]);
    expect(made.touched).toEqual(['zone:z']);
    expect(assessPlaces(made.index)[0]?.gaps[0]?.disposition).toBe('accepted');
    const back = update(made.index, [{ kind: 'disposition', id, before: said, after: null }]);
    expect(assessPlaces(back.index)).toEqual(assessPlaces(index));
  });
});
