/** What to do next: measures that answers name for their gaps, the ones that close most first. */
import { byCodeUnit } from '../../../../lib/order.ts';
import type { Plant } from '../../../../model/plant.ts';
import { inColumns } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';
import type { AssessView } from './view.ts';

type Measure = Plant['measures'][number];

const LISTED = 6;

export function doNext(view: AssessView, pen: Pen): readonly Line[] {
  const { assessment, plant, terminal, all } = view;
  if (assessment.places.every((place) => place.gaps.length === 0)) return [];
  const head: readonly Line[] = [[], [span(pen.say('doNext'), 'strong')]];
  const closes = gapsClosed(view);
  const measures = plant.measures
    .filter((measure) => closes.has(measure.id) && measure.inPlace !== true)
    .sort((a, b) => (closes.get(b.id) ?? 0) - (closes.get(a.id) ?? 0) || byCodeUnit(a.id, b.id));
  if (measures.length === 0) return [...head, ...wrapped([span(pen.say('noMeasures'))], terminal.columns)];
  const shown = all ? measures : measures.slice(0, LISTED);
  const rows = shown.map((measure) => ({
    cells: [
      [span(measure.id)],
      [span(pen.say('closes', { n: closes.get(measure.id) ?? 0 }))],
      costOf(measure, pen),
      [span(outageOf(measure, pen))],
    ],
    prose: [span(pen.text(measure.name))],
  }));
  const columns = [{}, { side: 'right' }, { side: 'right' }, {}] as const;
  const layout = { columns, proseAfter: 1, proseLeast: 32, proseLines: 2 };
  const n = measures.length - shown.length;
  const rest = n === 0 ? [] : [[span(`  ${pen.say('moreMeasures', { n })}`, 'quiet')]];
  return [...head, ...inColumns(rows, layout, terminal), ...rest];
}

/** By measure: the gaps whose answers name it. */
function gapsClosed({ assessment, plant }: AssessView): ReadonlyMap<string, number> {
  const closes = new Map<string, number>();
  for (const place of assessment.places) {
    for (const gap of place.gaps) {
      const from = place.verdicts.find((v) => v.requirement === gap.requirement)?.from;
      const answer = plant.answers.find((a) => a.place === from && a.requirement === gap.requirement);
      for (const id of answer?.measures ?? []) closes.set(id, (closes.get(id) ?? 0) + 1);
    }
  }
  return closes;
}

function costOf({ cost, currency, outage }: Measure, pen: Pen): Line {
  if (cost !== undefined) return [span(pen.say('cost', { cost, currency: pen.text(currency ?? '') }))];
  return outage === undefined ? [] : [span(pen.say('costUnstated'))];
}

function outageOf({ cost, outage }: Measure, pen: Pen): string {
  if (outage === undefined) return pen.say(cost === undefined ? 'unstated' : 'outageUnstated');
  return outage.hours === 0 ? pen.say('noOutage') : pen.say('outage', { hours: outage.hours });
}
