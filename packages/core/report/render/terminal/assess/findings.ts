/** The worst findings of the design rules, and how many there are. */
import { inColumns } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { SEVERITY_IDS, countsOf, severityTone, worstFirst } from '../severity.ts';
import { span, type Line } from '../style.ts';
import { flowed } from '../wrap.ts';
import type { AssessView } from './view.ts';

const LISTED = 3;

export function findingLines({ findings, terminal }: AssessView, pen: Pen): readonly Line[] {
  const rows = worstFirst(findings)
    .slice(0, LISTED)
    .map(({ severity, message }) => ({
      cells: [[span(pen.term(severity), severityTone(severity))]],
      prose: [span(pen.text(message))],
    }));
  const columns = [{ least: pen.longest(SEVERITY_IDS) }];
  const layout = { columns, proseAfter: 1, proseLeast: 32, proseLines: 3 };
  return [
    [],
    ...flowed(
      [[span(pen.say('findings'), 'strong')], [span(pen.say('findingCount', countsOf(findings)))]],
      terminal.columns,
      '  ',
    ),
    ...inColumns(rows, layout, terminal),
  ];
}
