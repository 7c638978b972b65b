import { editionOf } from '@bulkhead/core/catalog/catalog.ts';
import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { diffReport } from '@bulkhead/core/report/diff/report.ts';
import { sideOf, type Side } from '@bulkhead/core/report/diff/side.ts';
import { publishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { diffJson } from '@bulkhead/core/report/render/results-json.ts';
import { diffText } from '@bulkhead/core/report/render/terminal/diff.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { shippedLinks, shippedShelf } from '../app/catalogs.ts';
import { FRAMEWORKS } from '../app/coverage-view.ts';
import { textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf } from './plant.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export function diffCommand(call: Call, { words, terminal }: World): Result {
  const [from, to] = call.positionals;
  if (from === undefined || to === undefined) throw new CallError('two-plants');
  const asOf = dayOf(call);
  const links = once(shippedLinks);
  const frameworks = frameworkRows();
  const side = (folder: string): Side => {
    const assessed = assessFolder(folder, asOf);
    const { plant, assessment, beside, documents, shelf, index, findings } = assessed;
    return sideOf(
      { plant, assessment, beside: beside() },
      whyContext(index, findings, { documents, shelf, links }),
      findings.map((finding) => publishedFinding(finding, words)),
      frameworks,
    );
  };
  const report = diffReport(side(from), side(to), asOf);
  const isJson = textOption(call, 'format') === 'json';
  return { out: isJson ? diffJson(report) : diffText(report, words, terminal), code: 0 };
}

/** Rows of the laws and frameworks that have a view. */
function frameworkRows(): readonly string[] {
  const shelf = shippedShelf();
  return Object.values(FRAMEWORKS).flatMap((edition) => {
    const document = opened(shelf, edition);
    return document.rows.map(({ id }) => `${editionOf(document)}/${id}`);
  });
}
