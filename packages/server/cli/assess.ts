import { assessmentJson } from '@bulkhead/core/report/render/assessment-json.ts';
import { publishedFinding, type PublishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { publishedNext } from '@bulkhead/core/report/render/next.ts';
import { assessText } from '@bulkhead/core/report/render/terminal/assess.ts';
import type { Reading } from '@bulkhead/core/report/render/terminal/gauge.ts';
import { placeText } from '@bulkhead/core/report/render/terminal/place.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf, folderOf, type Assessed } from './plant.ts';
import { CallError } from './refused.ts';
import { coverageViewJson, isCoverage, viewText, type View } from './views.ts';
import type { Result, World } from './world.ts';

export function assessCommand(call: Call, world: World): Result {
  const folder = folderOf(call.positionals[0]);
  const assessed = assessFolder(folder, dayOf(call));
  const findings = assessed.findings.map((finding) => publishedFinding(finding, world.words));
  return {
    out: output(call, assessed, findings, world),
    code: exitFor(findings, textOption(call, 'fail-on') ?? 'none'),
  };
}

function output(call: Call, assessed: Assessed, findings: readonly PublishedFinding[], world: World): string {
  const { assessment, beside, plant, catalog, folder } = assessed;
  const view = (textOption(call, 'view') ?? 'zones') as 'zones' | View;
  const all = call.options['all'] === true;
  if (textOption(call, 'format') === 'json') {
    return isCoverage(view)
      ? coverageViewJson(view as View, assessed)
      : assessmentJson(
          assessment,
          findings,
          beside(),
          publishedNext(assessed.next(), plant.measures, world.words),
        );
  }
  if (view !== 'zones') return viewText(view, assessed, all, world);
  const reading = (textOption(call, 'reading') ?? 'evidenced') as Reading;
  const ref = textOption(call, 'place');
  if (ref === undefined) {
    const lang = textOption(call, 'lang');
    const options = lang === undefined ? '' : ` --lang ${lang}`;
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
  }
  const place = assessment.places.find((candidate) => candidate.ref === ref);
  if (place === undefined) {
    const near = nearest(
      ref,
      assessment.places.map((p) => p.ref),
    );
    throw new CallError('no-such-place', { found: ref, near: near ?? '' });
  }
  const entity = [...plant.zones, ...plant.conduits].find((e) => ref.endsWith(`:${e.id}`));
  const { overlays } = plant;
  const { sustained } = beside();
  const name = entity?.name ?? ref;
  return placeText({ place, name, catalog, overlays, sustained, reading, all, ...world });
}

const RANK: Readonly<Record<string, number>> = { note: 1, warning: 2, error: 3, none: 4 };

/** 1 when an unwaived finding is at or above the given severity. */
export function exitFor(findings: readonly PublishedFinding[], failOn: string): number {
  const worst = findings.filter((f) => f.waiver === undefined).map((f) => RANK[f.severity] ?? 0);
  return worst.some((rank) => rank >= (RANK[failOn] ?? 4)) ? 1 : 0;
}
