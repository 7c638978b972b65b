/** What components can do, on a terminal: SL-C per FR, and what holds it back. */
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import type { Capability, CapabilityCode, CapabilityRow } from '../../../evaluate/sl-capability.ts';
import type { Plant } from '../../../model/plant.ts';
import type { TermId } from '../../locales/en/terms.ts';
import type { Words } from '../../locales/words.ts';
import { inColumns, type Row } from './columns.ts';
import { commandLines, shellWord } from './command.ts';
import type { Reading } from './gauge.ts';
import { penOf, type Pen } from './pen.ts';
import { englishNote } from './english-note.ts';
import { rendered, span, type Line, type Span, type Terminal } from './style.ts';
import { flowed, wrapped } from './wrap.ts';

export interface ProductsView {
  readonly products: readonly Capability[];
  readonly plant: Plant;
  /** Title of a row by its requirement. */
  readonly titleOf: (requirement: string) => string;
  readonly reading: Reading;
  /** Rows are told one by one: those that hold an SL back, or all of them. */
  readonly rows: 'none' | 'open' | 'all';
  /** The folder as the user named it, for commands that can be run as they stand. */
  readonly folder: string;
  /** Options that such a command takes over, such as ` --lang de`. */
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function productsText(view: ProductsView): string {
  const { terminal } = view;
  const pen = penOf(view.words, terminal);
  if (view.products.length === 0)
    return rendered(wrapped([span(pen.say('noProducts'))], terminal.columns), terminal);
  return rendered(
    [
      ...wrapped(
        [span(pen.say('capabilityHead', { reading: { term: view.reading } }), 'quiet')],
        terminal.columns,
      ),
      ...view.products.flatMap((product) => [[], ...productLines(view, product, pen)]),
      ...commands(view, pen),
      ...englishNote(view.words, view.terminal),
    ],
    terminal,
  );
}

const CODES: readonly CapabilityCode[] = [
  'native',
  'configurable',
  'certified',
  'short',
  'system',
  'notApplicable',
  'unknown',
  'failed',
];
/** `system` is also a kind of catalog. */
function termOf(code: CapabilityCode): TermId {
  return code === 'system' ? 'leftToSystem' : code;
}

const OPEN: ReadonlySet<CapabilityCode> = new Set(['short', 'system', 'unknown', 'failed']);

function commands({ products, rows, folder, options }: ProductsView, pen: Pen): readonly Line[] {
  const [first] = products;
  if (rows !== 'none' || first === undefined) return [];
  const assess = `assess ${shellWord(folder)} --view products`;
  return [
    [],
    ...commandLines(
      [
        { label: pen.say('rowByRow'), call: `${assess} --place ${first.ref}${options}` },
        { label: pen.say('allRows'), call: `${assess} --all${options}` },
      ],
      pen,
    ),
  ];
}

function productLines(view: ProductsView, product: Capability, pen: Pen): readonly Line[] {
  const { terminal } = view;
  const rows = product.rows.filter(
    (row) => view.rows === 'all' || (view.rows === 'open' && OPEN.has(row.capability)),
  );
  const hidden = view.rows === 'none' ? 0 : product.rows.length - rows.length;
  const counts = CODES.map(
    (code) => [code, product.rows.filter((row) => row.capability === code).length] as const,
  )
    .filter(([, n]) => n > 0)
    .map(([code, n]) => `${n} ${pen.term(termOf(code))}`);
  const columns = [{}, { least: pen.longest(CODES.map(termOf)) }, {}];
  return [
    ...wrapped(
      [
        span(pen.text(nameOf(view, product)), 'strong'),
        span(` ${product.ref} · ${product.class} · ${counts.join(', ')}`),
      ],
      terminal.columns,
    ),
    ...flowed(vectorOf(product, view.reading), terminal.columns - 2, '  ').map((line) => [
      span('  '),
      ...line,
    ]),
    ...inColumns(
      rows.map((row) => rowOf(row, view, pen)),
      { columns, proseAfter: 3, proseLeast: 32, proseLines: 2 },
      terminal,
    ),
    ...(hidden === 0 ? [] : wrapped([span(pen.say('moreRows', { n: hidden }), 'quiet')], terminal.columns)),
  ];
}

function nameOf({ plant }: ProductsView, { ref }: Capability): string {
  const id = ref.slice(ref.indexOf(':') + 1);
  const product = plant.products.find((each) => ref === `product:${each.id}`);
  const asset = plant.assets.find((each) => ref === `asset:${each.id}`);
  return product === undefined ? (asset?.name ?? id) : [product.name, product.version ?? ''].join(' ').trim();
}

/** `IAC 1 (≤ 3)`: in the reading asked for, and what it could be at best where something is unknown. */
function vectorOf({ slC }: Capability, reading: Reading): readonly Line[] {
  const text = FR_ORDER.map((fr) => {
    const level = slC[reading][fr];
    const upper = slC.upper[fr];
    if (level === null || upper === null) return `${fr} -`;
    return upper > level ? `${fr} ${level} (≤\u00a0${upper})` : `${fr} ${level}`;
  });
  return text.map((entry, i) => (i === 0 ? [span('SL-C ', 'strong'), span(entry)] : [span(entry)]));
}

const GLYPHS: Readonly<Record<CapabilityCode, Span>> = {
  native: span('●', 'achieved'),
  configurable: span('●', 'achieved'),
  certified: span('○', 'achieved'),
  short: span('◆', 'deficit'),
  system: span('◇', 'deficit'),
  notApplicable: span('·', 'quiet'),
  unknown: span('?', 'unknown'),
  failed: span('!', 'failed'),
};

function rowOf(row: CapabilityRow, view: ProductsView, pen: Pen): Row {
  const id = row.requirement.slice(row.requirement.indexOf('/') + 1);
  return {
    cells: [
      [
        row.reads.claimed && !row.reads.evidenced ? span('○', 'deficit') : GLYPHS[row.capability],
        span(` ${id}`),
      ],
      [span(pen.term(termOf(row.capability)))],
      [span(`${row.fr} SL ${row.level}`, 'quiet')],
    ],
    prose: [span(pen.text(view.titleOf(row.requirement)))],
  };
}
