/** Facts stated anew, and the places that find the statement (3.2). */
import { eachItem } from '../../lib/pages.ts';
import { factsRestated, statedBits, statedFacts } from '../facts.ts';
import { shownFacts } from '../shown-facts.ts';
import { ancestorsOf, recordContext } from '../plant-index.ts';
import { descend, placeAt, reachFacts, replacePlace, type Draft } from './draft.ts';

/** Reads the statements of a zone, a conduit or the site again; gives the bits of those that say something else. */
export function restated(draft: Draft, ref: string): number {
  if (ref === 'site') {
    const before = draft.siteFacts;
    draft.siteFacts = statedFacts(recordContext(draft), draft.entities.scalars.site?.facts);
    return factsRestated(before, draft.siteFacts);
  }
  const position = draft.position.get(ref) as number;
  const { zone, conduit, facts: before } = placeAt(draft, position);
  const facts = statedFacts(recordContext(draft), zone?.facts ?? conduit?.facts);
  replacePlace(draft, position, { facts });
  return factsRestated(before, facts);
}

/** Reaches the place of the statements and every zone below that states nothing nearer. */
export function reachFinders(draft: Draft, position: number, bits: number): void {
  if (bits === 0) return;
  reachFacts(draft, position, bits);
  descend(draft, position, ({ facts }, at) => {
    const found = bits & ~statedBits(facts);
    if (found !== 0) reachFacts(draft, at, found);
    return found !== 0;
  });
}

/** What the site states is found by zones alone. */
export function reachFindersOfAll(draft: Draft, bits: number): void {
  if (bits === 0) return;
  eachItem(draft.places.pages, (place, position) => {
    if (place.zone === null) return;
    let found = bits & ~statedBits(place.facts);
    for (const { facts } of ancestorsOf(draft.places.pages, place)) found &= ~statedBits(facts);
    if (found !== 0) reachFacts(draft, position, found);
  });
}

/** Looks again at what the model shows at the place. */
export function lookAgain(draft: Draft, position: number): void {
  const place = placeAt(draft, position);
  const shown = shownFacts(draft.table.factBit, place);
  if (shown === place.shown) return;
  replacePlace(draft, position, { shown });
  reachFacts(draft, position, shown ^ place.shown);
}
