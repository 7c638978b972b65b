/** Answers at assets, which are exceptions of what their places answer (3.3). */
import { startingWith } from '../../lib/keyed-list.ts';
import { entityOf } from '../../model/entities.ts';
import { assetEffect, placesOfAsset, type AssetEffect } from '../place.ts';
import { recordContext } from '../plant-index.ts';
import { answerTo, placeAt, reachRow, replacePlace, type Draft } from './draft.ts';

/** The asset came to or left these places, and its answers with it. */
export function effectsAgain(draft: Draft, id: string, places: Iterable<string>): void {
  const rows = rowsAnsweredAt(draft, id);
  for (const ref of places) for (const row of rows) effectAt(draft, ref, id, row);
}

/** The answer at the asset to this row is another one, or rests on something else. */
export function effectAgain(draft: Draft, id: string, row: number): void {
  const asset = entityOf(draft.entities, 'asset', id);
  for (const ref of asset === undefined ? [] : placesOfAsset(asset)) effectAt(draft, ref, id, row);
}

/** The exception that an answer at the asset makes at a place, taken away where the asset is no more. */
function effectAt(draft: Draft, ref: string, id: string, row: number): void {
  const position = draft.position.get(ref);
  if (position === undefined) return;
  const { atAssets } = placeAt(draft, position);
  const before = atAssets.get(row) ?? [];
  const effect = effectOfAsset(draft, ref, id, row);
  const after = before.filter(({ asset }) => asset !== id);
  if (effect !== null) after.push(effect);
  if (before.length === 0 && after.length === 0) return;
  const next = new Map(atAssets);
  if (after.length === 0) next.delete(row);
  else next.set(row, after);
  replacePlace(draft, position, { atAssets: next });
  reachRow(draft, position, row);
}

function effectOfAsset(draft: Draft, ref: string, id: string, row: number): AssetEffect | null {
  const asset = entityOf(draft.entities, 'asset', id);
  if (asset === undefined || !placesOfAsset(asset).includes(ref)) return null;
  const answer = answerTo(draft, `asset:${id}`, row);
  return answer === undefined ? null : assetEffect(recordContext(draft), id, answer);
}

function rowsAnsweredAt(draft: Draft, asset: string): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { requirement } of startingWith(draft.entities.lists.answer, `asset:${asset} `)) {
    const row = draft.table.find.get(requirement);
    if (row !== undefined) rows.add(row);
  }
  return rows;
}
