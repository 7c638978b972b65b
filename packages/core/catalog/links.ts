/** Links between the rows of two documents, and the question they exist for: what does this row also answer? */
import type { z } from 'zod';
import { byCodeUnit } from '../lib/order.ts';
import { editionOf, rowIdsOf, type CatalogDocument } from './catalog.ts';
import { CatalogError, problemOfIssue, type CatalogProblem } from './problems.ts';
import { LinkSetSchema, type LinkGrade, type LinkKind } from './schema/links.ts';

/** One pair of rows, each named `<document>@<edition>/<row>`. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly grade: LinkGrade;
  readonly note?: string;
  /** The set it stands in. */
  readonly set: string;
}

export interface LinkSet {
  readonly id: string;
  readonly title: string;
  /** Edition whose rows stand on the left, `<document>@<edition>`. */
  readonly from: string;
  readonly to: string;
  readonly provenance: string;
  readonly links: readonly Link[];
  /** Rows of `from` that answer to nothing in `to`, with the reason. */
  readonly without: readonly { readonly from: string; readonly why: string }[];
}

/** @throws CatalogError with every problem */
export function parseLinks(json: unknown): LinkSet {
  const parsed = LinkSetSchema.safeParse(json);
  if (!parsed.success) throw new CatalogError(parsed.error.issues.map(problemOfIssue));
  const set = shippedLinkSet(parsed.data);
  const problems = twice(set.links);
  if (problems.length > 0) throw new CatalogError(problems);
  return set;
}

/** A file that ships with the program, taken as it is; see `shippedDocument`. */
export function shippedLinkSet(json: unknown): LinkSet {
  const file = json as z.infer<typeof LinkSetSchema>;
  const links = file.links.flatMap((entry) =>
    entry.to.map((to): Link => ({
      from: `${file.from}/${entry.from}`,
      to: `${file.to}/${to}`,
      kind: entry.kind ?? file.kind,
      grade: entry.grade ?? file.grade,
      ...(entry.note === undefined ? {} : { note: entry.note }),
      set: file.id,
    })),
  );
  const { id, title, from, to, provenance } = file;
  return { id, title, from, to, provenance, links, without: file.without ?? [] };
}

function twice(links: readonly Link[]): readonly CatalogProblem[] {
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const pair = `${link.from} ${link.to}`;
    if (!seen.has(pair)) {
      seen.add(pair);
      return [];
    }
    return [{ code: 'repeated-link' as const, path: 'links', params: { from: link.from, to: link.to } }];
  });
}

/** Both ends of every link are rows of the documents given. */
export function unresolvedLinks(
  set: LinkSet,
  documents: readonly CatalogDocument[],
): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const idsAt = (edition: 'from' | 'to'): ReadonlySet<string> | null => {
    const document = documents.find((candidate) => editionOf(candidate) === set[edition]);
    if (document !== undefined) return new Set(rowIdsOf(document).map((id) => `${set[edition]}/${id}`));
    problems.push({ code: 'unknown-catalog', path: edition, params: { found: set[edition] } });
    return null;
  };
  const sides = { from: idsAt('from'), to: idsAt('to') };
  for (const link of set.links) {
    for (const side of ['from', 'to'] as const) {
      if (sides[side]?.has(link[side]) === false)
        problems.push({ code: 'link-to-nothing', path: 'links', params: { found: link[side] } });
    }
  }
  for (const { from } of set.without) {
    if (sides.from?.has(`${set.from}/${from}`) === false)
      problems.push({ code: 'link-to-nothing', path: 'without', params: { found: `${set.from}/${from}` } });
  }
  return problems;
}

/** One row that has to do with the row asked for. */
export interface Related {
  readonly row: string;
  readonly kind: LinkKind;
  readonly grade: LinkGrade;
  /** to: the row asked for stands on the left and answers to this one; from: this one answers to the row asked for. */
  readonly side: 'to' | 'from';
  readonly note?: string;
  readonly set: string;
}

export interface LinkIndex {
  /** What has to do with a row, `<document>@<edition>/<row>`; sorted by row, both ways. */
  readonly related: (row: string) => readonly Related[];
  readonly sets: readonly LinkSet[];
}

export function linkIndex(sets: readonly LinkSet[]): LinkIndex {
  const found = new Map<string, Related[]>();
  const put = (row: string, related: Related): void => {
    const list = found.get(row);
    if (list === undefined) found.set(row, [related]);
    else list.push(related);
  };
  for (const { links } of sets) {
    for (const { from, to, ...rest } of links) {
      put(from, { ...rest, row: to, side: 'to' });
      put(to, { ...rest, row: from, side: 'from' });
    }
  }
  for (const list of found.values())
    list.sort((a, b) => byCodeUnit(a.row, b.row) || byCodeUnit(a.set, b.set));
  return { related: (row) => found.get(row) ?? [], sets };
}

/** How many rows of each side a set of links reaches. */
export function coverage(set: LinkSet): {
  readonly links: number;
  readonly from: number;
  readonly to: number;
} {
  return {
    links: set.links.length,
    from: new Set(set.links.map((link) => link.from)).size,
    to: new Set(set.links.map((link) => link.to)).size,
  };
}
