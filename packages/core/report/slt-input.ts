/** An input of SL-T that is moved, in words. */
import type { MessageParams } from '../lib/message.ts';
import type { KnobKind } from '../evaluate/slt/knobs.ts';
import type { Risk } from '../model/plant.ts';
import type { SltWords } from './locales/en/terminal-slt.ts';

const INPUT_WORDS: Readonly<Record<KnobKind, keyof SltWords>> = {
  severity: 'sltSeverity',
  likelihood: 'sltLikelihood',
  capability: 'sltCapability',
  exposure: 'sltExposure',
  perYear: 'sltPerYear',
  source: 'sltSource',
};

interface MovedInput {
  readonly kind: KnobKind;
  /** The category or the threat source; empty for the others. */
  readonly about: string;
  /** As it is called here; empty for the level of a threat source. */
  readonly scenario: string;
  readonly from: number;
  readonly to: number;
}

/** @returns the sentence among the words of the terminal, and what it is filled with */
export function inputSaid(
  { kind, about, scenario, from, to }: MovedInput,
  risk: Risk | null,
): readonly [keyof SltWords, MessageParams] {
  const named = [...(risk?.categories ?? []), ...(risk?.threatSources ?? [])].find(({ id }) => id === about);
  return [INPUT_WORDS[kind], { scenario, about: named?.name ?? about, from, to }];
}
