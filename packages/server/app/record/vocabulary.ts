/** What stored plants may name: the shipped catalogs. */
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { shippedShelf } from '../catalogs.ts';

export const shippedVocabulary = once(() => vocabularyOf(shippedShelf()));
