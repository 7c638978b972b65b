import type { PlaceAssessment } from '@bulkhead/core/evaluate/assessment.ts';
import { besideAt } from '@bulkhead/core/program/at-place.ts';
import { assessmentJson } from '@bulkhead/core/report/render/assessment-json.ts';
import { publishedFinding, type PublishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { publishedNext } from '@bulkhead/core/report/render/next.ts';
import { assessText } from '@bulkhead/core/report/render/terminal/assess.ts';
import type { Reading } from '@bulkhead/core/report/render/terminal/gauge.ts';
import { placeText } from '@bulkhead/core/report/render/terminal/place.ts';
import { isCoverageView } from '../app/coverage-view.ts';
import { textOption, type Call } from './arguments.ts';
import { askedPlace } from './asked-place.ts';
import { sameSpeech } from './going-on.ts';
import { dayOf } from './day.ts';
import { keptSource, type AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import { coverageViewJson, placeViews, triageViewJson, viewText, type ViewCall } from './views.ts';
import type { Result, World } from './world.ts';

export async function assessCommand(call: Call, world: World): Promise<Result> {
  const { source: assessed, keep } = await keptSource(call, call.positionals[0], dayOf(call));
  const findings = assessed.findings.map((finding) => publishedFinding(finding, world.words));
  const json = textOption(call, 'format') === 'json';
  const out = json ? jsonOf(call, assessed, findings, world) : textOf(call, assessed, findings, world);
  await keep();
  return {
    out,
    code: exitFor(findings, textOption(call, 'fail-on') ?? 'none'),
  };
}

function jsonOf(
  call: Call,
  assessed: AssessedPlant,
  findings: readonly PublishedFinding[],
  { words }: World,
): string {
  const view = textOption(call, 'view') ?? 'zones';
  const asked = viewCall(call, assessed);
  if (view === 'triage') return triageViewJson(asked);
  if (isCoverageView(view)) return coverageViewJson(view, asked);
  const { assessment, beside, next } = assessed;
  const { place } = asked;
  if (place === null)
    return assessmentJson(assessment, findings, beside(), publishedNext(next(), assessed, words));
  return assessmentJson(
    { ...assessment, places: assessment.places.filter(({ ref }) => ref === place) },
    findings.filter(({ at }) => at === place),
    besideAt(beside(), place),
  );
}

function textOf(
  call: Call,
  assessed: AssessedPlant,
  findings: readonly PublishedFinding[],
  world: World,
): string {
  const view = textOption(call, 'view');
  const asked = viewCall(call, assessed);
  const { place: ref, reading, all, options } = asked;
  if (
    view === 'triage' ||
    view === 'program' ||
    view === 'products' ||
    (view !== undefined && isCoverageView(view))
  )
    return viewText(view, asked, world);
  const { assessment, plant, catalog, folder } = assessed;
  if (ref === null)
    return assessText({
      assessment,
      next: assessed.next(),
      findings,
      plant,
      catalog,
      reading,
      all,
      folder,
      options,
      ...world,
    });
  const place = assessment.places.find((candidate) => candidate.ref === ref);
  if (place !== undefined) return placeOf(place, asked, world);
  if (view === undefined) return placeViews(ref, asked, world);
  throw new CallError('not-judged-at', { view, place: ref, other: assessment.places[0]?.ref ?? '' });
}

function placeOf(place: PlaceAssessment, { assessed, reading, all }: ViewCall, world: World): string {
  const { plant, catalog, beside } = assessed;
  const { overlays } = plant;
  const entity = [...plant.zones, ...plant.conduits].find(({ id }) => place.ref.endsWith(`:${id}`));
  const { sustained } = beside();
  const name = entity?.name ?? place.ref;
  return placeText({ place, name, catalog, overlays, sustained, reading, all, ...world });
}

/** @throws CallError where the place is none of the plant's */
function viewCall(call: Call, assessed: AssessedPlant): ViewCall {
  return {
    assessed,
    place: askedPlace(call, assessed),
    reading: (textOption(call, 'reading') ?? 'evidenced') as Reading,
    all: call.options['all'] === true,
    options: sameSpeech(call, assessed),
  };
}

const RANK: Readonly<Record<string, number>> = { note: 1, warning: 2, error: 3, none: 4 };

/** 1 when an unwaived finding is at or above the given severity. */
export function exitFor(findings: readonly PublishedFinding[], failOn: string): number {
  const worst = findings.filter((f) => f.waiver === undefined).map((f) => RANK[f.severity] ?? 0);
  return worst.some((rank) => rank >= (RANK[failOn] ?? 4)) ? 1 : 0;
}
