/** Where each reference of a report is explained in the page: the why annex, else a card, else a row. */
import type { WordedBlock, WordedReport, WordedSection } from '../worded.ts';
import { anchorOf } from './html/escape.ts';

export interface Anchors {
  /** The id of the element to go to, for a reference or `#section`; null where the page has none. */
  to(why: string): string | null;
  /** The id of a row, once: an id may stand on one element only. */
  row(ref: string): string | null;
}

export function anchorsOf(report: WordedReport): Anchors {
  const known = new Map<string, string>();
  const blocks = report.sections.flatMap(blocksOf);
  for (const block of blocks) {
    if (block.kind === 'why') for (const { ref } of block.links) known.set(ref, anchorOf('why', ref));
  }
  for (const block of blocks) {
    if (block.kind === 'card') add(known, block.id, 'card');
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { ref, also = [] } of block.rows) {
        if (ref === undefined) continue;
        for (const one of [ref, ...also]) if (!known.has(one)) known.set(one, anchorOf('row', ref));
      }
    }
  }
  const given = new Set<string>();
  return {
    to: (why) => (why.startsWith('#') ? why.slice(1) : (known.get(why) ?? null)),
    row(ref) {
      const anchor = anchorOf('row', ref);
      if (given.has(anchor)) return null;
      given.add(anchor);
      return anchor;
    },
  };
}

function add(known: Map<string, string>, ref: string, prefix: string): void {
  if (!known.has(ref)) known.set(ref, anchorOf(prefix, ref));
}

function blocksOf(section: WordedSection): readonly WordedBlock[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)];
}
