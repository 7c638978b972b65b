/** What goes behind a command that is printed, so that it speaks of the same plant as this one and in the same words. */
import { textOption, type Call } from './arguments.ts';
import type { NamedPlant } from './plant-source.ts';

/** The same record and language. */
export function sameSpeech(call: Call, { record }: Pick<NamedPlant, 'record'>): string {
  const lang = textOption(call, 'lang');
  return `${record ?? ''}${lang === undefined ? '' : ` --lang ${lang}`}`;
}

/** The same day as well. */
export function sameDay(call: Call, source: Pick<NamedPlant, 'record'>): string {
  const day = textOption(call, 'as-of');
  return `${day === undefined ? '' : ` --as-of ${day}`}${sameSpeech(call, source)}`;
}
