import { nearest } from '@bulkhead/core/lib/near.ts';
import type { Catalog, CatalogRow } from '@bulkhead/core/catalog/catalog.ts';
import { verifyCatalog } from '@bulkhead/core/catalog/verify.ts';
import {
  catalogDocumentJson,
  catalogListJson,
  catalogRowJson,
  catalogVerificationJson,
} from '@bulkhead/core/report/render/results-json.ts';
import { catalogFiles, readJson, shippedCatalogs } from '../app/catalogs.ts';
import { CallError, textOption, type Call } from './arguments.ts';
import type { Result } from './world.ts';

export function catalogCommand(call: Call): Result {
  const [verb = 'list', what] = call.positionals;
  const json = textOption(call, 'format') === 'json';
  switch (verb) {
    case 'list':
      return list(json);
    case 'show':
      return show(what, json);
    case 'verify':
      return verify(what, json);
    default:
      throw new CallError(`catalog: unknown \`${verb}\`; expected list, show or verify`);
  }
}

function list(json: boolean): Result {
  const catalogs = shippedCatalogs();
  if (json) return { out: catalogListJson(catalogs), code: 0 };
  const lines = catalogs.map((c) => `${c.id}@${c.edition}  ${c.rows.length} rows  ${c.title}\n`);
  return { out: lines.join(''), code: 0 };
}

function show(what: string | undefined, json: boolean): Result {
  const catalogs = shippedCatalogs();
  const [document = '62443-3-3', id] = (what ?? '62443-3-3').split('/');
  const catalog = catalogs.find((c) => c.id === document || `${c.id}@${c.edition}` === document);
  if (catalog === undefined) {
    const known = catalogs.map((c) => c.id);
    throw new CallError(`no catalog \`${document}\`; expected ${known.join(', ')}`);
  }
  const row = id === undefined ? undefined : catalog.rows.find((candidate) => candidate.id === id);
  if (id !== undefined && row === undefined) {
    const near = nearest(
      id,
      catalog.rows.map((r) => r.id),
    );
    throw new CallError(
      `no row \`${id}\` in ${catalog.id}${near === null ? '' : `; did you mean \`${near}\``}`,
    );
  }
  if (json) {
    const out = row === undefined ? catalogDocumentJson(catalog) : catalogRowJson(catalog, row);
    return { out, code: 0 };
  }
  return { out: row === undefined ? catalogText(catalog) : rowText(catalog, row), code: 0 };
}

function catalogText(catalog: Catalog): string {
  const rows = catalog.rows.map(
    (row) => `${row.id.padEnd(14)} ${row.fr.padEnd(4)} SL ${row.level}  ${row.title}`,
  );
  return [`${catalog.title} (${catalog.edition})`, catalog.provenance, catalog.obtain, '', ...rows, ''].join(
    '\n',
  );
}

function rowText(catalog: Catalog, row: CatalogRow): string {
  const facts = row.facts.length === 0 ? 'none' : row.facts.join(', ');
  return [
    `${row.id}  ${row.title}`,
    `${catalog.id}@${catalog.edition} clause ${row.clause} · ${row.fr} · from SL ${row.level} · certainty ${row.certainty}`,
    '',
    row.intent,
    '',
    `depends on facts: ${facts}`,
    `shown by evidence of kind: ${row.evidence.join(', ')}`,
    `judged at a conduit without assets: ${row.conduit ? 'yes' : 'no'} · inherited: ${row.inherits ? 'yes' : 'never'}`,
    '',
  ].join('\n');
}

function verify(path: string | undefined, json: boolean): Result {
  const files = path === undefined ? catalogFiles() : [{ id: path, path }];
  const results = files.map((file) => ({ id: file.id, ...verified(file.path) }));
  const code = results.some((result) => result.problems.length > 0) ? 2 : 0;
  if (json) return { out: catalogVerificationJson(results), code };
  const text = results.map(({ id, problems, counts, unsure }) =>
    [
      problems.length === 0 ? `${id} is sound` : `${id} is not sound`,
      ...problems.map((problem) => `  ${problem.path} ${problem.message}`),
      ...(counts === null
        ? []
        : [
            `  ${counts.rows} rows: ${counts.bases} SR, ${counts.enhancements} RE; SL 1 to 4 select ${counts.cumulative.join(' / ')}`,
            `  ${counts.conduit} rows at an empty conduit, ${counts.neverInherited} never inherited`,
          ]),
      ...(unsure.length === 0 ? [] : [`  below high certainty: ${unsure.join(', ')}`]),
      '',
    ].join('\n'),
  );
  return { out: text.join(''), code };
}

function verified(path: string) {
  let file: unknown;
  try {
    file = readJson(path);
  } catch (error) {
    throw new CallError(`cannot read \`${path}\`: ${(error as Error).message}`);
  }
  const { problems, counts, unsure } = verifyCatalog(file);
  return { problems, counts, unsure };
}
