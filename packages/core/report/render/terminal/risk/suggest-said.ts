/** Why a scenario of the library fits a place and what somebody has to state first, in words; on a terminal and in comments. */
import type { MessageParams } from '../../../../lib/message.ts';
import type { FitQuestion, FitReason } from '../../../../risk/suggest/fit.ts';
import type { RiskWords } from '../../../locales/en/terminal-risk.ts';
import type { Words } from '../../../locales/words.ts';

/** What says it: a pen of a terminal, or anything else that fills templates. */
export interface Says {
  readonly say: (key: keyof RiskWords, params?: MessageParams) => string;
}

export function reasonText({ code, value, by }: FitReason, words: Words, { say }: Says): string {
  switch (code) {
    case 'kind':
      return say('suggestKind', { kind: kindName(words, value) });
    case 'conduit':
      return say('suggestConduit');
    case 'joins':
      return say('suggestJoins', { by, kind: kindName(words, value) });
    case 'neighbour':
      return say('suggestNeighbour', { by, kind: kindName(words, value) });
    case 'medium':
      return say('suggestMedium', { medium: value });
    case 'fact':
      return say('suggestFact', { fact: factText(words, value), by });
    case 'asset':
      return say('suggestAsset', { type: typeName(words, value), by });
  }
}

export function questionText({ code, values }: FitQuestion, words: Words, { say }: Says): string {
  switch (code) {
    case 'fact':
      return say('suggestAskFact', {
        fact: values[0] ?? '',
        means: factText(words, values[0] ?? ''),
      });
    case 'assets':
      return say('suggestAskAssets', { types: values.map((type) => typeName(words, type)) });
    case 'medium':
      return say('suggestAskMedium', { media: values });
  }
}

function kindName({ drawing }: Words, kind: string): string {
  return drawing.kinds[kind] ?? kind;
}

function typeName({ drawing }: Words, type: string): string {
  return drawing.assetTypes[type] ?? type;
}

/** A fact of a catalog of somebody's own goes by its name. */
function factText({ facts }: Words, fact: string): string {
  return Object.hasOwn(facts, fact) ? facts[fact as keyof typeof facts] : fact;
}
