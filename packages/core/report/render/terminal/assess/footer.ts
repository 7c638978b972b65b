/** Commands that go on from here, as they can be run, and what the result rests on. */
import { FR_ORDER } from '../../../../evaluate/row-table.ts';
import type { PlaceAssessment } from '../../../../evaluate/assessment.ts';
import type { FrId } from '../../../../model/plant.ts';
import { cellsOf } from '../cells.ts';
import { missingLevels, shortfall, type Reading } from '../gauge.ts';
import type { Pen } from '../pen.ts';
import { padded, span, width, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';
import type { AssessView } from './view.ts';

const COMMANDS = ['askWhy', 'rowByRow', 'otherDocuments', 'allFindings'] as const;

export function footer(view: AssessView, pen: Pen): readonly Line[] {
  const { assessment, plant, folder, reading, options, terminal } = view;
  const path = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replace(/'/g, "'\\''")}'`;
  const labels = Math.max(...COMMANDS.map((key) => cellsOf(pen.say(key)))) + 2;
  const command = (key: (typeof COMMANDS)[number], text: string): readonly Line[] => {
    const label = span(pen.say(key));
    const call = span(`npx bulkhead ${text}${options}`, 'achieved');
    if (labels + width([call]) <= terminal.columns) return [[...padded([label], labels), call]];
    return [[label], [span('  '), call]];
  };
  const worst = [...assessment.places].sort((a, b) => shortfall(b, reading) - shortfall(a, reading))[0];
  const model = assessment.inputs.model;
  const inputs = {
    model: `${model.slice(0, 11)}…${model.slice(-4)}`,
    engine: assessment.inputs.engine,
    asOf: assessment.asOf,
  };
  return [
    [],
    ...(worst === undefined
      ? []
      : [
          ...command('askWhy', `why ${path} ${worstRef(worst, reading)}`),
          ...command('rowByRow', `assess ${path} --place ${worst.ref}`),
        ]),
    ...(plant.catalogs.length > 1 ? command('otherDocuments', `assess ${path} --view program`) : []),
    ...command('allFindings', `check ${path}`),
    ...wrapped([span(pen.say('inputs', inputs), 'quiet')], terminal.columns),
  ];
}

/** SL-A of the FR with the largest deficit, in this reading. */
function worstRef(place: PlaceAssessment, reading: Reading): string {
  const missing = (fr: FrId): number => missingLevels(place, fr, reading);
  const fr = [...FR_ORDER].sort((a, b) => missing(b) - missing(a))[0];
  return `sla:${place.ref}:${fr}${reading === 'evidenced' ? '' : `:${reading}`}`;
}
