/** The registers: assets, flows, evidence, findings of the design rules, and what words mean. */
import type { Evidence } from '../../model/plant.ts';
import { byConsequence } from './consequence.ts';
import { WORDS_EXPLAINED } from './glossary.ts';
import { assetsOnPaper, flowsOnPaper } from './registers-paper.ts';
import { placeId, type ReportFacts } from './input.ts';
import {
  annex,
  id,
  inLine,
  maybe,
  paragraph,
  say,
  stacked,
  table,
  text,
  type Block,
  type Row,
  type Runs,
  type Section,
} from './parts.ts';

/** More entries than this are left to the files of the plant. */
const MOST = 3000;

/** More entries than this are left out where the page is printed; on paper what is alike stands in one row. */
const MOST_PRINTED = 500;

function cut<T>(entries: readonly T[], row: (entry: T) => Row): readonly Row[] {
  const rows = entries.slice(0, MOST).map(row);
  return entries.length <= MOST_PRINTED ? rows : rows.map((one) => ({ ...one, aside: true }));
}

/** What is said above a list that is not whole everywhere. */
function notice(entries: readonly unknown[]): readonly Block[] {
  const n = entries.length;
  return [
    ...(n <= MOST_PRINTED ? [] : [paragraph(say('listPaged', { n }))]),
    ...(n <= MOST ? [] : [paragraph(say('listCut', { shown: MOST, all: n }))]),
  ];
}

export function assets({ plant }: ReportFacts): Section {
  const all = annex('assets', 'assets', [
    ...notice(plant.assets),
    table(
      [
        { head: 'asset', kind: 'text', share: 3 },
        { head: 'kind', kind: 'short' },
        { head: 'where', kind: 'text', share: 2 },
        { head: 'productHead', kind: 'text', share: 3 },
        { head: 'addresses', kind: 'text', share: 2 },
        { head: 'owner', kind: 'text', share: 2 },
      ],
      cut(plant.assets, (asset) => ({
        ref: `asset:${asset.id}`,
        cells: [
          [...maybe(asset.name), id(asset.id)],
          [say(`asset-${asset.type}`)],
          inLine([...(asset.zones ?? []), ...(asset.conduits ?? [])].map((one) => [id(one)])),
          [...maybe(asset.vendor), ...maybe(asset.product ?? asset.productVersion), ...maybe(asset.version)],
          inLine(
            (asset.interfaces ?? []).flatMap(({ address }): readonly Runs[] =>
              address === undefined ? [] : [[id(address)]],
            ),
          ),
          maybe(asset.owner),
        ],
      })),
      'noAssets',
    ),
  ]);
  return plant.assets.length === 0 ? all : { ...all, paper: assetsOnPaper(plant) };
}

export function flows({ plant, name }: ReportFacts): Section {
  const all = annex('flows', 'flows', [
    ...notice(plant.flows),
    table(
      [
        { head: 'flow', kind: 'text', share: 2 },
        { head: 'fromHead', kind: 'text', share: 3 },
        { head: 'toHead', kind: 'text', share: 3 },
        { head: 'conduit', kind: 'text', share: 2 },
        { head: 'protocol', kind: 'text', share: 2 },
        { head: 'purposeHead', kind: 'text', share: 3 },
      ],
      cut(plant.flows, (flow) => ({
        ref: `flow:${flow.id}`,
        cells: [
          [...maybe(flow.name), id(flow.id)],
          endRuns(name, flow.from),
          endRuns(name, flow.to),
          flow.conduit === undefined ? [say('none')] : [id(flow.conduit)],
          [...maybe(flow.protocol), ...inLine((flow.ports ?? []).map((port) => [id(port)]))],
          maybe(flow.purpose),
        ],
      })),
      'noFlows',
    ),
  ]);
  return plant.flows.length === 0 ? all : { ...all, paper: flowsOnPaper(plant) };
}

/** A zone or an asset by its name and its id; by its reference where it has no name. */
function endRuns(name: ReportFacts['name'], ref: string): Runs {
  return name(ref) === ref ? [id(ref)] : [...text(name(ref)), id(placeId(ref))];
}

export function evidence({ plant, name, assessment: { asOf } }: ReportFacts): Section {
  return annex('evidence', 'evidence', [
    ...notice(plant.evidence),
    table(
      [
        { head: 'evidenceHead', kind: 'text', share: 4 },
        { head: 'kind', kind: 'short' },
        { head: 'places', kind: 'text', share: 5 },
        { head: 'collected', kind: 'short' },
        { head: 'expires', kind: 'short' },
      ],
      cut(plant.evidence, (item) => ({
        ref: `evidence:${item.id}`,
        cells: [
          stacked([[...text(item.title), id(item.id)], ...fileOf(item)]),
          [{ kind: 'term', id: item.kind }],
          inLine(item.places.map((place) => text(name(place)))),
          item.collected === undefined ? [say('notStated')] : [id(item.collected)],
          item.expires === undefined
            ? [say('noEnd')]
            : [id(item.expires), ...(item.expires < asOf ? [say('hasPassed')] : [])],
        ],
      })),
      'noEvidence',
    ),
  ]);
}

function fileOf({ file, sha256 }: Evidence): readonly Runs[] {
  const print = sha256 === undefined ? [] : [id(`sha256:${sha256.slice(0, 12)}…`)];
  const runs = [...(file === undefined ? [] : [id(file)]), ...print];
  return runs.length === 0 ? [] : [runs];
}

export function design({ assessment, plant, name }: ReportFacts): Section {
  return annex('design', 'design', [
    paragraph(say('designIntro')),
    table(
      [
        { head: 'severity', kind: 'short' },
        { head: 'finding', kind: 'text', share: 5 },
        { head: 'fixHead', kind: 'text', share: 4 },
      ],
      assessment.findings.toSorted(byConsequence(plant)).map((finding) => ({
        ref: finding.id,
        cells: [
          [{ kind: 'term', id: finding.severity }, ...(finding.waiver === undefined ? [] : [say('waived')])],
          [{ kind: 'finding', finding, nameOf: name }, id(finding.id, finding.id)],
          [{ kind: 'fix', finding, nameOf: name }],
        ],
      })),
      'noDesignFindings',
    ),
  ]);
}

export function glossary(): Section {
  return annex('glossary', 'glossary', [
    {
      kind: 'facts',
      entries: WORDS_EXPLAINED.map((word) => ({
        name: `word-${word}` as const,
        value: [say(`means-${word}` as const)],
      })),
    },
  ]);
}
