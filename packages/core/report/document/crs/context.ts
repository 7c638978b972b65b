/** What the site assumes, which policies apply, and what the law asks: as the plant states it, and nothing else. */
import type { CatalogDocument } from '../../../catalog/catalog.ts';
import { editionOf } from '../../../catalog/catalog.ts';
import type { ReportFacts } from '../input.ts';
import { id, missing, paragraph, say, section, text, type Block, type Runs, type Section } from '../parts.ts';

export function assumptions({ plant: { site, suc } }: ReportFacts): Section {
  const ofSystems = suc.flatMap(({ name, assumptions: own = [] }) =>
    own.map((line): Runs => [...text(line), say('inBrackets', { words: name })]),
  );
  const items = [...(site?.assumptions ?? []).map((line) => text(line)), ...ofSystems];
  return section('crs-assumptions', 'crsAssumptions', [listOr(items, 'openAssumptions')]);
}

/** What the site states, and the overlays: what a company, a customer or an insurer asks besides the standard. */
export function policies({ plant: { site, overlays } }: ReportFacts): Section {
  const asked = overlays.map(({ name, source, rows, id: overlay }): Runs => [
    ...text(name),
    id(overlay),
    ...(source === undefined ? [] : text(source)),
    say('overlayRows', { n: rows.length }, '#crs-overlays'),
  ]);
  return section('crs-policies', 'crsPolicies', [
    listOr(
      (site?.policies ?? []).map((line) => text(line)),
      'openPolicies',
    ),
    ...(asked.length === 0 ? [] : [paragraph(say('overlaysApply')), { kind: 'list' as const, items: asked }]),
  ]);
}

/** What the site states, and the laws among the documents it is judged by. */
export function regulations({ plant: { site }, documents }: ReportFacts): Section {
  const laws = documents.filter(isLaw).map((law): Runs => [id(editionOf(law)), ...text(law.title)]);
  return section('crs-regulations', 'crsRegulations', [
    listOr(
      (site?.regulations ?? []).map((line) => text(line)),
      'openRegulations',
    ),
    ...(laws.length === 0 ? [] : [paragraph(say('lawsInUse')), { kind: 'list' as const, items: laws }]),
  ]);
}

function isLaw(document: CatalogDocument): boolean {
  return document.kind === 'law';
}

function listOr(items: readonly Runs[], none: 'openAssumptions' | 'openPolicies' | 'openRegulations'): Block {
  return items.length === 0 ? missing(say(none)) : { kind: 'list', items };
}
