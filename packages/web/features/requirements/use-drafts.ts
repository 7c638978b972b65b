/** Answers that are being given at a place, by requirement: they outlast a look at another row, another place or another page. */
import { useMemo, useSyncExternalStore } from 'react';
import { whenLeaving } from '../../api/leave-nothing.ts';
import { tabRead, tabWrite } from '../../ui/tab-storage.ts';
import type { Draft } from './draft.ts';

type ByRequirement = Readonly<Record<string, Draft>>;

export interface Drafts {
  readonly of: (requirement: string) => Draft | undefined;
  readonly set: (draft: Draft) => void;
  /** @param only nothing is dropped where another one took its place meanwhile */
  readonly drop: (requirement: string, only?: Draft) => void;
}

const NONE: ByRequirement = {};
const held = new Map<string, ByRequirement>();
const looking = new Set<() => void>();

whenLeaving(() => held.clear());

/** @param place its reference */
export function useDrafts(plant: string, place: string): Drafts {
  const key = `bulkhead.answers.${plant}.${place}`;
  const drafts = useSyncExternalStore(lookAt, () => read(key));
  return useMemo(
    () => ({
      of: (requirement) => (Object.hasOwn(drafts, requirement) ? drafts[requirement] : undefined),
      set: (draft) => write(key, { ...read(key), [draft.requirement]: draft }),
      drop: (requirement, only) => {
        const { [requirement]: dropped, ...others } = read(key);
        if (dropped !== undefined && (only === undefined || only === dropped)) write(key, others);
      },
    }),
    [key, drafts],
  );
}

function lookAt(again: () => void): () => void {
  looking.add(again);
  return () => void looking.delete(again);
}

/** The same object until it is written: what is looked at in turn is the same. */
function read(key: string): ByRequirement {
  const known = held.get(key) ?? (tabRead(key) as ByRequirement | null) ?? NONE;
  held.set(key, known);
  return known;
}

function write(key: string, drafts: ByRequirement): void {
  held.set(key, drafts);
  tabWrite(key, Object.keys(drafts).length === 0 ? null : drafts);
  for (const again of looking) again();
}
