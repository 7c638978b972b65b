/**
 * Tables as CSV: the assessment, one verdict a line, and the wide tables of documents. UTF-8 with a byte order mark, since a spreadsheet takes a file without
 * one for its own code page; CRLF and quotes as in RFC 4180.
 */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Assessment, Gap, PlaceAssessment, Verdict } from '../../evaluate/assessment.ts';
import { answerKey } from '../../model/kinds.ts';
import type { Plant } from '../../model/plant.ts';
import { visible } from '../visible.ts';
import { textOf, type Pieces, type WordedTable } from '../worded.ts';

const BOM = '\ufeff';

const HEAD = [
  'place',
  'name',
  'requirement',
  'title',
  'fr',
  'level',
  'slT',
  'required',
  'verdict',
  'claimed',
  'evidenced',
  'verified',
  'gap',
  'from',
  'how',
  'reason',
  'evidence',
  'expires',
  'because',
  'missing',
  'blockedBy',
  'effectiveTo',
  'measures',
  'decision',
  'until',
  'decided',
  'decisionReason',
  'decisionOwner',
  'decisionApprovedBy',
  'decisionNote',
] as const;

/** Of a decision, in the order of the last columns. */
const DECIDED = ['until', 'decided', 'reason', 'owner', 'approvedBy', 'note'] as const;

export function assessmentCsv(assessment: Assessment, plant: Plant, catalog: Catalog): string {
  const titles = new Map(catalog.rows.map((row) => [row.id, row.title] as const));
  const names = new Map<string, string>([
    ...plant.zones.map((zone) => [`zone:${zone.id}`, zone.name] as const),
    ...plant.conduits.map((conduit) => [`conduit:${conduit.id}`, conduit.name] as const),
  ]);
  const answers = new Map(
    plant.answers.map((answer) => [`${answer.place} ${withoutEdition(answer.requirement)}`, answer] as const),
  );
  const decided = new Map(plant.dispositions.map((said) => [answerKey(said), said] as const));
  const line = (place: PlaceAssessment, gaps: ReadonlyMap<string, Gap>, verdict: Verdict): string => {
    const { requirement, fr, level, required, reads, from } = verdict;
    const answer = answers.get(`${from} ${withoutEdition(requirement)}`);
    // One that ran out is none: the gap is open.
    const decision = gaps.get(requirement)?.disposition;
    const said =
      decision === undefined ? undefined : decided.get(answerKey({ place: place.ref, requirement }));
    return csvLine([
      place.ref,
      names.get(place.ref) ?? '',
      requirement,
      titles.get(requirement.slice(requirement.indexOf('/') + 1)) ?? '',
      fr,
      String(level),
      String(place.slT[fr] ?? ''),
      String(required ?? ''),
      verdict.verdict,
      String(reads.claimed),
      String(reads.evidenced),
      String(reads.verified),
      String(gaps.has(requirement)),
      from ?? '',
      answer?.how ?? '',
      answer?.reason ?? '',
      (answer?.evidence ?? []).join(';'),
      answer?.expires ?? '',
      ...whyCells(verdict),
      (answer?.measures ?? []).join(';'),
      decision ?? '',
      ...DECIDED.map((field) => said?.[field] ?? ''),
    ]);
  };
  const lines = assessment.places.flatMap((place) => {
    const gaps = new Map(place.gaps.map((gap) => [gap.requirement, gap] as const));
    return place.verdicts.map((verdict) => line(place, gaps, verdict));
  });
  return `${BOM}${[csvLine(HEAD), ...lines].join('\r\n')}\r\n`;
}

/** A wide table of a document. Lines of a cell stand one after the other. */
export function tableCsv({ columns, rows }: WordedTable): string {
  const text = (cell: Pieces): string => textOf(cell).replaceAll('\n', ' / ');
  const lines = [columns.map(({ head }) => head), ...rows.map((cells) => cells.map(text))];
  return `${BOM}${lines.map(csvLine).join('\r\n')}\r\n`;
}

/** Why a row does not apply or an answer does not stand, what is not known, and what else holds it back: codes and ids. */
function whyCells({ reason, missing, blockedBy, effectiveTo }: Verdict): readonly string[] {
  return [coded(reason), coded(missing), blockedBy?.requirement ?? '', String(effectiveTo ?? '')];
}

/** A code with what it is about, such as `fact wireless;pki`. */
function coded(of: Verdict['reason'] | Verdict['missing']): string {
  if (of === undefined) return '';
  const { code, ...about } = of;
  const words = Object.values(about).flat().join(';');
  return words === '' ? code : `${code} ${words}`;
}

function withoutEdition(requirement: string): string {
  return requirement.replace(/^([^/@]+)@[^/]+\//, '$1/');
}

function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

/** What makes a formula, in the widths that spreadsheets of the East take for the same. */
const SIGN = '[=+\\-@\uff1d\uff0b\uff0d\uff20]';
const FORMULA = new RegExp(`^(?:[ \u3000]*${SIGN}|[\\t\\r])`);
/** Where a file is cut at other separators than the comma, a cell begins after one of these. */
const INNER = new RegExp(`([;\\t\\r\\n|][ \u3000"]*)(?=${SIGN})`, 'g');
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * A spreadsheet runs what begins like a formula: a mark in front makes it text, also where a cell would begin if the file
 * were cut at semicolons or tabs. Whole and round numbers stay. Control characters are written by their number, as in
 * every format.
 */
export function csvCell(text: string): string {
  const shown = visible(text);
  if (NUMBER.test(shown)) return shown;
  const inner = shown.replace(INNER, "$1'");
  const plain = FORMULA.test(inner) ? `'${inner}` : inner;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
