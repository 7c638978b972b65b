/** What to do next: the causes that bring most, each with what it brings and what it costs. */
import type { CauseCode } from '../../../../plan/cause.ts';
import type { Gain, NextLine } from '../../../../plan/next.ts';
import { hoursOf, type Price } from '../../../../plan/price.ts';
import { lineText, rowOf } from '../../next.ts';
import { inColumns, type Row } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';
import type { AssessView } from './view.ts';

const LISTED = 5;

export function doNext(view: AssessView, pen: Pen): readonly Line[] {
  const { next, terminal, all } = view;
  if (next.lines.length === 0) return [];
  const shown = all ? next.lines : next.lines.slice(0, LISTED);
  const columns = [{}, { side: 'right' }, {}] as const;
  const layout = { columns, proseAfter: 1, proseLeast: 64, proseLines: 4 };
  const n = next.lines.length - shown.length;
  const { closed, levels, reached } = next.together;
  const measured = next.lines.some(({ cause }) => cause.code === 'measure');
  return [
    [],
    [span(pen.say('doNext'), 'strong')],
    ...inColumns(
      shown.map((line) => rowFor(line, view, pen)),
      layout,
      terminal,
    ),
    ...(n === 0 ? [] : [[span(`  ${pen.say('moreLines', { n })}`, 'quiet')]]),
    ...wrapped([span(pen.say('together', { closed, levels, reached: reached.length }))], terminal.columns),
    ...(next.untried === 0 ? [] : wrapped([span(pen.say('untried', { n: next.untried }))], terminal.columns)),
    ...(measured ? [] : wrapped([span(pen.say('noMeasures'))], terminal.columns)),
  ];
}

function rowFor(line: NextLine, view: AssessView, pen: Pen): Row {
  const what = lineText(line, view, view.words);
  const gains = gainTexts(line.gains, pen);
  const brings = UNKNOWN.has(line.cause.code) ? 'bringsAtBest' : 'brings';
  const prose = gains.length === 0 ? pen.say('bringsNone', { what }) : pen.say(brings, { what, gains });
  return {
    cells: [
      [span(pen.text(labelOf(line)))],
      [span(pen.say('closes', { n: line.closed }))],
      [span(priceParts(line.price, pen).join(pen.text(' · ')))],
    ],
    prose: [span(prose)],
  };
}

/** What several places come to, then place by place what one alone does. */
function gainTexts(gains: readonly Gain[], pen: Pen): readonly string[] {
  const alone = new Map<string, string[]>();
  const shared = gains.flatMap(({ fr, sl, places }) => {
    const [place, ...others] = places;
    if (place === undefined || others.length > 0) return [pen.say('gain', { fr, sl, n: places.length })];
    const levels = alone.get(place);
    if (levels === undefined) alone.set(place, [`${fr} ${sl}`]);
    else levels.push(`${fr} ${sl}`);
    return [];
  });
  return [...shared, ...[...alone].map(([place, levels]) => pen.say('gainAt', { place, levels }))];
}

/** The measure, the fact or the row, and how many more. */
function labelOf({ cause, measures }: NextLine): string {
  const { facts, requirements } = cause.params;
  const named = measures.length > 0 ? measures : undefined;
  const names = named ?? facts?.map((fact) => `facts.${fact}`) ?? requirements.map(rowOf);
  return names.length > 1 ? `${names[0]} +${names.length - 1}` : (names[0] ?? '');
}

/** Whether these rows are met is what nobody knows: what they bring is the best that can come of asking. */
const UNKNOWN: ReadonlySet<CauseCode> = new Set(['fact', 'answerMissing', 'answerExpired'] as const);

/** What is stated, and what is not, so that silence is not taken for nothing. */
function priceParts({ effort, cost, outages }: Price, pen: Pen): readonly string[] {
  if (effort === null && cost === null && outages === null) return [pen.say('unstated')];
  return [
    effort === null ? pen.say('effortUnstated') : pen.say('effort', { effort }),
    cost === null
      ? pen.say('costUnstated')
      : pen.say('cost', { cost: cost.amount, currency: pen.text(cost.currency) }),
    outageText(outages, pen),
  ];
}

/** Hours of several are told as such: measures may share a stop. */
function outageText(outages: Price['outages'], pen: Pen): string {
  if (outages === null) return pen.say('outageUnstated');
  const [first] = outages;
  if (first === undefined) return pen.say('noOutage');
  if (outages.length === 1) return pen.say('outage', { hours: first.hours });
  return pen.say('outages', { n: outages.length, hours: hoursOf(outages) ?? 0 });
}
