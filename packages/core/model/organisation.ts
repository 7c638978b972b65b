/**
 * What an organisation answers once for all its plants. It is kept apart from every plant, in a folder they share or in
 * a record, and enters an assessment beside the plant: the plant stays what it is.
 */
import { byKey } from '../lib/order.ts';
import { keyOf } from './kinds.ts';
import { emptyPlant, type Answer, type Evidence, type Organisation, type Plant } from './plant.ts';

export interface OrganisationAnswers {
  readonly organisation?: Organisation;
  /** At the place `organisation`, to rows the plant has in use, named as the plant names them. */
  readonly answers: readonly Answer[];
  readonly evidence: readonly Evidence[];
  /** Of all that the organisation keeps, also of what this plant has no use for. */
  readonly digest: string;
}

/**
 * All that an organisation says, as it is written: a plant with nothing in it but `organisation`, `answers` and `evidence`, so
 * that it is compared, merged and written as a plant is.
 */
export type OrganisationSaid = Plant;

/** The head says nothing: an organisation has no id of its own. */
export function organisationSaid({
  organisation,
  answers,
  evidence,
}: Pick<Plant, 'organisation' | 'answers' | 'evidence'>): OrganisationSaid {
  const said = organisation === undefined ? {} : { organisation };
  return { ...emptyPlant('organisation', '', []), ...said, answers, evidence };
}

/**
 * The plant as it is judged: with the organisation's answers at `organisation`.
 * INVARIANT: the two state nothing twice; whoever brings them together has refused that.
 */
export function withOrganisation(plant: Plant, shared: OrganisationAnswers): Plant {
  const { organisation = plant.organisation } = shared;
  return {
    ...plant,
    ...(organisation === undefined ? {} : { organisation }),
    answers: joined(plant.answers, shared.answers, (answer) => keyOf('answer', answer)),
    evidence: joined(plant.evidence, shared.evidence, ({ id }) => id),
  };
}

function joined<T>(own: readonly T[], shared: readonly T[], key: (entity: T) => string): readonly T[] {
  const keys = new Set(own.map(key));
  const twice = shared.find((entity) => keys.has(key(entity)));
  if (twice !== undefined) throw new Error(`${key(twice)} is stated by the plant and by its organisation`);
  return [...own, ...shared].sort(byKey(key));
}
