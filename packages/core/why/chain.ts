/** One link of the chain behind a number: what it is, which rule made it, and from what. */
import type { Finding } from '../evaluate/assessment.ts';
import type { PlantIndex } from '../evaluate/compile.ts';
import type { Place } from '../evaluate/place.ts';
import type { PlaceInIndex } from '../evaluate/verdict-view.ts';

export type WhyValue = string | number | boolean | null;

/** A statement: a code with parameters, worded in report/locales. */
export interface Statement {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** One cause, with the reference under which it can be asked in turn. */
export interface Cause extends Statement {
  readonly ref: string;
  readonly value: WhyValue;
}

export interface Link extends Statement {
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
  readonly findings: readonly Finding[];
}

/** The place with its judgement, or null when the plant has no such zone or conduit. */
export function placeIn(context: WhyContext, ref: string): PlaceInIndex | null {
  const { index } = context;
  const position = index.position.get(ref);
  if (position === undefined) return null;
  const judged = index.judged[position];
  return judged === undefined ? null : { index, place: index.places[position] as Place, judged };
}

/** The name of a place for a sentence. */
export function nameOf(context: WhyContext, ref: string): string {
  const at = placeIn(context, ref);
  if (at !== null) return at.place.zone?.name ?? at.place.conduit?.name ?? ref;
  if (ref === 'site') return context.index.plant.site?.name ?? 'the site';
  if (ref === 'organisation') return context.index.plant.organisation?.name ?? 'the organisation';
  return ref;
}
