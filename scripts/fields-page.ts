/** docs/fields.md: every field of every section, what may stand there and what it says, from the schemas of the plant. */
import { describedFields, type DescribedField } from '@bulkhead/core/model/described-fields.ts';
import { CSV_SECTIONS, SECTIONS, type Section } from '@bulkhead/core/model/sections.ts';
import type { Shape } from '@bulkhead/core/model/text/shape.ts';
import { FIELD_EXAMPLES } from './fields-examples.ts';

const HEAD = `# Fields of a plant

<!-- Written by scripts/fields-page.ts from the schemas. Change those, not this page. -->

Every section of a [plant folder](plant-folder.md) with all its fields. A field in **bold** must be stated. A dot leads into a
field: \`outage.hours\` is \`outage: { hours: 2 }\`; \`[]\` stands for each entry of a list.

Sections: `;

export function fieldsPage(): string {
  const names = SECTIONS.map(({ name }) => `[\`${name}\`](#${name.toLowerCase()})`).join(' · ');
  return `${HEAD}${names}\n${SECTIONS.map(sectionText).join('')}`;
}

function sectionText({ name, schema, list }: Section): string {
  const rows = describedFields(schema);
  const lines = rows.map(
    ({ path, required, shape, says }) =>
      `| ${required ? `**\`${path}\`**` : `\`${path}\``} | ${takes(shape)} | ${says.replaceAll('|', '\\|')} |\n`,
  );
  const kind = list ? 'A list.' : 'Stated once.';
  return `\n## ${name}\n\n${kind}${csvHead(name, rows)}\n\n| Field | Takes | Says |\n|---|---|---|\n${lines.join('')}${example(name)}`;
}

function example(name: string): string {
  const yaml = FIELD_EXAMPLES[name];
  return yaml === undefined ? '' : `\n\`\`\`yaml\n${yaml}\`\`\`\n`;
}

/** The columns a CSV of the section may have; a list of entries with fields of their own has none. */
function csvHead(name: string, rows: readonly DescribedField[]): string {
  if (!CSV_SECTIONS.includes(name)) return '';
  const columns = rows.flatMap(({ path, shape }) =>
    path.includes('[]') || takes(shape).endsWith('fields') ? [] : [path],
  );
  return ` As \`${name}.csv\`, with any of these columns, in any order:\n\n\`\`\`csv\n${columns.join(',')}\n\`\`\``;
}

const KINDS = {
  id: 'an id',
  row: 'an id',
  date: 'a day, YYYY-MM-DD',
  place: 'a place',
  end: '`zone:<id>` or `asset:<id>`',
  requirement: 'a requirement',
  edition: 'an edition',
  sha256: 'a SHA-256',
  folder: 'a path',
  text: 'text',
} as const;

function takes(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return shape.ref === null ? KINDS[shape.kind] : `the id of ${article(shape.ref)}`;
    case 'list':
      return `a list: ${takes(shape.of)}`;
    case 'words':
      return shape.words.map((word) => `\`${word}\``).join(', ');
    case 'numbers':
      return shape.numbers.map((number) => `\`${number}\``).join(', ');
    case 'level':
      return '`0` to `4`';
    case 'amount':
      return 'a number';
    case 'flag':
      return '`true`, `false`';
    case 'record':
      return `by name: ${takes(shape.of)}`;
    case 'later':
    case 'object':
      return 'fields';
    case 'either': {
      const options = [...shape.scalars, ...(shape.object === null ? [] : [shape.object])];
      return options.map(takes).join(', or ');
    }
  }
}

function article(ref: string): string {
  if (ref === 'evidence') return 'an evidence item';
  if (ref === 'suc') return 'a SUC';
  return /^[aeiou]/.test(ref) ? `an ${ref}` : `a ${ref}`;
}
