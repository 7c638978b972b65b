/** A verdict asked of a place at which nothing is judged: its answers count at other places. */
import { assetOf, idIn, nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import { placesJudging } from './judged-at.ts';
import type { NamedRow } from './library.ts';
import { shortOf } from './row.ts';
import { whyAnswer } from './said.ts';

/**
 * Organisation and site hand answers down; an answer at an asset is an exception of the zones and conduits it is in.
 * Null for any other place, and where the row is judged nowhere.
 */
export function whyElsewhere(context: WhyContext, place: string, row: NamedRow): Link | null {
  const whole = place === 'organisation' || place === 'site';
  const asset = idIn(place, 'asset');
  const known = whole || (asset !== null && assetOf(context, asset) !== undefined);
  const places = known ? placesJudging(context, row.key) : [];
  if (places.length === 0) return null;
  const given = whyAnswer(context, place, row.key);
  return {
    ref: `verdict:${place}:${row.key}`,
    value: null,
    head: {
      code: whole ? 'verdict-handedDown' : 'verdict-atAsset',
      params: { place: nameOf(context, place), requirement: shortOf(row.key), title: row.title },
    },
    rule: '3.6',
    clause: row.clause,
    because: given === null ? [] : [answerCause(context, place, given)],
    usedBy: () =>
      given === null
        ? places.map((other) => `verdict:${other}:${row.key}`)
        : given.usedBy().filter((ref) => ref.startsWith('verdict:')),
  };
}

function answerCause(context: WhyContext, place: string, given: Link): Cause {
  const params = given.head.code === 'finding' ? {} : given.head.params;
  const { how = '', reason = '' } = params;
  return {
    ref: given.ref,
    value: given.value,
    code: 'answer-here',
    params: { place: nameOf(context, place), status: { term: String(given.value) }, how: how || reason },
  };
}
