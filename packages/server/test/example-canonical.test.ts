/** The examples are what `bulkhead fmt --schema` makes of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import { formatPlant } from '@bulkhead/core/model/text/format-plant.ts';
import { shippedShelf } from '../app/catalogs.ts';
import { openFolder } from '../app/load-plant.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
/** Milliseconds: the waterworks is two megabytes of text, and a busy machine is not a fault. */
const LARGE = 300_000;

describe('the examples', () => {
  it.each(readdirSync(EXAMPLES))(
    '%s is in canonical form and names its schema',
    (name) => {
      const { files, organisation } = openFolder(join(EXAMPLES, name));
      const vocabulary = vocabularyOf(shippedShelf());
      const schemaOf = (path: string) => `${'../'.repeat(path.split('/').length - 1)}plant.schema.json`;
      const formatted = formatPlant(files, { vocabulary, organisation, schemaOf });
      if (!formatted.ok) return expect.fail(JSON.stringify(formatted.problems));
      for (const { path, before, after } of formatted.files) expect(before, path).toBe(after);
    },
    LARGE,
  );
});
