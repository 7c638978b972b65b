/** A risk matrix as a table: the letter in every cell, the colour of its rank, a step where what is tolerated ends. */
import type { MatrixCell } from '../../document/parts.ts';
import type { WordedMatrix } from '../../worded.ts';
import { escaped } from './escape.ts';

export function matrixHtml({ caption, corner, heads, rows }: WordedMatrix): string {
  const head = [corner, ...heads].map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr><th scope="row">${escaped(row.head)}</th>${row.cells.map(cell).join('')}</tr>`,
  );
  return `<table class="matrix"><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function cell({ letter, tone, edge, count }: MatrixCell): string {
  const names = [`r${tone}`, ...(edge.top ? ['et'] : []), ...(edge.right ? ['er'] : [])];
  return `<td class="${names.join(' ')}">${countHtml(count)}${escaped(letter)}</td>`;
}

/** A cell in which nothing lies shows its rank alone: what lies somewhere is seen at once. */
function countHtml(count: number | null): string {
  return count === null || count === 0 ? '' : `<b>${count}</b> `;
}
