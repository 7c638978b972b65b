/** Suggestions as text of the plant: why each fits and what is left to state stand above it as comments. */
import type { MessageParams } from '../../lib/message.ts';
import { adopted } from '../../risk/suggest/adopted.ts';
import type { Suggestion } from '../../risk/suggest/suggest.ts';
import type { RiskWords } from '../locales/en/terminal-risk.ts';
import { fill } from '../locales/fill.ts';
import type { Words } from '../locales/words.ts';
import type { SuggestResult } from './suggest-json.ts';
import { scenariosYaml } from './suggest-yaml.ts';
import { questionText, reasonText, type Says } from './terminal/risk/suggest-said.ts';

/** @param rates whether the plant states criteria, without which no scenario can stand in it */
export function suggestYaml({ library, places }: SuggestResult, rates: boolean, words: Words): string {
  const says: Says = { say: (key, params) => said(words, key, params) };
  const entries = places.flatMap(({ ref, suggested }) =>
    suggested.map((one) => ({
      scenario: adopted(library, ref, one, words.language),
      comments: commentsOn(one, library, words, says),
    })),
  );
  const key = entries.length === 0 ? 'suggestNothing' : 'suggestPaste';
  const head = rates || entries.length === 0 ? [] : [said(words, 'riskNone')];
  return scenariosYaml([said(words, key), ...head], entries);
}

function commentsOn(
  { scenario, reasons, questions }: Suggestion,
  library: SuggestResult['library'],
  words: Words,
  says: Says,
): readonly string[] {
  const source = library.sources.find(({ id }) => id === scenario.source)?.text[words.language] ?? '';
  return [
    said(words, 'suggestWhy', {
      reasons: reasons.map((each) => reasonText(each, words, says)).join('; '),
    }),
    ...questions.map((each) => questionText(each, words, says)),
    said(words, 'suggestRows', { requirements: library.requirements, rows: scenario.rows }),
    said(words, 'suggestState', { source }),
  ];
}

function said(words: Words, key: keyof RiskWords, params: MessageParams = {}): string {
  return fill(words, words.terminal[key], params);
}
