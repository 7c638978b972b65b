/**
 * Gauges and verdicts as characters that differ without colour: full, empty, holed, dotted. All are in the list every
 * font of Windows and its free doubles have (WGL4), so the font of the text shows them, and the squares in one width.
 */
import type { VerdictCode } from '../../../evaluate/assessment.ts';
import type { Gauge } from '../../document/parts.ts';
import { differenceOf, isOnlyOpen, segmentsOf, type Segment } from '../gauge-segments.ts';
import { INK3, runProperties } from './looks.ts';
import { run, textXml } from './run.ts';

interface Mark {
  readonly text: string;
  readonly colour: string;
}

const ACHIEVED = '1F6AA5';
const DEFICIT = 'BC3E0A';
const OPEN = '6A4FC4';
const FAILED = 'A3104C';

export const SEGMENT_MARKS: Readonly<Record<Segment, Mark>> = {
  achieved: { text: '■', colour: ACHIEVED },
  above: { text: '◙', colour: ACHIEVED },
  deficit: { text: '□', colour: DEFICIT },
  claimed: { text: '◘', colour: DEFICIT },
  open: { text: '?', colour: OPEN },
  beyond: { text: '·', colour: INK3 },
};

const VERDICT_MARKS: Readonly<Record<VerdictCode, Mark>> = {
  met: { text: '●', colour: ACHIEVED },
  compensated: { text: '○', colour: ACHIEVED },
  notApplicable: { text: '–', colour: INK3 },
  partial: { text: '◊', colour: DEFICIT },
  unmet: { text: '▼', colour: DEFICIT },
  undetermined: { text: '?', colour: OPEN },
  failed: { text: '!', colour: FAILED },
};

const VERDICT_RUNS = Object.fromEntries(
  Object.entries(VERDICT_MARKS).map(([verdict, mark]) => [verdict, markRun(mark)]),
) as Readonly<Record<VerdictCode, string>>;

/** Stands before the word of a verdict. */
export function verdictMark(verdict: VerdictCode): string {
  return VERDICT_RUNS[verdict];
}

export function markRun({ text, colour }: Mark): string {
  return `<w:r>${runProperties({ colour })}${textXml(text)}</w:r>`;
}

/** @param label what stands in place of a gauge where no row of the FR applies */
export function gaugeRuns(gauge: Gauge, label: string): string {
  if (gauge.achieved === null) return run(label, { style: 'Quiet' });
  const difference = differenceOf(gauge);
  const segments = segmentsOf(gauge);
  let runs = '';
  for (let from = 0, to = 0; from < segments.length; from = to) {
    const mark = SEGMENT_MARKS[segments[from] as Segment];
    while (to < segments.length && segments[to] === segments[from]) to++;
    runs += markRun({ text: mark.text.repeat(to - from), colour: mark.colour });
  }
  return difference === ''
    ? runs
    : runs + run(` ${difference}`, { bold: true, colour: toneOf(gauge, difference) });
}

function toneOf(gauge: Gauge, difference: string): string {
  if (isOnlyOpen(gauge)) return OPEN;
  return difference.startsWith('−') ? DEFICIT : ACHIEVED;
}
