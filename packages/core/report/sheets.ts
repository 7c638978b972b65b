/** The drawing of a report as sheets in one language. */
import { drawOverview, drawSheets, toSvg, type Drawing } from '../drawing/drawing.ts';
import { byKey } from '../lib/order.ts';
import type { Report } from './document/parts.ts';
import type { Words } from './locales/words.ts';

export interface Sheet {
  /** `overview`, or the id of the zone it is about. */
  readonly of: string;
  readonly drawing: Drawing;
  /** A whole file. */
  readonly svg: string;
}

/** The overview first, then zones by id, as far as the report shows them. */
export function sheetsOf({ drawn, asOf, model }: Report, words: Words): readonly Sheet[] {
  const { plant, values, reading, zoneSheets } = drawn;
  const options = {
    words: words.drawing,
    reading: words.terms[reading],
    title: { model: `${model.slice(0, 15)}…${model.slice(-4)}`, asOf },
  };
  const drawings = zoneSheets ? drawSheets(plant, values, options) : [drawOverview(plant, values, options)];
  const zones = [...plant.zones].sort(byKey(({ id }) => id));
  return drawings.map((drawing, i) => ({
    of: i === 0 ? 'overview' : (zones[i - 1]?.id ?? ''),
    drawing,
    svg: toSvg(drawing),
  }));
}
