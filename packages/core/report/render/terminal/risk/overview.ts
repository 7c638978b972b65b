/** Where the assessment of risk stands, on one screen: what was rated, what is left of it, what is open, what comes next. */
import type { RequirementsCatalog } from '../../../../catalog/catalog.ts';
import type { Risk } from '../../../../model/plant.ts';
import type { RiskOverview } from '../../../../program/zcr/overview.ts';
import { isAbove } from '../../../../risk/rating.ts';
import type { TerminalWords } from '../../../locales/en/terminal.ts';
import type { Words } from '../../../locales/words.ts';
import { inColumns, type Row } from '../columns.ts';
import { commandLines, shellWord } from '../command.ts';
import { penOf, type Pen } from '../pen.ts';
import { rendered, span, type Line, type Terminal } from '../style.ts';
import { wrapped } from '../wrap.ts';
import { letterOf, rankName } from '../../../../risk/names.ts';
import { toleratedText, toneOf } from './names.ts';

export interface OverviewView {
  readonly plantName: string;
  readonly asOf: string;
  /** null where the plant states none. */
  readonly risk: Risk | null;
  readonly overview: RiskOverview;
  readonly catalog: RequirementsCatalog;
  readonly folder: string;
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

/** Open scenarios that are named; the others are counted. */
const NAMED = 5;

export function overviewText(view: OverviewView): string {
  const { plantName, asOf, risk, overview, words, terminal } = view;
  const pen = penOf(words, terminal);
  const { columns } = terminal;
  const lines: readonly Line[] = [
    [span(pen.text(plantName), 'strong')],
    ...wrapped([span(pen.say('overviewHead', { asOf }), 'quiet')], columns),
    ...(risk === null
      ? wrapped([span(pen.say('riskNone'), 'unknown')], columns)
      : [
          ...criteriaLines(risk, pen),
          [],
          ...countLines(overview, pen),
          ...heatLines(risk, overview, pen),
          ...openLines(risk, overview, pen),
        ]),
    ...nextLines(view, pen),
    [],
    ...commandLines(commandsOf(view, pen), pen),
  ];
  return rendered(lines, terminal);
}

function criteriaLines(risk: Risk, pen: Pen): readonly Line[] {
  const { approvedBy = '', date = '' } = risk;
  const approved = approvedBy !== '' && date !== '';
  const said = approved
    ? span(pen.say('overviewApproved', { approvedBy: pen.text(approvedBy), date }))
    : span(pen.say('overviewNotApproved'), 'deficit');
  return wrapped([said, span(' '), span(toleratedText(risk, pen))], pen.terminal.columns);
}

const WORST = ['detailed', 'unrated', 'tolerable', 'notHackable'] as const;
const SCENARIOS = [
  'untreated',
  'lapsed',
  'unrated',
  'planned',
  'accepted',
  'transferred',
  'avoided',
  'tolerable',
] as const;

function countLines({ worstCases, scenarios }: RiskOverview, pen: Pen): readonly Line[] {
  const worst = WORST.flatMap((code) =>
    worstCases[code] === 0 ? [] : [pen.say(`overviewWorst-${code}`, { n: worstCases[code] })],
  );
  const left = SCENARIOS.flatMap((code) =>
    scenarios[code] === 0 ? [] : [pen.say(`overviewLeft-${code}`, { n: scenarios[code] })],
  );
  const rows: readonly (readonly [keyof TerminalWords, readonly string[]])[] = [
    ['overviewWorst', worst],
    ['overviewScenarios', left],
  ];
  const layout = { columns: [{}], proseAfter: 1, proseLeast: 24, proseLines: 4 };
  return inColumns(
    rows.map(([key, said]): Row => ({
      cells: [[span(pen.say(key), 'strong')]],
      prose: [span(said.length === 0 ? pen.say('overviewNone') : said.join(', '))],
    })),
    layout,
    pen.terminal,
  );
}

/** Ranks without countermeasures down, the worst on top; what is left across. A `*` tells without colour what is not tolerated. */
function heatLines(risk: Risk, { ranks: pairs }: RiskOverview, pen: Pen): readonly Line[] {
  if (pairs.length === 0) return [];
  const ids = risk.ranks.map(({ id }) => id);
  const marked = (id: string): string =>
    pen.text(`${letterOf(risk, id)}${isAbove(risk, id, risk.tolerable) ? '*' : ''}`);
  const rows = ids.toReversed().map((unmitigated): Row => ({
    cells: [
      [span(marked(unmitigated), toneOf(risk, unmitigated))],
      [span(pen.text(rankName(risk, unmitigated)))],
      ...ids.map((residual): Line => {
        const n = pairs.find((one) => one.unmitigated === unmitigated && one.residual === residual)?.n;
        return n === undefined ? [span('·', 'quiet')] : [span(String(n), toneOf(risk, residual))];
      }),
    ],
    prose: [],
  }));
  const foot: Row = {
    cells: [[], [], ...ids.map((id): Line => [span(marked(id), toneOf(risk, id))])],
    prose: [],
  };
  const columns = [{}, {}, ...ids.map(() => ({ least: 4, side: 'right' as const }))];
  const layout = { columns, proseAfter: columns.length, proseLeast: 0, proseLines: 1 };
  return [
    [],
    ...wrapped([span(pen.say('overviewRanks'), 'strong')], pen.terminal.columns),
    ...inColumns([...rows, foot], layout, pen.terminal),
    ...wrapped(
      [span(pen.say('riskAbove', { rank: rankName(risk, risk.tolerable) }), 'quiet')],
      pen.terminal.columns - 2,
    ).map((line): Line => [span('  '), ...line]),
  ];
}

function openLines(risk: Risk, { open }: RiskOverview, pen: Pen): readonly Line[] {
  if (open.length === 0) return [];
  const rows = open.slice(0, NAMED).map(({ scenario: { id, name }, evidenced: { rating } }): Row => {
    const { rank } = rating;
    const said = rank === null ? pen.say('worstUnratedRank') : pen.text(rankName(risk, rank));
    return {
      cells: [[span(said, rank === null ? 'unknown' : 'deficit')], [span(id)]],
      prose: [span(pen.text(name), 'quiet')],
    };
  });
  const layout = { columns: [{}, {}], proseAfter: 2, proseLeast: 24, proseLines: 1 };
  const more = open.length - rows.length;
  return [
    [],
    [span(pen.say('overviewOpen'), 'strong')],
    ...inColumns(rows, layout, pen.terminal),
    ...(more === 0 ? [] : [[span(`  ${pen.say('overviewMore', { n: more })}`, 'quiet' as const)]]),
  ];
}

function nextLines({ overview: { next }, catalog }: OverviewView, pen: Pen): readonly Line[] {
  if (next.length === 0) return [[], [span(pen.say('stepsAllDone'), 'achieved')]];
  const rows = next.map(({ suc, row }): Row => ({
    cells: [[span(row)], [span(suc === 'plant' ? '' : suc)]],
    prose: [span(pen.text(catalog.rows.find(({ id }) => id === row)?.title ?? ''))],
  }));
  const layout = { columns: [{}, {}], proseAfter: 2, proseLeast: 24, proseLines: 2 };
  return [[], [span(pen.say('stepsNext'), 'strong')], ...inColumns(rows, layout, pen.terminal)];
}

function commandsOf({ risk, folder, options }: OverviewView, pen: Pen) {
  const plant = shellWord(folder);
  const steps = { label: pen.say('overviewAskSteps'), call: `risk steps ${plant}${options}` };
  if (risk === null) return [steps];
  return [steps, { label: pen.say('stepsAskScenarios'), call: `risk scenarios ${plant}${options}` }];
}
