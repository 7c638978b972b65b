/** One link of the chain behind a number: what it is, which rule made it, and from what. */
import type { MessageValue } from '../lib/message.ts';
import { itemAt } from '../lib/pages.ts';
import type { Finding } from '../evaluate/assessment.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { placeInIndex, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { entityOf, plantOf } from '../model/entities.ts';
import { NAMED_KINDS, entityName } from '../model/entity-name.ts';
import type { Asset, Measure, Plant } from '../model/plant.ts';
import type { CauseCode, HeadCode } from './codes.ts';
import { libraryOf, type Library, type LibrarySources } from './library.ts';

export type WhyValue = string | number | boolean | null;

/** For the sentence: names and figures as they are, terms by their code. */
export type StatementParams = Readonly<Record<string, MessageValue>>;

/** One cause, with the reference under which it can be asked in turn. */
export interface Cause {
  readonly ref: string;
  readonly value: WhyValue;
  readonly code: CauseCode;
  readonly params: StatementParams;
}

/** What a link says: a statement of its own, or the sentence of the rule that made the finding. */
export type Head =
  | { readonly code: HeadCode; readonly params: StatementParams }
  | { readonly code: 'finding'; readonly finding: Finding; readonly nameOf: (ref: string) => string };

export interface Link {
  readonly head: Head;
  readonly ref: string;
  readonly value: WhyValue;
  /** Paragraph of docs/rules.md. */
  readonly rule: string;
  /** The document and clause by number, where there is one. */
  readonly clause: string | null;
  readonly because: readonly Cause[];
  /** What rests on it. Looked for only where it is shown: the whole plant may have to be asked. */
  readonly usedBy: () => readonly string[];
}

export interface WhyContext {
  readonly index: PlantIndex;
  /** The plant of the index as one value. */
  readonly plant: Plant;
  readonly findings: readonly Finding[];
  /** What else the plant is judged by. */
  readonly library: Library;
}

/** @param sources of the documents in use and at hand; without them the plant has its system requirements alone */
export function whyContext(
  index: PlantIndex,
  findings: readonly Finding[],
  sources?: LibrarySources,
): WhyContext {
  const plant = plantOf(index.entities);
  return { index, plant, findings, library: libraryOf(index, plant, sources) };
}

/** The place with its judgement, or null when the plant has no such zone or conduit. */
export function placeIn(context: WhyContext, ref: string): PlaceInIndex | null {
  const { index } = context;
  const position = index.position.get(ref);
  if (position === undefined) return null;
  return placeInIndex(index, position);
}

export function assetOf({ index }: WhyContext, id: string): Asset | undefined {
  return entityOf(index.entities, 'asset', id);
}

export function measureOf({ index }: WhyContext, id: string): Measure | undefined {
  return entityOf(index.entities, 'measure', id);
}

/** The id in a reference of this kind; null in one of another. */
export function idIn(ref: string, kind: 'asset' | 'product' | 'supplier' | 'flow'): string | null {
  return ref.startsWith(`${kind}:`) ? ref.slice(kind.length + 1) : null;
}

/** The name of a place or thing for a sentence; its reference where it has none. */
export function nameOf(context: WhyContext, ref: string): string {
  const { index, plant } = context;
  const position = index.position.get(ref);
  if (position !== undefined) {
    const place = itemAt(index.places, position);
    return place?.zone?.name ?? place?.conduit?.name ?? ref;
  }
  if (ref === 'site') return plant.site?.name ?? ref;
  if (ref === 'organisation') return plant.organisation?.name ?? ref;
  return thingName(context, ref) ?? ref;
}

function thingName({ index }: WhyContext, ref: string): string | undefined {
  const kind = NAMED_KINDS.find((each) => ref.startsWith(`${each}:`));
  const found = kind && entityOf(index.entities, kind, ref.slice(kind.length + 1));
  return found && entityName(kind, found);
}
