/** Fields of a scenario in words, for what two people changed. */
import type { Risk } from '@bulkhead/core/model/plant.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import { categoryName } from '@bulkhead/core/risk/names.ts';
import { choiceWord } from '../../words/sheet-words.ts';

export function fieldName(words: SheetWords, field: string): string | null {
  if (field === 'countermeasures') return words.names.countermeasures;
  if (field === 'severity') return words.scenarios.severity.head.replace(/:?\s*\{category\}/, '');
  const heads: Readonly<Record<string, { readonly head: string } | undefined>> = words.scenarios;
  return heads[field]?.head ?? null;
}

export function fieldText(words: SheetWords, risk: Risk, field: string, value: unknown): string {
  if (field === 'severity' && typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([category, level]) => `${categoryName(risk, category)} ${level}`)
      .join(', ');
  if (field === 'likelihood' && typeof value === 'object' && value !== null) {
    const { capability, exposure } = value as { readonly capability: number; readonly exposure: number };
    return `${words.scenarios['likelihood.capability'].head} ${capability}, ${words.scenarios['likelihood.exposure'].head} ${exposure}`;
  }
  if (field === 'source') return risk.threatSources?.find(({ id }) => id === value)?.name ?? String(value);
  if (field === 'treatment') return choiceWord(words, String(value));
  return Array.isArray(value) ? value.map(partText).join(', ') : String(value);
}

/** A countermeasure by its name, a weakness by its words. */
function partText(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  const { name, text } = part as { readonly name?: string; readonly text?: string };
  return name ?? text ?? '';
}
