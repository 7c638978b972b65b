/** docs/plant-folder.md: what a plant folder holds. Sections come from their schemas, facts from the catalog. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalog } from '@bulkhead/core/catalog/parse.ts';
import { ASSET_SHOWS } from '@bulkhead/core/evaluate/shown-facts.ts';
import { CSV_SECTIONS, SECTIONS, type Section } from '@bulkhead/core/model/sections.ts';
import { shapeOf } from '@bulkhead/core/model/text/shape.ts';

const CATALOG = join(import.meta.dirname, '../catalog/62443-3-3/2013.json');

const HEAD = `# The plant folder

<!-- Written by scripts/plant-folder-page.ts from the schemas and the catalog. Change those, not this page. -->

A plant is a folder. Every \`*.yaml\` or \`*.yml\` in it and in the folders below, three deep, is read and merged by section, so
one file or many mean the same plant. Names that begin with a dot and links are passed over.

- The head (\`schema\`, \`id\`, \`name\`, \`catalogs\`) and every section that is no list stand in one file; said twice, they are
  refused. A list goes on in as many files as you like: assets per area, answers per zone.
- \`assets.csv\`, \`flows.csv\`, \`worstCases.csv\`, \`scenarios.csv\` and \`answers.csv\` at the top of the folder stand for those sections, beside YAML or
  instead of it. Any other CSV, such as one in \`evidence/\`, is left alone.
- An empty key is an absent one. Dates are \`YYYY-MM-DD\`. Ids, versions and order numbers are read as they are written, so
  \`3.10\` is not \`3.1\`.
- \`bulkhead check\` tells everything that is wrong at once, with file, line and column; \`bulkhead fmt\` writes the one
  [canonical text](text-form.md); \`fmt --schema\` lets your editor complete keys.

## Ids

Lower case, beginning with a letter, then letters, digits, \`.\`, \`_\` and \`-\`, 64 at most; not \`true\`, \`false\`, \`null\`, \`yes\` or
\`no\`. An id never changes: answers, waivers and comparisons name it. \`joins\`, \`parent\`, \`zones\` and \`conduits\` take the id
alone. \`place\`, \`places\`, and \`from\` and \`to\` of a flow take the kind with it: \`zone:control\`, \`asset:plc\`; \`site\` and
\`organisation\` stand alone. A requirement is written with its document: \`62443-3-3/SR 1.1 RE 1\`.

## Sections

What must be stated of each entry. All fields, what they take and the columns of CSV files: [fields](fields.md); the same for
programs: the [schema](schema/plant-1.schema.json).

| Section | List | Must be stated | CSV |
|---|---|---|---|
`;

const CSV = `
## CSV

UTF-8, with or without a byte order mark; **commas** between cells and quotes around a cell that holds a comma, a quote or a
line end. A spreadsheet that saves semicolons is [told so](errors/csv-separator.md).

- The head names the fields: \`id\`, \`type\`, \`zones\`; a field inside another by its path. A column nobody knows is refused.
- Several entries of a list stand in one cell with \`;\` between them: \`modbus-tcp;https\`. That is why \`;\` cannot separate cells.
- Yes and no are \`true\` and \`false\`. An empty cell is an absent field. A field that is a list of entries of its own, such as
  \`interfaces\` of an asset, \`exceptions\` of an answer or \`countermeasures\` of a scenario, cannot stand in a cell: keep that entry in YAML.

\`\`\`csv
id,name,type,zones,protocols,physicalOutputs
plc-1,Pump controller,controller,control,modbus-tcp;https,true
hmi-1,"Panel, pump hall",hmi,control,,
\`\`\`

Lines of a HAZOP or LOPA go into \`worstCases.csv\`, one line a case, with a column \`severity.<category>\` for each category of the plant
and \`hackable\` as true, false or unknown. Each safeguard stands in the column that says whether an attack reaches it; \`safeguards\` holds those of which
nobody has said so yet:

\`\`\`csv
id,name,deviation,cause,causeHackable,consequence,severity.safety,severity.production,hackable,unhackableSafeguards,hackableSafeguards,source
overpressure,Pressure above design,more pressure,feed valve held open,true,the vessel bursts,5,5,false,relief valve;hard-wired trip,high-pressure alarm,node 3 line 7
wrong-batch,A batch is lost,other composition,recipe changed,true,the product is discarded,,2,true,,,node 3 line 2
\`\`\`

## Risk criteria

By what the plant rates risk stands in \`risk\`: the plant's own scales, ranks and matrix, never ours. \`bulkhead risk preset 4x5\`
prints some to start from, and around the matrix of your company, saved as CSV, with \`bulkhead risk preset corporate.csv\`.

\`\`\`yaml
risk:
  categories: # what can be harmed; a category may tolerate another rank than the plant
    - { id: safety, name: Safety of people, tolerable: low }
    - { id: production, name: Production }
  severities: # three to seven levels, counted from 1 up
    - { level: 1, name: Slight, texts: { safety: no injury, production: under an hour } }
    - { level: 2, name: Serious, texts: { safety: days off work, production: a shift } }
    - { level: 3, name: Grave, texts: { safety: a death, production: weeks } }
  likelihoods: # from is a frequency per year; of every level or of none
    - { level: 1, name: Unlikely, from: 0 }
    - { level: 2, name: Possible, from: 0.01 }
    - { level: 3, name: Likely, from: 0.1 }
  ranks: # the lowest first; a letter for the cells of the matrix
    - { id: low, name: Low, letter: L }
    - { id: medium, name: Medium, letter: M }
    - { id: high, name: High, letter: H }
  matrix: # a row for each severity, in it a rank for each likelihood, both from 1 up
    - [low, low, medium]
    - [low, medium, high]
    - [medium, high, high]
  tolerable: medium
\`\`\`

Likelihood may follow from two scales more, \`capabilities\` and \`exposures\`, by the table \`likelihoodFrom\`: a row for each
capability, in it a level of likelihood for each exposure. Who may attack is listed in \`threatSources\`. How cases are rated:
[rules](rules.md), 3.9; a walk through it: [risk](guides/risk.md).

Threat scenarios stand in \`scenarios\`: one for each zone or conduit and what may happen to it. What stands against a scenario
counts only while the rows it cites are met where it says, or the measure it names is in place:

\`\`\`yaml
scenarios:
  - id: dosing-changed
    name: Dosing is changed from the office
    place: zone:control # a conduit, or a zone of the plant that is not external
    source: criminal # of the \`threatSources\` in \`risk\`
    path: [uplink] # conduits it crosses
    consequence: water leaves the works with too much chlorine
    severity: { safety: 3, production: 2 } # levels of the plant, by category
    likelihood: 3 # with no countermeasure counted; or { capability: 2, exposure: 2 }
    safeguards: # only what no attack reaches lowers severity for good
      - { id: limiter, name: Mechanical stop of the pump, hackable: false, lowers: { safety: 2 } }
    countermeasures:
      - id: filter
        name: The firewall passes what is listed and nothing else
        rows: [62443-3-3/SR 5.2]
        places: [conduit:uplink] # the place of the scenario when not stated
        likelihood: 1 # what it brings likelihood down to
    treatment: accept # mitigate, accept, transfer, avoid; the last three with a name and a day
    acceptedBy: plant manager
    until: 2027-06-30 # after that day the scenario is open again
\`\`\`

## Facts

Some rows of 62443-3-3 depend on a fact of the place. A fact is \`true\`, \`false\` or \`unknown\`; **false means that it cannot
occur there**, not that a policy forbids it. With a false fact its rows do not apply; while nobody states it, they wait,
unless they are answered at the place itself.

\`\`\`yaml
site:
  facts: { emergencyPower: true }
zones:
  - id: control
    name: Controller and panel
    kind: control
    facts:
      wireless: { value: false, evidence: [radio-survey], expires: 2027-06-30 }
conduits:
  - { id: uplink, name: Firewall to the office, joins: [control, office], facts: { untrustedAccess: true } }
\`\`\`

A zone takes the nearest statement: its own, then those of the zones around it, then that of the site. **A conduit uses its own
facts alone.** What the model shows is not taken for a statement: the finding \`facts-undecided\` and \`bulkhead why PLANT
fact:<place>:<fact>\` name it, so that somebody states it. Against a statement of false it counts ([rules](rules.md), 3.2).

| Fact | True when | The model shows it by | Rows |
|---|---|---|---|
`;

/** Facts of which the model itself can show that they are true. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  wireless: 'an asset with `wireless: true`; a conduit of `medium: wireless`',
  processOutputs: 'a controller with `physicalOutputs: true`',
  humanAccess: 'an asset of type hmi or workstation',
  untrustedAccess: 'a conduit that joins an external zone',
  remoteSessions: 'a flow with `interactive: true` from another zone',
} satisfies Readonly<Record<keyof typeof ASSET_SHOWS, string>> & Record<string, string>;

export function plantFolderPage(): string {
  return `${HEAD}${SECTIONS.map(sectionRow).join('')}${CSV}${factRows().join('')}`;
}

function sectionRow({ name, schema, list }: Section): string {
  const shape = shapeOf(schema);
  const keys = shape.type === 'object' ? [...shape.keys] : [];
  const required = keys.filter(([, field]) => field.required).map(([key]) => `\`${key}\``);
  const csv = CSV_SECTIONS.includes(name) ? `\`${name}.csv\`` : '';
  return `| \`${name}\` | ${list ? 'yes' : ''} | ${required.join(', ')} | ${csv} |\n`;
}

function factRows(): readonly string[] {
  const catalog = parseCatalog(JSON.parse(readFileSync(CATALOG, 'utf8')));
  return catalog.facts.map(({ id, trueWhen }) => {
    const rows = catalog.rows.filter(({ facts }) => facts.includes(id)).map((row) => row.id);
    return `| \`${id}\` | ${trueWhen} | ${SHOWN_BY[id] ?? ''} | ${rows.join(', ')} |\n`;
  });
}
