/** The generated files of the repository, by path: written by `npm run golden`, compared by a test. */
import { plantJsonSchema } from '@bulkhead/core/model/json-schema.ts';
import { RESULT_SCHEMAS, schemaFile } from '@bulkhead/core/report/result-schemas.ts';
import { errorPages } from './error-pages.ts';
import { lintConfig } from './lint-config.ts';

export function writtenFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['.oxlintrc.json', lintConfig()],
    ['docs/schema/plant-1.schema.json', `${JSON.stringify(plantJsonSchema(), null, 1)}\n`],
    ...Object.entries(RESULT_SCHEMAS).map(
      ([name, schema]) => [schemaFile(name), `${JSON.stringify(schema(), null, 1)}\n`] as const,
    ),
    ...errorPages(),
  ]);
}
