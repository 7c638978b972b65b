/** What a workshop holds beside the record: ratings that are not agreed, what is put off, who is in the room. Kept in this tab. */
import { useCallback, useState } from 'react';
import type { Draft } from './draft.ts';

export interface Session {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The entry at which each was begun: what others wrote since is not written over unseen. */
  readonly since: Readonly<Record<string, number>>;
  /** Ids of scenarios that are to be taken up again later. */
  readonly parked: readonly string[];
  readonly room: readonly string[];
  /** Ids of scenarios that were agreed here, the last one first. */
  readonly agreed: readonly string[];
}

const EMPTY: Session = { drafts: {}, since: {}, parked: [], room: [], agreed: [] };

const keyOf = (plant: string): string => `bulkhead.workshop.${plant}`;

function read(plant: string): Session {
  try {
    const told = sessionStorage.getItem(keyOf(plant));
    return told === null ? EMPTY : { ...EMPTY, ...(JSON.parse(told) as Partial<Session>) };
  } catch {
    // A browser may forbid it, or somebody else wrote there.
    return EMPTY;
  }
}

function write(plant: string, session: Session): void {
  try {
    sessionStorage.setItem(keyOf(plant), JSON.stringify(session));
  } catch {
    // As above: then it is held as long as the page is open.
  }
}

export function useSession(plant: string): readonly [Session, (next: (before: Session) => Session) => void] {
  const [session, setSession] = useState(() => read(plant));
  const update = useCallback(
    (next: (before: Session) => Session) =>
      setSession((before) => {
        const after = next(before);
        write(plant, after);
        return after;
      }),
    [plant],
  );
  return [session, update];
}

/** @param entry the one that is looked at */
export function draftSet(session: Session, id: string, draft: Draft, entry: number): Session {
  return {
    ...session,
    drafts: { ...session.drafts, [id]: { ...session.drafts[id], ...draft } },
    since: { ...session.since, [id]: session.since[id] ?? entry },
  };
}

export function draftGone({ drafts, since, ...rest }: Session, id: string): Session {
  return { ...rest, drafts: without(drafts, id), since: without(since, id) };
}

function without<T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== id));
}
