/**
 * Fields that were changed where they stand: each sent as one entry, one after the other, and kept until it is recorded. What
 * is refused stays where it was written, with what somebody else wrote meanwhile, until somebody decides.
 */
import { useRef, useState } from 'react';
import { useSending, type Conflict } from '../api/use-recorded-change.ts';
import { useTelling } from './use-change.ts';

export interface Edit {
  readonly ref: string;
  readonly column: string;
  readonly text: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

export interface Kept extends Edit {
  /** Null while it is on its way. */
  readonly refused: { readonly why: string; readonly conflict: Conflict | null } | null;
}

const keyOf = ({ ref, column }: Pick<Edit, 'ref' | 'column'>): string => `${ref} ${column}`;

export interface Edits {
  readonly at: (ref: string, column: string) => Kept | undefined;
  /** The first that waits for somebody to decide. */
  readonly refused: Kept | undefined;
  readonly onOpen: () => void;
  readonly commit: (edit: Edit) => void;
  /** Over what others wrote. */
  readonly keepMine: (edit: Kept) => void;
  readonly drop: (edit: Kept) => void;
}

/** @param seq the entry that is shown */
export function useEdits(plant: string, seq: number): Edits {
  const send = useSending(plant, useTelling(plant));
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());
  /** The entry that was shown when a cell was opened: what others wrote since is not written over unseen. */
  const lookedAt = useRef(seq);
  /** The last entry from here of each thing: a cell that was opened before it does not stand against itself. */
  const written = useRef(new Map<string, number>());
  const queue = useRef(Promise.resolve());
  const replace = (was: Kept, by: Kept | null): void =>
    setKept((before) => {
      // Somebody wrote into the same cell once more; that one is kept.
      if (before.get(keyOf(was)) !== was) return before;
      const next = new Map(before);
      if (by === null) next.delete(keyOf(was));
      else next.set(keyOf(was), by);
      return next;
    });
  const start = (edit: Edit, entry: number | null): void => {
    const { ref, set, reason } = edit;
    const sent: Kept = { ...edit, refused: null };
    setKept((before) => new Map(before).set(keyOf(edit), sent));
    queue.current = queue.current.then(async () => {
      const outcome = await send({
        changes: [{ ref, set }],
        reason,
        entry: entry === null ? null : Math.max(entry, written.current.get(ref) ?? 0),
      });
      if (outcome.isRecorded && outcome.seq !== null) written.current.set(ref, outcome.seq);
      // Until then it stays as it was written.
      if (outcome.isRecorded) await outcome.shown;
      replace(sent, outcome.isRecorded ? null : { ...sent, refused: outcome });
    });
  };
  return {
    at: (ref, column) => kept.get(keyOf({ ref, column })),
    refused: [...kept.values()].find(({ refused }) => refused !== null),
    onOpen: () => {
      lookedAt.current = seq;
    },
    commit: (edit) => start(edit, lookedAt.current),
    keepMine: (edit) => start(edit, null),
    drop: (edit) => replace(edit, null),
  };
}
