/** The first page: whether the specification is complete, of what it is made, and where the asset owner signs (ZCR 7). */
import { controlFacts } from '../control.ts';
import type { ReportFacts } from '../input.ts';
import { missing, paragraph, say, section, type Block, type Run, type Section } from '../parts.ts';

export function crsControl(facts: ReportFacts, open: readonly Run[]): Section {
  return section('crs-control', 'crsControl', [
    ...status(open),
    controlFacts(facts),
    paragraph(say('crsApproval')),
    signatures(facts),
  ]);
}

function status(open: readonly Run[]): readonly Block[] {
  if (open.length === 0) return [paragraph(say('crsComplete'))];
  return [
    missing(say('crsIncomplete', { n: open.length })),
    { kind: 'list', items: open.map((run) => [run]) },
  ];
}

/** Nobody's name stands there whom the plant does not name. */
function signatures({ plant: { site, document = {} } }: ReportFacts): Block {
  const line = (name: 'drawn' | 'checked' | 'approved' | 'assetOwner', by: string | undefined) =>
    by === undefined ? { name } : { name, by };
  return {
    kind: 'lines',
    lines: [
      line('drawn', document.drawn),
      line('checked', document.checked),
      line('approved', document.approved),
      line('assetOwner', site?.owner),
    ],
  };
}
