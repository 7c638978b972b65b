/** What a page of the workbench takes from a plant, where no command gives it in this form. Answered by the same threads. */
import { exposureOf } from '@bulkhead/core/evaluate/exposure/exposure.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { namesIn } from '@bulkhead/core/model/entity-name.ts';
import { publishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { publishedNext } from '@bulkhead/core/report/render/next.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { ASKED_OVERLAYS, overlayValues } from '@bulkhead/core/report/workbench/overlay-values.ts';
import { gapsOf } from '@bulkhead/core/report/workbench/gaps.ts';
import { overviewOf } from '@bulkhead/core/report/workbench/overview.ts';
import { placeFindings } from '@bulkhead/core/report/workbench/place-findings.ts';
import { placeRowsOf } from '@bulkhead/core/report/workbench/place-rows.ts';
import { requirementPlaces } from '@bulkhead/core/report/workbench/requirement-places.ts';
import { rowsAcross } from '@bulkhead/core/report/workbench/rows-across.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { shippedLinks } from '../../app/catalogs.ts';
import { textOption, type Call } from '../../cli/arguments.ts';
import { askedPlace } from '../../cli/asked-place.ts';
import { dayOf } from '../../cli/day.ts';
import { assessedSource } from '../../cli/plant-source.ts';
import { CallError } from '../../cli/refused.ts';

type Page = (call: Call, words: Words) => Promise<object>;

async function overview(call: Call): Promise<object> {
  const { plant, index, assessment, findings, documents, shelf } = await source(call);
  const context = whyContext(index, findings, { documents, shelf, links: shippedLinks });
  const exposure = exposureOf(index, 'evidenced');
  return overviewOf({ plant, assessment, exposure, rated: scenariosOf(context) });
}

async function overlay(call: Call): Promise<object> {
  const { plant, index, findings, documents, shelf } = await source(call);
  const context = whyContext(index, findings, { documents, shelf, links: shippedLinks });
  const reading = textOption(call, 'reading') === 'claimed' ? 'claimed' : 'evidenced';
  const asked = ASKED_OVERLAYS.find((each) => each === textOption(call, 'overlay')) ?? 'exposure';
  return overlayValues(asked, { plant, index, reading, rated: () => scenariosOf(context) });
}

async function next(call: Call, words: Words): Promise<object> {
  const { plant, catalog, assessment, next: steps } = await source(call);
  const named = { plant, catalog, nameOf: namesIn(plant) };
  const { lines, standing, together, untried } = publishedNext(steps(), named, words);
  return { schema: 'bulkhead/next@1', asOf: assessment.asOf, lines, standing, together, untried };
}

async function placeRows(call: Call): Promise<object> {
  const { plant, catalog, assessment } = await source(call);
  const asked = textOption(call, 'place') ?? '';
  const place = assessment.places.find(({ ref }) => ref === asked);
  if (place === undefined) {
    const near = nearest(
      asked,
      assessment.places.map(({ ref }) => ref),
    );
    throw new CallError('no-such-place', { found: asked, near: near ?? '' });
  }
  return placeRowsOf({ plant, catalog, place, asOf: assessment.asOf });
}

async function namedFindings(call: Call, words: Words): Promise<object> {
  const assessed = await source(call);
  const place = askedPlace(call, assessed);
  const { plant, findings } = assessed;
  const nameOf = namesIn(plant);
  return {
    schema: 'bulkhead/named-findings@1',
    asOf: dayOf(call),
    findings: findings
      .filter(({ at }) => place === null || at === place)
      .map((finding) => publishedFinding(finding, words, nameOf)),
  };
}

async function openAtPlaces(call: Call): Promise<object> {
  return placeFindings((await source(call)).assessment);
}

async function across(call: Call): Promise<object> {
  return rowsAcross(await source(call));
}

async function gaps(call: Call): Promise<object> {
  return gapsOf(await source(call));
}

async function atPlaces(call: Call): Promise<object> {
  const assessed = await source(call);
  const asked = textOption(call, 'requirement') ?? '';
  const found = requirementPlaces({ ...assessed, requirement: asked });
  if (found !== null) return found;
  const { rows, overlays } = rowsAcross(assessed);
  const near = nearest(
    asked,
    [...rows, ...overlays].map(({ requirement }) => requirement),
  );
  throw new CallError('no-such-requirement', { found: asked, near: near ?? '' });
}

const PAGES: Readonly<Record<string, Page>> = {
  'page-overview': overview,
  'page-next': next,
  'page-overlay': overlay,
  'page-rows': placeRows,
  'page-findings': namedFindings,
  'page-place-findings': openAtPlaces,
  'page-across': across,
  'page-gaps': gaps,
  'page-requirement': atPlaces,
};

export function pageOf(command: string): Page | null {
  return PAGES[command] ?? null;
}

async function source(call: Call) {
  return await assessedSource(call, call.positionals[0], dayOf(call));
}
