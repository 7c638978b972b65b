/** Commands that go on from here, as they can be run, and what the result rests on. */
import { FR_ORDER } from '../../../../evaluate/row-table.ts';
import type { PlaceAssessment } from '../../../../evaluate/assessment.ts';
import type { FrId } from '../../../../model/plant.ts';
import { commandLines, shellWord, type Command } from '../command.ts';
import { missingLevels, shortfall, type Reading } from '../gauge.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';
import type { AssessView } from './view.ts';

type CommandKey = 'askWhy' | 'rowByRow' | 'otherDocuments' | 'allFindings';

export function footer(view: AssessView, pen: Pen): readonly Line[] {
  const { assessment, plant, folder, reading, options, terminal } = view;
  const path = shellWord(folder);
  const command = (key: CommandKey, text: string): Command => ({
    label: pen.say(key),
    call: `${text}${options}`,
  });
  const worst = [...assessment.places].sort((a, b) => shortfall(b, reading) - shortfall(a, reading))[0];
  const model = assessment.inputs.model;
  const inputs = {
    model: `${model.slice(0, 11)}…${model.slice(-4)}`,
    engine: assessment.inputs.engine,
    asOf: assessment.asOf,
  };
  const commands = [
    ...(worst === undefined
      ? []
      : [
          command('askWhy', `why ${path} ${worstRef(worst, reading)}`),
          command('rowByRow', `assess ${path} --place ${worst.ref}`),
        ]),
    ...(plant.catalogs.length > 1 ? [command('otherDocuments', `assess ${path} --view program`)] : []),
    command('allFindings', `check ${path}`),
  ];
  return [
    [],
    ...commandLines(commands, pen),
    ...wrapped([span(pen.say('inputs', inputs), 'quiet')], terminal.columns),
  ];
}

/** SL-A of the FR with the largest deficit, in this reading. */
function worstRef(place: PlaceAssessment, reading: Reading): string {
  const missing = (fr: FrId): number => missingLevels(place, fr, reading);
  const fr = [...FR_ORDER].sort((a, b) => missing(b) - missing(a))[0];
  return `sla:${place.ref}:${fr}${reading === 'evidenced' ? '' : `:${reading}`}`;
}
