import { expect, it } from 'vitest';
import { againstFacts, facts, shipped } from '../../../test/facts.ts';

interface State {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
}
interface Transition {
  readonly from: string;
  readonly to: string;
}

const part = () => facts('part-2-3.json');
const catalog = () => shipped('62443-2-3@2015', 'patch-states');

againstFacts('62443-2-3@2015', () => {
  it('the eleven states: id, name and who moves a patch into each, in order', () => {
    expect(catalog().rows.map(({ id, title, owner }) => ({ id, name: title, owner }))).toEqual(
      part().patchStates.map(({ id, name, owner }: State) => ({ id, name, owner })),
    );
  });

  it('only states whose name a source confirms are of medium certainty; none is high', () => {
    const confirmed: readonly string[] = part().briefNamesConfirmed;
    expect(catalog().rows.map(({ title, certainty }) => `${title} ${certainty}`)).toEqual(
      part().patchStates.map(({ name }: State) => `${name} ${confirmed.includes(name) ? 'medium' : 'low'}`),
    );
  });

  it('transitions', () => {
    expect(catalog().transitions).toEqual(
      part().transitions.map(({ from, to }: Transition) => ({ from, to })),
    );
  });

  it('states of ours are kept apart from those of the report', () => {
    expect(catalog().ours.map(({ id }) => id)).toEqual(Object.keys(part().supplement));
    const ids = catalog().rows.map(({ id }) => id);
    expect(catalog().ours.filter(({ id }) => ids.includes(id))).toEqual([]);
  });
});
