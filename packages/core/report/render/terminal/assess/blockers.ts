/** The gaps that most places share. An RE that only waits for its base is counted with the base. */
import type { Verdict } from '../../../../evaluate/assessment.ts';
import { byCodeUnit } from '../../../../lib/order.ts';
import type { Plant } from '../../../../model/plant.ts';
import type { Catalog } from '../../../../catalog/catalog.ts';
import { inColumns } from '../columns.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { VERDICT_IDS, verdictGlyph } from '../verdict.ts';
import type { AssessView } from './view.ts';

const LISTED = 5;
/** What does not apply is never a gap. */
const GAPS = VERDICT_IDS.filter((id) => id !== 'notApplicable');

interface Blocker {
  readonly requirement: string;
  readonly verdict: Verdict['verdict'];
  readonly places: number;
  readonly story: string;
}

export function blockers(view: AssessView, pen: Pen): readonly Line[] {
  const groups = rootGaps(view);
  if (groups.length === 0) return [[], [span(pen.say('nothingShort'))]];
  const most = groups
    .map((verdicts): Blocker => blockerOf(verdicts, view.catalog, view.plant, pen))
    .sort((a, b) => b.places - a.places || byCodeUnit(a.requirement, b.requirement))
    .slice(0, LISTED);
  const rows = most.map(({ requirement, verdict, places, story }) => ({
    cells: [
      [verdictGlyph(verdict), span(` ${requirement}`)],
      [span(pen.term(verdict))],
      [span(pen.say('inPlaces', { n: places }))],
    ],
    prose: [span(story)],
  }));
  const columns = [{}, { least: pen.longest(GAPS) }, {}];
  const layout = { columns, proseAfter: 3, proseLeast: 32, proseLines: 2 };
  return [[], [span(pen.say('holdsBack'), 'strong')], ...inColumns(rows, layout, view.terminal)];
}

/** By row and verdict: the verdicts behind root gaps. */
function rootGaps({ assessment }: AssessView): readonly (readonly Verdict[])[] {
  const groups = new Map<string, Verdict[]>();
  for (const place of assessment.places) {
    const open = new Set(
      place.gaps.filter((gap) => gap.blockedBy === undefined).map((gap) => gap.requirement),
    );
    for (const verdict of place.verdicts) {
      if (!open.has(verdict.requirement)) continue;
      const key = `${verdict.requirement} ${verdict.verdict}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [verdict]);
      else group.push(verdict);
    }
  }
  return [...groups.values()];
}

function blockerOf(verdicts: readonly Verdict[], catalog: Catalog, plant: Plant, pen: Pen): Blocker {
  const first = verdicts[0] as Verdict;
  const requirement = first.requirement.slice(first.requirement.indexOf('/') + 1);
  const title = catalog.rows.find((row) => row.id === requirement)?.title ?? '';
  return {
    requirement,
    verdict: first.verdict,
    places: verdicts.length,
    story: missingStory(verdicts, pen) ?? pen.text(mostSaid(verdicts, plant) ?? title),
  };
}

function missingStory(verdicts: readonly Verdict[], pen: Pen): string | null {
  const missing = verdicts.map((verdict) => verdict.missing).find((m) => m !== undefined);
  switch (missing?.code) {
    case 'fact':
      return pen.say('stateFacts', { facts: missing.facts.map((fact) => `facts.${fact}`) });
    case 'answerExpired':
      return pen.say('answerExpired', { expires: missing.expires });
    case 'answer':
      return pen.say('answerOpen');
    case undefined:
      return null;
  }
}

/** The words of the answer that most of these places use. */
function mostSaid(verdicts: readonly Verdict[], plant: Plant): string | null {
  const uses = new Map<string, number>();
  for (const { from, requirement } of verdicts) {
    const how = plant.answers.find((a) => a.place === from && a.requirement === requirement)?.how;
    if (how !== undefined) uses.set(how, (uses.get(how) ?? 0) + 1);
  }
  const [most] = [...uses].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  return most?.[0].replace(/\s+/g, ' ') ?? null;
}
