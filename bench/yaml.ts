/** Reading YAML: our reader of the text form beside the parser of the `yaml` package, over every file of the examples. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { quickYaml } from '@bulkhead/core/model/text/quick/quick-yaml.ts';

const EXAMPLES = join(import.meta.dirname, '../examples');

export interface YamlReaders {
  readonly ours: () => void;
  readonly peer: () => void;
  readonly what: string;
}

export function yamlReaders(): YamlReaders {
  const paths = globSync('**/*.yaml', { cwd: EXAMPLES });
  const texts = paths.map((path) => readFileSync(join(EXAMPLES, path), 'utf8'));
  const left = texts.filter((text) => quickYaml(text) === null).length;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    ours: () => texts.forEach((text) => quickYaml(text)),
    peer: () => texts.forEach((text) => parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false })),
    what: `YAML of the examples to nodes, ${texts.length} files, ${length.toLocaleString('en')} characters, ${left} left to the package`,
  };
}
