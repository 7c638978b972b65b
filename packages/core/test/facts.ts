/**
 * The facts the catalogs were made from (ids, titles, levels, relations), for tests that compare row by row with
 * code of their own. They are not part of the repository: the folder `standard` of the folder BULKHEAD_CORPUS holds them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { CatalogKind } from '../catalog/catalog.ts';
import { parseLinks, type Link } from '../catalog/links.ts';
import { documentsOf, type DocumentOf } from '../catalog/shelf.ts';
import { linksJson, shelf } from './shelf.ts';

const CORPUS = process.env['BULKHEAD_CORPUS'];
const FOLDER = CORPUS === undefined ? null : join(CORPUS, 'standard');
const AT_HAND = FOLDER !== null && existsSync(FOLDER);
const SKIPPED = 'skipped, since BULKHEAD_CORPUS is not set or holds no folder `standard`';

/** A suite that needs the facts; without them it is skipped and says so in its name. */
export function againstFacts(what: string, body: () => void): void {
  describe.skipIf(!AT_HAND)(AT_HAND ? `${what}, row by row against the facts` : `${what} (${SKIPPED})`, body);
}

/** One file of facts. Call it inside a test: a skipped suite is still collected. */
export function facts(file: string): any {
  return JSON.parse(readFileSync(join(FOLDER ?? '', file), 'utf8'));
}

/** A shipped edition, as the kind it must be of. */
export function shipped<K extends CatalogKind>(edition: string, kind: K): DocumentOf<K> {
  const [document] = documentsOf(shelf, [edition], kind);
  if (document === undefined) throw new Error(`${edition} is no ${kind}`);
  return document;
}

/** `SR 1.1 > PR.AA-01 supports derived`, sorted: every pair of a shipped set of links. */
export function pairsOf(file: string): readonly string[] {
  return parseLinks(linksJson(file)).links.map(pairOf).sort();
}

function pairOf({ from, to, kind, grade }: Link): string {
  return `${rowOf(from)} > ${rowOf(to)} ${kind} ${grade}`;
}

function rowOf(end: string): string {
  return end.slice(end.indexOf('/') + 1);
}

/** Pairs as `pairsOf` tells them, from pairs of ids that may repeat. */
export function pairs(ends: Iterable<readonly [string, string]>, how: string): readonly string[] {
  return [...new Set([...ends].map(([from, to]) => `${from} > ${to} ${how}`))].sort();
}

/** How sure a catalog must be of a row whose id or level the facts have from so many sources. */
export function certaintyOf(confidence: string): 'high' | 'medium' | 'low' {
  if (confidence.startsWith('two sources')) return 'high';
  return confidence.startsWith('one source') ? 'medium' : 'low';
}

const CERTAINTIES = ['low', 'medium', 'high'];

/**
 * Rows of which the catalog is less sure than the sources are: what such a row asks is clear from no source, so its
 * words are a guess. Never the other way round.
 * @throws when a row is surer than its sources, or is not among them
 */
export function lessSure(
  rows: readonly { readonly id: string; readonly certainty: string }[],
  sources: Iterable<readonly [string, string]>,
): readonly string[] {
  const bound = new Map(sources);
  return rows.flatMap(({ id, certainty }) => {
    const difference = CERTAINTIES.indexOf(certainty) - CERTAINTIES.indexOf(bound.get(id) ?? '');
    if (difference > 0) throw new Error(`${id} is ${certainty}, and its sources are ${bound.get(id)}`);
    return difference < 0 ? [id] : [];
  });
}
