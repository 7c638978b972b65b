/** Names in the risk criteria, and what names them. */
import { mostLikely } from '../../lib/near.ts';
import { didYouMean, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import type { Severity } from '../schema/risk.ts';
import type { Entry } from './entry.ts';
import { REFUSED, entriesOf, readable, type Read, type ReadParts } from './refused.ts';

type Criteria = Entry<'risk'>;
export type ListField =
  | 'categories'
  | 'severities'
  | 'likelihoods'
  | 'capabilities'
  | 'exposures'
  | 'ranks'
  | 'threatSources';

/** The parts of a list that can be read, each with where it stands. */
export function partsOf(
  { entity }: Criteria,
  field: ListField,
): readonly (readonly [ReadParts<Part>, number])[] {
  const list = entriesOf(entity[field] as readonly Read<Part>[] | typeof REFUSED | undefined);
  return list.flatMap((part, i) => (part === REFUSED ? [] : [[part, i] as const]));
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly from: number;
  readonly sl: number;
  readonly tolerable: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Ids of a list in its order; null where one cannot be read, and nothing is held against what names it. */
export function idsIn(entry: Criteria, field: ListField): readonly string[] | null {
  const list = entry.entity[field];
  if (list === REFUSED) return null;
  const ids = partsOf(entry, field).map(([part]) => readable(part.id));
  const whole = ids.length === entriesOf(list as readonly unknown[] | undefined).length;
  return whole && ids.every((id) => id !== undefined) ? (ids as readonly string[]) : null;
}

export type ScaleField = 'severities' | 'likelihoods' | 'capabilities' | 'exposures';

/** Levels of a scale as they are written; null where one cannot be read, or a scale is too short to be the whole of it. */
export function levelsIn(entry: Criteria, field: ScaleField): readonly string[] | null {
  const list = entry.entity[field] as readonly unknown[] | typeof REFUSED | undefined;
  if (list === REFUSED || (list ?? []).includes(REFUSED)) return null;
  return (list ?? []).map((_, i) => String(i + 1));
}

/** A scale of the plant as it is named: its levels, and what each is called, as far as that can be read. */
export interface Scale {
  readonly levels: readonly string[];
  readonly names: readonly (string | undefined)[];
}

export function scaleIn(entry: Criteria, field: ScaleField): Scale | null {
  const levels = levelsIn(entry, field);
  const names = partsOf(entry, field).map(([part]) => readable(part.name));
  return levels && { levels, names };
}

/**
 * A level of a scale. What is none of it is refused with the levels there are, each with its name; a name says which was meant.
 * @param level as it is written: the decoder lets anything pass here that may be a name
 */
export function checkLevel(
  sink: ProblemSink,
  at: Placed,
  level: string | number | undefined,
  scale: Scale | null,
  category = '',
): void {
  const found = String(level);
  if (level === undefined || scale === null || scale.levels.includes(found)) return;
  refuse(sink, 'risk-unknown', at, () => ({
    found: shown(found),
    category: shown(category),
    expected: scale.levels.map((each, i) => named(each, scale.names[i])),
    near: didYouMean(levelMeant(found, scale)),
  }));
}

function named(level: string, name: string | undefined): string {
  return name === undefined ? level : `${level} (${shown(name)})`;
}

/** No level is near another: one that is not on the scale says nothing of which was meant. */
function levelMeant(found: string, { levels, names }: Scale): string | null {
  const wanted = found.trim().toLowerCase();
  const known = names.flatMap((name) => name ?? []);
  const exact = known.find((name) => name.toLowerCase() === wanted);
  const name = exact ?? (/^[\d.]+$/.test(wanted) ? null : mostLikely(found, known));
  return name === null ? null : (levels[names.indexOf(name)] ?? null);
}

/** @param names that may stand here; null where they cannot be read */
export function checkNamed(
  sink: ProblemSink,
  at: Placed,
  name: string | undefined,
  names: readonly string[] | null,
): void {
  if (name === undefined || names === null || names.includes(name)) return;
  refuse(sink, 'risk-unknown', at, () => ({
    found: shown(name),
    category: '',
    expected: names,
    near: didYouMean(mostLikely(name, names)),
  }));
}

/** What a case may name; null where the criteria cannot be read, and nothing is held against it. */
export interface RiskNames {
  readonly categories: readonly string[] | null;
  readonly severities: Scale | null;
  readonly likelihoods: Scale | null;
  readonly capabilities: Scale | null;
  readonly exposures: Scale | null;
  readonly threatSources: readonly string[] | null;
  /** Where an unknown category was told already. */
  readonly told: Set<string>;
}

/** @param path to the levels by category within the entry */
export function checkSeverity(
  sink: ProblemSink,
  { source }: Entry<'worstCase' | 'scenario'>,
  names: RiskNames,
  path: readonly (string | number)[],
  severity: Read<Severity> | undefined,
): void {
  for (const [category, level] of Object.entries(readable(severity) ?? {})) {
    checkCategory(sink, source.keyAt([...path, category]), category, names);
    if (level !== REFUSED)
      checkLevel(sink, source.at([...path, category]), level, names.severities, category);
  }
}

/** The head of a CSV column names a category once for all rows, and is told once. */
function checkCategory(sink: ProblemSink, at: Placed, category: string, names: RiskNames): void {
  if (names.categories === null || names.categories.includes(category)) return;
  const { file, line, column } = at.place();
  const place = `${file}:${line}:${column}`;
  if (names.told.has(place)) return;
  names.told.add(place);
  checkNamed(sink, at, category, names.categories);
}
