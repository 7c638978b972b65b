/** What the fields of a decision are called: by what is decided, the same field means something else. */
import type { Decision } from '@bulkhead/core/model/plant.ts';
import type { useWords } from '../../words/use-words.ts';

type T = ReturnType<typeof useWords>['t'];

/** @returns null for a field that is not told */
export function decisionWords(t: T) {
  return (decision: Decision, field: string): string => {
    const isPlanned = decision === 'planned';
    switch (field) {
      case 'until':
        return t(isPlanned ? 'decisions.doneBy' : 'decisions.until');
      case 'owner':
        return t(isPlanned ? 'decisions.owner' : 'decisions.takenOverBy');
      case 'reason':
        return t(isPlanned ? 'decisions.how' : 'decisions.reason');
      case 'approvedBy':
        return t('decisions.approvedBy');
      default:
        return t('decisions.decidedOn');
    }
  };
}
