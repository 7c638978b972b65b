/** Why an entry was written, in the language of the reader where the reason is the program's own. */
import type { HistoryEntry } from '../../api/plants.ts';
import type { useWords } from '../../words/use-words.ts';

export function saidReason(
  { reason, own }: Pick<HistoryEntry, 'reason' | 'own'>,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (own === null) return reason;
  const said = t(`history.own_${own.code}`, { of: own.of ?? '' });
  return own.why === null ? said : `${said}: ${own.why}`;
}
