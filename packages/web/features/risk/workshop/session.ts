/** What a workshop holds beside the record: ratings that are not agreed, what is put off, who is in the room. Kept in this tab. */
import { useCallback, useState } from 'react';
import { tabRead, tabWrite } from '../../../ui/tab-storage.ts';
import { sameDraftValue, type Draft, type DraftField } from './draft.ts';

export interface Session {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The entry at which each was begun: what others wrote since is not written over unseen. */
  readonly since: Readonly<Record<string, number>>;
  /** Ids of scenarios that are to be taken up again later. */
  readonly parked: readonly string[];
  readonly room: readonly string[];
  /** Ids of scenarios that were agreed here, the last one first. */
  readonly agreed: readonly string[];
  /** The draft, or the part of one, that was dropped last: it can be taken up again. */
  readonly dropped: Dropped | null;
  /** Minutes the room gives itself for a scenario; null where it set none. */
  readonly limit: number | null;
}

interface Dropped {
  readonly id: string;
  readonly draft: Draft;
  readonly since: number;
}

export const EMPTY_SESSION: Session = {
  drafts: {},
  since: {},
  parked: [],
  room: [],
  agreed: [],
  dropped: null,
  limit: null,
};

const keyOf = (plant: string): string => `bulkhead.workshop.${plant}`;

export function useSession(plant: string): readonly [Session, (next: (before: Session) => Session) => void] {
  const [session, setSession] = useState<Session>(() => ({
    ...EMPTY_SESSION,
    ...(tabRead(keyOf(plant)) as Partial<Session> | null),
  }));
  const update = useCallback(
    (next: (before: Session) => Session) =>
      setSession((before) => {
        const after = next(before);
        tabWrite(keyOf(plant), after);
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

function draftGone({ drafts, since, ...rest }: Session, id: string): Session {
  return { ...rest, drafts: without(drafts, id), since: without(since, id) };
}

/** Dropped, and kept to be taken up again. */
export function draftDropped(session: Session, id: string): Session {
  const { [id]: draft } = session.drafts;
  if (draft === undefined) return session;
  return { ...draftGone(session, id), dropped: { id, draft, since: session.since[id] ?? 0 } };
}

/** What others made of some fields stands; what else is in the draft stays, and is on top of what was seen of them. */
export function fieldsDropped(
  session: Session,
  id: string,
  fields: readonly string[],
  entry: number,
): Session {
  const { [id]: draft = {} } = session.drafts;
  const [gone, rest] = [true, false].map((isGone) =>
    Object.fromEntries(Object.entries(draft).filter(([field]) => fields.includes(field) === isGone)),
  ) as [Draft, Draft];
  const left =
    Object.keys(rest).length === 0 ? draftGone(session, id) : withDraftOf(session, id, rest, entry);
  if (Object.keys(gone).length === 0) return left;
  return { ...left, dropped: { id, draft: gone, since: entry } };
}

/** What was dropped last is a draft again; what was said of the same since then stays. */
export function draftTakenUp(session: Session): Session {
  const { dropped } = session;
  if (dropped === null) return session;
  const { id, draft, since } = dropped;
  const both = { ...draft, ...session.drafts[id] };
  const from = Math.min(since, session.since[id] ?? since);
  return { ...withDraftOf(session, id, both, from), dropped: null };
}

/**
 * What was sent is agreed; what was said while it was on its way is a draft still.
 * @param entry the one that was written; null where nothing had to be
 */
export function draftAgreed(session: Session, id: string, sent: Draft, entry: number | null): Session {
  const { [id]: draft = {} } = session.drafts;
  const rest = Object.fromEntries(
    Object.entries(draft).filter(
      ([field, value]) => !Object.hasOwn(sent, field) || !sameDraftValue(value, sent[field as DraftField]),
    ),
  );
  const left =
    Object.keys(rest).length === 0
      ? draftGone(session, id)
      : withDraftOf(session, id, rest, entry ?? session.since[id] ?? 0);
  return {
    ...left,
    parked: left.parked.filter((each) => each !== id),
    agreed: [id, ...left.agreed.filter((each) => each !== id)],
    dropped: null,
  };
}

function withDraftOf(session: Session, id: string, draft: Draft, entry: number): Session {
  return {
    ...session,
    drafts: { ...session.drafts, [id]: draft },
    since: { ...session.since, [id]: entry },
  };
}

function without<T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== id));
}
