/** The chain behind any number: one link for one reference. */
import type { PlaceInIndex } from '../evaluate/verdict-view.ts';
import { cellAt } from '../evaluate/verdict-view.ts';
import { V, verdictOf } from '../evaluate/cells.ts';
import { placeIn, type Link, type WhyContext } from './chain.ts';
import { whyGap, whyVerdict } from './judgement.ts';
import { whySlA, whySlT } from './levels.ts';
import { parseWhyRef, type WhyRef } from './ref.ts';
import { whyFact } from './fact.ts';
import { whyAnswer, whyCheck, whyEvidence, whyMeasure } from './said.ts';
import { whyAsset, whyFinding, whyFlow, whyPlace, whyRow, whyWhole } from './thing.ts';

/** form: not a reference. unknown: names nothing in this plant. later: its data is not read yet. */
export interface WhyError {
  readonly code: 'form' | 'unknown' | 'later';
  readonly ref: string;
}

export function whyLink(context: WhyContext, ref: string): Link | WhyError {
  const parsed = parseWhyRef(ref);
  if (parsed === null) return { code: 'form', ref };
  if (parsed.kind === 'rank') return { code: 'later', ref };
  return linkOf(context, parsed) ?? { code: 'unknown', ref };
}

export function isWhyError(result: Link | WhyError): result is WhyError {
  return !('because' in result);
}

function linkOf(context: WhyContext, ref: Exclude<WhyRef, { kind: 'rank' }>): Link | null {
  switch (ref.kind) {
    case 'evidence':
      return whyEvidence(context, ref.id);
    case 'measure':
      return whyMeasure(context, ref.id);
    case 'finding':
      return whyFinding(context, ref.id);
    case 'flow':
      return whyFlow(context, ref.id);
    case 'rank':
      return null;
    case 'row':
      return rowLink(context, ref.requirement, (row) => whyRow(context, row));
    case 'answer':
      return rowLink(context, ref.requirement, (row) => whyAnswer(context, ref.place, row));
    case 'check':
      return rowLink(context, ref.requirement, (row) => whyCheck(context, ref.place, row, ref.rest));
    default:
      break;
  }
  if (ref.kind === 'place') {
    if (ref.place === 'site' || ref.place === 'organisation') return whyWhole(context, ref.place);
    if (ref.place.startsWith('asset:')) return whyAsset(context, ref.place.slice('asset:'.length));
  }
  const at = placeIn(context, ref.place);
  return at === null ? null : placeLink(context, at, ref);
}

type AtPlace = Extract<WhyRef, { place: string }>;

function placeLink(context: WhyContext, at: PlaceInIndex, ref: AtPlace): Link | null {
  switch (ref.kind) {
    case 'slt':
      return whySlT(context, at, ref.fr);
    case 'sla':
      return whySlA(context, at, ref.fr, ref.reading);
    case 'verdict':
      return rowLink(context, ref.requirement, (row) =>
        verdictOf(cellAt(at, row)) === V.notAsked ? null : whyVerdict(context, at, row),
      );
    case 'gap':
      return rowLink(context, ref.requirement, (row) =>
        row < context.index.table.overlayStart ? whyGap(context, at, row) : null,
      );
    case 'fact': {
      const bit = context.index.table.factBit.get(ref.fact);
      return bit === undefined ? null : whyFact(context, at, bit);
    }
    case 'place':
      return whyPlace(context, at);
    default:
      return null;
  }
}

function rowLink(context: WhyContext, requirement: string, make: (row: number) => Link | null): Link | null {
  const row = context.index.table.find.get(requirement);
  return row === undefined ? null : make(row);
}
