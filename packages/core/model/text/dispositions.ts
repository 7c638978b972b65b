/** What must hold of a decision about a gap: it stands where gaps are, and says what it needs. */
import { refuse, type ProblemSink } from '../problems.ts';
import { NEEDED_BY } from '../disposition.ts';
import { parsePlace, parseRequirement } from '../refs.ts';
import type { Entries, Entry } from './entry.ts';
import { readable } from './refused.ts';
import type { NamedRow, RequirementNames } from './requirement-names.ts';

/** @param row the row it names, null where that is refused already */
export function checkDisposition(
  sink: ProblemSink,
  { names, entries }: { readonly names: RequirementNames; readonly entries: Entries },
  entry: Entry<'disposition'>,
  row: NamedRow | null,
): void {
  const { entity, source } = entry;
  const place = readable(entity.place);
  if (place !== undefined && !hasGaps(entries, place))
    refuse(sink, 'disposition-place', source.at(['place']), { found: place });
  if (row !== null && !isAskedBySlT(names, row))
    refuse(sink, 'disposition-row', source.at(['requirement']), { requirement: row.name });
  const decision = readable(entity.decision);
  const missing =
    decision === undefined ? [] : NEEDED_BY[decision].filter((key) => entity[key] === undefined);
  if (decision === undefined || missing.length === 0) return;
  refuse(sink, 'disposition-incomplete', source.at(['decision']), { found: decision, fields: missing });
}

/** Zones and conduits have an SL-T; what lies outside has none, and a place that is not there is told elsewhere. */
function hasGaps({ zone }: Entries, place: string): boolean {
  const parts = parsePlace(place);
  if (parts === null || parts.kind === 'conduit') return true;
  if (parts.kind !== 'zone') return false;
  return readable(zone.find(({ id }) => id === parts.id)?.entity.kind) !== 'external';
}

/** SL-T asks for system requirements; rows of other documents are gaps of their own documents. */
function isAskedBySlT({ overlays }: RequirementNames, row: NamedRow): boolean {
  const isOverlay = overlays.has(parseRequirement(row.name)?.document ?? '');
  return !isOverlay && row.answeredAt.includes('zone');
}
