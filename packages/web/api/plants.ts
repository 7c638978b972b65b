/** Plants of the record, what they are judged to be, and changing them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PlaceTriage } from '@bulkhead/core/evaluate/triage.ts';
import type { TriageQuestion } from '@bulkhead/core/model/plant.ts';
import type { ListedPlant } from '@bulkhead/core/report/plants-report.ts';
import type { OwnReason } from '@bulkhead/core/report/stored-report.ts';
import type { PublishedNext } from '@bulkhead/core/report/render/next.ts';
import type { ThingSent } from '@bulkhead/core/report/workbench/held-levels.ts';
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import type { RequirementPlaces } from '@bulkhead/core/report/workbench/requirement-places.ts';
import type { AskedOverlay, OverlayValues } from '@bulkhead/core/report/workbench/overlay-values.ts';
import type { RowsAcross } from '@bulkhead/core/report/workbench/rows-across.ts';
import { ask, query, type Answered } from './client.ts';
import { fewAtOnce } from './few-at-once.ts';

/** Which plant, at which of its moments, judged for which day; without them now and today. */
export interface Moment {
  readonly plant: string;
  /** An entry or a baseline. */
  readonly at?: string | undefined;
  readonly asOf?: string | undefined;
}

const at = ({ plant }: Moment, path: string): string => `/plants/${encodeURIComponent(plant)}/${path}`;
const when = ({ at: entry, asOf }: Moment) => ({ at: entry, asOf });

export const plantList = queryOptions({
  queryKey: ['plants'],
  queryFn: async ({ signal }) =>
    (await ask<{ readonly plants: readonly ListedPlant[] }>('/plants', { signal })).value.plants,
});

export function overview(moment: Moment) {
  return view<Overview>(moment, 'overview');
}

export type NextSteps = Pick<PublishedNext, 'lines' | 'standing' | 'together' | 'untried'>;

export function nextSteps(moment: Moment) {
  return view<NextSteps>(moment, 'next');
}

export function placeRows(moment: Moment, place: string) {
  return view<PlaceRows>(moment, 'rows', { place });
}

export function rowsAcross(moment: Moment) {
  return view<RowsAcross>(moment, 'rows/across');
}

export function requirementPlaces(moment: Moment, requirement: string) {
  return view<RequirementPlaces>(moment, 'rows/places', { requirement });
}

/** What zones were asked in plain words (`bulkhead/triage@1`). */
export interface TriageView {
  readonly questions: readonly {
    readonly question: TriageQuestion;
    /** The highest SL of a row that a yes carries. */
    readonly carries: number;
    readonly requirements: readonly string[];
  }[];
  readonly places: readonly PlaceTriage[];
}

export function triageView(moment: Moment) {
  return view<TriageView>(moment, 'coverage/triage');
}

/** A step of a chain (`bulkhead/why@1`). */
export interface WhyStep {
  readonly ref: string;
  readonly value: unknown;
  readonly text: string;
  readonly because?: readonly WhyStep[];
}

export interface Why extends WhyStep {
  readonly rule?: string;
  readonly clause?: string | null;
  readonly usedBy: readonly string[];
  /** What a met answer would change, or what would give another SL-T. */
  readonly flip?: string;
  /** The inputs that would, each alone. */
  readonly flips?: readonly WhyStep[];
  /** Of a finding, the way out. */
  readonly fix?: string;
}

export function why(moment: Moment, ref: string) {
  return view<Why>(moment, 'why', { ref, depth: '2' });
}

export interface HistoryEntry {
  readonly seq: number;
  readonly time: string;
  /** Null for a program, and for somebody whose name was erased. */
  readonly actor: string | null;
  readonly reason: string;
  /** What the reason says where the program wrote it; null for the words of a person. */
  readonly own: OwnReason | null;
  readonly hash: string;
  /** How many things it changed. */
  readonly changes: number;
}

/** What an entry made of one thing. */
export interface ThingEntry extends Omit<HistoryEntry, 'hash' | 'changes'> {
  readonly before: object | null;
  readonly after: object | null;
}

export interface History {
  readonly seq: number;
  /** Of the plant; null where one thing was asked for. */
  readonly entries?: readonly HistoryEntry[] | null;
  readonly changes?: readonly ThingEntry[] | null;
  /** There is more before this entry. */
  readonly older: number | null;
}

interface HistoryAsked {
  readonly ref?: string | undefined;
  readonly before?: number | undefined;
}

/** @param asked one thing alone, and from which entry back */
export function history(plant: string, { ref, before }: HistoryAsked) {
  return view<History>({ plant }, 'history', {
    limit: '100',
    ...(ref === undefined ? {} : { ref }),
    ...(before === undefined ? {} : { before: String(before) }),
  });
}

/** What an entry changed, and what that did. */
export interface Diff {
  readonly summary: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly risen: number;
    readonly fallen: number;
  };
  readonly changes: readonly {
    readonly ref: string;
    readonly title: string | null;
    readonly kind: string;
    readonly before: object | null;
    readonly after: object | null;
  }[];
  readonly gapsOpened: readonly { readonly ref: string }[];
  readonly gapsClosed: readonly { readonly ref: string }[];
  /** In every reading; null where no row applies. */
  readonly slA: readonly {
    readonly ref: string;
    readonly from: number | null;
    readonly to: number | null;
  }[];
}

/** What became of a moment since another one. @param seq the entry of that one */
export function diffSince(moment: Moment, seq: number) {
  return view<Diff>(moment, 'diff', { against: String(seq) });
}

/** @param seq an entry that is not the first */
export function entryDiff(plant: string, seq: number) {
  return view<Diff>({ plant, at: String(seq) }, 'diff', { against: String(seq - 1) });
}

/** One kind of view of a plant. Everything of a plant is asked again when it changed. */
export function view<T>(moment: Moment, path: string, more: Readonly<Record<string, string>> = {}) {
  const asked = { ...when(moment), ...more };
  return queryOptions({
    queryKey: ['plant', moment.plant, path, asked],
    queryFn: async ({ signal }): Promise<Answered<T>> =>
      await fewAtOnce(signal, async () => await ask<T>(at(moment, path) + query(asked), { signal })),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

/** What an overlay of the drawing says of zones; asked for when it is chosen. */
export function overlay(moment: Moment, which: AskedOverlay, reading: 'claimed' | 'evidenced') {
  return view<OverlayValues>(moment, 'overlay', { overlay: which, reading });
}

/** A moment that was signed off under a name. */
export interface Baseline {
  readonly id: string;
  readonly seq: number;
  readonly date: string;
}

export function baselines(plant: string) {
  return view<{ readonly baselines: readonly Baseline[] }>({ plant }, 'baselines');
}

export const newestEntry = (plant: string) =>
  queryOptions({
    queryKey: ['plant', plant, 'history', 'newest'],
    queryFn: async ({ signal }) =>
      (
        await ask<{ readonly entries: readonly HistoryEntry[] }>(`${at({ plant }, 'history')}?limit=1`, {
          signal,
        })
      ).value.entries[0] ?? null,
  });

/** A thing by its reference, and what of it becomes otherwise; `add` where it is new, `remove` where it is no more. */
export type ChangeSent = ThingSent;

export interface Changed {
  /** The entry that was written; null where there was nothing to write. */
  readonly seq: number | null;
}

/** @param entry the moment that was looked at: what others did since is kept @throws ApiProblem with both values of each conflict */
export async function changePlant(
  plant: string,
  sent: { readonly changes: readonly ChangeSent[]; readonly reason: string; readonly entry: number | null },
): Promise<Changed> {
  const { changes, reason, entry } = sent;
  const body = { changes, reason, ...(entry === null ? {} : { at: String(entry) }) };
  const headers = { 'idempotency-key': crypto.randomUUID() };
  return (await ask<Changed>(at({ plant }, 'changes'), { method: 'POST', body, headers })).value;
}

export async function undoEntry(plant: string, seq: number): Promise<Changed> {
  return (await ask<Changed>(at({ plant }, 'undo'), { method: 'POST', body: { seq } })).value;
}
