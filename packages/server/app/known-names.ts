/** Ids of what is shipped beside the catalogs a plant uses, and that its scenarios may name. */
import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { shippedShelf } from './catalogs.ts';
import { scenarioLibrary } from './scenario-library.ts';

/** The edition that the links to rows of 62443-3-3 are from. */
export const TECHNIQUES = 'attack-ics@18.1';

/**
 * Each list is read when something in a plant names one of it, and once: it comes with the program. The same set each time is
 * how who judges one state of a plant after the other sees that it is no other.
 */
export function knownNames(): (what: 'techniques' | 'library') => ReadonlySet<string> {
  return (what) => (what === 'techniques' ? techniques() : library());
}

const techniques = once(() => new Set(opened(shippedShelf(), TECHNIQUES).rows.map(({ id }) => id)));
const library = once(() => new Set(scenarioLibrary().scenarios.map(({ id }) => id)));
