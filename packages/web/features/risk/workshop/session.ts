/** What a workshop holds beside the record: ratings that are not agreed, what is put off, who is in the room. Kept in this tab. */
import { useCallback, useState } from 'react';
import type { Draft } from './draft.ts';

export interface Session {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Ids of scenarios that are to be taken up again later. */
  readonly parked: readonly string[];
  readonly room: readonly string[];
  /** Ids of scenarios that were agreed here, the last one first. */
  readonly agreed: readonly string[];
}

const EMPTY: Session = { drafts: {}, parked: [], room: [], agreed: [] };

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

export function draftSet(session: Session, id: string, draft: Draft): Session {
  return { ...session, drafts: { ...session.drafts, [id]: { ...session.drafts[id], ...draft } } };
}

export function draftGone({ drafts, ...rest }: Session, id: string): Session {
  return { ...rest, drafts: Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== id)) };
}
