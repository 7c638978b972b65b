/** What heads and words of a table mean, from what the worksheets call them in each language and what people call them besides. */
import { inventoryFields, INVENTORY_KINDS, type InventoryKind } from '../../worksheet/inventory/fields.ts';
import type { InventoryWords } from '../../worksheet/inventory/mapping.ts';
import { plainHead } from '../../worksheet/inventory/table.ts';
import { folded } from '../../worksheet/marks.ts';
import type { SheetWords } from '../locales/en/sheets.ts';
import { inventoryHead } from './heads.ts';
import { HEADS_IN_TURN, HEAD_SYNONYMS } from './synonyms/heads.ts';
import { WORD_SYNONYMS } from './synonyms/words.ts';

/** @param languages in the order in which they count where two call different things the same */
export function inventoryWords(languages: readonly SheetWords[]): InventoryWords {
  const headsOf = (kind: InventoryKind): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    const say = (head: string, field: string): void => {
      if (!found.has(plainHead(head))) found.set(plainHead(head), field);
    };
    for (const { id } of inventoryFields(kind)) {
      say(id, id);
      for (const words of languages) {
        const head = inventoryHead(words, kind, id)?.head;
        if (head !== undefined) say(head, id);
      }
    }
    for (const [field, heads] of Object.entries(HEAD_SYNONYMS[kind]))
      for (const head of heads) say(head, field);
    return found;
  };
  const words = new Map<string, Set<string>>();
  const mean = (text: string, word: string): void => {
    // Joined by a hyphen, by a space or not at all, it is the same word.
    for (const way of new Set([text, text.replace(/[ -]/g, ' '), text.replace(/ /g, '-')])) {
      const known = words.get(folded(way));
      if (known === undefined) words.set(folded(way), new Set([word]));
      else known.add(word);
    }
  };
  for (const { choices } of languages) for (const [word, text] of Object.entries(choices)) mean(text, word);
  for (const [word, texts] of Object.entries(WORD_SYNONYMS)) for (const text of texts) mean(text, word);
  const heads = Object.fromEntries(INVENTORY_KINDS.map((kind) => [kind, headsOf(kind)]));
  const turnsOf = (kind: InventoryKind): ReadonlyMap<string, readonly string[]> =>
    new Map(Object.entries(HEADS_IN_TURN[kind]));
  const inTurn = {
    assets: turnsOf('assets'),
    flows: turnsOf('flows'),
    conduits: turnsOf('conduits'),
    products: turnsOf('products'),
  };
  return {
    heads: heads as Record<InventoryKind, ReadonlyMap<string, string>>,
    inTurn,
    words,
  };
}
