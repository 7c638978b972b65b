/** Facts nobody stated, and rows that wait for them. */
import { concernedRows } from './concerns.ts';
import { few } from './few.ts';
import { placesOf } from './judged-places.ts';
import { silentStations } from './removable-media-unstated.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { isSilentRadio } from './wireless-without-fact.ts';

export const rule: Rule = {
  id: 'facts-undecided',
  severity: 'note',
  doc: {
    title: 'Unstated facts that decide required rows',
    looksAt:
      'Required rows at each zone and conduit that are undetermined because a fact they depend on is ' +
      'unknown or unstated. One finding per place. Facts of which removable-media-unstated or ' +
      'wireless-without-fact speaks there are left to them. Those that the model itself shows true are named.',
    clause: 'docs/rules.md 3.2; 62443-3-3',
    cannotSee: 'Whether a fact that is stated is right.',
    fix:
      'State each fact true or false: of a zone there, at its parent or at the site; of a conduit there, since it ' +
      'uses its own alone. False means that it cannot occur there.',
    checkByHand:
      'Stand in front of the place with the list of facts and ask of each: could it happen here tonight?',
  },
  *find(input: RuleInput): Iterable<Found> {
    const told = toldElsewhere(input);
    for (const place of placesOf(input)) {
      const rows = input
        .part('facts-undecided', waitingAt, place)
        .map((row) => (told.has(place) ? withoutFact(row, told.get(place)) : row))
        .filter(({ facts }) => facts.length > 0);
      if (rows.length === 0) continue;
      const params = {
        place,
        n: rows.length,
        rows: few(rows.map(({ row }) => row)),
        facts: few(rows.flatMap(({ facts }) => facts)),
        shown: few(rows.flatMap(({ shown }) => shown)),
      };
      yield { at: place, params, concerns: concernedRows(rows.map(({ key }) => ({ place, key }))) };
    }
  },
};

interface Waiting {
  readonly key: string;
  readonly row: string;
  /** Undecided. */
  readonly facts: readonly string[];
  /** Those of them that the model shows. */
  readonly shown: readonly string[];
}

/** Required rows that wait for facts. */
function waitingAt(input: RuleInput, place: string): readonly Waiting[] {
  return input
    .rowsAt(place)
    .filter(({ required, missingFacts }) => required === true && missingFacts.length > 0)
    .map(({ key, row, missingFacts, shownFacts }) => ({ key, row, facts: missingFacts, shown: shownFacts }));
}

function withoutFact({ key, row, facts, shown }: Waiting, told: string | undefined): Waiting {
  const isOther = (fact: string): boolean => fact !== told;
  return { key, row, facts: facts.filter(isOther), shown: shown.filter(isOther) };
}

/** By place, the fact of which a rule of its own speaks there. */
function toldElsewhere(input: RuleInput): ReadonlyMap<string, string> {
  const { zones, conduits } = input.plant;
  return new Map([
    ...zones
      .filter((zone) => silentStations(input, zone).length > 0)
      .map(({ id }) => [`zone:${id}`, 'portableDevices'] as const),
    ...conduits.filter(isSilentRadio).map(({ id }) => [`conduit:${id}`, 'wireless'] as const),
  ]);
}
