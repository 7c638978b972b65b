/** What fields of a register are called, as its worksheet or its page calls them. */
import { inventoryHead } from '@bulkhead/core/report/inventory/heads.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { inventoryFields, type InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import { choiceWord } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';

export interface FieldWords {
  readonly called: (field: string) => string;
  /** A word that the field takes, as it is read. */
  readonly wordOf: (field: string, value: string) => string;
}

const RANKS = ['low', 'medium', 'high'] as const;

export function useFieldWords(words: SheetWords, kind: InventoryKind): FieldWords {
  const { t, term } = useWords();
  // What only conduits have stands in no worksheet.
  const own: Readonly<Record<string, string>> =
    kind === 'conduits'
      ? { joins: t('zones.joins'), medium: t('registers.medium'), rules: t('registers.rules') }
      : {};
  // What is a word of the glossary stands there.
  const rankWord = (value: string): string => {
    const rank = RANKS.find((each) => each === value);
    return rank === undefined ? choiceWord(words, value) : term(rank);
  };
  return {
    called: (field) => own[field] ?? inventoryHead(words, kind, field)?.head ?? field,
    wordOf: (field, value) =>
      field === 'medium' ? t(`registers.medium_${value}` as 'registers.medium_wired') : rankWord(value),
  };
}

export function fieldIds(kind: InventoryKind): readonly string[] {
  return inventoryFields(kind).map(({ id }) => id);
}

/** Words that a field takes; null for one that takes any text. */
export function wordsOfField(kind: InventoryKind, field: string): readonly string[] | null {
  const shape = inventoryFields(kind).find(({ id }) => id === field)?.shape;
  if (shape?.type === 'words') return shape.words;
  return shape?.type === 'flag' ? ['true', 'false'] : null;
}
