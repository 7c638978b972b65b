/** One link of the chain behind a number: what it is, which rule made it, and from what. */
import type { MessageValue } from '../lib/message.ts';
import type { Finding } from '../evaluate/assessment.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { placeInIndex, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { entityOf, plantOf } from '../model/entities.ts';
import type { Asset, Measure, Plant } from '../model/plant.ts';
import type { CauseCode, HeadCode } from './codes.ts';

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
  | { readonly code: 'finding'; readonly finding: Finding };

export interface Link {
  readonly head: Head;
  readonly ref: string;
  readonly value: WhyValue;
  /** Paragraph of docs/rules.md. */
  readonly rule: string;
  /** The document and clause by number, where there is one. */
  readonly clause: string | null;
  readonly because: readonly Cause[];
  readonly usedBy: readonly string[];
}

export interface WhyContext {
  readonly index: PlantIndex;
  /** The plant of the index as one value. */
  readonly plant: Plant;
  readonly findings: readonly Finding[];
}

/** The place with its judgement, or null when the plant has no such zone or conduit. */
export function placeIn(context: WhyContext, ref: string): PlaceInIndex | null {
  const { index } = context;
  const position = index.position.get(ref);
  if (position === undefined) return null;
  return placeInIndex(index, position);
}

export function whyContext(index: PlantIndex, findings: readonly Finding[]): WhyContext {
  return { index, plant: plantOf(index.entities), findings };
}

export function assetOf({ index }: WhyContext, id: string): Asset | undefined {
  return entityOf(index.entities, 'asset', id);
}

export function measureOf({ index }: WhyContext, id: string): Measure | undefined {
  return entityOf(index.entities, 'measure', id);
}

/** The name of a place for a sentence; its reference where it has none. */
export function nameOf(context: WhyContext, ref: string): string {
  const at = placeIn(context, ref);
  if (at !== null) return at.place.zone?.name ?? at.place.conduit?.name ?? ref;
  if (ref === 'site') return context.plant.site?.name ?? ref;
  if (ref === 'organisation') return context.plant.organisation?.name ?? ref;
  const asset = ref.startsWith('asset:') ? assetOf(context, ref.slice('asset:'.length)) : undefined;
  return asset?.name ?? ref;
}
