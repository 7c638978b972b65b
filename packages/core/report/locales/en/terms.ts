/**
 * Terms of the glossary as they stand alone, in columns and after a colon. The keys are the words of the text
 * form and of the published results, which are the same in every language.
 */
import type { Severity, VerdictCode } from '../../../evaluate/assessment.ts';
import type { CatalogKind } from '../../../catalog/catalog.ts';
import type { Answerer, Certainty } from '../../../catalog/schema/common.ts';
import type { LinkGrade, LinkKind } from '../../../catalog/schema/links.ts';
import type { CapabilityCode } from '../../../evaluate/sl-capability.ts';
import type { EvidenceKind, TriageQuestion } from '../../../model/plant.ts';
import type { Standing } from '../../../program/coverage.ts';
import type { ProblemTerm } from '../../../model/problems.ts';
import type { Reading } from '../../../why/ref.ts';

export type TermId =
  | VerdictCode
  | Reading
  | EvidenceKind
  | Severity
  | Certainty
  | CatalogKind
  | Answerer
  | LinkKind
  | LinkGrade
  | Standing
  | Exclude<CapabilityCode, 'system'>
  | 'leftToSystem'
  | `question-${TriageQuestion}`
  | ProblemTerm
  | FileFault;
/** Why a file or folder cannot be read or written, as the operating system says it. */
export type FileFault =
  | 'fileInTheWay'
  | 'folderInTheWay'
  | 'linksInCircle'
  | 'nameTooLong'
  | 'noPermission'
  | 'noSpace'
  | 'onlyForReading'
  | 'openElsewhere'
  | 'partOfPathMissing';

export type Terms = Readonly<Record<TermId, string>>;

export const terms: Terms = {
  met: 'met',
  compensated: 'compensated',
  partial: 'partial',
  unmet: 'unmet',
  notApplicable: 'not applicable',
  undetermined: 'undetermined',
  failed: 'failed',

  claimed: 'claimed',
  evidenced: 'evidenced',
  verified: 'verified',
  upper: 'at best',

  documentation: 'documentation',
  implementation: 'implementation',
  effectiveness: 'effectiveness',

  error: 'error',
  warning: 'warning',
  note: 'note',

  high: 'high',
  medium: 'medium',
  low: 'low',

  system: 'system',
  component: 'component',
  program: 'program',
  provider: 'service provider',
  workflow: 'workflow',
  development: 'development',
  law: 'law',
  framework: 'framework',
  overlay: 'overlay',
  pointers: 'pointers',
  'patch-states': 'patch states',
  techniques: 'techniques',
  ot: 'OT',
  it: 'IT',
  business: 'business',
  integrator: 'integrator',
  supplier: 'supplier',
  equal: 'equal',
  part: 'part',
  supports: 'supports',
  published: 'published',
  'two-sources': 'two sources',
  'one-source': 'one source',
  derived: 'derived',
  'own-judgement': 'own judgement',

  open: 'open',
  notRequired: 'not required',
  native: 'native',
  configurable: 'configurable',
  certified: 'certified',
  short: 'short',
  leftToSystem: 'left to the system',
  unknown: 'unknown',

  'question-accounts': 'personal accounts',
  'question-signIn': 'sign-in',
  'question-devices': 'programs and devices',
  'question-remote': 'access from outside',
  'question-rights': 'rights',
  'question-media': 'sticks and foreign files',
  'question-records': 'records of events',
  'question-state': 'what is installed and set',
  'question-operation': 'safe operation',
  'question-borders': 'borders',
  'question-secrets': 'secrets',
  'question-backup': 'backup',

  list: 'a list',
  map: 'keys and values',
  value: 'a single value',
  emptyEntry: 'an empty entry',
  loneSurrogate: 'half of a surrogate pair',
  entriesInOneList: 'entries in one list',
  zonesAndConduits: 'zones and conduits together',
  semicolon: 'semicolons',
  tab: 'tabs',
  bar: 'vertical bars',
  tableRows: 'rows',
  tableCells: 'cells, empty ones among them',
  'kind-supplier': 'supplier',
  'kind-worstCase': 'worst case',
  'kind-suc': 'SUC',
  'kind-product': 'product',
  'kind-function': 'function',
  'kind-measure': 'measure',
  'kind-evidence': 'evidence',
  'kind-flow': 'flow',
  'kind-asset': 'asset',
  'kind-conduit': 'conduit',
  'kind-zone': 'zone',

  textFile: 'a text file',
  binaryFile: 'no archive at all',
  binaryWorkbook: 'a binary workbook (.xlsb)',
  oldExcel: 'a file of the old Excel form (.xls)',
  openDocument: 'an OpenDocument file (.ods)',
  zipArchive: 'an archive without a workbook in it',
  fileBytes: 'bytes',
  archiveEntries: 'parts',
  inflatedBytes: 'bytes when unpacked',
  inflationRatio: 'bytes unpacked for each packed one',
  sheets: 'sheets',
  cells: 'filled cells',
  merges: 'merged ranges',
  cellStyles: 'styles',
  relationships: 'relationships of one part',
  xmlElements: 'XML elements',
  xmlAttributes: 'attributes of one XML element',
  cellText: 'characters in one cell',
  xmlDepth: 'levels of nesting',
  fileInTheWay: 'a file stands where a folder is needed',
  folderInTheWay: 'a folder stands in its place',
  linksInCircle: 'links lead in a circle',
  nameTooLong: 'the name is too long',
  noPermission: 'you have no permission',
  noSpace: 'no space is left',
  onlyForReading: 'this medium can only be read',
  openElsewhere: 'another program has it open',
  partOfPathMissing: 'a part of the path is not there, or nothing can be made in it',
};
