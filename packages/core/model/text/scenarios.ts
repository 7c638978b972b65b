/** What must hold of a scenario beside its names: where it is assessed, what a decision needs, which rows it cites. */
import { refuse, type Placed, type ProblemSink } from '../problems.ts';
import { parsePlace } from '../refs.ts';
import type { Countermeasure, Treatment } from '../schema/scenario.ts';
import type { Entries, Entry } from './entry.ts';
import { REFUSED, entriesOf, readable, type Read, type ReadParts } from './refused.ts';
import { checkFrequency } from './risk-sl.ts';
import { distinctRows, nameRow, type NamedRow, type RequirementNames } from './requirement-names.ts';

type Row = Entry<'scenario'>;

/** A scenario with one name for each requirement. */
export function checkedScenario(
  sink: ProblemSink,
  names: RequirementNames,
  entries: Entries,
  entry: Row,
): Row {
  checkPlace(sink, entries, entry);
  checkDecision(sink, entry);
  checkFrequency(sink, entry);
  const { countermeasures } = entry.entity;
  if (countermeasures === undefined || countermeasures === REFUSED) return entry;
  const named = countermeasures.map((part, i) =>
    part === REFUSED ? part : withNamedRows(sink, names, entry, part as ReadParts<Countermeasure>, i),
  );
  return { ...entry, entity: { ...entry.entity, countermeasures: named as typeof countermeasures } };
}

/** A zone of the plant that is not external, or a conduit: what has an SL-T. */
function checkPlace(sink: ProblemSink, { zone }: Entries, { entity, source }: Row): void {
  const found = readable(entity.place);
  const place = parsePlace(found ?? '');
  if (found === undefined || place === null || place.kind === 'conduit') return;
  const kind = zone.find(({ id }) => id === place.id)?.entity.kind;
  if (place.kind === 'zone' && (kind === undefined || kind !== 'external')) return;
  refuse(sink, 'scenario-place', source.at(['place']), { found });
}

const DECIDED: readonly Treatment[] = ['accept', 'transfer', 'avoid'];

/** Whoever lives with a risk has a name and a last day; what was refused is said, if badly. */
function checkDecision(sink: ProblemSink, { entity, source }: Row): void {
  const treatment = readable(entity.treatment);
  if (treatment === undefined || !DECIDED.includes(treatment)) return;
  const fields = (['acceptedBy', 'until'] as const).filter((key) => entity[key] === undefined);
  if (fields.length > 0)
    refuse(sink, 'treatment-incomplete', source.at(['treatment']), { found: treatment, fields });
}

function withNamedRows(
  sink: ProblemSink,
  names: RequirementNames,
  entry: Row,
  part: ReadParts<Countermeasure>,
  i: number,
): ReadParts<Countermeasure> {
  const list = part.rows as readonly Read<string>[] | typeof REFUSED | undefined;
  if (list === undefined || list === REFUSED) return part;
  const at = (j: number): Placed => entry.source.at(['countermeasures', i, 'rows', j]);
  const named = list.map((row, j) => (row === REFUSED ? null : nameRow(sink, names, row, () => at(j))));
  const distinct = distinctRows(sink, named, at);
  const places = placesOf(entry, part);
  distinct.forEach((row, j) => {
    if (row !== null) checkJudged(sink, row, places, at(j));
  });
  return { ...part, rows: distinct.map((row) => row?.name ?? REFUSED) };
}

function placesOf({ entity }: Row, part: ReadParts<Countermeasure>): readonly string[] {
  if (part.places === undefined) return [readable(entity.place) ?? ''];
  return entriesOf(part.places as readonly Read<string>[] | typeof REFUSED).flatMap(
    (place) => readable(place) ?? [],
  );
}

/** A row that is judged at none of these kinds of place, nor at the site, would never count. */
function checkJudged(
  sink: ProblemSink,
  { name, answeredAt }: NamedRow,
  places: readonly string[],
  at: Placed,
): void {
  if (answeredAt.includes('site')) return;
  const found = places.find((place) => {
    const kind = parsePlace(place)?.kind;
    return kind !== undefined && !answeredAt.includes(kind);
  });
  if (found !== undefined)
    refuse(sink, 'not-judged-here', at, { found, requirement: name, expected: answeredAt });
}
