/** What to do next: the causes that bring most, each with what it brings and what it costs. */
import { isLeft, type Cause, type CauseCode } from '../../../../plan/cause.ts';
import type { Gain, NextLine } from '../../../../plan/next.ts';
import { hoursOf, type Bill, type Cost, type Price } from '../../../../plan/price.ts';
import { lineText, ownersOf, rowOf } from '../../next.ts';
import { inColumns, type Row } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';
import type { AssessView } from './view.ts';

const LISTED = 5;

export function doNext(view: AssessView, pen: Pen): readonly Line[] {
  const { next, terminal, all } = view;
  if (next.lines.length === 0)
    return settledText(view, pen).flatMap((sentence) => [[], ...wrapped([span(sentence)], terminal.columns)]);
  const shown = all ? next.lines : next.lines.slice(0, LISTED);
  const columns = [{}, { side: 'right' }, {}] as const;
  const layout = { columns, proseAfter: 1, proseLeast: 64, proseLines: 4 };
  const n = next.lines.length - shown.length;
  return [
    [],
    [span(pen.say('doNext'), 'strong')],
    ...inColumns(
      shown.map((line) => rowFor(line, view, pen)),
      layout,
      terminal,
    ),
    ...(n === 0 ? [] : [[span(`  ${pen.say('moreLines', { n })}`, 'quiet')]]),
    ...sentences(view, pen).flatMap((sentence) => wrapped([span(sentence)], terminal.columns)),
  ];
}

/** All lines at once, what they cost, and what no line tells. */
function sentences({ next }: AssessView, pen: Pen): readonly string[] {
  const { closed, levels, reached, bill } = next.together;
  const { targeted, reached: before } = next.standing;
  const gapsOf = (which: (cause: Cause) => boolean): number =>
    next.causes.filter(which).reduce((sum, { gaps }) => sum + gaps.length, 0);
  const all = gapsOf(() => true);
  const named = gapsOf(({ code }) => code === 'measure');
  const asked = gapsOf(({ code }) => UNKNOWN.has(code));
  const again = gapsOf(({ params }) => params.inPlace !== undefined);
  const left = gapsOf(
    (cause) =>
      isLeft(cause) &&
      cause.code !== 'measure' &&
      !UNKNOWN.has(cause.code) &&
      cause.params.inPlace === undefined,
  );
  const n = all - named - asked - again - left;
  return [
    pen.say('together', { closed, all, levels, before, after: before + reached.length, targeted }),
    ...(bill.measures === 0 ? [] : [billText(bill, pen)]),
    pen.say('named', { named, all, asked }),
    ...(again === 0 ? [] : [pen.say('answerAgain', { n: again })]),
    ...(n === 0 ? [] : [pen.say('noMeasures', { n })]),
    ...settledText({ next }, pen),
    ...(next.untried === 0 ? [] : [pen.say('untried', { n: next.untried })]),
  ];
}

/** Gaps that somebody accepted or took over for a time: there is nothing to do about them. */
function settledText({ next }: Pick<AssessView, 'next'>, pen: Pen): readonly string[] {
  const n = next.causes.flatMap(({ gaps }) => gaps.filter(({ settled }) => settled)).length;
  return n === 0 ? [] : [pen.say('settled', { n })];
}

/** The sum, and how many measures are silent where some are. */
function billText({ measures, ...bill }: Bill, pen: Pen): string {
  const costs = bill.costs.map((cost) => costText(cost, pen));
  const partly = (text: string, stated: number): string =>
    stated === measures ? text : pen.say('statedBy', { text, stated, measures });
  const parts = [
    bill.effortStated === 0
      ? pen.say('effortUnstated')
      : partly(pen.say('effort', { effort: bill.effort }), bill.effortStated),
    bill.costs.length === 0 ? pen.say('costUnstated') : partly(costs.join(' + '), bill.costStated),
    bill.outageStated === 0
      ? pen.say('outageUnstated')
      : partly(hoursText(bill.outages, bill.outage, pen), bill.outageStated),
  ];
  return pen.say('bill', { n: measures, parts });
}

/** Hours of several outages are told as such: measures may share a stop. */
function hoursText(n: number, hours: number, pen: Pen): string {
  if (n === 0) return pen.say('noOutage');
  return n === 1 ? pen.say('outage', { hours }) : pen.say('outages', { n, hours });
}

function rowFor(line: NextLine, view: AssessView, pen: Pen): Row {
  // Under which ids facts are stated is said by the label of one, and of several by the sentence.
  const isOneFact = (line.asks ?? line.cause.params).facts?.length === 1;
  const what = lineText(line, view, view.words, isOneFact ? undefined : pen.fact);
  const gains = gainTexts(line.gains, pen);
  const [some, none] = line.asks === null ? BRINGS : TELLS;
  const owners = ownersOf(view, line.measures).map((owner) => pen.text(owner));
  const told = line.asks === null ? { what, owners, kind: kindOf(line, pen) } : { what };
  const prose = gains.length === 0 ? pen.say(none, told) : pen.say(some, { ...told, gains });
  return {
    cells: [
      [span(pen.text(labelOf(line)))],
      [span(pen.say('closes', { n: line.closed }))],
      [span(facetsOf(line, pen).join(pen.text(' · ')))],
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
function labelOf({ cause, measures, asks }: NextLine): string {
  const { facts = [], requirements } = { ...cause.params, ...asks };
  if (cause.code === 'fact') return facts.length === 1 ? `facts.${facts[0]}` : 'facts';
  const names = measures.length > 0 ? measures : requirements.map(rowOf);
  return names.length > 1 ? `${names[0]} +${names.length - 1}` : (names[0] ?? '');
}

const BRINGS = ['brings', 'bringsNone'] as const;
/** Whether these rows are met is what nobody knows: answering is no mending. */
const TELLS = ['tells', 'tellsNothing'] as const;

/** Causes of which nobody knows whether their rows are met. */
const UNKNOWN: ReadonlySet<CauseCode> = new Set(['fact', 'answerMissing', 'answerExpired'] as const);

const KINDS = {
  outer: 'kindOuter',
  safety: 'kindSafety',
  error: 'kindError',
  other: null,
  question: null,
} as const;

/** Why it stands so far ahead. */
function kindOf({ kind }: NextLine, pen: Pen): string {
  const code = KINDS[kind];
  return code === null ? '' : pen.say(code);
}

/** What it costs; to ask costs no measure. */
function facetsOf({ asks, price }: NextLine, pen: Pen): readonly string[] {
  if (asks === null) return priceParts(price, pen);
  return [pen.say('asked', { n: asks.requirements.length, places: asks.places.length })];
}

function costText({ amount, yearly, currency }: Cost, pen: Pen): string {
  return pen.say('cost', { cost: amount, currency: pen.text(currency), yearly: yearly ?? '' });
}

/** What is stated, and what is not, so that silence is not taken for nothing. */
function priceParts({ effort, cost, outages }: Price, pen: Pen): readonly string[] {
  if (effort === null && cost === null && outages === null) return [pen.say('unstated')];
  return [
    effort === null ? pen.say('effortUnstated') : pen.say('effort', { effort }),
    cost === null ? pen.say('costUnstated') : costText(cost, pen),
    outages === null ? pen.say('outageUnstated') : hoursText(outages.length, hoursOf(outages) ?? 0, pen),
  ];
}
