/** The drawing of a report as sheets in one language. */
import { drawOverview, drawSheets, toDrawio, toSvg, type Drawing } from '../drawing/drawing.ts';
import type { DrawingOptions } from '../drawing/values.ts';
import { byKey } from '../lib/order.ts';
import type { Report } from './document/parts.ts';
import type { Words } from './locales/words.ts';

export interface Sheet {
  /** The id of the zone it is about; null for the overview. */
  readonly zone: string | null;
  readonly drawing: Drawing;
  /** A whole file. */
  readonly svg: string;
}

type Named = Pick<Report, 'drawn' | 'asOf' | 'model'>;

function optionsOf({ drawn, asOf, model }: Named, words: Words): DrawingOptions {
  return {
    words: words.drawing,
    reading: words.terms[drawn.reading],
    title: { ...drawn.plant.document, model: `${model.slice(0, 15)}…${model.slice(-4)}`, asOf },
  };
}

/** The drawing as a file to work on in diagrams.net. */
export function drawioOf(report: Named, words: Words): string {
  const { plant, values } = report.drawn;
  return toDrawio(plant, values, optionsOf(report, words));
}

/** The overview first, then zones by id, as far as the report shows them. */
export function sheetsOf({ drawn, asOf, model }: Report, words: Words): readonly Sheet[] {
  const { plant, values, zoneSheets } = drawn;
  const options = optionsOf({ drawn, asOf, model }, words);
  const drawings = zoneSheets ? drawSheets(plant, values, options) : [drawOverview(plant, values, options)];
  const zones = [...plant.zones].sort(byKey(({ id }) => id));
  return drawings.map((drawing, i) => ({
    zone: i === 0 ? null : (zones[i - 1]?.id ?? ''),
    drawing,
    svg: toSvg(drawing),
  }));
}
