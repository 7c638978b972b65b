/** Refusals of a table with fields and words as the reader's language calls them: a table takes these, no id has to be typed. */
import type { Problem } from '../../model/problems.ts';
import type { InventoryKind } from '../../worksheet/inventory/fields.ts';
import type { Words } from '../locales/words.ts';
import { inventoryHead } from './heads.ts';

/** What is in none of the words stays as it is. */
export function inWordsOfTable(
  problems: readonly Problem[],
  kind: InventoryKind,
  { sheets: words, terms }: Pick<Words, 'sheets' | 'terms'>,
): readonly Problem[] {
  const said: Readonly<Record<string, string | undefined>> = { ...terms, ...words.choices };
  // A conduit by radio is no radio device.
  const wordOf = (word: string): string => (kind === 'conduits' ? word : (said[word] ?? word));
  const headOf = (field: string): string => inventoryHead(words, kind, field)?.head ?? field;
  const all = (value: unknown, as: (text: string) => string): readonly string[] =>
    Array.isArray(value) ? value.map((each) => as(String(each))) : [];
  return problems.map((problem) => {
    const { code, params } = problem;
    if (code === 'missing-field') {
      return { ...problem, params: { ...params, fields: all(params['fields'], headOf) } };
    }
    if (code !== 'wrong-value') return problem;
    const near = wordOf(String(params['near'] ?? ''));
    return { ...problem, params: { ...params, near, expected: all(params['expected'], wordOf) } };
  });
}
