/** The small parts of a workbook: which sheets there are and where, the shared texts, which styles show days. */
import { WorkbookFault, damaged, tooLarge } from '../fault.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';
import { textGathering } from './text.ts';
import { prefixed, readPart } from './xml.ts';
import type { Zip } from './zip.ts';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  /** Where the shared texts and the styles are; empty where there are none. */
  readonly texts: string;
  readonly styles: string;
}

const ROOT_RELATIONS = '_rels/.rels';

/** @throws WorkbookFault */
export function workbookParts(zip: Zip): WorkbookParts {
  const main = [...relations(zip, ROOT_RELATIONS, '')].find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw new WorkbookFault('workbook-not-xlsx', { found: { term: 'zipArchive' } });
  if (main.target.endsWith('.bin'))
    throw new WorkbookFault('workbook-not-xlsx', { found: { term: 'binaryWorkbook' } });
  const folder = main.target.slice(0, main.target.lastIndexOf('/') + 1);
  const name = main.target.slice(folder.length);
  const targets = new Map(
    relations(zip, `${folder}_rels/${name}.rels`, folder).map((each) => [each.id, each]),
  );
  refuseLinks(zip, [...targets.values()]);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const isThere = readPart(zip, main.target, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const target = targets.get(prefixed(attributes, 'id') ?? '');
      if (target?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', part: target.target });
      if (sheets.length > WORKBOOK_LIMITS.sheets)
        throw tooLarge('sheets', sheets.length, WORKBOOK_LIMITS.sheets);
    },
  });
  if (!isThere) throw damaged(main.target);
  const partOf = (type: string): string =>
    [...targets.values()].find((each) => each.type === type)?.target ?? '';
  return { sheets, from1904, texts: partOf('sharedStrings'), styles: partOf('styles') };
}

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

function relations(zip: Zip, part: string, folder: string): readonly Relation[] {
  const found: Relation[] = [];
  readPart(zip, part, {
    open(element, attributes) {
      if (element !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      if (found.length === WORKBOOK_LIMITS.relationships)
        throw tooLarge('relationships', found.length + 1, WORKBOOK_LIMITS.relationships);
      found.push({ id: attributes['Id'] ?? '', type, target: resolved(folder, attributes['Target'] ?? '') });
    },
  });
  return found;
}

/** From the root of the archive, or from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Values from other files come in by links; what they are here nobody has said. */
function refuseLinks(zip: Zip, relations: readonly Relation[]): void {
  const link = relations.find(({ type }) => type === 'externalLink');
  if (link !== undefined) throw new WorkbookFault('workbook-external-link', { part: link.target });
  const part = [...zip.entries.keys()].find((name) => name.includes('/externallinks/'));
  if (part !== undefined) throw new WorkbookFault('workbook-external-link', { part });
}

/** @throws WorkbookFault */
export function sharedTexts(zip: Zip, part: string): readonly string[] {
  const texts: string[] = [];
  const gathering = textGathering();
  readPart(zip, part, {
    open: (name) => gathering.open(name),
    text: (text) => gathering.text(text),
    close(name) {
      gathering.close(name);
      if (name !== 'si') return;
      texts.push(gathering.take());
      if (texts.length > WORKBOOK_LIMITS.cells) throw tooLarge('cells', texts.length, WORKBOOK_LIMITS.cells);
    },
  });
  return texts;
}

/** By the index of a style: whether a number in it is shown as a day or a time. */
export function dateStyles(zip: Zip, part: string): readonly boolean[] {
  const dateFormats = new Set<string>();
  const styles: boolean[] = [];
  let inCells = false;
  let seen = 0;
  readPart(zip, part, {
    open(name, attributes) {
      if (name === 'numFmt' || name === 'xf') seen++;
      if (seen > WORKBOOK_LIMITS.styles) throw tooLarge('cellStyles', seen, WORKBOOK_LIMITS.styles);
      if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? ''))
        dateFormats.add(attributes['numFmtId'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = attributes['numFmtId'] ?? '';
      styles.push(dateFormats.has(format) || isBuiltInDate(Number(format)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Letters of days and times outside quotes, brackets, escapes, and signs that only give a width or fill one. */
function isDateFormat(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').replace(/General/gi, ''));
}
