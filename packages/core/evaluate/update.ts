/**
 * The same index for a changed plant, judging again only what the change reached. The law, held by a
 * property test: `update(compile(p), changes)` equals `compile(apply(p, changes))`.
 *
 * Each change is carried into the parts of the index it says something about, and marks the rows and facts it
 * reached, place by place; in the end the marked rows are judged again, once. What decides who sees whom (a
 * zone's parent and kind, what a conduit joins) and which rows there are (the overlays) compiles anew.
 */
import { assertNever } from '../lib/assert.ts';
import { withChange, plantOf } from '../model/entities.ts';
import type { Change } from '../model/change.ts';
import { compile } from './compile.ts';
import type { PlantIndex } from './plant-index.ts';
import { carryAnswer, carryEvidence, carryMeasure } from './update/answers.ts';
import { carryAsset, carryFlow } from './update/assets.ts';
import { carryCheck } from './update/checks.ts';
import { carryDisposition } from './update/dispositions.ts';
import { draftOf, finished, type Draft, type Updated } from './update/draft.ts';
import { carryConduit, carrySite, carryZone, reshapes } from './update/scope.ts';
import { carryScenario } from './update/scenarios.ts';
import { retarget } from './update/targets.ts';

/** @param changes each made to what the ones before it left */
export function update(index: PlantIndex, changes: readonly Change[]): Updated {
  const draft = draftOf(index);
  for (const change of changes) {
    if (reshapes(draft, change)) return compiledAnew(index, changes);
    carry(draft, change);
  }
  retarget(draft);
  return finished(index, draft);
}

function compiledAnew({ entities, catalog, asOf }: PlantIndex, changes: readonly Change[]): Updated {
  const fresh = compile(plantOf(changes.reduce(withChange, entities)), catalog, asOf);
  return { index: fresh, touched: fresh.places.flat().map((place) => place.ref) };
}

function carry(draft: Draft, change: Change): void {
  switch (change.kind) {
    case 'answer':
      return carryAnswer(draft, change);
    case 'check':
      return carryCheck(draft, change);
    case 'disposition':
      return carryDisposition(draft, change);
    case 'evidence':
      return carryEvidence(draft, change);
    case 'measure':
      return carryMeasure(draft, change);
    case 'zone':
      return carryZone(draft, change);
    case 'conduit':
      return carryConduit(draft, change);
    case 'asset':
      return carryAsset(draft, change);
    case 'flow':
      return carryFlow(draft, change);
    case 'site':
      return carrySite(draft, change);
    case 'scenario':
      return carryScenario(draft, change);
    case 'method':
    case 'risk':
    case 'suc':
      draft.entities = withChange(draft.entities, change);
      draft.targetsDue = 'all';
      return;
    // These say nothing that is judged at a zone or conduit. An overlay never comes here: it changes which rows there are.
    case 'plant':
    case 'organisation':
    case 'document':
    case 'function':
    case 'product':
    case 'supplier':
    case 'triage':
    case 'worstCase':
    case 'waiver':
    case 'overlay':
      draft.entities = withChange(draft.entities, change);
      return;
    default:
      assertNever(change.kind);
  }
}
