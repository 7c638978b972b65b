/**
 * A plant with every verdict: what `compile` makes and `update` renews. It is a value: whoever holds one keeps
 * it whole while others are made from it. What it shares with them stands in chunks or is copied place by place.
 */
import type { Catalog } from '../catalog/catalog.ts';
import { find, type KeyedList } from '../lib/keyed-list.ts';
import { itemAt, type Pages } from '../lib/pages.ts';
import { entityOf, type Entities } from '../model/entities.ts';
import type { EvidenceRecord, RecordContext } from './answer-record.ts';
import { NO_ANSWERS, type AnswerSet } from './answer-set.ts';
import type { StatedFacts } from './facts.ts';
import type { Judged } from './judge.ts';
import type { NamedBy } from './named-by.ts';
import type { Place } from './place.ts';
import type { RowTable } from './row-table.ts';
import type { Above, JudgeInput } from './selection.ts';

/** A plant ready for judging. */
export interface Prepared {
  readonly entities: Entities;
  readonly catalog: Catalog;
  readonly asOf: string;
  readonly table: RowTable;
  /** Live evidence. */
  readonly evidence: KeyedList<EvidenceRecord>;
  readonly naming: NamedBy;
  readonly organisation: AnswerSet;
  readonly site: AnswerSet;
  readonly siteFacts: StatedFacts;
  /** Zones by id, then conduits by id. */
  readonly places: Pages<Place>;
  /** Position of a place by its ref. */
  readonly position: ReadonlyMap<string, number>;
}

export interface PlantIndex extends Prepared {
  /** The judgement of each place, at its position. */
  readonly judged: Pages<Judged>;
}

/** What answers and facts are read against. */
export function recordContext(
  index: Pick<Prepared, 'asOf' | 'table' | 'evidence' | 'entities'>,
): RecordContext {
  return {
    asOf: index.asOf,
    table: index.table,
    evidence: (id) => find(index.evidence, id),
    measure: (id) => entityOf(index.entities, 'measure', id),
  };
}

/** All that is needed to judge one place of the index. */
export function inputAt(index: Prepared, place: Place): JudgeInput {
  return inputsOf(index)(place);
}

/** The same for many places: what zones with one parent take over is gathered once. */
export function inputsOf(index: Prepared): (place: Place) => JudgeInput {
  const known = new Map<number, Above>();
  const { table } = index;
  return (place) => {
    if (place.conduit !== null)
      return { table, place, above: cached(known, CONDUIT, () => aboveConduits(index)) };
    const above = cached(known, place.parent, () => aboveZone(index, place));
    const takes = place.zone?.kind !== 'external';
    return { table, place, above: takes ? above : { answers: [], facts: above.facts } };
  };
}

/** Stands for the parent that no conduit has; -1 is that of a zone without one. */
const CONDUIT = -2;

function cached(known: Map<number, Above>, parent: number, make: () => Above): Above {
  let above = known.get(parent);
  if (above === undefined) known.set(parent, (above = make()));
  return above;
}

/** 3.6, 3.2: a conduit takes from site and organisation, and states its facts itself. */
function aboveConduits({ site, organisation }: Prepared): Above {
  return { answers: withoutEmpty([site, organisation]), facts: [] };
}

function aboveZone({ places, site, organisation, siteFacts }: Prepared, zone: Place): Above {
  const ancestors = ancestorsOf(places, zone);
  return {
    answers: withoutEmpty([...ancestors.map((place) => place.own), site, organisation]),
    facts: [...ancestors.map((place) => place.facts), siteFacts],
  };
}

function withoutEmpty(sets: readonly AnswerSet[]): readonly AnswerSet[] {
  return sets.filter((set) => set !== NO_ANSWERS);
}

/** Parent, grandparent, …; a loop, which the reader refuses, ends the walk. */
export function ancestorsOf(places: Pages<Place>, place: Place): readonly Place[] {
  const ancestors: Place[] = [];
  for (let at = place.parent; at >= 0;) {
    const parent = itemAt(places, at) as Place;
    if (parent === place || ancestors.includes(parent)) break;
    ancestors.push(parent);
    at = parent.parent;
  }
  return ancestors;
}
