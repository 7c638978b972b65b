/** The way to a zone in words. */
import type { Hop } from '../../../../evaluate/exposure/path.ts';
import type { Reach, Standing } from '../../../../evaluate/exposure/standing.ts';
import type { Pen } from '../pen.ts';
import { levelText } from './level.ts';

/** The way that is known, and the easier one if attackers enter where that is not known. */
export function waysText(standing: Standing, pen: Pen): string {
  const { ifEntered } = standing;
  const known = standing.path.length === 0 ? [] : [wayText(standing, pen)];
  if (ifEntered === null) return known.join('');
  const entry = ifEntered.path[0]?.to ?? '';
  const needed = levelText(ifEntered.needed ?? 5, pen);
  const open = pen.say('exposureIfEntered', { entry, needed, way: wayText(ifEntered, pen) });
  return [...known, open].join('; ');
}

/** The path; where it has several hops, which of them decides. */
function wayText({ path, deciding }: Reach, pen: Pen): string {
  const hops = [...startText(path, pen), ...shortened(path, deciding ?? 0, pen)];
  const decided = path[deciding ?? 0]?.to ?? '';
  const end = path.length > 1 ? [pen.say('exposureDecides', { to: decided })] : [];
  return [hops.join(', '), ...end].join('; ');
}

/** What the ways to several zones have in common: up to the hop that decides, or where that is the last one, up to the zones. */
export function commonText({ path, deciding }: Reach, pen: Pen): string {
  const at = deciding ?? 0;
  const last = path.at(-1);
  if (last === undefined) return '';
  const common = path.slice(0, Math.min(at + 1, path.length - 1));
  const hops = [...startText(path, pen), ...shortened(common, at, pen)];
  if (at === path.length - 1)
    return [[...hops, ontoText(last, pen)].join(', '), pen.say('exposureDecidesThere')].join('; ');
  const decided = pen.say('exposureDecides', { to: path[at]?.to ?? '' });
  return [[...hops, pen.say('exposureOn')].join(', '), decided].join('; ');
}

function startText([first]: readonly Hop[], pen: Pen): readonly string[] {
  return first === undefined || first.from === null ? [] : [pen.say('exposureStart', { from: first.from })];
}

/** A way of more hops than this is shortened in the middle. */
const WHOLE = 4;

/** The first hop, the one that decides and the last; of those between, how many there are. */
function shortened(path: readonly Hop[], deciding: number, pen: Pen): readonly string[] {
  if (path.length <= WHOLE) return path.map((hop) => hopText(hop, pen));
  const shown = [...new Set([0, deciding, path.length - 1])].filter((at) => at < path.length);
  return shown.flatMap((at, i) => {
    const between = at - (shown[i - 1] ?? -1) - 1;
    const left = between === 0 ? [] : [pen.say('exposureHopsBetween', { n: between })];
    return [...left, hopText(path[at] as Hop, pen)];
  });
}

export function hopText({ from, to, through }: Hop, pen: Pen): string {
  if (from === null) return pen.say('exposureFromOutside', { to });
  if (through === null) return pen.say('exposureInside', { to });
  if (isAsset(through)) return pen.say('exposureAcross', { asset: through, to });
  return pen.say('exposureThrough', { conduit: through, to });
}

/** A hop into each of several zones. */
function ontoText({ from, through }: Hop, pen: Pen): string {
  if (from === null) return pen.say('exposureOutside');
  if (through === null) return pen.say('exposureBare');
  if (isAsset(through)) return pen.say('exposureAcrossTo', { asset: through });
  return pen.say('exposureThroughTo', { conduit: through });
}

/** With legs in both zones. */
export function isAsset(through: string): boolean {
  return through.startsWith('asset:');
}
