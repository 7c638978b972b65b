import { sameValue } from '@bulkhead/core/lib/same.ts';
import { diff, type Change } from '@bulkhead/core/model/change.ts';
import type { PlaceAssessment } from '@bulkhead/core/evaluate/assessment.ts';
import { CallError, textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf, type Assessed } from './plant.ts';
import type { Result } from './world.ts';

export function diffCommand(call: Call): Result {
  const [from, to] = call.positionals;
  if (from === undefined || to === undefined)
    throw new CallError('diff needs two plant folders: the old and the new');
  const asOf = dayOf(call);
  const before = assessFolder(from, asOf);
  const after = assessFolder(to, asOf);
  const changes = diff(before.plant, after.plant);
  const effects = effectsOf(before, after);
  if (textOption(call, 'format') === 'json') {
    return {
      out: `${JSON.stringify({ schema: 'bulkhead/diff@1', asOf, changes, ...effects }, null, 2)}\n`,
      code: 0,
    };
  }
  return { out: text(changes, effects, asOf), code: 0 };
}

interface Effects {
  /** Claimed SL-A that differs: `sla:<place>:<FR>` from → to. */
  readonly slA: readonly { readonly ref: string; readonly from: number | null; readonly to: number | null }[];
  readonly gapsOpened: readonly string[];
  readonly gapsClosed: readonly string[];
  readonly findingsNew: readonly string[];
  readonly findingsGone: readonly string[];
}

function effectsOf(before: Assessed, after: Assessed): Effects {
  const old = new Map(before.assessment.places.map((place) => [place.ref, place] as const));
  const slA = after.assessment.places.flatMap((place) => slAChanges(old.get(place.ref), place));
  const gaps = (assessed: Assessed) =>
    assessed.assessment.places.flatMap((place) => place.gaps.map((gap) => gap.id));
  const findings = (assessed: Assessed) => assessed.findings.map((finding) => finding.id);
  const gone = (a: readonly string[], b: readonly string[]): readonly string[] => {
    const there = new Set(b);
    return a.filter((id) => !there.has(id));
  };
  return {
    slA,
    gapsOpened: gone(gaps(after), gaps(before)),
    gapsClosed: gone(gaps(before), gaps(after)),
    findingsNew: gone(findings(after), findings(before)),
    findingsGone: gone(findings(before), findings(after)),
  };
}

function slAChanges(before: PlaceAssessment | undefined, after: PlaceAssessment): Effects['slA'] {
  if (before === undefined) return [];
  return (Object.keys(after.slA.claimed) as (keyof PlaceAssessment['slT'])[]).flatMap((fr) => {
    const [from, to] = [before.slA.claimed[fr], after.slA.claimed[fr]];
    return from === to ? [] : [{ ref: `sla:${after.ref}:${fr}`, from, to }];
  });
}

function text(changes: readonly Change[], effects: Effects, asOf: string): string {
  const lines = changes.map(({ kind, id, before, after }) => {
    if (before === null) return `+ ${kind} ${id}`;
    if (after === null) return `- ${kind} ${id}`;
    return `~ ${kind} ${id}: ${changedFields(before, after).join(', ')}`;
  });
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', title, ...items.map((item) => `  ${item}`)];
  return [
    ...(lines.length === 0 ? ['no difference'] : lines),
    ...list(
      'SL-A, claimed',
      effects.slA.map(({ ref, from, to }) => `${ref} ${from ?? 'n.a.'} → ${to ?? 'n.a.'}`),
    ),
    ...list('gaps opened', effects.gapsOpened),
    ...list('gaps closed', effects.gapsClosed),
    ...list('findings new', effects.findingsNew),
    ...list('findings gone', effects.findingsGone),
    '',
    `as of ${asOf}`,
    '',
  ].join('\n');
}

function changedFields(before: object, after: object): readonly string[] {
  const old = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !sameValue(old[key], now[key]),
  );
}
