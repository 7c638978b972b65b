/** Both values of an answer that two people changed. */
import { ConflictNote as Note } from '../../ui/conflict-note.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Conflict } from '../../api/use-recorded-change.ts';

interface ConflictNoteProps {
  readonly conflict: Conflict;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

const FIELDS = {
  status: 'status',
  how: 'howHere',
  reason: 'reason',
  approvedBy: 'approvedBy',
  expires: 'expires',
  evidence: 'evidence',
} as const;

export function ConflictNote({ conflict, ...decide }: ConflictNoteProps) {
  const { t, term, list } = useWords();
  const nameOf = (field: string): string | null =>
    field in FIELDS ? t(`requirements.${FIELDS[field as keyof typeof FIELDS]}`) : null;
  const textOf = (field: string, value: unknown): string => {
    if (field === 'status') return term(value as 'met');
    return typeof value === 'string' ? value : list(value as readonly string[]);
  };
  return (
    // All that was given is told, also what is as it was.
    <Note conflict={{ ...conflict, before: null }} nameOf={nameOf} textOf={textOf} {...decide} />
  );
}
