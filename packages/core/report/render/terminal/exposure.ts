/** Exposure on a terminal: what an attacker needs to reach each zone, or one zone with its way hop by hop. */
import type { Exposure, Reach, ZoneExposure } from '../../../evaluate/exposure/exposure.ts';
import type { Hop } from '../../../evaluate/exposure/path.ts';
import type { Raise } from '../../../evaluate/exposure/raises.ts';
import type { TerminalWords } from '../../locales/en/terminal.ts';
import type { Words } from '../../locales/words.ts';
import { inColumns, type Row } from './columns.ts';
import { commandLines, shellWord } from './command.ts';
import { penOf, type Pen } from './pen.ts';
import { rendered, span, type Line, type Terminal, type Tone } from './style.ts';
import { wrapped } from './wrap.ts';

export interface ExposureView {
  readonly plantName: string;
  readonly asOf: string;
  readonly exposure: Exposure;
  /** One zone alone with what raises it, or null. */
  readonly asked: { readonly zone: ZoneExposure; readonly raises: readonly Raise[] } | null;
  readonly folder: string;
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function exposureText(view: ExposureView): string {
  const { plantName, asOf, exposure, asked, words, terminal } = view;
  const pen = penOf(words, terminal);
  const { reading, zones } = exposure;
  const say = (key: keyof TerminalWords, params = {}, tone: Tone = 'plain'): readonly Line[] =>
    wrapped([span(pen.say(key, params), tone)], terminal.columns);
  return rendered(
    [
      [span(pen.text(plantName), 'strong')],
      ...say('exposureHead', { asOf, reading: pen.term(reading) }, 'quiet'),
      ...(zones.length === 0 ? say('exposureNone') : []),
      ...(asked === null ? wholeLines(exposure, pen) : zoneLines(asked, pen)),
      ...commands(view, pen),
    ],
    terminal,
  );
}

const GROUPS = [
  { key: 'exposureExposed', tone: 'deficit', has: (zone) => zone.exposed === true },
  { key: 'exposureUnknown', tone: 'unknown', has: (zone) => zone.unknownBecause === 'slTarget' },
  { key: 'exposureEntryFacts', tone: 'unknown', has: (zone) => zone.unknownBecause === 'entryFacts' },
  {
    key: 'exposureWithstands',
    tone: 'achieved',
    has: (zone) => zone.exposed === false && !isUnreached(zone),
  },
  { key: 'exposureUnreached', tone: 'achieved', has: isUnreached },
] as const satisfies readonly {
  readonly key: keyof TerminalWords;
  readonly tone: Tone;
  readonly has: (zone: ZoneExposure) => boolean;
}[];

function wholeLines(exposure: Exposure, pen: Pen): readonly Line[] {
  const { zones } = exposure;
  if (zones.length === 0) return [];
  const exposed = zones.filter((zone) => zone.exposed === true);
  const unknown = zones.filter((zone) => zone.exposed === null).length;
  const best = exposed.filter(({ exposedUpper }) => exposedUpper === true).length;
  const count = {
    n: exposed.length,
    all: zones.length,
    best: exposed.length === 0 ? '' : best,
    unknown: unknown === 0 ? '' : unknown,
  };
  return [
    ...wrapped([span(pen.say('exposureCount', count))], pen.terminal.columns),
    ...GROUPS.flatMap(({ key, tone, has }) => groupLines(key, tone, zones.filter(has), pen)),
    ...startLines(exposure, pen),
  ];
}

/** Nor would a path lead there if attackers entered where that is not known. */
function isUnreached({ needed, ifEntered }: ZoneExposure): boolean {
  return needed === null && ifEntered === null;
}

/** The easiest to reach first, then as in the plant. */
function groupLines(
  key: keyof TerminalWords,
  tone: Tone,
  zones: readonly ZoneExposure[],
  pen: Pen,
): readonly Line[] {
  if (zones.length === 0) return [];
  const rows = zones
    .toSorted((a, b) => (a.needed ?? 0) - (b.needed ?? 0))
    .map((zone): Row => ({
      cells: [[span(zone.ref)], [span(neededText(zone, pen), tone)], [span(targetText(zone, pen))]],
      prose: [span(waysText(zone, pen), 'quiet')],
    }));
  const layout = { columns: [{}, {}, {}], proseAfter: 3, proseLeast: 24, proseLines: WAY_LINES };
  return [
    [],
    ...wrapped([span(pen.say(key), 'strong')], pen.terminal.columns),
    ...inColumns(rows, layout, pen.terminal),
  ];
}

/** Enough for two ways, each shortened in the middle: what they lead to is never cut. */
const WAY_LINES = 24;

function levelText(level: number, pen: Pen): string {
  return level > 4 ? pen.say('exposureBeyond') : `SL ${level}`;
}

function neededText({ needed, neededUpper, ifEntered }: ZoneExposure, pen: Pen): string {
  if (needed === null) return ifEntered === null ? '' : pen.say('exposureNoKnownPath');
  const least = levelText(needed, pen);
  if (neededUpper === null || neededUpper === needed) return least;
  return pen.say('exposureAtBest', { least, upper: levelText(neededUpper, pen) });
}

function targetText({ target }: ZoneExposure, pen: Pen): string {
  return target === null ? pen.say('noTarget') : `SL-T ${target}`;
}

/** The way that is known, and the easier one if attackers enter where that is not known. */
function waysText(zone: ZoneExposure, pen: Pen): string {
  const { ifEntered } = zone;
  const known = zone.path.length === 0 ? [] : [wayText(zone, pen)];
  if (ifEntered === null) return known.join('');
  const entry = ifEntered.path[0]?.to ?? '';
  const needed = levelText(ifEntered.needed ?? 5, pen);
  const open = pen.say('exposureIfEntered', { entry, needed, way: wayText(ifEntered, pen) });
  return [...known, open].join('; ');
}

/** The path in words; where it has several hops, which of them decides. */
function wayText({ path, deciding }: Reach, pen: Pen): string {
  const [first] = path;
  if (first === undefined) return '';
  const start = first.from === null ? [] : [pen.say('exposureStart', { from: first.from })];
  const hops = shortened(path, deciding ?? 0, pen);
  const decided = path[deciding ?? 0]?.to ?? '';
  const end = path.length > 1 ? [pen.say('exposureDecides', { to: decided })] : [];
  return [[...start, ...hops].join(', '), ...end].join('; ');
}

/** Hops of a way in full, beyond which it is shortened in the middle. */
const WHOLE = 4;

/** The first hop, the one that decides and the last; of those between, how many there are. */
function shortened(path: readonly Hop[], deciding: number, pen: Pen): readonly string[] {
  if (path.length <= WHOLE) return path.map((hop) => hopText(hop, pen));
  const shown = [...new Set([0, deciding, path.length - 1])];
  return shown.flatMap((at, i) => {
    const between = at - (shown[i - 1] ?? -1) - 1;
    const left = between === 0 ? [] : [pen.say('exposureHopsBetween', { n: between })];
    return [...left, hopText(path[at] as Hop, pen)];
  });
}

function hopText({ from, to, through }: Hop, pen: Pen): string {
  if (from === null) return pen.say('exposureFromOutside', { to });
  if (through === null) return pen.say('exposureInside', { to });
  return pen.say('exposureThrough', { conduit: through, to });
}

function startLines({ entryPoints, undecided }: Exposure, pen: Pen): readonly Line[] {
  const isExternal = ({ reasons }: Exposure['entryPoints'][number]): boolean => reasons.includes('external');
  const external = entryPoints.filter(isExternal).map(({ ref }) => ref);
  const entered = entryPoints.filter((point) => !isExternal(point)).map(({ ref }) => ref);
  const said = [
    ...(entryPoints.length === 0 ? [pen.say('exposureNoEntries')] : []),
    ...(external.length === 0 ? [] : [pen.say('exposureExternal', { zones: external })]),
    ...(entered.length === 0 ? [] : [pen.say('exposureEntered', { zones: entered })]),
  ];
  const open = undecided.length === 0 ? [] : [pen.say('exposureUndecided', { zones: undecided })];
  const { columns } = pen.terminal;
  return [
    [],
    ...said.flatMap((text) => wrapped([span(text, 'quiet')], columns)),
    ...open.flatMap((text) => wrapped([span(text, 'unknown')], columns)),
  ];
}

/** One zone: the figure, its way, and what raises it. */
function zoneLines({ zone, raises }: NonNullable<ExposureView['asked']>, pen: Pen): readonly Line[] {
  const group = GROUPS.find(({ has }) => has(zone));
  return [
    ...(group === undefined ? [] : groupLines(group.key, group.tone, [zone], pen)),
    ...hopLines(zone, pen),
    ...(zone.path.length === 0 ? [] : raiseLines(raises, pen)),
  ];
}

function hopLines({ path, deciding }: ZoneExposure, pen: Pen): readonly Line[] {
  if (path.length === 0) return [];
  const rows = path.map((hop, i): Row => ({
    cells: [[span(`SL ${hop.strength}`, i === deciding ? 'strong' : 'plain')]],
    prose: [
      span(hopText(hop, pen)),
      span(`, ${strengthText(hop, pen)}`, 'quiet'),
      ...(i === deciding ? [span(`; ${pen.say('exposureDecides', { to: hop.to })}`, 'strong')] : []),
    ],
  }));
  return [[], [span(pen.say('exposureHops'), 'strong')], ...inColumns(rows, LISTED, pen.terminal)];
}

function strengthText({ through, boundary, zone }: Hop, pen: Pen): string {
  if (through === null) return pen.say('exposureHopBare', { zone });
  return pen.say('exposureHop', { boundary, zone });
}

const LISTED = { columns: [{}], proseAfter: 1, proseLeast: 24, proseLines: 4 };

function raiseLines(raises: readonly Raise[], pen: Pen): readonly Line[] {
  if (raises.length === 0)
    return [[], ...wrapped([span(pen.say('exposureRaisesNone'))], pen.terminal.columns)];
  const rows = raises.map(({ ref, from, to, needed }): Row => {
    const key = ref.startsWith('conduit:') ? 'exposureRaiseConduit' : 'exposureRaiseZone';
    return {
      cells: [[span(ref)]],
      prose: [span(pen.say(key, { from, to, needed: levelText(needed, pen) }))],
    };
  });
  return [[], [span(pen.say('exposureRaises'), 'strong')], ...inColumns(rows, LISTED, pen.terminal)];
}

function commands({ exposure, asked, folder, options }: ExposureView, pen: Pen): readonly Line[] {
  const { zones, reading } = exposure;
  const zone = asked?.zone ?? zones.find(({ exposed }) => exposed === true) ?? zones[0];
  if (zone === undefined) return [];
  const plant = shellWord(folder);
  const how = reading === 'evidenced' ? '' : ` --reading ${reading}`;
  const why = {
    label: pen.say('riskAskWhy'),
    call: `why ${plant} exposure:${zone.ref}:${reading}${options}`,
  };
  const call = `exposure ${plant} --place ${zone.ref}${how}${options}`;
  return [
    [],
    ...commandLines([...(asked === null ? [{ label: pen.say('triageZone'), call }] : []), why], pen),
  ];
}
