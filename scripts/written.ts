/** The generated files of the repository, by path: written by `npm run golden`, compared by a test. */
import { plantJsonSchema, schemaText } from '@bulkhead/core/model/json-schema.ts';
import { FILE_SCHEMAS, RESULT_SCHEMAS, schemaFile } from '@bulkhead/core/report/result-schemas.ts';
import { errorPages } from './error-pages.ts';
import { fieldsPage } from './fields-page.ts';
import { lintConfig } from './lint-config.ts';
import { plantFolderPage } from './plant-folder-page.ts';
import { asvsPage } from './security/asvs.ts';
import { sbom } from './security/sbom.ts';

export function writtenFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['.oxlintrc.json', lintConfig()],
    ['docs/schema/plant-1.schema.json', schemaText(plantJsonSchema())],
    ['examples/bulkhead/plant.schema.json', schemaText(plantJsonSchema())],
    ['examples/chemical-plant/plant.schema.json', schemaText(plantJsonSchema())],
    ['examples/waterworks/plant.schema.json', schemaText(plantJsonSchema())],
    ...Object.entries({ ...FILE_SCHEMAS, ...RESULT_SCHEMAS }).map(
      ([name, schema]) => [schemaFile(name), schemaText(schema())] as const,
    ),
    ['docs/plant-folder.md', plantFolderPage()],
    ['docs/fields.md', fieldsPage()],
    ['docs/security/asvs.md', asvsPage()],
    ['docs/security/sbom.cdx.json', sbom()],
    ...errorPages(),
  ]);
}
