/** A row of any document: what it asks, where the plant stands, and, for a law or framework, what feeds it. */
import { itemAt } from '../lib/pages.ts';
import { CLAIMED, V, verdictOf } from '../evaluate/cells.ts';
import { gapView } from '../evaluate/assess.ts';
import { cellAt, isRequired, placeInIndex } from '../evaluate/verdict-view.ts';
import { documentOf } from './document.ts';
import { nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import { lawsFedBy } from './fed.ts';
import { aloneWith, placesJudging, type JudgedRow } from './judged-at.ts';
import type { NamedRow } from './library.ts';
import { shortOf } from './row.ts';
import { stepCauses } from './step.ts';
import { carriedBy, sustainedRow } from './sustained.ts';
import { verdictCause } from './verdict-cause.ts';

export function whyRow(context: WhyContext, row: NamedRow): Link {
  const { key, title, intent, level, clause, kind } = row;
  return {
    ref: key,
    value: level,
    head: { code: 'row', params: { requirement: shortOf(key), title, intent } },
    rule: kind === 'system' || kind === 'overlay' ? '3.1' : '3.10',
    clause,
    because: [
      ...(kind === 'workflow' ? stepCauses(context, row.editionRow?.replace(/^.*\//, '') ?? '') : []),
      ...openAt(context, key),
      ...aloneWith(context, key).map((judged) => placeCause(context, judged)),
      ...(isFed(context, row) ? linkedCauses(context, row.editionRow as string) : []),
    ],
    usedBy: () => [
      ...placesJudging(context, key).map((place) => `verdict:${place}:${key}`),
      ...(sustainedRow(context, key) === null ? [] : [`sustained:${key}`]),
      ...carriedBy(context, key).map((carried) => `sustained:${carried}`),
      ...lawsFedBy(context, key),
    ],
  };
}

/** A law or framework is shown by what is linked to it, and so is a row the plant is not judged by. */
function isFed({ plant }: WhyContext, { kind, edition }: NamedRow): boolean {
  if (edition === null) return false;
  return kind === 'law' || kind === 'framework' || !plant.catalogs.includes(edition);
}

/** Zones and conduits where the row is asked and not satisfied. */
function openAt(context: WhyContext, key: string): readonly Cause[] {
  const { index } = context;
  const row = index.table.find.get(key);
  if (row === undefined) return [];
  const standard = row < index.table.overlayStart;
  return index.places.flat().flatMap((place, position) => {
    const cell = itemAt(index.judged, position)?.cells[row] ?? 0;
    // Nobody here can ask anything of what lies outside.
    if (verdictOf(cell) === V.notAsked || (standard && place.zone?.kind === 'external')) return [];
    const at = placeInIndex(index, position);
    const open = (cell & CLAIMED) === 0 && isRequired(at, row) !== false;
    return open || gapView(at, row) !== null ? [placeCause(context, { kind: 'zone', at, row })] : [];
  });
}

/** A verdict told by its place: the row is known. */
function placeCause(context: WhyContext, { at, row }: JudgedRow): Cause {
  const { ref, value, params } = verdictCause(context, at, row, 'claimed');
  const shown = (cellAt(at, row) & CLAIMED) !== 0;
  return {
    ref,
    value,
    code: 'judged',
    params: {
      place: nameOf(context, at.place.ref),
      verdict: { term: String(value) },
      how: shown ? '' : (params['how'] ?? ''),
    },
  };
}

/** The linked rows, each with how it stands over all places; then those of documents not in use. */
function linkedCauses(context: WhyContext, editionRow: string): readonly Cause[] {
  const { library } = context;
  const { linked } = library.coverage(editionRow);
  const told = linked.map(({ row, kind, grade, standing, openAt: places }): Cause => {
    const named = library.row(row);
    return {
      ref: named?.key ?? row,
      value: standing,
      code: places.length === 0 ? 'linked' : 'linked-in',
      params: {
        requirement: named?.key ?? row,
        title: named?.title ?? '',
        kind: { term: kind },
        grade: { term: grade },
        standing: { term: standing },
        ...(places.length === 0 ? {} : { n: places.length }),
      },
    };
  });
  return [...told, ...notInUse(context, editionRow)];
}

function notInUse({ library, plant }: WhyContext, editionRow: string): readonly Cause[] {
  const rows = new Set(
    library
      .links()
      .related(editionRow)
      .map(({ row }) => row),
  );
  return [...rows].flatMap((other) => {
    const edition = documentOf(other);
    if (plant.catalogs.includes(edition)) return [];
    const title = library.row(other)?.title ?? '';
    return [
      { ref: other, value: null, code: 'linked-notInUse', params: { requirement: other, title, edition } },
    ];
  });
}
