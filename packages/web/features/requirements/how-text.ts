/** What stands in the column of how it is done: the answer's own words, or why there are none. */
import type { SlOrNull } from '@bulkhead/core/evaluate/assessment.ts';
import type { PlaceRow } from '@bulkhead/core/report/workbench/place-rows.ts';
import { useWords } from '../../words/use-words.ts';
import { rowId } from './shown-rows.ts';

interface HowText {
  readonly text: string;
  readonly isQuiet: boolean;
}

/** @returns of a row, and what its place must reach in its FR */
export function useHowText(): (row: PlaceRow, target: SlOrNull) => HowText {
  const { t, day, fact, list } = useWords();
  const facts = (ids: readonly string[]): string => list(ids.map(fact));
  const missing = ({ missing: what }: PlaceRow): string | null => {
    switch (what?.code) {
      case 'fact':
        return t('requirements.missing_fact', { facts: facts(what.facts) });
      case 'answerExpired':
        return t('requirements.missing_answerExpired', { day: day(what.expires) });
      case 'answer':
        return t('requirements.missing_answer');
      default:
        return null;
    }
  };
  const reason = ({ reason: what }: PlaceRow): string | null => {
    switch (what?.code) {
      case 'fact':
        return t('requirements.reason_fact', { facts: facts(what.facts) });
      case 'base':
        return t('requirements.reason_base', { requirement: rowId(what.requirement) });
      case 'judgedAtZone':
        return t('requirements.reason_judgedAtZone');
      case 'compensationExpired':
        return t('requirements.reason_compensationExpired', { day: day(what.expires) });
      case 'measureNotInPlace':
        return t('requirements.reason_measureNotInPlace', { measures: list(what.measures) });
      case 'dependsOnUnsatisfied':
        return t('requirements.reason_dependsOn', { requirements: list(what.requirements.map(rowId)) });
      case 'effectiveTo':
        return t('requirements.reason_effectiveTo');
      default:
        return null;
    }
  };
  return (row, target) => {
    if (row.answer?.how !== undefined) return { text: row.answer.how, isQuiet: row.required === false };
    const said = reason(row) ?? row.answer?.reason ?? null;
    if (said !== null) return { text: said, isQuiet: true };
    if (row.required === false)
      return { text: t('requirements.notRequired', { target: target ?? 0 }), isQuiet: true };
    return { text: missing(row) ?? '', isQuiet: true };
  };
}
