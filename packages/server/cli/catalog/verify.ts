import { wordedCatalogProblem } from '@bulkhead/core/report/render/catalog-problem.ts';
import { catalogVerificationJson, type VerifiedFile } from '@bulkhead/core/report/render/results-json.ts';
import { verifiedText } from '@bulkhead/core/report/render/terminal/catalog/verified.ts';
import { verifiedFile, verifiedShipped } from '../../app/verify-catalogs.ts';
import { CallError } from '../refused.ts';
import type { Result, World } from '../world.ts';

export function verifyCatalogs(paths: readonly string[], json: boolean, { words, terminal }: World): Result {
  const [path, ...more] = paths;
  if (more.length > 0) throw new CallError('surplus', { command: 'catalog verify', found: more.join(' ') });
  const files = path === undefined ? verifiedShipped() : [verifiedFile(path)];
  const results = files.map((file): VerifiedFile => ({
    ...file,
    problems: file.problems.map((problem) => wordedCatalogProblem(problem, words)),
  }));
  const code = results.some((result) => result.problems.length > 0) ? 2 : 0;
  return { out: json ? catalogVerificationJson(results) : verifiedText(results, words, terminal), code };
}
