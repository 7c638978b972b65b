/** Where each reference of a report is explained in the page: the why annex, else a card, else a row. */
import { printOf } from '../../lib/print.ts';
import type { WordedBlock, WordedReport, WordedSection } from '../worded.ts';

export interface Anchors {
  /** The id of the element to go to, for a reference or `#section`; null where the page has none. */
  to(why: string): string | null;
  /** The id of a row, once: an id may stand on one element only. */
  row(ref: string): string | null;
  /** The id of a card, or of a reference in the why annex. */
  of(kind: 'card' | 'why', ref: string): string;
}

export function anchorsOf(report: WordedReport): Anchors {
  const known = new Map<string, string>();
  const id = shortIds();
  const blocks = report.sections.flatMap(blocksOf);
  const add = (ref: string, anchor: string): void => {
    if (!known.has(ref)) known.set(ref, anchor);
  };
  for (const block of blocks) {
    if (block.kind === 'why') for (const { ref } of block.links) add(ref, id(`why ${ref}`));
  }
  for (const block of blocks) {
    if (block.kind === 'card') add(block.id, id(`card ${block.id}`));
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { ref, also = [] } of block.rows) {
        if (ref === undefined) continue;
        for (const one of [ref, ...also]) add(one, id(`row ${ref}`));
      }
    }
  }
  const given = new Set<string>();
  const sections = new Set(report.sections.flatMap(idsOf));
  return {
    to: (why) => (why.startsWith('#') ? sectionIn(sections, why.slice(1)) : (known.get(why) ?? null)),
    row(ref) {
      const anchor = id(`row ${ref}`);
      if (given.has(anchor)) return null;
      given.add(anchor);
      return anchor;
    },
    of: (kind, ref) => id(`${kind} ${ref}`),
  };
}

/** Another document may have it. */
function sectionIn(sections: ReadonlySet<string>, section: string): string | null {
  return sections.has(section) ? section : null;
}

function idsOf({ id, sections }: WordedSection): readonly string[] {
  return [id, ...sections.flatMap(idsOf)];
}

/**
 * A large plant is led to sixty thousand times, so ids are short; they come from what they lead to, so that an address into
 * the page still leads there when the report is made again. Two with the same print are told apart.
 */
function shortIds(): (key: string) => string {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  return (key) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    let id = `_${printOf([key])}`;
    while (taken.has(id)) id += '_';
    taken.add(id);
    ids.set(key, id);
    return id;
  };
}

function blocksOf(section: WordedSection): readonly WordedBlock[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)];
}
