/** Both values of an answer that two people changed. */
import { ConflictNote as Note } from '../../ui/conflict-note.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Conflict } from './use-recording.ts';

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
  const { requirement, yours, now } = conflict;
  const nameOf = (field: string): string | null =>
    field in FIELDS ? t(`requirements.${FIELDS[field as keyof typeof FIELDS]}`) : null;
  const textOf = (field: string, value: unknown): string => {
    if (field === 'status') return term(value as 'met');
    return typeof value === 'string' ? value : list(value as readonly string[]);
  };
  return (
    <Note
      conflict={{ at: requirement, before: null, yours, now }}
      nameOf={nameOf}
      textOf={textOf}
      {...decide}
    />
  );
}
