import { describe, expect, it } from 'vitest';
import { emptyPlant, type Answer, type Evidence } from './plant.ts';
import { withOrganisation, type OrganisationAnswers } from './organisation.ts';

const PLANT = emptyPlant('p', 'P', []);
const answer = (requirement: string): Answer => ({ place: 'organisation', requirement, status: 'met' });
const evidence = (id: string): Evidence => ({
  id,
  title: id,
  kind: 'documentation',
  places: ['organisation'],
});

function shared(kept: Partial<OrganisationAnswers>): OrganisationAnswers {
  return { answers: [], evidence: [], digest: 'sha256:', ...kept };
}

describe('a plant with its organisation', () => {
  it('is the plant where the organisation keeps nothing', () => {
    expect(withOrganisation(PLANT, shared({}))).toEqual(PLANT);
  });

  it('has the entities of both in order, and leaves the plant as it was', () => {
    const plant = { ...PLANT, answers: [answer('b')], evidence: [evidence('y')] };
    const joined = withOrganisation(
      plant,
      shared({ answers: [answer('c'), answer('a')], evidence: [evidence('x')] }),
    );
    expect(joined.answers.map(({ requirement }) => requirement)).toEqual(['a', 'b', 'c']);
    expect(joined.evidence.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(plant.answers).toHaveLength(1);
  });

  it('takes the name of the organisation from where it is stated', () => {
    const own = { ...PLANT, organisation: { name: 'own' } };
    expect(withOrganisation(own, shared({})).organisation).toEqual({ name: 'own' });
    expect(withOrganisation(PLANT, shared({ organisation: { name: 'theirs' } })).organisation).toEqual({
      name: 'theirs',
    });
  });

  it('never chooses between two answers', () => {
    const plant = { ...PLANT, answers: [answer('a')] };
    expect(() => withOrganisation(plant, shared({ answers: [answer('a')] }))).toThrow('organisation a');
  });
});
