/** What zones leave uncovered of ATT&CK for ICS on a terminal: how many each, or one zone technique by technique. */
import type { Attack, ZoneTechniques } from '../../../attack/attack.ts';
import type { MitigationStanding, MitigationStatus } from '../../../attack/mitigation.ts';
import {
  TECHNIQUE_STATUSES,
  type TechniqueStanding,
  type TechniqueStatus,
} from '../../../attack/technique.ts';
import { editionOf } from '../../../catalog/catalog.ts';
import type { TerminalWords } from '../../locales/en/terminal.ts';
import type { Words } from '../../locales/words.ts';
import { inColumns, type Row } from './columns.ts';
import { commandLines, shellWord, type Command } from './command.ts';
import { shortOf } from './note.ts';
import { penOf, type Pen } from './pen.ts';
import { rendered, span, type Line, type Terminal, type Tone } from './style.ts';
import { wrapped } from './wrap.ts';

export interface AttackView {
  readonly plantName: string;
  readonly asOf: string;
  readonly attack: Attack;
  /** One zone alone, or null. */
  readonly asked: ZoneTechniques | null;
  readonly folder: string;
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function attackText(view: AttackView): string {
  const { plantName, asOf, attack, asked, words, terminal } = view;
  const pen = penOf(words, terminal);
  return rendered(
    [
      [span(pen.text(plantName), 'strong')],
      ...prose(pen.say('attackHead', { asOf, reading: pen.term(attack.reading) }), 'quiet', pen),
      ...(attack.zones.length === 0 ? prose(pen.say('exposureNone'), 'plain', pen) : []),
      ...(asked === null ? wholeLines(attack, pen) : zoneLines(asked, pen)),
      ...unknownLines(attack, asked, pen),
      [],
      ...prose(pen.text(attack.catalog.notice), 'quiet', pen),
      ...commands(view, pen),
    ],
    terminal,
  );
}

function prose(text: string, tone: Tone, { terminal }: Pen): readonly Line[] {
  return wrapped([span(text, tone)], terminal.columns);
}

const LISTED = { columns: [{}], proseAfter: 1, proseLeast: 24, proseLines: 6 };

/** The zone with most uncovered first, then as in the plant. */
function wholeLines({ zones }: Attack, pen: Pen): readonly Line[] {
  const rows = zones
    .toSorted((a, b) => countOf(b, 'uncovered') - countOf(a, 'uncovered'))
    .map((zone): Row => ({ cells: [[span(zone.ref)]], prose: [span(countsText(zone, pen))] }));
  return [[], ...inColumns(rows, LISTED, pen.terminal), ...namedLines(zones, pen)];
}

function countOf({ techniques }: ZoneTechniques, wanted: TechniqueStatus): number {
  return techniques.filter(({ status }) => status === wanted).length;
}

function countsText(zone: ZoneTechniques, pen: Pen): string {
  const some = (status: TechniqueStatus): number | '' => countOf(zone, status) || '';
  return pen.say('attackCounts', {
    all: zone.techniques.length,
    uncovered: countOf(zone, 'uncovered'),
    undetermined: some('undetermined'),
    partly: some('partly'),
    covered: some('covered'),
    none: some('noMitigation'),
  });
}

const MOST = 20;
const FIRST: readonly TechniqueStatus[] = ['uncovered', 'undetermined'];

/** Techniques that scenarios name and against which nothing holds. */
function namedLines(zones: readonly ZoneTechniques[], pen: Pen): readonly Line[] {
  const named = zones.flatMap(({ ref, techniques }) =>
    techniques
      .filter(({ scenarios, status }) => scenarios.length > 0 && FIRST.includes(status))
      .map((technique) => ({ ref, technique })),
  );
  if (named.length === 0) return [];
  const rows = named.slice(0, MOST).map(({ ref, technique }): Row => {
    const { id, title, status, scenarios } = technique;
    const { word, tone } = GROUPS[status];
    return {
      cells: [[span(ref)], [span(id)], [span(pen.say(word), tone)]],
      prose: [span(`${pen.text(title)}, `), span(pen.say('attackInScenarios', { scenarios }), 'quiet')],
    };
  });
  const layout = { ...LISTED, columns: [{}, {}, {}], proseAfter: 3 };
  const more = named.length - MOST;
  return [
    [],
    ...prose(pen.say('attackNamed'), 'strong', pen),
    ...inColumns(rows, layout, pen.terminal),
    ...(more > 0 ? prose(pen.say('attackNamedMore', { n: more }), 'quiet', pen) : []),
  ];
}

const GROUPS: Readonly<
  Record<
    TechniqueStatus,
    { readonly head: keyof TerminalWords; readonly word: keyof TerminalWords; readonly tone: Tone }
  >
> = {
  uncovered: { head: 'attackUncoveredHead', word: 'attackUncovered', tone: 'deficit' },
  undetermined: { head: 'attackUndeterminedHead', word: 'attackUndetermined', tone: 'unknown' },
  partly: { head: 'attackPartlyHead', word: 'attackPartly', tone: 'plain' },
  noMitigation: { head: 'attackNoMitigationHead', word: 'attackNoMitigation', tone: 'quiet' },
  covered: { head: 'attackCoveredHead', word: 'attackCovered', tone: 'achieved' },
};

function zoneLines(zone: ZoneTechniques, pen: Pen): readonly Line[] {
  const { ref, techniques, elsewhere } = zone;
  const isUnknown = techniques.some(({ applies }) => applies === 'unknown') && elsewhere.length === 0;
  return [
    [],
    ...inColumns([{ cells: [[span(ref)]], prose: [span(countsText(zone, pen))] }], LISTED, pen.terminal),
    ...TECHNIQUE_STATUSES.flatMap((status) => groupLines(status, techniques, pen)),
    [],
    ...(elsewhere.length === 0
      ? []
      : prose(pen.say('attackElsewhere', { n: elsewhere.length }), 'quiet', pen)),
    ...(isUnknown ? prose(pen.say('attackHoldsUnknown'), 'unknown', pen) : []),
  ];
}

function groupLines(
  wanted: TechniqueStatus,
  techniques: readonly TechniqueStanding[],
  pen: Pen,
): readonly Line[] {
  const group = techniques.filter(({ status }) => status === wanted);
  if (group.length === 0) return [];
  const rows = group.map(({ id, title, scenarios, mitigations }): Row => ({
    cells: [[span(id)]],
    prose: [
      span(pen.text(title)),
      ...(scenarios.length === 0 ? [] : [span(`, ${pen.say('attackInScenarios', { scenarios })}`, 'strong')]),
      ...STANDINGS.flatMap(({ status, key }) => standingSpans(key, mitigations, status, pen)),
    ],
  }));
  return [
    [],
    ...prose(pen.say(GROUPS[wanted].head), 'strong', pen),
    ...inColumns(rows, LISTED, pen.terminal),
  ];
}

const STANDINGS = [
  { status: 'holds', key: 'attackHolds' },
  { status: 'open', key: 'attackOpen' },
  { status: 'lacks', key: 'attackLacks' },
] as const satisfies readonly { readonly status: MitigationStatus; readonly key: keyof TerminalWords }[];

function standingSpans(
  key: keyof TerminalWords,
  all: readonly MitigationStanding[],
  wanted: MitigationStatus,
  pen: Pen,
) {
  const mitigations = all.filter(({ status }) => status === wanted).map(mitigationText);
  return mitigations.length === 0 ? [] : [span(`; ${pen.say(key, { mitigations })}`, 'quiet')];
}

function mitigationText({ id, rows }: MitigationStanding): string {
  return `${id} (${rows.map(({ requirement }) => shortOf(requirement)).join(', ')})`;
}

function unknownLines({ unknown, catalog }: Attack, asked: ZoneTechniques | null, pen: Pen): readonly Line[] {
  if (unknown.length === 0 || asked !== null) return [];
  const edition = editionOf(catalog);
  return [
    [],
    ...unknown.flatMap(({ scenario, found, near }) =>
      prose(
        pen.say('attackUnknown', { scenario, found, catalog: edition, near: near ?? '' }),
        'unknown',
        pen,
      ),
    ),
  ];
}

function commands({ attack, asked, folder, options }: AttackView, pen: Pen): readonly Line[] {
  const { zones, reading } = attack;
  const plant = shellWord(folder);
  const how = reading === 'evidenced' ? '' : ` --reading ${reading}`;
  const zone = asked ?? zones.find((one) => countOf(one, 'uncovered') > 0) ?? zones[0];
  if (zone === undefined) return [];
  const place = ` --place ${zone.ref}`;
  const layer = asked === null ? '' : place;
  return [
    [],
    ...commandLines(
      [
        ...(asked === null
          ? [{ label: pen.say('triageZone'), call: `attack ${plant}${place}${how}${options}` }]
          : askRow(asked, attack, plant + options, pen)),
        {
          label: pen.say('attackLayer'),
          call: `attack ${plant}${layer}${how}${options} --format navigator > layer.json`,
        },
      ],
      pen,
    ),
  ];
}

/** A row that some mitigation lacks. */
function askRow(zone: ZoneTechniques, { reading }: Attack, call: string, pen: Pen): readonly Command[] {
  const lacking = zone.techniques
    .flatMap(({ mitigations }) => mitigations)
    .find(({ status }) => status === 'lacks' || status === 'open');
  const row = lacking?.rows.find(({ reads, verdict }) => !reads[reading] && verdict !== 'notApplicable');
  if (row === undefined) return [];
  const [plant = '', ...options] = call.split(/(?= --)/);
  const ref = shellWord(`verdict:${zone.ref}:${row.requirement}`);
  return [{ label: pen.say('attackAskRow'), call: `why ${plant} ${ref}${options.join('')}` }];
}
