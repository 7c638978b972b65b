/**
 * What the command line understands, as one table: help is written from it, arguments are read by it. Plain
 * JavaScript, so that help needs neither an install nor Node 26.
 */

/**
 * @typedef {{ name: string, value?: string, help: string }} Option
 * @typedef {{ name: string, args: string, help: string, about: string, options: Option[], examples: string[] }} Command
 */

/** @type {Option} */
const FORMAT = { name: 'format', value: 'text|json', help: 'how the result is written; text by default' };
/** @type {Option} */
const AS_OF = {
  name: 'as-of',
  value: 'YYYY-MM-DD',
  help: 'the day it is judged for; today in UTC by default',
};
/** @type {Option} */
const FAIL_ON = {
  name: 'fail-on',
  value: 'none|note|warning|error',
  help: 'exit 1 when a finding is at or above this',
};

/** @type {Command[]} */
export const COMMANDS = [
  {
    name: 'check',
    args: '[PLANT]',
    help: 'the text is valid and the design rules hold',
    about: 'Reads the plant folder, tells everything that is wrong with the text, and runs the design rules.',
    options: [
      { name: 'format', value: 'text|json|sarif|junit', help: 'how the result is written; text by default' },
      AS_OF,
      { ...FAIL_ON, help: `${FAIL_ON.help}; error by default` },
    ],
    examples: [
      'bulkhead check examples/chemical-plant',
      'bulkhead check --format sarif plant > findings.sarif',
    ],
  },
  {
    name: 'assess',
    args: '[PLANT]',
    help: 'SL-T, SL-A, verdicts, gaps',
    about: 'Judges every zone and conduit against IEC 62443-3-3 and shows what holds the plant back.',
    options: [
      FORMAT,
      AS_OF,
      {
        name: 'reading',
        value: 'claimed|evidenced|verified',
        help: 'what the gauges show; evidenced by default',
      },
      { name: 'place', value: 'REF', help: 'one zone or conduit row by row, such as zone:control' },
      { name: 'all', help: 'every place, also those at their target' },
      FAIL_ON,
    ],
    examples: [
      'bulkhead assess examples/chemical-plant',
      'bulkhead assess examples/chemical-plant --place zone:control',
      'bulkhead assess examples/chemical-plant --format json > assessment.json',
    ],
  },
  {
    name: 'why',
    args: '[PLANT] REF',
    help: 'the chain behind one number',
    about:
      'Explains an SL, a verdict, a gap, an answer, a fact or a finding: what it rests on, and what rests on it.',
    options: [FORMAT, AS_OF, { name: 'depth', value: 'N', help: 'levels of causes; 2 by default' }],
    examples: [
      'bulkhead why examples/chemical-plant sla:zone:control:IAC',
      "bulkhead why examples/chemical-plant 'verdict:zone:control:62443-3-3/SR 1.1'",
    ],
  },
  {
    name: 'diff',
    args: 'OLD NEW',
    help: 'two plants: what changed, what it does',
    about:
      'Compares two plant folders: entities added, removed and changed, and what that does to SL-A and gaps.',
    options: [FORMAT, AS_OF],
    examples: ['bulkhead diff baseline/plant plant'],
  },
  {
    name: 'catalog',
    args: 'list | show [DOCUMENT[/ROW]] | verify [FILE]',
    help: 'the requirements: list, show, verify',
    about: 'Shows the catalogs that are shipped, one row of them, or proves that a catalog is sound.',
    options: [FORMAT],
    examples: [
      'bulkhead catalog list',
      "bulkhead catalog show '62443-3-3/SR 1.1'",
      'bulkhead catalog verify',
    ],
  },
];
