/** The title block in the lower right corner. Empty fields stay empty; long text becomes smaller, never shorter. */
import { fillMessage } from '../lib/message.ts';
import { textNodes, STYLES } from './draw-text.ts';
import type { Rect } from './layout/input.ts';
import { fitText } from './text/fit.ts';
import type { GroupNode, Node } from './nodes.ts';
import { sinceOf } from './since.ts';
import type { Against, DrawingOptions } from './values.ts';
import type { DrawingWords } from './words.ts';

export interface SheetNames {
  readonly plant: string;
  readonly title: string;
  readonly sheet: number;
  readonly of: number;
}

interface Cell {
  readonly caption: string;
  readonly value: string;
  /** In twelfths of the width. */
  readonly part: number;
  readonly strong?: boolean;
}

/** Wide in a strip below the plan, high in a column beside it. */
export type TitleForm = 'wide' | 'high';

const FORMS = { wide: { width: 520, row: 33, rows: 4 }, high: { width: 300, row: 30, rows: 7 } } as const;

export const TITLE_WIDTH = { wide: FORMS.wide.width, high: FORMS.high.width } as const;

/** It has a row more where an older plant is compared with. */
export function titleHeight(form: TitleForm, { against }: DrawingOptions): number {
  const { row, rows } = FORMS[form];
  return row * (rows + (against === undefined ? 0 : 1));
}

export function titleBlock(
  names: SheetNames,
  options: DrawingOptions,
  form: TitleForm,
  x: number,
  y: number,
): GroupNode {
  const { row, width: whole } = FORMS[form];
  const line = { paint: 'ink', width: 0.8 } as const;
  const nodes: Node[] = [
    {
      shape: 'rect',
      x,
      y,
      width: whole,
      height: titleHeight(form, options),
      fill: 'surface',
      stroke: { paint: 'ink', width: 1.4 },
    },
  ];
  rowsOf(names, options, form).forEach((cells, r) => {
    const top = y + r * row;
    if (r > 0) nodes.push({ shape: 'path', d: `M${x} ${top}h${whole}`, stroke: line });
    let left = x;
    for (const cell of cells) {
      const width = (whole * cell.part) / 12;
      if (left > x) nodes.push({ shape: 'path', d: `M${left} ${top}v${row}`, stroke: line });
      nodes.push(...cellNodes(cell, { x: left, y: top, width, height: row }));
      left += width;
    }
  });
  return { shape: 'group', role: 'title-block', nodes };
}

function rowsOf(
  names: SheetNames,
  { words, title = {}, against }: DrawingOptions,
  form: TitleForm,
): readonly (readonly Cell[])[] {
  const t = words.title;
  const sheet = fillMessage(t.sheetOf, { n: names.sheet, of: names.of });
  const cell = (caption: string, value: string | undefined, wide: number, high: number): Cell => ({
    caption,
    value: value ?? '',
    part: form === 'wide' ? wide : high,
  });
  const plant = { ...cell(t.plant, names.plant, 6, 12), strong: true };
  const drawing = { ...cell(t.drawing, names.title, 6, 12), strong: true };
  const numbers = [cell(t.number, title.number, 4, 8), cell(t.revision, title.revision, 2, 4)];
  const days = [cell(t.date, title.date, 3, 4), cell(t.sheet, sheet, 3, 4)];
  const people = [
    cell(t.drawn, title.drawn, 4, 4),
    cell(t.checked, title.checked, 4, 4),
    cell(t.approved, title.approved, 4, 4),
  ];
  const classification = cell(t.classification, title.classification, 6, 12);
  const model = cell(t.model, title.model, 4, 12);
  const asOf = cell(t.asOf, title.asOf, 2, 4);
  const older = against === undefined ? [] : [[cell(t.against, olderOf(against, words), 12, 12)]];
  return form === 'wide'
    ? [[plant, drawing], [...numbers, ...days], people, [classification, model, asOf], ...older]
    : [[plant], [drawing], numbers, [...days, asOf], people, [classification], [model], ...older];
}

/** Its name, and always the digest: two plants may bear one revision. */
function olderOf(against: Against, words: DrawingWords): string {
  const since = sinceOf(against, words);
  return since.includes(against.model) ? since : `${since} · ${against.model}`;
}

function cellNodes({ caption, value, strong }: Cell, { x, y, width, height }: Rect): readonly Node[] {
  const head = textNodes([caption], x + 6, y + 2, STYLES.caption);
  if (value === '') return head;
  const style = { ...STYLES.note, size: 12, bold: strong === true };
  const fitted = fitText(value, style, width - 12, height - 13);
  return [...head, ...textNodes(fitted.lines, x + 6, y + 12, fitted.style)];
}
