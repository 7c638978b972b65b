/**
 * How far a compensation reaches. It never passes down by itself, only to the places in `appliesTo`; so these must be
 * places that take answers from where it stands (rules 3.6), and where it stands above all that is judged there are some.
 */
import { refuse, type ProblemSink } from '../problems.ts';
import { parsePlace, type PlaceKind } from '../refs.ts';
import type { Entry } from './entry.ts';
import { REFUSED, entriesOf, readable } from './refused.ts';
import type { NamedRow } from './requirement-names.ts';

export function checkReach(sink: ProblemSink, entry: Entry<'answer'>, row: NamedRow | null): void {
  const { entity: answer, source } = entry;
  if (readable(answer.status) !== 'compensated') return;
  const place = readable(answer.place);
  const from = parsePlace(place ?? '')?.kind;
  if (place === undefined || from === undefined || from === 'asset' || row === null) return;
  if (!row.answeredAt.includes(from)) return;
  const takers = takersFrom(from, row.answeredAt);
  const params = { found: place, requirement: row.name, expected: takers };
  const named = entriesOf(answer.appliesTo);
  if (named.length === 0) {
    if (answer.appliesTo === REFUSED || isJudgedAt(from, row.answeredAt)) return;
    refuse(sink, 'applies-to-nothing', source.at(['status']), params);
  } else if (takers.length === 0) {
    refuse(sink, 'applies-to-nowhere', source.at(['appliesTo']), params);
  }
  named.forEach((to, i) => {
    const kind = to === REFUSED ? undefined : parsePlace(to)?.kind;
    if (takers.length === 0 || to === REFUSED || kind === undefined || takers.includes(kind)) return;
    refuse(sink, 'applies-to-place', source.at(['appliesTo', i]), { ...params, to });
  });
}

/** Kinds of place that take an answer from above, where the row is judged. */
function takersFrom(from: PlaceKind, answeredAt: readonly PlaceKind[]): readonly PlaceKind[] {
  const system = answeredAt.includes('zone');
  switch (from) {
    case 'organisation':
      return system ? ['zone', 'conduit'] : ['site'];
    case 'site':
      return system ? ['zone', 'conduit'] : [];
    case 'zone':
      return ['zone'];
    default:
      return [];
  }
}

/** The row has a verdict at such a place itself, so that a compensation there counts. */
function isJudgedAt(kind: PlaceKind, answeredAt: readonly PlaceKind[]): boolean {
  if (kind === 'organisation') return false;
  return kind !== 'site' || !answeredAt.includes('zone');
}
