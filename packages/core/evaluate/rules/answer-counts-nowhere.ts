/** An answer that no verdict reads. */
import type { Answer } from '../../model/plant.ts';
import { kept } from '../../lib/kept.ts';
import { concernedAnswers } from './concerns.ts';
import { few } from './few.ts';
import { placesOf } from './judged-places.ts';
import { isInside } from './purdue.ts';
import type { Found, RowAt, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'answer-counts-nowhere',
  severity: 'warning',
  doc: {
    title: 'Answers that count nowhere',
    looksAt:
      'Answers to rows of 62443-3-3 and of overlays: at an external zone, of which nothing is required; at the site ' +
      'or the organisation, where the row never passes down (SR 5.1, 5.2, 5.3 and their REs) or the answer is ' +
      'notApplicable; at an asset that is in no zone and no conduit of the plant; and at a zone or conduit of which ' +
      'the overlay does not ask the row. One finding for each place and reason.',
    clause: 'docs/rules.md 3.1, 3.6',
    cannotSee: 'Answers that every place below overrides with one of its own.',
    fix: 'Answer the row at each zone or conduit where it is judged, and take this answer away.',
    checkByHand:
      'Ask `why` for a verdict that the answer is meant for: another answer, or none, stands behind it.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const judged = placesOf(input).find((place) => input.rowsAt(place).length > 0);
    // Nothing is said of what was not evaluated.
    if (judged === undefined) return;
    const world = worldOf(input, judged);
    const idle = input.plant.answers.flatMap((answer): readonly Idle[] => {
      const why = whyNowhere(world, answer);
      return why === null ? [] : [{ answer, why }];
    });
    for (const [key, here] of Map.groupBy(idle, ({ answer, why }) => `${answer.place} ${why}`)) {
      const [place = '', why = ''] = key.split(' ');
      const answers = here.map(({ answer }) => answer);
      const rows = few(answers.map(({ requirement }) => rowOf(requirement)));
      const params = { ...NO_WHY, [why]: 1, place, n: answers.length, rows };
      yield { at: place, what: why, params, concerns: concernedAnswers(answers) };
    }
  },
};

/** The sentence tells the one that is 1. */
const NO_WHY = { external: '', handed: '', unplaced: '', unasked: '' } as const;
type Why = keyof typeof NO_WHY;

interface Idle {
  readonly answer: Answer;
  readonly why: Why;
}

interface World {
  readonly input: RuleInput;
  readonly rows: ReadonlyMap<string, RowAt>;
  /** Keys, `<overlay>/<row>`. */
  readonly overlays: ReadonlySet<string>;
  /** Of a requirement, which thousands of answers share: `62443-3-3/SR 1.1` of `62443-3-3@2013/SR 1.1`. */
  readonly keyOf: (requirement: string) => string;
}

function worldOf(input: RuleInput, judged: string): World {
  const { overlays } = input.plant;
  return {
    input,
    rows: new Map(input.rowsAt(judged).map((row) => [row.key, row] as const)),
    overlays: new Set(overlays.flatMap(({ id, rows }) => rows.map((row) => `${id}/${row.id}`))),
    keyOf: kept((requirement) => requirement.replace(/^([^/@]+)@[^/]+\//, '$1/')),
  };
}

function whyNowhere(
  { input, rows, overlays, keyOf }: World,
  { place, requirement, status }: Answer,
): Why | null {
  const key = keyOf(requirement);
  const row = rows.get(key);
  if (row === undefined && !overlays.has(key)) return null;
  const [kind = '', id = ''] = place.split(':');
  if (kind === 'site' || kind === 'organisation') {
    return status === 'notApplicable' || row?.passes === false ? 'handed' : null;
  }
  if (kind === 'zone' && input.zone.get(id)?.kind === 'external') return 'external';
  if (kind === 'asset') return row !== undefined && isUnplaced(input, id) ? 'unplaced' : null;
  return row === undefined && input.overlayAt(place, key) === undefined ? 'unasked' : null;
}

function isUnplaced({ asset, zone, conduit }: RuleInput, id: string): boolean {
  const { zones = [], conduits = [] } = asset.get(id) ?? {};
  return !zones.some((each) => isInside(zone.get(each))) && !conduits.some((each) => conduit.has(each));
}

function rowOf(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}
