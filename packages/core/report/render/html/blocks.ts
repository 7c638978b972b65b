/** Blocks of a report as HTML. */
import type {
  LegendEntry,
  WordedBlock,
  WordedColumn,
  WordedEntry,
  WordedLink,
  WordedRow,
} from '../../worded.ts';
import { escaped } from './escape.ts';
import { segmentShape } from './gauges.ts';
import { matrixHtml } from './matrix.ts';
import { piecesHtml, type Page } from './pieces.ts';

export function blockHtml(block: WordedBlock, page: Page): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${piecesHtml(block.pieces, page)}</p>`;
    case 'missing':
      return `<p class="missing">${piecesHtml(block.pieces, page)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${piecesHtml(item, page)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block.columns, block.rows, page);
    case 'facts':
      return entriesHtml(block.entries, page);
    case 'card':
      return `<article class="card" id="${page.anchors.of('card', block.id)}"><h4>${piecesHtml(block.title, page)}</h4>${entriesHtml(block.entries, page)}</article>`;
    case 'figure':
      return figureHtml(block, page);
    case 'lines':
      return linesHtml(block.names, block.hint);
    case 'legend':
      return legendHtml(block.entries);
    case 'matrices':
      return `<div class="matrices">${block.matrices.map(matrixHtml).join('')}</div>`;
    case 'why':
      return `<dl class="why">${block.links.map((link) => whyHtml(link, page)).join('\n')}</dl>`;
  }
}

/** Tables of words only can stand as blocks on a narrow screen; those with figures are moved sideways instead. */
function tableHtml(columns: readonly WordedColumn[], rows: readonly WordedRow[], page: Page): string {
  const stacks =
    columns.length <= 5 &&
    rows.length <= 40 &&
    columns.every(({ kind }) => kind === 'text' || kind === 'short' || kind === 'verdict');
  const heads = columns.map(({ head }) => `<th scope="col">${escaped(head)}</th>`).join('');
  const left = rows.every((row) => row.aside === true);
  const body = rows.map((row) => rowHtml(row, stacks ? columns : null, left, page)).join('\n');
  const name = escaped(columns.map(({ head }) => head).join(', '));
  const look = `${page.columns.use(columns)}${stacks ? ' stack' : ''}`;
  return `<div class="scroll${left ? ' aside' : ''}" role="region" aria-label="${name}" tabindex="0"><table class="${look}">${colgroup(columns)}<thead><tr>${heads}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

/** Text shares what the other columns leave. */
function colgroup(columns: readonly WordedColumn[]): string {
  const total = columns.reduce((sum, { kind, share }) => sum + (kind === 'text' ? share : 0), 0);
  const cols = columns.map(({ kind, share }) =>
    kind === 'text' ? `<col style="width:${Math.round((share / total) * 100)}%">` : '<col>',
  );
  return `<colgroup>${cols.join('')}</colgroup>`;
}

/**
 * @param heads of the columns where the cells name them
 * @param left the whole table is left out on paper
 */
function rowHtml(row: WordedRow, heads: readonly WordedColumn[] | null, left: boolean, page: Page): string {
  const anchor = row.ref === undefined ? null : page.anchors.row(row.ref);
  const cells = row.cells.map((cell, i) => {
    const label = heads === null ? '' : ` data-head="${escaped(heads[i]?.head ?? '')}"`;
    const html = piecesHtml(cell, page);
    return i === 0 ? `<th scope="row"${label}>${html}</th>` : `<td${label}>${html}</td>`;
  });
  const id = anchor === null ? '' : ` id="${anchor}"`;
  return `<tr${id}${rowClass(row, left)}>${cells.join('')}</tr>`;
}

/** Quiet rows are paler; what paper leaves out is hidden there. */
function rowClass({ quiet, aside }: WordedRow, left: boolean): string {
  const names = [...(quiet === true ? ['quiet'] : []), ...(aside === true && !left ? ['aside'] : [])];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

function entriesHtml(entries: readonly WordedEntry[], page: Page): string {
  const rows = entries.map(
    ({ name, value }) => `<div><dt>${escaped(name)}</dt><dd>${piecesHtml(value, page)}</dd></div>`,
  );
  return `<dl class="facts">${rows.join('')}</dl>`;
}

/** As an image of its own, so that nothing in it can reach the page. */
function figureHtml({ svg, caption }: Extract<WordedBlock, { kind: 'figure' }>, page: Page): string {
  const words = caption.map((piece) => ('text' in piece ? piece.text : '')).join(' ');
  const source = `data:image/svg+xml,${addressText(svg)}`;
  return `<figure><img src="${source}" alt="${escaped(words)}"><figcaption>${piecesHtml(caption, page)}</figcaption></figure>`;
}

/**
 * What an address need not hide stays as it is: a drawing is mostly spaces, digits and slashes. Its attributes are between
 * single quotes, which both the address and the attribute it stands in take as they are; its texts have neither kind.
 */
function addressText(svg: string): string {
  return encodeURIComponent(svg.replaceAll('"', "'")).replace(/%(?:20|2C|2F|3A|3B|3D)/g, decodeURIComponent);
}

function linesHtml(names: readonly string[], hint: string): string {
  const lines = names.map(
    (name) => `<div><span>${escaped(name)}</span><span class="line">${escaped(hint)}</span></div>`,
  );
  return `<div class="lines">${lines.join('')}</div>`;
}

function legendHtml(entries: readonly LegendEntry[]): string {
  const items = entries.map(({ shows, text }) => {
    const shape = shows === 'target' ? '<path class="t" d="M6 0V18"/>' : segmentShape(shows, 0);
    return `<li><svg class="gs" viewBox="0 0 11 18" aria-hidden="true">${shape}</svg>${escaped(text)}</li>`;
  });
  return `<ul class="legend">${items.join('')}</ul>`;
}

function whyHtml({ ref, text, rule, because, usedBy }: WordedLink, page: Page): string {
  const causes = because.map(({ ref: below, text: words }) => {
    const anchor = page.anchors.to(below);
    const html = escaped(words);
    return `<li>${anchor === null ? html : `<a href="#${escaped(anchor)}">${html}</a>`}</li>`;
  });
  return (
    `<dt id="${page.anchors.of('why', ref)}"><code>${escaped(ref)}</code></dt>` +
    `<dd>${escaped(text)}${causes.length === 0 ? '' : `<ul>${causes.join('')}</ul>`}` +
    `<p class="rule">${escaped(rule)}${usedBy === '' ? '' : ` · ${escaped(usedBy)}`}</p></dd>`
  );
}
