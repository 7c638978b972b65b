import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import { plantJsonSchema, schemaText } from '@bulkhead/core/model/json-schema.ts';
import { byKey } from '@bulkhead/core/lib/order.ts';
import { formatPlant } from '@bulkhead/core/model/text/format-plant.ts';
import type { FmtReport } from '@bulkhead/core/report/fmt-report.ts';
import { fmtJson } from '@bulkhead/core/report/render/results-json.ts';
import { fmtText } from '@bulkhead/core/report/render/terminal/fmt.ts';
import { allFiles, openFolder } from '../app/load-plant.ts';
import { plantShelf } from '../app/plant-shelf.ts';
import { replaceFiles, type Replacement } from '../app/replace-files.ts';
import { fileText } from '../app/source-files.ts';
import { textOption, type Call } from './arguments.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { folderOf } from './plant-source.ts';
import type { Result, World } from './world.ts';

/** The schema beside the plant, so that editors find it wherever the folder is copied, offline too. */
const SCHEMA_FILE = 'plant.schema.json';

export function fmtCommand(call: Call, world: World): Result {
  const folder = folderOf(call.positionals[0]);
  const withSchema = call.options['schema'] === true;
  const { files, organisation } = openFolder(folder);
  const context = { vocabulary: vocabularyOf(plantShelf(folder)), organisation };
  const formatted = formatPlant(files, withSchema ? { ...context, schemaOf: schemaFrom } : context);
  if (!formatted.ok) {
    throw new PlantProblems(folder, allFiles({ files, organisation }), formatted.problems, formatted.total);
  }
  const all: readonly Replacement[] = [...formatted.files, ...(withSchema ? [schemaFile(folder)] : [])];
  const written = call.options['check'] !== true;
  if (written) replaceFiles(folder, all.filter(isChanged));
  const told = all
    .map((file) => ({ path: file.path, canonical: !isChanged(file) }))
    .sort(byKey(({ path }) => path));
  const report: FmtReport = { folder, model: formatted.digest, files: told, written };
  const lang = textOption(call, 'lang');
  const options = `${withSchema ? ' --schema' : ''}${lang === undefined ? '' : ` --lang ${lang}`}`;
  return {
    out:
      textOption(call, 'format') === 'json'
        ? fmtJson(report)
        : fmtText(report, options, world.words, world.terminal),
    code: written || !all.some(isChanged) ? 0 : 1,
  };
}

function isChanged({ before, after }: Replacement): boolean {
  return before !== after;
}

/** The schema file as a file of the folder sees it. */
function schemaFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) + SCHEMA_FILE;
}

function schemaFile(folder: string): Replacement {
  return { path: SCHEMA_FILE, before: fileText(folder, SCHEMA_FILE), after: schemaText(plantJsonSchema()) };
}
