/** @type {import('./words.mjs').HelpWords} */
export const words = {
  title: 'bulkhead: IEC 62443 for industrial plants as one traceable model',
  usage: 'usage:',
  options: '[options]',
  example: 'example:',
  plant:
    'PLANT is a folder with a plant.yaml, the current one where none is named; or with --data a plant of a record, as ID or ID@SEQ.',
  more: 'bulkhead COMMAND --help tells the options of a command.',
  exit: 'exit: 0 done, 1 findings, 2 the input or the call is wrong, 3 our fault',
  commands: {
    check: {
      help: 'the text is valid and the design rules hold',
      about:
        'Reads the plant folder, tells everything that is wrong with the text, and runs the design rules.',
    },
    assess: {
      help: 'SL-T, SL-A, verdicts, gaps',
      about: 'Judges every zone and conduit against IEC 62443-3-3 and shows what holds the plant back.',
    },
    why: {
      help: 'the chain behind one number',
      about:
        'Explains an SL, a verdict, a gap, an answer, a fact or a finding: what it rests on, and what rests on it.',
    },
    diff: {
      help: 'two plants: what changed, what it does',
      about:
        'Compares two plants, or two moments of one, each a folder or in a record: objects added, removed and changed, and what that does to SL-T, SL-A, gaps, scenarios and residual risk.',
    },
    fmt: {
      help: 'the canonical text',
      about:
        'Rewrites the files of a plant in the one canonical form, comments kept, once it is proved that they say the same. What is sorted, quoted and folded: docs/text-form.md.',
    },
    report: {
      help: 'the documents: gap report, risk register, CRS, tables, drawings',
      about:
        'Writes the documents of a plant into a folder, each as a page, to print, to work on and as tables: the gap report, the risk register and the requirements specification (CRS) where the plant states what they need. The same plant, day and language give the same bytes.',
    },
    catalog: {
      help: 'the requirements: list, show, links, verify',
      about:
        'Shows the catalogs that are shipped, one row of them with what it has to do with, or proves that a catalog is sound.',
    },
    worksheet: {
      help: 'worksheet out and in as XLSX: judgement, exceptions, facts, triage, assets, interfaces, flows, evidence, worst cases, scenarios, countermeasures',
      about:
        'Writes worksheets of a plant as XLSX and takes them back, filled in with Excel or LibreOffice, as changes by id. Without --write it only shows what would change.',
    },
    risk: {
      help: 'by what the plant rates risk: criteria, preset, worst, scenarios, steps, suggest',
      about:
        'Shows the risk criteria of a plant with its matrix, tries others before they are kept, and rates the worst cases of the initial risk assessment.',
    },
    slt: {
      help: 'SL-T of each zone and conduit with what drives it',
      about:
        'Tells how each SL-T came about: stated, or from which scenarios, FR by FR, and what they ask for where another is stated. compare shows all five methods side by side; sensitivity the smallest change of one input that flips one.',
    },
    exposure: {
      help: 'what an attacker needs to reach each zone, as a screening index',
      about:
        'Tells for each zone the level an attacker needs to reach it over the conduits, the way that takes least, the hop that decides and whether SL-T asks for more. A screening index: nothing rests on it.',
    },
    attack: {
      help: 'which techniques of ATT&CK for ICS each zone leaves uncovered, as a screening',
      about:
        'Tells for each zone which techniques of ATT&CK for ICS apply, and how the mitigations that MITRE names for each stand by the rows of 62443-3-3: covered, partly, uncovered, undetermined, or none known. Techniques of its scenarios come first. With --format navigator as a layer that the ATT&CK Navigator opens. A screening: nothing rests on it.',
    },
    verify: {
      help: 'whether a stored record is what was written',
      about:
        'Reads one moment of a record and proves every chain: no entry missing, each hash computed again, the state against what the changes come to. Tells all that is wrong and where; exit 1 when anything is. Works beside a running server and needs no network.',
    },
    checkpoint: {
      help: 'where each chain of a record stands, signed, to keep elsewhere',
      about:
        'Prints a signed checkpoint of every chain: the number and the hash of its newest entry, in the form of C2SP tlog-checkpoint. Keep it away from the record: verify --checkpoint then finds entries that were cut off at the end. The first call makes the key of the installation, sealed with master.key in the data folder or the file of BULKHEAD_MASTER_KEY.',
    },
    backup: {
      help: 'a record as one file, made while it is in use',
      about:
        'Writes one moment of a record into one file, whichever engine it is stored on: restore brings it back on either. The file is closed with its hash, readable by its maker alone, and holds secrets only sealed.',
    },
    restore: {
      help: 'a record from a backup, whole or not at all',
      about:
        'Restores a backup into an empty record on either engine and verifies it before it counts. A file that is damaged, cut, doubled or foreign is refused whole, with what is wrong.',
    },
    drill: {
      help: 'prove that a backup of this record can be restored',
      about:
        'Makes a backup, restores it into a record of its own, verifies and compares it, throws both away and prints times and sizes. The record stays as it is.',
    },
    import: {
      help: 'a plant folder into the record',
      about:
        'Takes a plant folder into a record, or what changed in it: merged with what others changed since it was exported, refused where the plant that comes of it would not be sound. What both sides changed is shown with all three values, and nothing is written until it is decided.',
    },
    export: {
      help: 'a plant out of the record into a folder',
      about:
        'Writes a plant of a record into a folder, as it is now or as it was after an entry. In a folder that holds the plant already only what differs is rewritten, with comments and layout kept.',
    },
    history: {
      help: 'who changed what, when and why',
      about:
        'Tells the entries of a plant in a record, newest first, or what became of one thing in it, such as zone:control.',
    },
    create: {
      help: 'an empty plant in the record',
      about:
        'Begins a plant in a record: its id, its name and the editions it is judged by. Everything else comes by change or import.',
    },
    change: {
      help: 'changes to a plant in the record, from a file',
      about:
        'Makes the changes of a file: each names a thing by its reference and says which fields become what (set), that it comes (add) or that it goes (remove: true), and with before what it was. Checked as the text of a plant is; refused whole where anything is wrong or not what the file says it was. The form: docs/guides/record.md.',
    },
    undo: {
      help: 'take back what an entry did',
      about:
        'Takes back what an entry did to a plant, whatever came after it, by an entry of its own. What was changed otherwise since is shown with all three values, and then nothing is written. An undo can be taken back as well.',
    },
    baseline: {
      help: 'sign off a state of a plant, under a name',
      about:
        'Gives the state of a plant after an entry a name that is signed off with who, when and why, and never names another entry; ID@NAME then stands for it everywhere. Without a name: all baselines of the plant.',
    },
    propose: {
      help: 'changes for somebody else to review',
      about:
        'Keeps the changes of a file in the record without making them, until somebody else has reviewed them. The form of the file is that of change.',
    },
    proposals: {
      help: 'what is proposed, and what it would do today',
      about:
        'Lists the proposals of a plant, or shows one: what of it still applies, and what was changed otherwise since.',
    },
    review: {
      help: 'accept or refuse a proposal',
      about: 'Accepts or refuses a proposal that somebody else made; nobody decides about their own.',
    },
    apply: {
      help: 'make the changes of an accepted proposal',
      about:
        'Makes the changes of a proposal that somebody else accepted, once, by one entry that names it. What was changed otherwise since is shown, and then nothing is written.',
    },
    file: {
      help: 'files of a plant in the record: add, list, get, purge, sweep',
      about:
        'Brings evidence files into a record, lists them with what cites them, gives one back as it was, checked by its hash, and takes the bytes of one away while its hash stays. A file is named by its hash (SHA-256) or the first 8 digits of it, or more.',
    },
    plants: {
      help: 'how each plant of a record stands, a row each',
      about:
        'Lists the plants of a record with what their newest assessment came to: places at SL-T, gaps, what is undetermined, the next review. A row is written by assess; one that is older than its plant says so.',
    },
    serve: {
      help: 'one record for a team: accounts, permissions, an API',
      about:
        'Serves a record to a team over HTTP, with accounts, second factors, roles for each site and an API that does what this command line does. It answers this machine alone, unless it is given a certificate or told of a proxy. While nobody has an account it prints a link to make the first.',
    },
  },
  verbs: {
    add: 'Brings a file into a plant. With --for, the evidence states the hash of the file from the same entry on. Up to 50 MiB a file and 2 GiB a plant; BULKHEAD_FILE_LIMIT and BULKHEAD_FILES_LIMIT set others, such as 200MiB.',
    'file-list':
      'Lists the files of a plant with size, hash, who brought them when and the evidence that cites them; then the evidence whose file the record does not have.',
    get: 'Writes a file of a plant to --out, which must not be there yet. Every byte is checked against the hash; of a damaged file nothing is written.',
    purge:
      'Takes the bytes of a file away for good. Name, size and hash stay, with who took them away, when and why. Asks nothing. Backups made before still hold the bytes.',
    sweep:
      'Takes away bytes that no plant has: of uploads that were broken off. Those younger than a day are left, for they may be on their way.',
    list: 'Lists every edition at hand with its kind and its number of rows.',
    show: 'Shows an edition, or one row of it: what a person does and looks at, what to ask, what shows it, how a plant answers it, and what it has to do with. Without an edition the newest is meant.',
    links:
      'Lists the sets of links between documents; those of one document, with its rows that have no counterpart and why; one set; or what one row has to do with.',
    verify:
      'Proves that every shipped catalog and set of links is sound, or tells what is wrong with a file of your own.',
    criteria:
      'Shows the scales, the matrix and what is tolerated. With --try, what the criteria of another file would change; the plant stays as it is.',
    preset:
      'Prints criteria to start from as a section for a file of the plant: by size, 3x3 to 7x7, severity by likelihood, or around the matrix of your company as CSV: likelihoods across, severities down, either end first.',
    suggest:
      'Looks in the library of threat scenarios for what fits each zone and conduit and no scenario of the plant there covers yet: why it fits, and what nobody has stated. With --format yaml as text for a file of the plant. A fact that is false excludes; severity, likelihood and source are left to the plant.',
    scenarios:
      'Rates the scenarios of the detailed risk assessment: without countermeasures, with those that are claimed and with those that are shown, and tells what is above what is tolerated with no decision that covers it.',
    steps:
      'Tells for each requirement of 62443-3-2, ZCR 1 to 7, what the model of a SUC holds for it, what is missing and how to mend it, beside what was answered, and what to do next.',
    worst:
      'Rates the worst cases and tells which need a detailed risk assessment, which no attack brings about, and what is not known yet.',
  },
  option: {
    format: 'how the result is written; text by default',
    'as-of': 'the day it is judged for; today in UTC by default',
    rule: 'the findings of one rule, all in full',
    'fail-on': 'exit 1 when a finding is at or above this',
    'fail-on-error': 'exit 1 when a finding is at or above this; error by default',
    reading: 'what the gauges show; evidenced by default',
    place: 'one place alone: organisation, site, zone:control, conduit:…, supplier:…, product:… or asset:…',
    view: 'zones by default; the triage of zones, programs, what components can do, or a law or framework from the same answers',
    all: 'every place, measure and row, also what is calm',
    'all-of-diff': 'every line of each list, not the first 40',
    'only-check': 'write nothing; exit 1 when a file is not canonical',
    schema: 'put plant.schema.json into the folder and name it in every file, for editors',
    depth: 'levels of causes; 2 by default',
    'report-out': 'the folder to write to; made where it is not there',
    'only-formats':
      'documents (gap-report, risk-register, crs) or formats, joined by commas; all for which the plant has something by default',
    force: 'replace files that report did not write or that were changed since',
    'report-reading': 'the reading the report is about; evidenced by default',
    sheet: 'the paper of the drawing, A3 by default; what cannot be read on it is drawn in parts',
    monochrome: 'the drawing for a printer without colours',
    'as-of-old':
      'the day the older state is judged for, so that what time did is told as well; the same day by default',
    against:
      'an older state of the plant, a folder or in the record: drawings mark what was done since, and a section tells it',
    data: 'the folder of the record; otherwise the PostgreSQL database of DATABASE_URL',
    'data-of-plant':
      'where PLANT is in a record: its folder; otherwise the PostgreSQL database of DATABASE_URL',
    server:
      'the address of a server that has the plant, as in https://bulkhead.plant.example; the token is in BULKHEAD_TOKEN',
    'token-file': 'with --server: a file that holds the token, in place of BULKHEAD_TOKEN',
    ca: 'with --server: the certificate of who signed that of the server, as PEM; NODE_EXTRA_CA_CERTS does the same',
    checkpoint: 'checkpoints that were kept elsewhere, to compare the record with',
    lang: 'the language; of the environment by default, other formats than text: en',
    out: 'the folder for the workbooks',
    'only-sheets':
      'which sheets: judgement, exceptions, facts, triage, assets, interfaces, flows, evidence; all by default',
    'sheet-place':
      'one zone or conduit, such as zone:control: its judgement sheet, and facts and triage where --only names them',
    replace: 'overwrite workbooks that are there already',
    write: 'write the changes into the files of the plant, or into the record',
    'propose-sheets': 'of a plant of a record: propose the changes for somebody else to accept',
    take: 'what counts where both sides changed the same: sheet or plant',
    'suggest-place': 'suggestions for one zone or conduit, each in full',
    'format-of-risk': 'how the result is written; text by default; yaml for suggest',
    try: 'criteria to compare with: YAML with a section risk, or the matrix alone as CSV',
    suc: 'one SUC alone, by its id',
    'exposure-reading': 'the SL-A that stands in the way; evidenced by default',
    'exposure-place': 'one zone, such as zone:control: its way hop by hop, and what raises what is needed',
    'attack-reading': 'in which reading rows have to be satisfied; evidenced by default',
    'attack-place': 'one zone, such as zone:control: each technique with its mitigations and their rows',
    reason: 'why, for the history; import by default',
    remove: 'take out what the folder lacks, also where the folder was not exported from the record',
    'take-import': 'what counts where both sides changed the same: folder or record',
    'export-replace': 'drop what the folder says and the record does not know',
    'changes-file': 'the file with the changes, YAML or JSON; - or none: standard input',
    why: 'why, for the history',
    'try-changes': 'write nothing, and show what it would do',
    'plant-name': 'what the plant is called',
    catalogs: 'editions it is judged by, joined by commas; the newest of 62443-3-3 by default',
    accept: 'the proposal may be applied',
    refuse: 'the proposal is turned down',
    limit: 'how many entries are told; 100 by default',
    before: 'entries before this one',
    by: 'entries of one person alone, as the history calls them',
    'file-for': 'the evidence that the file is, by its id: it states the hash from then on',
    'file-name': 'by which name the file goes in the record; its own by default',
    'file-replace': 'state the hash also where the evidence states another one',
    'file-out': 'the file to write; it must not be there yet',
    'file-reason': 'why, for the history; purge needs it',
    'older-than': 'of which age in days broken off uploads are taken away; 1 by default',
    'export-files': 'with the evidence files that the record has, each under its hash in DIR/files',
    'key-kept': 'the public key kept elsewhere, to hold signatures and the record against',
    'organisation-name':
      'what the organisation is called in the record, whose answers the plant takes; the name of its folder by default',
    'organisation-out': 'write the answers of its organisation, too, where the plant looks for them',
    'organisation-newest': 'instead of a file: take what the organisation of the plant answers now',
    'key-alone': 'the public key alone, to keep elsewhere',
    address: 'where it listens; 127.0.0.1 by default',
    port: 'the port; 8440 by default',
    origin: 'where browsers reach it, as in https://bulkhead.plant.example',
    'tls-cert': 'the certificate, with those that lead to it, as PEM',
    'tls-key': 'its key, as PEM',
    proxies: 'addresses or networks of proxies in front that say whom they pass on; none by default',
    'data-served':
      'the folder of the record, made where it is not there; otherwise the PostgreSQL database of DATABASE_URL',
  },
};
