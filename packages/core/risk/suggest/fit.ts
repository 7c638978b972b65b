/**
 * Whether a scenario of the library can occur at a place (docs/rules.md 3.9): a fact that is false, or assets, zones or
 * media that are known and other ones, exclude it; what nobody stated keeps it, with the question.
 */
import type { LibraryScenario } from '../../catalog/scenario-library.ts';
import type { Asset, Conduit, Zone } from '../../model/plant.ts';

export type FactState = 'true' | 'false' | 'unknown';

/** A zone that has to do with the place: a neighbour of a zone, one that a conduit joins. */
export interface NearZone {
  readonly ref: string;
  readonly kind: Zone['kind'];
}

/** What is known of a place, as values. */
export interface SuggestPlace {
  readonly ref: string;
  /** null for a conduit. */
  readonly kind: Zone['kind'] | null;
  /** Of a conduit; undefined where nobody stated it. */
  readonly medium: Conduit['medium'];
  readonly near: readonly NearZone[];
  readonly fact: (id: string) => FactState;
  /** References that show a fact in the model. */
  readonly shows: (id: string) => readonly string[];
  readonly assets: readonly Pick<Asset, 'id' | 'type'>[];
  /** Nobody listed assets of the place: which it has is not known. */
  readonly assetsUnknown: boolean;
}

/** kind: the zone is of it. conduit: any conduit. joins, neighbour: zones. medium, fact, asset: as stated. */
export interface FitReason {
  readonly code: 'kind' | 'conduit' | 'joins' | 'medium' | 'neighbour' | 'fact' | 'asset';
  /** The kind, medium, fact or type; empty for a conduit. */
  readonly value: string;
  /** References in which it is seen. */
  readonly by: readonly string[];
}

/** What somebody has to say before it is certain that the scenario can occur here. */
export interface FitQuestion {
  readonly code: 'fact' | 'assets' | 'medium';
  /** The fact, or the types or media of which one would make it possible. */
  readonly values: readonly string[];
}

export type Obstacle = {
  readonly code: 'fact' | 'assets' | 'medium' | 'neighbours';
  readonly values: readonly string[];
};

export type Fit =
  | {
      readonly fits: true;
      readonly reasons: readonly FitReason[];
      readonly questions: readonly FitQuestion[];
    }
  | { readonly fits: false; readonly obstacle: Obstacle }
  /** It is about another kind of place. */
  | null;

type Step =
  | { readonly reason: FitReason }
  | { readonly question: FitQuestion }
  | { readonly obstacle: Obstacle };

export function fitOf(scenario: LibraryScenario, place: SuggestPlace): Fit {
  const where = whereIt(scenario, place);
  if (where === null) return null;
  const steps: readonly Step[] = [...where, ...factSteps(scenario, place), ...assetSteps(scenario, place)];
  for (const step of steps) if ('obstacle' in step) return { fits: false, obstacle: step.obstacle };
  return {
    fits: true,
    reasons: steps.flatMap((step) => ('reason' in step ? [step.reason] : [])),
    questions: steps.flatMap((step) => ('question' in step ? [step.question] : [])),
  };
}

/** null where it is about another kind of place. */
function whereIt(scenario: LibraryScenario, place: SuggestPlace): readonly Step[] | null {
  if (scenario.at === 'zone') {
    if (place.kind === null || !scenario.kinds.includes(place.kind)) return null;
    const kind: Step = { reason: { code: 'kind', value: place.kind, by: [] } };
    return [kind, ...nearSteps('neighbour', scenario.neighbours, place)];
  }
  if (place.kind !== null) return null;
  const joins = nearSteps('joins', scenario.joins, place);
  // A conduit between other zones is another kind of place, as a zone of another kind is.
  if (joins.some((step) => 'obstacle' in step)) return null;
  const first: readonly Step[] =
    joins.length > 0 ? joins : [{ reason: { code: 'conduit', value: '', by: [] } }];
  return [...first, ...mediumSteps(scenario.media, place)];
}

function nearSteps(
  code: 'neighbour' | 'joins',
  kinds: readonly string[] | undefined,
  { near }: SuggestPlace,
): readonly Step[] {
  if (kinds === undefined) return [];
  const found = kinds.flatMap((value): readonly Step[] => {
    const by = near.filter(({ kind }) => kind === value).map(({ ref }) => ref);
    return by.length === 0 ? [] : [{ reason: { code, value, by } }];
  });
  return found.length > 0 ? found : [{ obstacle: { code: 'neighbours', values: kinds } }];
}

function mediumSteps(media: readonly string[] | undefined, { medium }: SuggestPlace): readonly Step[] {
  if (media === undefined) return [];
  if (medium === undefined) return [{ question: { code: 'medium', values: media } }];
  if (!media.includes(medium)) return [{ obstacle: { code: 'medium', values: media } }];
  return [{ reason: { code: 'medium', value: medium, by: [] } }];
}

function factSteps({ facts = [] }: LibraryScenario, place: SuggestPlace): readonly Step[] {
  return facts.map((fact): Step => {
    switch (place.fact(fact)) {
      case 'true':
        return { reason: { code: 'fact', value: fact, by: place.shows(fact) } };
      case 'false':
        return { obstacle: { code: 'fact', values: [fact] } };
      case 'unknown':
        return { question: { code: 'fact', values: [fact] } };
    }
  });
}

/** No more than three of a kind are named: it is said why, not which. */
const NAMED = 3;

function assetSteps({ assets: types }: LibraryScenario, place: SuggestPlace): readonly Step[] {
  if (types === undefined) return [];
  const found = types.flatMap((value): readonly Step[] => {
    const by = place.assets.filter(({ type }) => type === value).map(({ id }) => `asset:${id}`);
    return by.length === 0 ? [] : [{ reason: { code: 'asset', value, by: by.slice(0, NAMED) } }];
  });
  if (found.length > 0) return found;
  const code = 'assets' as const;
  return place.assetsUnknown
    ? [{ question: { code, values: types } }]
    : [{ obstacle: { code, values: types } }];
}
