/** Single words and sentences of a report in one language. */
import type { SlOrNull } from '../evaluate/assessment.ts';
import { withCapital } from '../lib/capital.ts';
import type { MessageParams } from '../lib/message.ts';
import type { Run } from './document/parts.ts';
import type { ReportWordCode } from './locales/en/report.ts';
import { factName, withFactNames } from './locales/fact-name.ts';
import { inWords } from './locales/field-name.ts';
import { fill } from './locales/fill.ts';
import { numberText } from './locales/number.ts';
import type { Words } from './locales/words.ts';

export type Say = (code: ReportWordCode, params?: MessageParams) => string;

export function sayer(words: Words): Say {
  return (code, params = {}) =>
    fill(words, inWords(words.report[code], words, code), withFactNames(words, params, factName));
}

/** Findings of the design rules begin small and end without a full stop. */
export function asSentence(said: string): string {
  const full = withCapital(said);
  return /[.?]$/.test(full) ? full : `${full}.`;
}

export function levelText(value: SlOrNull, words: Words): string {
  return value === null ? '–' : numberText(value, words.numbers);
}

/** What a gauge says where nobody sees it: `sla:<place>:<FR>:<reading>` names the FR and the reading. */
export function gaugeText(
  { gauge: { achieved, target }, why }: Extract<Run, { kind: 'gauge' }>,
  words: Words,
): string {
  const [reading = '', fr = ''] = why.split(':').toReversed();
  const say = sayer(words);
  const params = { fr, achieved: achieved ?? 0, target: target ?? 0, reading: { term: reading } };
  if (achieved === null) return say('gaugeNone');
  if (target === null) return say('gaugeNoTarget', params);
  return achieved < target
    ? say('gaugeLabel', { ...params, short: target - achieved })
    : say('gaugeReached', params);
}
