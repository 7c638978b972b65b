/** A plant as `diff` compares it: with what it is judged by besides, and the words of its findings. */
import { editionOf } from '@bulkhead/core/catalog/catalog.ts';
import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { sideOf, type Side } from '@bulkhead/core/report/diff/side.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { publishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { shippedLinks, shippedShelf } from '../app/catalogs.ts';
import { FRAMEWORKS } from '../app/coverage-view.ts';
import type { Assessed } from '../app/assessed.ts';

export function assessedSide(assessed: Assessed, words: Words): Side {
  const { plant, assessment, beside, documents, shelf, index, findings } = assessed;
  return sideOf(
    { plant, assessment, beside: beside() },
    whyContext(index, findings, { documents, shelf, links: once(shippedLinks) }),
    findings.map((finding) => publishedFinding(finding, words)),
    frameworkRows(),
  );
}

/** Rows of the laws and frameworks that have a view. */
function frameworkRows(): readonly string[] {
  const shelf = shippedShelf();
  return Object.values(FRAMEWORKS).flatMap((edition) => {
    const document = opened(shelf, edition);
    return document.rows.map(({ id }) => `${editionOf(document)}/${id}`);
  });
}
