/** Fields of the criteria in words, for what two people changed. */
import { rankName } from '@bulkhead/core/risk/names.ts';
import { SL_METHOD_NAMES } from '@bulkhead/core/risk/sl-methods.ts';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import type { useWords } from '../../words/use-words.ts';

type Say = ReturnType<typeof useWords>['t'];

/** Those that are changed on the page by its heads; another one as the text form calls it. */
export function criteriaField(t: Say, field: string): string {
  const heads: Readonly<Record<string, string>> = {
    categories: t('risk.field_categories'),
    severities: t('risk.severity'),
    likelihoods: t('risk.likelihood'),
    ranks: t('risk.field_ranks'),
    matrix: t('risk.field_matrix'),
    tolerable: t('risk.toleratedUpTo'),
    threatSources: t('risk.threatSources'),
    approvedBy: t('risk.approvedByHead'),
    date: t('risk.approvedOn'),
    slTarget: t('risk.method'),
  };
  return heads[field] ?? field;
}

export function criteriaText(t: Say, risk: Risk, field: string, value: unknown): string {
  if (field === 'tolerable') return rankName(risk, String(value));
  if (field === 'slTarget') {
    const method = SL_METHOD_NAMES.find((each) => each === value);
    return method === undefined ? String(value) : t(`risk.method_${method}`);
  }
  return text(value);
}

/** Part by part, as it is written. */
function text(value: unknown): string {
  if (Array.isArray(value))
    return value.map(text).join(value.some((each) => typeof each === 'object') ? '; ' : ' ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(text).join(' · ');
  return String(value);
}
