/** `bulkhead assess` on a terminal: worst places first, what holds most places back, what to do next. */
import type { Assessment, PlaceAssessment, Verdict } from '../../../evaluate/assessment.ts';
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import { fillMessage, type MessageParams } from '../../../lib/message.ts';
import { byCodeUnit } from '../../../lib/order.ts';
import type { Plant } from '../../../model/plant.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { terminalWords } from '../../locales/en/terminal.ts';
import type { PublishedFinding } from '../finding.ts';
import { GAUGE_WIDTH, gauge, shortfall, type Reading } from './gauge.ts';
import { cut, padded, rendered, span, type Line, type Terminal } from './style.ts';

export interface AssessView {
  readonly assessment: Assessment;
  readonly findings: readonly PublishedFinding[];
  readonly plant: Plant;
  readonly catalog: Catalog;
  readonly reading: Reading;
  readonly all: boolean;
  /** The folder as the user named it, for commands that can be run as they stand. */
  readonly folder: string;
  readonly terminal: Terminal;
}

/** Zones or conduits listed before the rest is only counted. */
const LISTED = 12;
const BLOCKERS = 5;
const MEASURES = 10;

export function assessText(view: AssessView): string {
  const places = view.assessment.places;
  if (places.length === 0)
    return rendered([...heading(view), [], [span(terminalWords.noPlaces)]], view.terminal);
  const zones = places.filter((place) => place.ref.startsWith('zone:'));
  const conduits = places.filter((place) => place.ref.startsWith('conduit:'));
  return rendered(
    [
      ...heading(view),
      [],
      ...table(view, zones, 'zone'),
      [],
      ...table(view, conduits, 'conduit'),
      [],
      ...legend(view),
      ...blockers(view),
      ...doNext(view),
      ...findings(view),
      ...footer(view),
    ],
    view.terminal,
  );
}

function say(key: keyof typeof terminalWords, params: MessageParams = {}): string {
  return fillMessage(terminalWords[key], params);
}

function heading({ assessment, plant, reading, catalog }: AssessView): readonly Line[] {
  const sum = (pick: (place: PlaceAssessment) => number): number =>
    assessment.places.reduce((total, place) => total + pick(place), 0);
  const targeted = assessment.places.filter((place) => Object.values(place.slT).some((sl) => sl !== null));
  const reaching = targeted.filter((place) => shortfall(place, reading) === 0);
  const sizes = { zones: plant.zones.length, conduits: plant.conduits.length, assets: plant.assets.length };
  return [
    [span(assessment.plant.name, 'strong')],
    [span(say('heading', { catalogs: `${catalog.id}@${catalog.edition}`, asOf: assessment.asOf, reading }))],
    [span(say('counts', sizes))],
    [
      span(say('atTarget', { n: reaching.length, all: targeted.length }), 'strong'),
      span(' · '),
      span(say('gaps', { n: sum((place) => place.gaps.length) }), 'deficit'),
      span(' · '),
      span(say('undetermined', { n: sum((place) => place.counts.undetermined) }), 'unknown'),
      span(' · '),
      span(say('failed', { n: sum((place) => place.counts.failed) }), 'plain'),
    ],
  ];
}

function table(
  view: AssessView,
  places: readonly PlaceAssessment[],
  what: 'zone' | 'conduit',
): readonly Line[] {
  if (places.length === 0) return [];
  const { reading, terminal, all } = view;
  const worst = [...places].sort(
    (a, b) =>
      shortfall(b, reading) - shortfall(a, reading) ||
      b.gaps.length - a.gaps.length ||
      byCodeUnit(a.ref, b.ref),
  );
  const open = worst.filter(
    (place) => all || shortfall(place, reading) > 0 || place.gaps.length > 0 || hasNone(place),
  );
  const shown = all ? worst : open.slice(0, LISTED);
  const nameWidth = Math.max(what.length, ...shown.map((place) => idOf(place).length)) + 2;
  // 80 columns hold seven gauges only without space between them to spare.
  const gap = nameWidth + FR_ORDER.length * (GAUGE_WIDTH + 3) + 10 <= terminal.columns ? 3 : 1;
  const column = GAUGE_WIDTH + gap;
  const head: Line = [
    span(say(what).padEnd(nameWidth), 'quiet'),
    ...FR_ORDER.map((fr) => span(fr.padEnd(column), 'quiet')),
    span(say('gapsHead'), 'quiet'),
  ];
  const rows = shown.map((place): Line => [
    span(idOf(place).padEnd(nameWidth)),
    ...FR_ORDER.flatMap((fr) => padded(gauge(place, fr, reading), column)),
    span(String(place.gaps.length).padStart(4)),
    ...(place.counts.undetermined > 0 ? [span(` +${place.counts.undetermined}?`, 'unknown')] : []),
    ...(hasNone(place) ? [span(` ${say('noTarget')}`, 'unknown')] : []),
  ]);
  const rest = places.length - shown.length;
  return [head, ...rows, ...(rest > 0 ? [[span(say('more', { n: rest }), 'quiet')]] : [])];
}

function hasNone(place: PlaceAssessment): boolean {
  return Object.values(place.slT).every((sl) => sl === null);
}

function idOf(place: PlaceAssessment): string {
  return place.ref.slice(place.ref.indexOf(':') + 1);
}

function legend({ reading, terminal, assessment }: AssessView): readonly Line[] {
  const parts: readonly Line[] = [
    [span('█', 'achieved'), span(` ${say('achieved')}  `)],
    [span('▨', 'deficit'), span(` ${say('deficit')}  `)],
    ...(reading === 'claimed' ? [] : [[span('□', 'deficit'), span(` ${say('claimedOnly', { reading })}  `)]]),
    [span('▒', 'achieved'), span(` ${say('above')}  `)],
    [span('−n', 'deficit'), span(` ${say('short')}  `)],
    [span('+n?', 'unknown'), span(` ${say('open')}  `)],
    [span('n.a.', 'quiet'), span(` ${say('noRow')}`)],
  ];
  const four = assessment.places.some((p) => p.slA[reading].TRE === 4 || p.slA[reading].RA === 4);
  return [...wrapped(parts, terminal.columns), ...(four ? [[span(say('sameTop'), 'quiet')]] : [])];
}

function wrapped(parts: readonly Line[], columns: number): readonly Line[] {
  const lines: Line[] = [[]];
  for (const part of parts) {
    const last = lines[lines.length - 1] as Line;
    const length = [...last, ...part].reduce((sum, { text }) => sum + text.length, 0);
    if (length > columns && last.length > 0) lines.push(part);
    else lines[lines.length - 1] = [...last, ...part];
  }
  return lines;
}

const GLYPHS: Readonly<Record<Verdict['verdict'], Line[number]>> = {
  met: span('●', 'achieved'),
  compensated: span('○', 'achieved'),
  notApplicable: span('·', 'quiet'),
  partial: span('◇', 'deficit'),
  unmet: span('◆', 'deficit'),
  undetermined: span('?', 'unknown'),
  failed: span('!', 'failed'),
};
const VERDICT_WIDTH = 13;

export function verdictGlyph(verdict: Verdict['verdict']): Line[number] {
  return GLYPHS[verdict];
}

interface Blocker {
  readonly requirement: string;
  readonly verdict: Verdict['verdict'];
  readonly places: number;
  readonly story: string;
}

/** Root gaps of one row and verdict are one line; an RE that only waits for its base is under the base. */
function blockers({ assessment, catalog, plant, terminal }: AssessView): readonly Line[] {
  const groups = new Map<string, Verdict[]>();
  for (const place of assessment.places) {
    const open = new Set(
      place.gaps.filter((gap) => gap.blockedBy === undefined).map((gap) => gap.requirement),
    );
    for (const verdict of place.verdicts) {
      if (!open.has(verdict.requirement)) continue;
      const key = `${verdict.requirement} ${verdict.verdict}`;
      groups.set(key, [...(groups.get(key) ?? []), verdict]);
    }
  }
  if (groups.size === 0) return [[], [span(say('nothingShort'))]];
  const most = [...groups.values()]
    .map((verdicts): Blocker => blockerOf(verdicts, catalog, plant))
    .sort((a, b) => b.places - a.places || byCodeUnit(a.requirement, b.requirement))
    .slice(0, BLOCKERS);
  return [
    [],
    [span(say('holdsBack'), 'strong')],
    ...most.map(({ requirement, verdict, places, story }): Line => {
      const lead = `${requirement.padEnd(14)} ${verdict.padEnd(VERDICT_WIDTH)} ${say('inPlaces', { n: places }).padEnd(13)}`;
      return [
        span('  '),
        GLYPHS[verdict],
        span(` ${lead} ${cut(story, terminal.columns - lead.length - 5)}`),
      ];
    }),
  ];
}

function blockerOf(verdicts: readonly Verdict[], catalog: Catalog, plant: Plant): Blocker {
  const first = verdicts[0] as Verdict;
  const requirement = first.requirement.slice(first.requirement.indexOf('/') + 1);
  return {
    requirement,
    verdict: first.verdict,
    places: verdicts.length,
    story: storyOf(verdicts, plant) ?? catalog.rows.find((row) => row.id === requirement)?.title ?? '',
  };
}

/** What is known of why: what is missing, else the words of the answer that most places use. */
function storyOf(verdicts: readonly Verdict[], plant: Plant): string | null {
  const missing = verdicts.map((verdict) => verdict.missing).find((m) => m !== undefined);
  if (missing?.code === 'fact') return say('stateFact', { fact: missing.facts.join(', facts.') });
  if (missing?.code === 'answerExpired') return say('answerExpired');
  if (missing?.code === 'answer') return say('answerOpen');
  const uses = new Map<string, number>();
  for (const { from, requirement } of verdicts) {
    const how = plant.answers.find((a) => a.place === from && a.requirement === requirement)?.how;
    if (how !== undefined) uses.set(how, (uses.get(how) ?? 0) + 1);
  }
  const [most] = [...uses].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  return most?.[0].replace(/\s+/g, ' ') ?? null;
}

/** Measures that answers name for their gaps, the ones that close most first. */
function doNext({ assessment, plant, terminal }: AssessView): readonly Line[] {
  const closes = new Map<string, number>();
  let open = 0;
  for (const place of assessment.places) {
    for (const gap of place.gaps) {
      open++;
      const from = place.verdicts.find((v) => v.requirement === gap.requirement)?.from;
      const answer = plant.answers.find((a) => a.place === from && a.requirement === gap.requirement);
      for (const id of answer?.measures ?? []) closes.set(id, (closes.get(id) ?? 0) + 1);
    }
  }
  if (open === 0) return [];
  const measures = plant.measures
    .filter((measure) => closes.has(measure.id) && measure.inPlace !== true)
    .sort((a, b) => (closes.get(b.id) ?? 0) - (closes.get(a.id) ?? 0) || byCodeUnit(a.id, b.id))
    .slice(0, MEASURES);
  if (measures.length === 0) return [[], [span(say('doNext'), 'strong')], [span(`  ${say('noMeasures')}`)]];
  const ids = Math.max(...measures.map((measure) => measure.id.length));
  return [
    [],
    [span(say('doNext'), 'strong')],
    ...measures.map((measure): Line => {
      const facts = `${say('closes', { n: closes.get(measure.id) ?? 0 }).padEnd(9)} ${effortOf(measure)}`;
      const name = Math.max(20, Math.min(44, terminal.columns - ids - facts.length - 6));
      return [
        span(`  ${measure.id.padEnd(ids)}  `),
        span(cut(measure.name, name).padEnd(name)),
        span(`  ${facts}`),
      ];
    }),
  ];
}

function effortOf({ cost, currency, outage }: Plant['measures'][number]): string {
  if (cost === undefined && outage === undefined) return say('unstated');
  const price =
    cost === undefined
      ? say('costUnstated')
      : `${thousands(cost)}${currency === undefined ? '' : ` ${currency}`}`;
  if (outage === undefined) return `${price}, ${say('outageUnstated')}`;
  return `${price}, ${outage.hours === 0 ? say('noOutage') : say('outage', { hours: outage.hours })}`;
}

/** 12 000, in groups of three. */
function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}

function findings({ findings: all, terminal }: AssessView): readonly Line[] {
  const open = all.filter((finding) => finding.waiver === undefined);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const worst = [...open].sort(
    (a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] || byCodeUnit(a.id, b.id),
  );
  return [
    [],
    [
      span(say('findings'), 'strong'),
      span('  '),
      span(
        say('findingCount', {
          errors: count('error'),
          warnings: count('warning'),
          notes: count('note'),
          waived: all.length - open.length,
        }),
      ),
    ],
    ...worst
      .slice(0, 3)
      .map((finding): Line => [
        span('  '),
        span(finding.severity.padEnd(8), finding.severity === 'error' ? 'deficit' : 'plain'),
        span(cut(finding.message, terminal.columns - 12)),
      ]),
  ];
}

const SEVERITY: Readonly<Record<PublishedFinding['severity'], number>> = { error: 0, warning: 1, note: 2 };

function footer({ assessment, folder, reading }: AssessView): readonly Line[] {
  const worst = [...assessment.places].sort((a, b) => shortfall(b, reading) - shortfall(a, reading))[0];
  const fr = FR_ORDER.find((id) => {
    const target = worst?.slT[id] ?? null;
    const achieved = worst?.slA[reading][id] ?? null;
    return target !== null && achieved !== null && achieved < target;
  });
  const path = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replace(/'/g, "'\\''")}'`;
  const model = assessment.inputs.model;
  const command = (name: keyof typeof terminalWords, text: string): Line => [
    span(say(name).padEnd(13)),
    span(text, 'achieved'),
  ];
  return [
    [],
    ...(worst === undefined
      ? []
      : [command('askWhy', `npx bulkhead why ${path} sla:${worst.ref}:${fr ?? 'IAC'}`)]),
    ...(worst === undefined ? [] : [command('rowByRow', `npx bulkhead assess ${path} --place ${worst.ref}`)]),
    command('allFindings', `npx bulkhead check ${path}`),
    [
      span(
        `model ${model.slice(0, 11)}…${model.slice(-4)} · engine ${assessment.inputs.engine} · as of ${assessment.asOf}`,
        'quiet',
      ),
    ],
  ];
}
