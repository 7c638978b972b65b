/** Refusals of a call or of a folder: what was found in backticks, then the way out. */
export type CallSentences = Readonly<Record<keyof typeof callSentences, string>>;
export type CallCode = keyof CallSentences;

export const callSentences = {
  'unknown-command': 'unknown command `{found}`{near?; did you mean `#`}; see {program} --help',
  'unknown-option':
    '{command} has no option `{found}`{near?; did you mean `#`}; see {program} {command} --help',
  'option-use': '{command}: `--{option}` is used as `--{option}{value? #}`',
  'option-value': '{command}: `--{option} {found}` is not possible; expected {expected& or }',
  'bad-day': '`--as-of {found}` is no day; write it as YYYY-MM-DD',
  'bad-depth': '`--depth {found}` is not possible; expected a whole number from 1 to {most}',
  'no-plant-named':
    'no plant named and none here; name a folder, such as examples/chemical-plant, or a plant of a record with --data DIR',
  'no-such-plant':
    'no such folder: `{found}`; name a folder with a plant.yaml, or the record that holds a plant of that name: --data DIR, or the address of a PostgreSQL database in DATABASE_URL',
  'no-folder-no-plant':
    '`{found}` is no folder, and no plant of the record{near?; did you mean `#`}{plants?; it holds #}; name a folder with a plant.yaml, or a plant of the record by its id, as in waterworks or waterworks@12',
  'no-plant-in':
    'no plant in `{folder}`: looked for *.yaml; name a folder with a plant.yaml, such as examples/chemical-plant',
  'no-such-folder': 'no such folder: `{folder}`',
  'not-a-folder': '`{folder}` is a file; name the folder it is in',
  'cannot-read': '`{path}` cannot be read: {error}',
  'too-many-files': '`{folder}` has {found} files to read, more than {limit}',
  'file-too-large': '`{path}` has {found} bytes, more than {limit}',
  'file-without-end': '`{path}` has no end after {limit} bytes; only so much is read',
  'folder-gone': '`{path}` is no folder any more; nothing was written',
  'not-written-through':
    '`{path}` is no regular file, and links are not written through; nothing was written',
  'read-only': '`{path}` is read-only; make it writable first; nothing was written',
  'changed-since': '`{path}` changed since it was read; run the command again; nothing was written',
  'cannot-write': '`{path}` cannot be written: {error}; nothing was written',
  'cannot-replace': '`{path}` cannot be written: {error}; {n} of {all} files were replaced before it',
  'not-regular': '`{path}` is neither a file nor a folder of files; name a file',
  'not-ours':
    '`{path}` was not written by report, or was changed since; choose another folder, or replace it with --force',
  'report-format': 'report makes nothing called `{found}`; expected {expected& or }',
  'report-document':
    'the plant has nothing for `{document}`: a risk register needs criteria in `risk`, and `scenarios` or `worstCases`; a specification needs an SL-T of some zone or conduit',
  'report-out': 'report needs a folder to write to: --out DIR',
  'out-is-plant': '`{folder}` is the folder of the plant itself; name another one, such as `{example}`',
  'against-other':
    '`{folder}` is plant `{found}` and no older state of `{expected}`; {program} diff compares any two plants',
  'catalog-shipped': '`{path}` is `{found}`, which is shipped; give a catalog of your own another id',
  'catalog-misplaced': '`{path}` says it is `{found}`; its place is that of `{expected}`',
  'catalog-not-sound': '`{path}` is not sound: {n} {n|problem|problems}',
  'editions-many':
    '`{folder}` uses {found& and }; a plant is judged by one edition of the system requirements, so name one in `catalogs`',
  'edition-missing': '`{folder}` does not use an edition of 62443-3-3; add it to `catalogs`',
  'no-such-place':
    '`{found}` is no place of this plant{near?; did you mean `#`}; a place is organisation, site, or zone:, conduit:, asset:, product: or supplier: with an id of the plant',
  'no-such-requirement':
    '`{found}` is no requirement that places of this plant are judged on{near?; did you mean `#`}',
  'ref-missing': 'name what is asked about: {forms}',
  'no-ref': '`{found}` is no reference; expected one of {forms}',
  'ref-without-fr': '`{found}` lacks its FR; put one of {expected} behind it',
  'ref-no-fr': '`{found}` is no FR; expected one of {expected}',
  'unknown-ref': '`{found}` names nothing in this plant{near?; did you mean `#`}',
  'ref-elsewhere': '`{found}`: the row is not judged there; ask one of {refs}{more? … and # more}',
  'ref-several': '`{found}` is the id of more than one thing; ask one of {refs}{more? … and # more}',
  'two-plants': 'diff compares two plants, folders or plants of a record; name the old one and the new one',
  'catalog-verb': 'catalog does not know `{found}`; expected list, show, links or verify{type?; type `#`}',
  'no-catalog': '`{found}` is no catalog; expected {expected& or }',
  'no-row': '`{found}` is no row of {catalog}{near?; did you mean `#`}',
  'not-judged-at':
    'nothing of `--view {view}` is judged at `{place}`{other?; it is judged at places such as `#`}',
  'nothing-judged':
    'nothing is judged at `{place}`: the plant uses no document that asks it, or nobody answered there',
  'worksheet-verb': 'worksheet does not know `{found}`; expected out or in',
  'out-missing': 'name the folder for the workbooks with --out DIR',
  'sheet-kind': 'there is no sheet of `{found}`; expected {expected& or }',
  'sheet-of-plant':
    'the sheet of {found} is about the whole plant; leave out `--place`, or choose from {expected& and }',
  'no-sheet-at': 'there is nothing to fill in on a sheet of {kind} at `{place}`',
  'worksheet-in-files':
    'name the folder of the plant and then the workbooks to take in, or the folder they are in',
  'worksheet-write-or-propose': 'changes are written or proposed: give --write or --propose',
  'worksheet-moved':
    '{plant} was changed at the same place in this moment, and nothing is written; take the sheets in again',
  'no-workbook-in':
    'no workbook in `{folder}`: looked for *.xlsx; name the workbooks, or the folder they are in',
  'worksheet-there':
    '`{path}` is there and holds something else, perhaps what somebody filled in; name another folder, or overwrite it with --replace',
  'no-such-file': 'no such file: `{path}`',
  'is-a-folder': '`{path}` is a folder; name the file in it',
  'not-json': '`{path}` is no JSON',
  surplus:
    '{command} cannot use `{found}`{type?; type `#`}; a name with spaces goes in quotes; see {program} {command} --help',
  'no-catalog-near': 'there is no catalog `{found}`; did you mean {near& or }',
  'exposure-place':
    '`{found}` is no zone of which exposure is told{near?; did you mean `#`}; name a zone of the plant that is not external, such as zone:control',
  'suggest-place':
    '`{found}` is no place at which scenarios are assessed{near?; did you mean `#`}; name a conduit or a zone that is not external, such as zone:control',
  'attack-place':
    '`{found}` is no zone whose techniques are told{near?; did you mean `#`}; name a zone of the plant that is not external, such as zone:control',
  'risk-verb':
    'risk does not know `{found}`{near?; did you mean `#`}; expected criteria, preset, worst, scenarios, steps or suggest',
  'risk-suc':
    'the plant has no SUC `{found}`{near?; did you mean `#`}{none?; it writes no `suc`, and is taken as one whole without --suc}',
  'risk-preset':
    'name a size such as 5x5, from {least}x{least} to {most}x{most}, or a CSV file with the matrix{found?, not `#`}',
  'risk-not-in': '`{path}` has no section `risk`; name a file that states criteria',
  'risk-file-kind': '`{path}` is neither YAML nor CSV; name a file with a section `risk`, or a matrix as CSV',
  'risk-nothing-to-try':
    'the plant states no criteria that `{path}` could be compared with; put them into a file of its folder',
  'server-address': '`{found}` is no address of a server: https://NAME, or http:// on this machine alone',
  'server-token':
    'the server takes a token: set BULKHEAD_TOKEN, or name a file that holds it with --token-file',
  'server-token-file': '`{path}` holds no token: one line, bulkhead_…',
  'server-unreached': '{server} cannot be reached: {error}',
  'server-other': 'what answers at {server} is no Bulkhead, or one that is older',
  'server-behind':
    'a proxy answers at {server}, and the server behind it does not ({error}); see there whether it runs',
  'server-refused-token':
    '{server} does not take the token: it has run out, was ended, or is another server’s',
  'server-refused': '{server} refuses: {detail}',
  'server-version': '{server} runs version {found} and this is {expected}: use the same',
  'server-job-ended': 'ended, and not done: {server} was told',
  'server-job-goes-on':
    '{server} may go on with it, for it could not be told to end ({error}); GET {path} there says how far it is',
  'server-organisation':
    'the answers of the organisation lie too far up (`{found}`) to be sent with the folder; put them beside it, as in ../organisation',
  'server-command':
    '`{command}` does not go over a server like this; use its pages or its API, or --data beside the record',
  'server-session':
    '`{command}` needs somebody who is signed in, which a token never is: do it in the workbench of the server or over its API in a session, or with --data beside the record',
  'server-option': '--{option} is of this machine and does not go with --server',
  'server-one-plant':
    'over a server a call is about one plant, by its id, as in `waterworks` or `waterworks@12`',
  'called-nowhere':
    'the folder in which this was called is not there any more; go to another one (cd) and call again',
  'no-record-named': 'name the record: --data DIR, or the address of a PostgreSQL database in DATABASE_URL',
  'no-record-at': 'the database of DATABASE_URL holds no record; import, create, restore or serve make one',
  'no-record-in': 'no record in `{folder}`; name the folder that --data was given when it was made',
  'record-in-use':
    '`{folder}` is in use{pid? by process #}{host? on #}{since? since #}; end it first, or ask it',
  'record-newer': 'the record was written by a newer version of bulkhead ({found& and }); use that one',
  'record-damaged':
    'the database{folder? in `#`} is damaged: {error}; how much of it is still right nobody knows, and running the command again does not help: restore a backup into an empty record',
  'record-unreachable': 'the database of DATABASE_URL cannot be used: {error}',
  'record-address':
    'the address in DATABASE_URL cannot be used: write postgres://USER:PASSWORD@HOST:5432/DATABASE with a host that is there, and in the password %25 for %, %2F for /, %23 for the number sign, %40 for @ and %3A for :',
  'master-key-unnamed':
    'name the file with the master key in BULKHEAD_MASTER_KEY: with PostgreSQL there is no data folder to keep it in',
  'master-key-open': '`{path}` can be read by others (mode {mode}); make it yours alone: chmod 600',
  'master-key-form': '`{path}` is no master key; expected {digits} hexadecimal digits',
  'master-key-missing':
    'there is no master key at `{path}`; bring the one that the secrets of this record were sealed with',
  'master-key-other': '`{path}` is not the master key that the secrets of this record were sealed with',
  'not-a-key': '`{path}` is no public key as {program} checkpoint --key{record} prints it',
  'not-a-checkpoint': '`{path}:{line}` is no checkpoint as bulkhead checkpoint prints it',
  'backup-there': '`{path}` is there already, and a backup is never written over anything; name another file',
  'backup-foreign': '`{path}` is no backup of bulkhead',
  'backup-newer': '`{path}` was made by a newer version of bulkhead; use that one',
  'backup-cut': 'the end of `{path}` is missing, or something was added to it; nothing was restored',
  'backup-altered':
    '`{path}` was altered since it was made: its bytes are not those it was closed with; nothing was restored',
  'backup-too-large':
    '`{path}` unpacks to more than it can be, or a line of it is too long{line?, at line #}; nothing was restored',
  'backup-line':
    'line {line} of what is packed in `{path}` is not what a backup holds there; nothing was restored',
  'backup-unsound':
    '`{path}` holds a record that is not what was written: {n} {n|finding|findings}; nothing was restored',
  'record-not-empty':
    'a backup is restored into an empty record only; name an empty folder or an empty database',
  'restore-no-room': '`{path}` unpacks to {found} bytes, and {limit} are free; nothing was restored',
  'backup-file': 'name the file of the backup',
  'import-folder': 'name the folder of the plant that goes into the record',
  'export-args':
    'name the plant in the record and the folder it is written to, such as: {program} export waterworks plant{record}',
  'history-args': 'name the plant whose history is told, such as: {program} history waterworks{record}',
  'plant-at':
    '`{found}` is no plant of a record; write its id, or its id and an entry, such as waterworks@12',
  'record-no-plant': 'no plant `{found}` in the record{near?; did you mean `#`}{plants?; it holds #}',
  'record-no-entry': '{plant} has no entry {found}; the newest is {last}',
  'record-no-ref':
    '`{found}` never was in {plant}{near?; did you mean `#`}; a reference is a kind and an id, such as zone:control',
  'record-no-baseline': '{plant} has no baseline `{found}`{near?; did you mean `#`}{names?; it has #}',
  'record-no-proposal': '{plant} has no proposal `{found}`{near?; did you mean `#`}',
  'record-no-actor':
    'nobody in the record is called `{found}`{near?; did you mean `#`}{names?; those who wrote are #}',
  'undo-first': 'entry {seq} brought {plant} into the record; there is nothing before it to go back to',
  'undo-beside':
    'entry {seq} changed nothing of {plant} itself; files, baselines and what was decided of proposals stay',
  'undo-baseline':
    '{found} is a name for a state and is not taken back; name an entry, such as: {program} undo {plant}@12{record}; {program} history {plant}{record} lists them',
  'undo-entry': 'name the entry that is taken back, such as: {program} undo waterworks@12{record}',
  'proposal-decided': '{id} was decided before; see: {program} proposals {plant} {id}{record}',
  'proposal-own': '{id} is your own proposal; somebody else decides about it',
  'proposal-same-user':
    '`{found}` and `{by}`, who proposed {id}, count as one person, since only the host differs; somebody else decides about it. Where they are two, let each set BULKHEAD_ACTOR to their name and call again',
  'actor-name':
    'BULKHEAD_ACTOR says who acts: a name of 1 to 100 characters in one line, without spaces at its ends',
  'proposal-applied': '{id} was applied before, by entry {seq}',
  'proposal-not-accepted': '{id} was not accepted, and only what somebody else accepted is applied',
  'baseline-taken':
    '`{found}` names entry {seq} of {plant} already and stays what was signed off; take another name',
  'baseline-name':
    '`{found}` is no name for a baseline; begin with a small letter, then letters, digits, `.`, `_` and `-`',
  'baseline-differs':
    'entry {seq} of {plant} is not the one that `{found}` was signed off for: the record was altered; see: {program} verify{record}',
  'plant-there': '{plant} is in the record already; see: {program} history {plant}{record}',
  'call-form': 'something is missing in the call; it is like: {type}',
  'reason-missing': 'say why with --reason TEXT; it stands in the history',
  'review-one': 'say --accept or --refuse, one of them',
  'option-number': '--{option} takes a number from {least} to {most}, not `{found}`',
  'record-busy': 'others keep writing to {plant} faster than this can be checked; run the command again',
  'record-full':
    'no space is left for the record, and nothing was written; make space and run the command again',
  'record-storage':
    'the storage under the record failed: {error}; what was written before is kept; look at the disk, then run the command again',
  'record-unsound':
    'the record of {plant} is damaged at `{at}`; {program} verify{record} tells all that is wrong; restore a backup into an empty record',
  'record-other':
    'the folder says it was written out from entry {seq} of {plant}, and this record has no such entry: take another record, or delete record.yaml to compare the folder with what is here',
  'organisation-differs':
    'the folder {folder} says otherwise than what {plant} is judged with, the answers of the organisation `{organisation}` as of entry {seq}: --organisation writes them there; nothing was written',
  'organisation-none': '{plant} takes no answers from an organisation',
  'organisation-unsaved':
    'the folder {folder} says {n} {n|thing|things} of the organisation that the record was never told; take them in with {program} import, or drop them with --replace; nothing was written',
  'organisation-id':
    '`{found}` is no name of an organisation: small letters, digits, dots and hyphens, a letter first',
  'organisation-alone':
    '--organisation takes what the organisation answers now, and goes without --file and with no entry behind the plant',
  'export-other-plant':
    '`{folder}` holds plant `{found}` and not `{expected}`; name another folder; nothing was written',
  'export-catalogs':
    '`{folder}` uses {found& and }, the record {expected& and }; with other editions every requirement is spelled anew: name an empty folder; nothing was written',
  'export-unsaved':
    '`{folder}` says {n} {n|thing|things} that the record was never told, such as `{first}`; take them in with {program} import{record}, or drop them with --replace; nothing was written',
  'is-a-link': '`{path}` is a link; name the file that it leads to',
  'file-changed':
    '`{path}` changed while it was read; nothing was brought; run the command again when nobody writes to it',
  'out-there': '`{path}` is there already and is never written over; name another file',
  'file-verb':
    'file does not know `{found}`; expected add, list, get, purge or sweep{near?; did you mean `#`}',
  'file-out': 'name the file to write with --out FILE',
  'file-name':
    '`{found}` cannot name a file in a record: 1 to 255 characters in one line, no / or \\, nothing hidden, no spaces at the ends; give it another with --name',
  'file-hash':
    '`{found}` is no hash as it is written: {n} to 64 digits, 0 to 9 and small a to f{near?; did you mean `#`}',
  'file-several': '{n} files have hashes that begin with {found}; write more digits',
  'file-too-big':
    '`{found}` has more than {limit} bytes, which is the most of one file; nothing was brought; make it smaller, or set BULKHEAD_FILE_LIMIT',
  'file-over-quota':
    '`{found}` does not fit: the files of {plant} have {used} bytes and may have {limit}; nothing was brought; purge what is not needed, or set BULKHEAD_FILES_LIMIT',
  'file-other-hash':
    '{id} states another hash than this file has: stated {expected}, found {found}; nothing was brought; bring the file that it states, or state this one with --replace',
  'file-purged':
    'the bytes of `{name}` were purged by entry {seq} on {date}{by?, by #}: {reason}; only its hash is kept, {id}',
  'file-damaged':
    'the bytes of `{name}` are not those that were brought ({id}); nothing was written; restore a backup, or purge it and bring it again',
  'record-no-file':
    '{plant} has no file whose hash begins with {found}; see: {program} file list {plant}{record}',
  'record-no-evidence': '{plant} has no evidence `{found}`{near?; did you mean `#`}',
  'size-form': '{name} is a size in bytes, such as 200MiB or 4GiB, up to 1024GiB, not `{found}`',
  'plant-now': '`{found}` is an earlier moment, and this is done to the plant as it is: write {plant}',
  'evidence-differs':
    '`{path}` is another file than {evidence} states at {at}: stated {stated}, found {found}{more?; # more are so}; nothing was written; bring back the file that was collected, or state the hash of this one',
  'evidence-in-way':
    '`{path}` is not the file that its name says; move it away and run the command again; the text of the plant is written',
  'our-fault': 'this is our fault: {error}; please report it, BULKHEAD_DEBUG=1 shows where',
};
