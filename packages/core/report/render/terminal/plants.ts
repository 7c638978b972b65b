/** `bulkhead plants` on a terminal: a row for each plant of a record, with what it holds for. */
import type { MessageParams } from '../../../lib/message.ts';
import { fill } from '../../locales/fill.ts';
import type { RecordWords } from '../../locales/en/record.ts';
import type { Words } from '../../locales/words.ts';
import type { ListedPlant } from '../../plants-report.ts';
import { inColumns, type Layout, type Row } from './columns.ts';
import { commandLines } from './command.ts';
import { penOf } from './pen.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Span, type Terminal } from './style.ts';

const LAYOUT: Layout = {
  columns: [{}, { side: 'right' }, { side: 'right' }, { side: 'right' }, { side: 'right' }, {}, {}],
  proseAfter: 7,
  proseLeast: 20,
  proseLines: 3,
};

type Say = (key: keyof RecordWords, params?: MessageParams) => string;

/** @param record what goes behind a command so that it is about the same record */
export function plantsText(
  plants: readonly ListedPlant[],
  record: string,
  words: Words,
  terminal: Terminal,
): string {
  const say: Say = (key, params = {}) => shownOn(terminal, fill(words, words.record[key], params));
  if (plants.length === 0) return rendered([[span(say('noPlants'), 'strong')]], terminal);
  const behind = plants.find(({ state }) => state !== 'current');
  const calls =
    behind === undefined ? [] : [{ label: say('assessNext'), call: `assess ${behind.plant}${record}` }];
  return rendered(
    [
      ...inColumns([heads(say), ...plants.map((plant) => rowOf(plant, say, terminal))], LAYOUT, terminal),
      [span(say('plants', { n: plants.length }), 'strong')],
      ...commandLines(calls, penOf(words, terminal)),
    ],
    terminal,
  );
}

function heads(say: Say): Row {
  const keys = [
    'plantHead',
    'atTargetHead',
    'gapsHead',
    'unknownHead',
    'errorsHead',
    'reviewHead',
    'dayHead',
  ] as const;
  return { cells: keys.map((key): Line => [span(say(key), 'quiet')]), prose: [] };
}

function rowOf({ plant, seq, state, summary }: ListedPlant, say: Say, terminal: Terminal): Row {
  const id: Span = span(plant, 'strong');
  if (summary === null)
    return {
      cells: [[id], ...Array.from({ length: 6 }, (): Line => [])],
      prose: [span(say('neverAssessed'), 'unknown')],
    };
  const { reached, targeted, gaps, undetermined, errors, nextReview, asOf } = summary;
  const overdue = nextReview !== null && nextReview < asOf;
  const cells: readonly Line[] = [
    [id],
    [span(say('ofAll', { n: reached, all: targeted }))],
    [span(String(gaps), gaps === 0 ? 'achieved' : 'deficit')],
    [span(String(undetermined), undetermined === 0 ? 'achieved' : 'unknown')],
    [span(String(errors), errors === 0 ? 'achieved' : 'deficit')],
    [span(nextReview ?? '', overdue ? 'deficit' : undefined)],
    [span(asOf)],
  ];
  const older = say('olderThanPlant', { seq: String(summary.seq), head: String(seq) });
  return {
    cells,
    prose: state === 'older' ? [span(older, 'unknown')] : [span(shownOn(terminal, summary.name), 'quiet')],
  };
}
