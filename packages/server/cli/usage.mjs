/**
 * What the command line understands, as one table: help is written from it, arguments are read by it. Plain
 * JavaScript, so that help needs neither an install nor Node 26. What each thing is for is said in help/.
 */

/**
 * @typedef {'check' | 'assess' | 'why' | 'diff' | 'fmt' | 'report' | 'catalog' | 'worksheet' | 'risk' | 'slt' | 'exposure' | 'attack' | 'verify' | 'checkpoint' | 'backup' | 'restore' | 'drill' | 'import' | 'export' | 'history' | 'create' | 'change' | 'undo' | 'baseline' | 'propose' | 'proposals' | 'review' | 'apply' | 'plants' | 'file' | 'serve'} CommandName
 * @typedef {'format' | 'as-of' | 'rule' | 'fail-on' | 'fail-on-error' | 'reading' | 'place' | 'view' | 'all' | 'all-of-diff' | 'depth' | 'only-check' | 'schema' | 'lang' | 'out' | 'only-sheets' | 'sheet-place' | 'replace' | 'write' | 'propose-sheets' | 'take' | 'report-out' | 'only-formats' | 'force' | 'report-reading' | 'sheet' | 'monochrome' | 'against' | 'as-of-old' | 'try' | 'suc' | 'exposure-reading' | 'exposure-place' | 'suggest-place' | 'format-of-risk' | 'attack-reading' | 'attack-place' | 'data' | 'data-of-plant' | 'checkpoint' | 'reason' | 'remove' | 'take-import' | 'export-replace' | 'changes-file' | 'why' | 'try-changes' | 'plant-name' | 'catalogs' | 'accept' | 'refuse' | 'limit' | 'before' | 'by' | 'key-kept' | 'key-alone' | 'file-for' | 'file-name' | 'file-replace' | 'file-out' | 'file-reason' | 'older-than' | 'export-files' | 'address' | 'port' | 'origin' | 'tls-cert' | 'tls-key' | 'proxies' | 'data-served' | 'organisation-name' | 'organisation-out' | 'organisation-newest' | 'server' | 'token-file' | 'ca'} OptionHelp
 * @typedef {{ name: string, value?: string, help: OptionHelp }} Option
 * @typedef {'list' | 'show' | 'links' | 'verify' | 'criteria' | 'preset' | 'worst' | 'scenarios' | 'steps' | 'suggest' | 'add' | 'get' | 'purge' | 'sweep'} VerbName
 * @typedef {VerbName | 'file-list'} VerbHelp
 * @typedef {{ name: VerbName, args: string, help?: VerbHelp, examples: string[] }} Verb
 * `most`: how many words it takes behind its name; without it the command counts them itself.
 * @typedef {{ name: CommandName, args: string, options: Option[], examples: string[], verbs?: Verb[], most?: number }} Command
 */

/** @type {Option} */
const FORMAT = { name: 'format', value: 'text|json', help: 'format' };
/** @type {Option} */
const AS_OF = { name: 'as-of', value: 'YYYY-MM-DD', help: 'as-of' };
/** @type {Option} */
const AS_OF_OLD = { name: 'as-of-old', value: 'YYYY-MM-DD', help: 'as-of-old' };
/** @type {Option} */
const FAIL_ON = { name: 'fail-on', value: 'none|note|warning|error', help: 'fail-on' };
/** @type {Option} */
const LANG = { name: 'lang', value: 'en|de|nl|sv', help: 'lang' };

/** @type {Option} */
const DATA = { name: 'data', value: 'DIR', help: 'data' };
/** @type {Option} */
const DATA_OF_PLANT = { name: 'data', value: 'DIR', help: 'data-of-plant' };
/** A plant of a server in place of one of a folder or a record. @type {Option[]} */
const OF_SERVER = [
  { name: 'server', value: 'URL', help: 'server' },
  { name: 'token-file', value: 'FILE', help: 'token-file' },
  { name: 'ca', value: 'FILE', help: 'ca' },
];
/** @type {Option} */
const WHY = { name: 'reason', value: 'TEXT', help: 'why' };
/** @type {Option} */
const CHANGES = { name: 'file', value: 'FILE', help: 'changes-file' };
/** @type {Option} */
const TRY = { name: 'try', help: 'try-changes' };

/** @type {Command[]} */
export const COMMANDS = [
  {
    name: 'check',
    args: '[PLANT]',
    most: 1,
    options: [
      { ...FORMAT, value: 'text|json|sarif|junit' },
      AS_OF,
      { name: 'rule', value: 'RULE', help: 'rule' },
      { name: 'place', value: 'REF', help: 'place' },
      { ...FAIL_ON, help: 'fail-on-error' },
      DATA_OF_PLANT,
      ...OF_SERVER,
      LANG,
    ],
    examples: [
      'bulkhead check examples/chemical-plant',
      'bulkhead check examples/chemical-plant --rule clear-text-write',
      'bulkhead check --format sarif plant > findings.sarif',
    ],
  },
  {
    name: 'assess',
    args: '[PLANT]',
    most: 1,
    options: [
      FORMAT,
      AS_OF,
      { name: 'reading', value: 'claimed|evidenced|verified', help: 'reading' },
      { name: 'place', value: 'REF', help: 'place' },
      { name: 'view', value: 'zones|triage|program|products|nis2|csf|cra', help: 'view' },
      { name: 'all', help: 'all' },
      FAIL_ON,
      DATA_OF_PLANT,
      ...OF_SERVER,
      LANG,
    ],
    examples: [
      'bulkhead assess examples/chemical-plant',
      'bulkhead assess examples/chemical-plant --place zone:control',
      'bulkhead assess examples/chemical-plant --view nis2',
      'bulkhead assess waterworks@12 --data record',
      'bulkhead assess examples/chemical-plant --format json > assessment.json',
    ],
  },
  {
    name: 'why',
    args: '[PLANT] REF',
    options: [FORMAT, AS_OF, { name: 'depth', value: 'N', help: 'depth' }, DATA_OF_PLANT, ...OF_SERVER, LANG],
    examples: [
      'bulkhead why examples/chemical-plant sla:zone:control:IAC',
      "bulkhead why examples/chemical-plant 'verdict:zone:control:62443-3-3/SR 1.1'",
    ],
  },
  {
    name: 'diff',
    args: 'OLD NEW',
    most: 2,
    options: [
      FORMAT,
      AS_OF,
      AS_OF_OLD,
      { name: 'all', help: 'all-of-diff' },
      DATA_OF_PLANT,
      ...OF_SERVER,
      LANG,
    ],
    examples: [
      'bulkhead diff baseline/plant plant',
      'bulkhead diff plant plant --as-of-old 2025-11-26',
      'bulkhead diff waterworks@12 waterworks --data record',
    ],
  },
  {
    name: 'fmt',
    args: '[PLANT]',
    most: 1,
    options: [FORMAT, { name: 'check', help: 'only-check' }, { name: 'schema', help: 'schema' }, LANG],
    examples: ['bulkhead fmt plant', 'bulkhead fmt plant --check'],
  },
  {
    name: 'report',
    args: '[PLANT] --out DIR',
    options: [
      { name: 'out', value: 'DIR', help: 'report-out' },
      {
        name: 'only',
        value: 'gap-report,risk-register,crs,html,pdf,docx,md,csv,xlsx,svg,drawio',
        help: 'only-formats',
      },
      { name: 'reading', value: 'claimed|evidenced|verified', help: 'report-reading' },
      { name: 'sheet', value: 'A3|A4', help: 'sheet' },
      { name: 'monochrome', help: 'monochrome' },
      { name: 'against', value: 'OLD', help: 'against' },
      AS_OF_OLD,
      AS_OF,
      { name: 'force', help: 'force' },
      { ...FORMAT, value: 'text|json' },
      DATA_OF_PLANT,
      ...OF_SERVER,
      LANG,
    ],
    examples: [
      'bulkhead report examples/chemical-plant --out report',
      'bulkhead report examples/chemical-plant --out report --only html --lang de',
      'bulkhead report examples/chemical-plant --out report --only risk-register,pdf,xlsx',
      'bulkhead report examples/chemical-plant --out report --only crs,docx',
      'bulkhead report plant --out report --against baseline/plant',
      'bulkhead report waterworks --data record --out report --against waterworks@12',
    ],
  },
  {
    name: 'catalog',
    args: 'list | show [DOCUMENT[/ROW]] | links [DOCUMENT[/ROW]|SET] | verify [FILE]',
    options: [FORMAT, ...OF_SERVER, LANG],
    examples: [
      'bulkhead catalog list',
      "bulkhead catalog show '62443-3-3/SR 1.1'",
      "bulkhead catalog links '62443-2-1@2010/4.3.3.5.1'",
      'bulkhead catalog verify',
    ],
    verbs: [
      { name: 'list', args: '', examples: ['bulkhead catalog list', 'bulkhead catalog list --format json'] },
      {
        name: 'show',
        args: '[DOCUMENT[@EDITION][/ROW]]',
        examples: [
          'bulkhead catalog show 62443-2-1@2010',
          "bulkhead catalog show '62443-3-3/SR 5.2 RE 1'",
          "bulkhead catalog show 'nis2/21(2)(f)'",
        ],
      },
      {
        name: 'links',
        args: '[DOCUMENT[@EDITION][/ROW]|SET]',
        examples: [
          'bulkhead catalog links',
          "bulkhead catalog links '62443-2-1/ORG 1.4'",
          'bulkhead catalog links 62443-2-1@2010--2024',
        ],
      },
      {
        name: 'verify',
        args: '[FILE]',
        examples: ['bulkhead catalog verify', 'bulkhead catalog verify plant/catalogs/company/2026.json'],
      },
    ],
  },
  {
    name: 'worksheet',
    args: 'out [PLANT] | in PLANT FILE|DIR...',
    options: [
      { name: 'out', value: 'DIR', help: 'out' },
      { name: 'only', value: 'KIND,...', help: 'only-sheets' },
      { name: 'place', value: 'REF', help: 'sheet-place' },
      { name: 'replace', help: 'replace' },
      { name: 'write', help: 'write' },
      { name: 'propose', help: 'propose-sheets' },
      { name: 'reason', value: 'TEXT', help: 'reason' },
      { name: 'take', value: 'sheet|plant', help: 'take' },
      FORMAT,
      AS_OF,
      DATA_OF_PLANT,
      ...OF_SERVER,
      LANG,
    ],
    examples: [
      'bulkhead worksheet out examples/chemical-plant --out sheets',
      'bulkhead worksheet out examples/chemical-plant --out sheets --only judgement --place zone:control',
      'bulkhead worksheet in examples/chemical-plant sheets/judgement-zone-control.xlsx',
      'bulkhead worksheet in examples/chemical-plant sheets/assets.xlsx --write',
      'bulkhead worksheet in waterworks sheets --write --data record',
    ],
  },
  {
    name: 'risk',
    args: '[PLANT] | criteria [PLANT] | preset SIZE|FILE | worst [PLANT] | scenarios [PLANT] | steps [PLANT] | suggest [PLANT]',
    options: [
      { name: 'try', value: 'FILE', help: 'try' },
      { name: 'suc', value: 'ID', help: 'suc' },
      { name: 'place', value: 'REF', help: 'suggest-place' },
      AS_OF,
      { ...FORMAT, value: 'text|json|yaml', help: 'format-of-risk' },
      DATA_OF_PLANT,
      ...OF_SERVER,
      LANG,
    ],
    examples: [
      'bulkhead risk examples/chemical-plant',
      'bulkhead risk criteria examples/chemical-plant',
      'bulkhead risk worst examples/chemical-plant',
      'bulkhead risk preset 5x5 > risk.yaml',
    ],
    verbs: [
      {
        name: 'criteria',
        args: '[PLANT]',
        examples: [
          'bulkhead risk criteria examples/chemical-plant',
          'bulkhead risk criteria examples/chemical-plant --try corporate.csv',
        ],
      },
      {
        name: 'preset',
        args: 'SIZE|FILE',
        examples: ['bulkhead risk preset 4x5 > risk.yaml', 'bulkhead risk preset corporate.csv > risk.yaml'],
      },
      {
        name: 'worst',
        args: '[PLANT]',
        examples: [
          'bulkhead risk worst examples/chemical-plant',
          'bulkhead risk worst examples/chemical-plant --format json',
        ],
      },
      {
        name: 'scenarios',
        args: '[PLANT]',
        examples: [
          'bulkhead risk scenarios examples/chemical-plant',
          'bulkhead risk scenarios examples/chemical-plant --as-of 2027-01-31 --format json',
        ],
      },
      {
        name: 'steps',
        args: '[PLANT]',
        examples: [
          'bulkhead risk steps examples/chemical-plant',
          'bulkhead risk steps examples/waterworks --suc distribution',
        ],
      },
      {
        name: 'suggest',
        args: '[PLANT]',
        examples: [
          'bulkhead risk suggest examples/chemical-plant',
          'bulkhead risk suggest examples/chemical-plant --place zone:control',
          'bulkhead risk suggest examples/chemical-plant --place zone:control --format yaml',
        ],
      },
    ],
  },
  {
    name: 'slt',
    args: '[compare|sensitivity] [PLANT]',
    most: 2,
    options: [FORMAT, AS_OF, DATA_OF_PLANT, ...OF_SERVER, LANG],
    examples: [
      'bulkhead slt examples/chemical-plant',
      'bulkhead slt compare examples/chemical-plant',
      'bulkhead slt sensitivity examples/chemical-plant --format json',
    ],
  },
  {
    name: 'exposure',
    args: '[PLANT]',
    most: 1,
    options: [
      FORMAT,
      AS_OF,
      { name: 'reading', value: 'claimed|evidenced', help: 'exposure-reading' },
      { name: 'place', value: 'REF', help: 'exposure-place' },
      DATA_OF_PLANT,
      ...OF_SERVER,
      LANG,
    ],
    examples: [
      'bulkhead exposure examples/chemical-plant',
      'bulkhead exposure examples/chemical-plant --place zone:process-io',
      'bulkhead exposure examples/chemical-plant --reading claimed --format json',
    ],
  },
  {
    name: 'attack',
    args: '[PLANT]',
    most: 1,
    options: [
      { ...FORMAT, value: 'text|json|navigator' },
      AS_OF,
      { name: 'reading', value: 'claimed|evidenced|verified', help: 'attack-reading' },
      { name: 'place', value: 'REF', help: 'attack-place' },
      DATA_OF_PLANT,
      ...OF_SERVER,
      LANG,
    ],
    examples: [
      'bulkhead attack examples/chemical-plant',
      'bulkhead attack examples/chemical-plant --place zone:control --reading claimed',
      'bulkhead attack examples/chemical-plant --format navigator > layer.json',
    ],
  },
  {
    name: 'verify',
    args: '[--data DIR]',
    most: 0,
    options: [
      DATA,
      ...OF_SERVER,
      { name: 'checkpoint', value: 'FILE', help: 'checkpoint' },
      { name: 'key', value: 'FILE', help: 'key-kept' },
      FORMAT,
      LANG,
    ],
    examples: [
      'bulkhead verify --data record',
      'bulkhead verify --data record --checkpoint 2026-11-26.checkpoint --key record.key',
    ],
  },
  {
    name: 'checkpoint',
    args: '[--data DIR]',
    most: 0,
    options: [DATA, ...OF_SERVER, { name: 'key', help: 'key-alone' }, FORMAT, LANG],
    examples: [
      'bulkhead checkpoint --data record > 2026-11-26.checkpoint',
      'bulkhead checkpoint --data record --key > record.key',
    ],
  },
  {
    name: 'backup',
    args: 'FILE [--data DIR]',
    most: 1,
    options: [DATA, ...OF_SERVER, FORMAT, LANG],
    examples: ['bulkhead backup record.backup --data record'],
  },
  {
    name: 'restore',
    args: 'FILE [--data DIR]',
    most: 1,
    options: [DATA, FORMAT, LANG],
    examples: ['bulkhead restore record.backup --data record-again'],
  },
  {
    name: 'drill',
    args: '[--data DIR]',
    most: 0,
    options: [DATA, FORMAT, LANG],
    examples: ['bulkhead drill --data record'],
  },
  {
    name: 'import',
    args: 'DIR',
    most: 1,
    options: [
      DATA,
      ...OF_SERVER,
      { name: 'reason', value: 'TEXT', help: 'reason' },
      { name: 'take', value: 'folder|record', help: 'take-import' },
      { name: 'remove', help: 'remove' },
      { name: 'organisation', value: 'NAME', help: 'organisation-name' },
      FORMAT,
      LANG,
    ],
    examples: [
      'bulkhead import examples/waterworks --data record',
      "bulkhead import plant --data record --reason 'inspection in March'",
    ],
  },
  {
    name: 'export',
    args: 'ID[@SEQ] DIR',
    most: 2,
    options: [
      DATA,
      ...OF_SERVER,
      { name: 'replace', help: 'export-replace' },
      { name: 'files', help: 'export-files' },
      { name: 'organisation', help: 'organisation-out' },
      FORMAT,
      LANG,
    ],
    examples: [
      'bulkhead export waterworks plant --data record',
      'bulkhead export waterworks plant --files --data record',
      'bulkhead export waterworks@1 as-imported --data record',
    ],
  },
  {
    name: 'history',
    args: 'ID[@SEQ] [REF]',
    most: 2,
    options: [
      DATA,
      ...OF_SERVER,
      { name: 'by', value: 'NAME', help: 'by' },
      { name: 'before', value: 'SEQ', help: 'before' },
      { name: 'limit', value: 'N', help: 'limit' },
      FORMAT,
      LANG,
    ],
    examples: [
      'bulkhead history waterworks --data record',
      'bulkhead history waterworks zone:filtration --data record',
    ],
  },
  {
    name: 'create',
    args: 'ID --name NAME',
    most: 1,
    options: [
      DATA,
      ...OF_SERVER,
      { name: 'name', value: 'NAME', help: 'plant-name' },
      { name: 'catalogs', value: 'LIST', help: 'catalogs' },
      WHY,
      FORMAT,
      LANG,
    ],
    examples: ["bulkhead create mixer --name 'Mixing station' --data record"],
  },
  {
    name: 'change',
    args: 'ID[@SEQ] [--file FILE]',
    most: 1,
    options: [
      DATA,
      ...OF_SERVER,
      CHANGES,
      { name: 'organisation', help: 'organisation-newest' },
      WHY,
      TRY,
      AS_OF,
      FORMAT,
      LANG,
    ],
    examples: [
      "bulkhead change waterworks --file changes.yaml --reason 'seen on site' --data record",
      'bulkhead change waterworks@12 --file changes.yaml --try --data record',
    ],
  },
  {
    name: 'undo',
    args: 'ID@SEQ',
    most: 1,
    options: [DATA, ...OF_SERVER, WHY, TRY, AS_OF, FORMAT, LANG],
    examples: [
      'bulkhead undo waterworks@12 --data record',
      'bulkhead undo waterworks@12 --try --data record',
    ],
  },
  {
    name: 'baseline',
    args: 'ID[@SEQ] [NAME]',
    most: 2,
    options: [DATA, ...OF_SERVER, WHY, FORMAT, LANG],
    examples: [
      "bulkhead baseline waterworks audit-2026 --reason 'as the auditor saw it' --data record",
      'bulkhead baseline waterworks --data record',
    ],
  },
  {
    name: 'propose',
    args: 'ID[@SEQ] [--file FILE]',
    most: 1,
    options: [DATA, ...OF_SERVER, CHANGES, WHY, FORMAT, LANG],
    examples: ["bulkhead propose waterworks --file changes.yaml --reason 'new switch in May' --data record"],
  },
  {
    name: 'proposals',
    args: 'ID [PROPOSAL]',
    most: 2,
    options: [DATA, ...OF_SERVER, FORMAT, LANG],
    examples: [
      'bulkhead proposals waterworks --data record',
      'bulkhead proposals waterworks proposal-1 --data record',
    ],
  },
  {
    name: 'review',
    args: 'ID PROPOSAL',
    most: 2,
    options: [
      DATA,
      ...OF_SERVER,
      { name: 'accept', help: 'accept' },
      { name: 'refuse', help: 'refuse' },
      WHY,
      FORMAT,
      LANG,
    ],
    examples: ["bulkhead review waterworks proposal-1 --accept --reason 'as agreed' --data record"],
  },
  {
    name: 'apply',
    args: 'ID PROPOSAL',
    most: 2,
    options: [DATA, ...OF_SERVER, WHY, TRY, AS_OF, FORMAT, LANG],
    examples: ['bulkhead apply waterworks proposal-1 --data record'],
  },
  {
    name: 'file',
    args: 'add ID FILE | list ID[@SEQ] | get ID[@SEQ] HASH --out FILE | purge ID HASH | sweep',
    options: [
      DATA,
      ...OF_SERVER,
      { name: 'for', value: 'EVIDENCE', help: 'file-for' },
      { name: 'name', value: 'NAME', help: 'file-name' },
      { name: 'replace', help: 'file-replace' },
      { name: 'out', value: 'FILE', help: 'file-out' },
      { name: 'reason', value: 'TEXT', help: 'file-reason' },
      { name: 'older-than', value: 'DAYS', help: 'older-than' },
      FORMAT,
      LANG,
    ],
    examples: [
      'bulkhead file add waterworks accounts.csv --for e-12 --data record',
      'bulkhead file list waterworks --data record',
      'bulkhead file get waterworks 5e884898 --out accounts.csv --data record',
    ],
    verbs: [
      {
        name: 'add',
        args: 'ID FILE',
        examples: [
          'bulkhead file add waterworks accounts.csv --for e-12 --data record',
          "bulkhead file add waterworks photo.jpg --reason 'seen on site' --data record",
        ],
      },
      {
        name: 'list',
        help: 'file-list',
        args: 'ID[@SEQ]',
        examples: [
          'bulkhead file list waterworks --data record',
          'bulkhead file list waterworks@12 --format json --data record',
        ],
      },
      {
        name: 'get',
        args: 'ID[@SEQ] HASH --out FILE',
        examples: ['bulkhead file get waterworks 5e884898 --out accounts.csv --data record'],
      },
      {
        name: 'purge',
        args: 'ID HASH --reason TEXT',
        examples: [
          "bulkhead file purge waterworks 5e884898 --reason 'asked by the person shown' --data record",
        ],
      },
      {
        name: 'sweep',
        args: '[--older-than DAYS]',
        examples: ['bulkhead file sweep --data record'],
      },
    ],
  },
  {
    name: 'plants',
    args: '[--data DIR]',
    most: 0,
    options: [DATA, ...OF_SERVER, FORMAT, LANG],
    examples: ['bulkhead plants --data record'],
  },
  {
    name: 'serve',
    args: '[--data DIR]',
    most: 0,
    options: [
      { ...DATA, help: 'data-served' },
      { name: 'port', value: 'N', help: 'port' },
      { name: 'address', value: 'IP', help: 'address' },
      { name: 'origin', value: 'URL', help: 'origin' },
      { name: 'tls-cert', value: 'FILE', help: 'tls-cert' },
      { name: 'tls-key', value: 'FILE', help: 'tls-key' },
      { name: 'proxies', value: 'ADDRESS,…', help: 'proxies' },
      LANG,
    ],
    examples: [
      'bulkhead serve --data record',
      'bulkhead serve --data record --address 10.0.0.5 --origin https://bulkhead.plant.example --tls-cert bulkhead.crt --tls-key bulkhead.key',
    ],
  },
];
