/** By which rules, and what they cannot say. */
import { editionOf } from '../../catalog/catalog.ts';
import type { ReportFacts } from './input.ts';
import { id, paragraph, say, section, term, text, type Runs, type Section } from './parts.ts';

export function method(facts: ReportFacts): Section {
  const { plant, documents, catalog } = facts;
  const baseline = plant.method?.baseline ?? 1;
  return section('method', 'method', [
    paragraph(
      say('methodRows', { rows: catalog.rows.length, catalog: editionOf(catalog) }),
      say('methodReadings'),
    ),
    paragraph(
      say('methodTarget', { baseline }),
      say(plant.method?.conduitTarget === 'max' ? 'methodConduitMax' : 'methodConduit'),
      say('methodOrder'),
    ),
    paragraph(
      say('methodWhy'),
      id('bulkhead why PLANT sla:<place>:<FR>:<reading>'),
      say('methodWhyPaper'),
      say('methodAgain'),
    ),
    {
      kind: 'table',
      columns: [
        { head: 'document', kind: 'id' },
        { head: 'title', kind: 'text', share: 4 },
        { head: 'kind', kind: 'short' },
        { head: 'rowsHead', kind: 'number' },
      ],
      rows: documents.map((document) => ({
        cells: [
          [id(editionOf(document))],
          text(document.title),
          [term(document.kind)],
          [{ kind: 'count', value: document.rows.length }],
        ],
      })),
    },
  ]);
}

export function limits(facts: ReportFacts): Section {
  const items: readonly Runs[] = [
    [say('limitSl')],
    [say('limitSlA')],
    [say('limitTreRa')],
    [say('limitMet')],
    ...evidenceLimits(facts),
    [say('limitTarget')],
    [say('limitNotYet')],
    [say('limitDrawing')],
    [say('limitText')],
    ...inCatalogLanguage(facts),
  ];
  return section('limits', 'limits', [{ kind: 'list', items }]);
}

/** Recommendations that are a catalog's words: they are in its language, whatever the report's is. */
function inCatalogLanguage({ next }: ReportFacts): readonly Runs[] {
  const n = next.causes.filter(({ code }) => code === 'answer').length;
  return n === 0 ? [] : [[say('limitIntent', { n }, '#findings')]];
}

/** Places where nothing is shown at all are named: there the report rests on word alone. */
function evidenceLimits({ inside, name }: ReportFacts): readonly Runs[] {
  const bare = inside.filter(({ verdicts }) =>
    verdicts.every(
      ({ required, reads, verdict }) => required !== true || verdict === 'notApplicable' || !reads.evidenced,
    ),
  );
  if (bare.length === 0) return [];
  return [
    [say('limitNoEvidence', { n: bare.length, places: bare.map(({ ref }) => name(ref)) }, '#evidence')],
  ];
}
