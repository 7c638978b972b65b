/**
 * What a workbook must be for programs to open it without offering to repair it: ECMA-376 parts 1 and 2, and the limits
 * that Excel documents. Gives every fault by its part, in words for whoever mends it.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { parseCell, parseRange } from '../address.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Children of a worksheet in the order of its schema (CT_Worksheet). */
const WORKSHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
const WORKBOOK = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];
const STYLES = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
];

/** Empty where there is nothing to repair. */
export function faultsIn(bytes: Uint8Array): readonly string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const faults: string[] = [];
  const trees = new Map<string, Element>();
  for (const [name, text] of parts) {
    try {
      trees.set(name, parsed(text));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  if (faults.length > 0) return faults;
  const say = (part: string, fault: string): void => void faults.push(`${part}: ${fault}`);
  contentTypes(trees, say);
  const targets = new Map([...trees.keys()].map((part) => [part, relations(trees, part, say)] as const));
  relations(trees, '', say);
  const styles = stylesOf(trees, say);
  workbookOf(trees, targets, say);
  for (const [name, tree] of trees) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name))
      sheetOf(name, tree, targets.get(name) ?? new Map(), styles, say);
    if (name.startsWith('xl/comments')) commentsOf(name, tree, say);
    if (name.endsWith('.vml')) drawingOf(name, tree, say);
    if (name === 'docProps/custom.xml') propertiesOf(name, tree, say);
  }
  return faults;
}

type Say = (part: string, fault: string) => void;
type Trees = ReadonlyMap<string, Element>;

function parsed(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.write(text).close();
  return root.children[0] as Element;
}

function all(element: Element, name: string, found: Element[] = []): readonly Element[] {
  for (const child of element.children) {
    if (child.name === name) found.push(child);
    if (child.children.length > 0 && child.name !== 'sheetData') all(child, name, found);
  }
  return found;
}

function one(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

function inOrder(part: string, element: Element, order: readonly string[], say: Say): void {
  const places = element.children.map(({ name }) => order.indexOf(name));
  if (places.includes(-1)) say(part, `unknown element in ${element.name}`);
  if (places.some((place, i) => i > 0 && place < (places[i - 1] as number)))
    say(part, `${element.name}: ${element.children.map(({ name }) => name).join(' ')}`);
}

function unique(part: string, what: string, values: readonly (string | undefined)[], say: Say): void {
  if (values.includes(undefined)) say(part, `${what} is missing`);
  if (new Set(values).size !== values.length) say(part, `${what} stands twice`);
}

/** Every part has a type, and every type a part. */
function contentTypes(trees: Trees, say: Say): void {
  const types = trees.get('[Content_Types].xml') as Element;
  const stated = types.children
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => attributes['PartName'] ?? '');
  const byEnd = types.children
    .filter(({ name }) => name === 'Default')
    .map(({ attributes }) => attributes['Extension'] ?? '');
  unique('[Content_Types].xml', 'a part', [...stated, ...byEnd], say);
  for (const name of stated)
    if (!trees.has(name.slice(1))) say('[Content_Types].xml', `${name} is not there`);
  for (const name of trees.keys()) {
    const end = name.slice(name.lastIndexOf('.') + 1);
    if (name.startsWith('[') || stated.includes(`/${name}`)) continue;
    if (!byEnd.includes(end) || end === 'xml') say('[Content_Types].xml', `${name} has no type`);
  }
}

/** Targets by id; of the part, or of the package where it is empty. */
function relations(trees: Trees, part: string, say: Say): ReadonlyMap<string, string> {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const each = trees.get(name)?.children.map(({ attributes }) => attributes) ?? [];
  unique(
    name,
    'an id',
    each.map(({ Id }) => Id),
    say,
  );
  const targets = each.map(({ Id = '', Target = '' }) => {
    const steps: string[] = [];
    for (const step of (part.slice(0, at) + Target).split('/'))
      if (step === '..') steps.pop();
      else steps.push(step);
    return [Id, steps.join('/')] as const;
  });
  for (const [, target] of targets) if (!trees.has(target)) say(name, `${target} is not there`);
  return new Map(targets);
}

interface Styles {
  readonly cells: number;
  readonly differences: number;
}

function stylesOf(trees: Trees, say: Say): Styles {
  const part = 'xl/styles.xml';
  const styles = trees.get(part) as Element;
  inOrder(part, styles, STYLES, say);
  const size = (name: string): number => one(styles, name)?.children.length ?? 0;
  for (const { name, attributes, children } of styles.children)
    if (Number(attributes['count'] ?? children.length) !== children.length) say(part, `count of ${name}`);
  for (const { attributes } of one(styles, 'cellXfs')?.children ?? [])
    for (const [attribute, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ] as const)
      if (!(Number(attributes[attribute]) < size(list))) say(part, `${attribute} ${attributes[attribute]}`);
  return { cells: size('cellXfs'), differences: size('dxfs') };
}

function workbookOf(trees: Trees, targets: ReadonlyMap<string, ReadonlyMap<string, string>>, say: Say): void {
  const part = 'xl/workbook.xml';
  const workbook = trees.get(part) as Element;
  inOrder(part, workbook, WORKBOOK, say);
  const sheets = one(workbook, 'sheets')?.children.map(({ attributes }) => attributes) ?? [];
  unique(
    part,
    'a sheet',
    sheets.map(({ name }) => name?.toLowerCase()),
    say,
  );
  unique(
    part,
    'a sheetId',
    sheets.map(({ sheetId }) => sheetId),
    say,
  );
  for (const { name = '', 'r:id': id = '' } of sheets) {
    if (!/^(?!')[^[\]:*?/\\]{1,31}$(?<!')/.test(name)) say(part, `the name ${name}`);
    if (!targets.get(part)?.has(id)) say(part, `${id} is no relationship`);
  }
  const names = one(workbook, 'definedNames')?.children ?? [];
  unique(
    part,
    'a defined name',
    names.map(({ attributes }) => `${attributes['name']} ${attributes['localSheetId']}`),
    say,
  );
  for (const { attributes } of names)
    if (!(Number(attributes['localSheetId']) < sheets.length))
      say(part, 'a name of a sheet that is not there');
  if (sheets.every(({ state }) => state !== undefined)) say(part, 'no sheet is seen');
}

function sheetOf(
  part: string,
  sheet: Element,
  targets: ReadonlyMap<string, string>,
  styles: Styles,
  say: Say,
): void {
  inOrder(part, sheet, WORKSHEET, say);
  rowsOf(part, one(sheet, 'sheetData')?.children ?? [], styles, say);
  let last = 0;
  for (const { attributes } of one(sheet, 'cols')?.children ?? []) {
    if (!(Number(attributes['min']) > last && Number(attributes['max']) >= Number(attributes['min'])))
      say(part, 'columns overlap');
    if (!(Number(attributes['width']) <= 255)) say(part, `width ${attributes['width']}`);
    last = Number(attributes['max']);
  }
  for (const each of ['legacyDrawing', 'drawing', 'hyperlink', 'tablePart'].flatMap((name) =>
    all(sheet, name),
  ))
    if (!targets.has(each.attributes['r:id'] ?? '')) say(part, `${each.name} has no relationship`);
  rulesOf(part, sheet, styles, say);
  const { attributes: filter } = one(sheet, 'autoFilter') ?? { attributes: { ref: 'A1' } };
  if (parseRange(filter['ref'] ?? '') === null) say(part, 'autoFilter');
  for (const { text, name } of one(sheet, 'headerFooter')?.children ?? [])
    if (text.length > 255) say(part, name);
}

function rulesOf(part: string, sheet: Element, { differences }: Styles, say: Say): void {
  const rules = all(sheet, 'cfRule');
  unique(
    part,
    'a priority',
    rules.map(({ attributes }) => attributes['priority']),
    say,
  );
  for (const { attributes } of rules) if (!(Number(attributes['dxfId']) < differences)) say(part, 'dxfId');
  const validations = one(sheet, 'dataValidations');
  if (Number(validations?.attributes['count'] ?? 0) !== (validations?.children.length ?? 0))
    say(part, 'count of dataValidations');
  const limits = { errorTitle: 32, error: 255, promptTitle: 32, prompt: 255 };
  for (const { attributes, children } of validations?.children ?? []) {
    for (const [name, limit] of Object.entries(limits))
      if ((attributes[name] ?? '').length > limit) say(part, `${name} is too long`);
    for (const { text } of children) if (text.length > 255) say(part, 'a formula is too long');
  }
  for (const { attributes } of [...(validations?.children ?? []), ...all(sheet, 'conditionalFormatting')])
    if ((attributes['sqref'] ?? '').split(' ').some((range) => parseRange(range) === null))
      say(part, 'sqref');
}

function rowsOf(part: string, rows: readonly Element[], styles: Styles, say: Say): void {
  let lastRow = 0;
  for (const { attributes, children } of rows) {
    const row = Number(attributes['r']);
    if (!(row > lastRow)) say(part, `row ${attributes['r']}`);
    lastRow = row;
    if (!(Number(attributes['ht'] ?? 1) <= 409)) say(part, `height of row ${row}`);
    let lastColumn = 0;
    for (const cell of children) {
      const at = parseCell(cell.attributes['r'] ?? '');
      if (at === null || at.row !== row || at.column <= lastColumn) say(part, `cell ${cell.attributes['r']}`);
      lastColumn = at?.column ?? lastColumn;
      if (!(Number(cell.attributes['s'] ?? 0) < styles.cells)) say(part, `style of ${cell.attributes['r']}`);
      const text = all(cell, 't')
        .map((each) => each.text)
        .join('');
      if (decoded(text).length > 32_767) say(part, `text of ${cell.attributes['r']}`);
      if (cell.attributes['t'] === undefined && cell.children.some((v) => !Number.isFinite(Number(v.text))))
        say(part, `number in ${cell.attributes['r']}`);
    }
  }
}

function decoded(text: string): string {
  return text.replace(/_x[0-9A-Fa-f]{4}_/g, '?');
}

function commentsOf(part: string, comments: Element, say: Say): void {
  const each = all(comments, 'comment');
  const authors = all(comments, 'author').length;
  unique(
    part,
    'a comment',
    each.map(({ attributes }) => attributes['ref']),
    say,
  );
  for (const { attributes, children } of each) {
    if (parseCell(attributes['ref'] ?? '') === null || !(Number(attributes['authorId']) < authors))
      say(part, 'a comment');
    if (
      children
        .map((child) => all(child, 't'))
        .flat()
        .map(({ text }) => text)
        .join('').length > 32_767
    )
      say(part, 'a long comment');
  }
}

/** A shape belongs to the block of 1,024 ids that its number is in, and the blocks are declared. */
function drawingOf(part: string, drawing: Element, say: Say): void {
  const ids = all(drawing, 'v:shape').map(({ attributes }) => attributes['id']);
  unique(part, 'a shape', ids, say);
  const blocks = (all(drawing, 'o:idmap')[0]?.attributes['data'] ?? '').split(',');
  for (const id of ids) {
    const block = String(Math.floor(Number(/\d+$/.exec(id ?? '')?.[0]) / 1_024));
    if (!blocks.includes(block)) say(part, `${id} is in no declared block`);
  }
}

function propertiesOf(part: string, properties: Element, say: Say): void {
  const each = properties.children.map(({ attributes }) => attributes);
  unique(
    part,
    'a pid',
    each.map(({ pid }) => pid),
    say,
  );
  unique(
    part,
    'a name',
    each.map(({ name }) => name),
    say,
  );
  if (each.some(({ pid }) => Number(pid) < 2)) say(part, 'pids begin at 2');
  if (all(properties, 'vt:lpwstr').some(({ text }) => text.length > 255)) say(part, 'a property is too long');
}
