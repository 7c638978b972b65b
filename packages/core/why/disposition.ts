/** Why a gap may stand, or is to be closed: what somebody decided about it, and whether that still holds. */
import { gapView } from '../evaluate/assess.ts';
import { isLive } from '../evaluate/dispositions.ts';
import type { Decision, Disposition } from '../model/plant.ts';
import { nameOf, placeIn, type Cause, type Link, type StatementParams, type WhyContext } from './chain.ts';
import { shortOf, titleOf } from './row.ts';

type DispositionCode = `disposition-${Decision | 'lapsed'}`;

/** What is decided about the gap, in force or not. */
export function dispositionCauses(context: WhyContext, place: string, key: string): readonly Cause[] {
  const said = saidOf(context, place, key);
  return said === undefined
    ? []
    : [
        {
          ref: `disposition:${place}:${key}`,
          value: said.until,
          code: codeOf(context, said),
          params: paramsOf(said),
        },
      ];
}

export function whyDisposition(context: WhyContext, place: string, key: string): Link | null {
  const said = saidOf(context, place, key);
  if (said === undefined) return null;
  const row = { place: nameOf(context, place), requirement: shortOf(key), title: titleOf(context, key) };
  return {
    ref: `disposition:${place}:${key}`,
    value: said.until,
    head: { code: codeOf(context, said), params: { ...row, ...paramsOf(said) } },
    rule: '3.9',
    clause: null,
    because: [],
    usedBy: () => gapAt(context, place, key),
  };
}

/** The row may have been satisfied since. */
function gapAt(context: WhyContext, place: string, key: string): readonly string[] {
  const at = placeIn(context, place);
  const row = context.index.table.find.get(key);
  const gap = at === null || row === undefined ? null : gapView(at, row);
  return gap === null ? [] : [gap.id];
}

function saidOf({ plant, library }: WhyContext, place: string, key: string): Disposition | undefined {
  return plant.dispositions.find((one) => one.place === place && library.row(one.requirement)?.key === key);
}

function codeOf({ index }: WhyContext, said: Disposition): DispositionCode {
  return `disposition-${isLive(said, index.asOf) ? said.decision : 'lapsed'}`;
}

function paramsOf({ until, reason = '', owner = '', approvedBy = '' }: Disposition): StatementParams {
  return { until, reason, owner, approvedBy };
}
