/** Rows that a spreadsheet copied, with heads: its own where it brought them, else those of the grid it is pasted into. */
/** @param columns those that are shown, in their order */
export function headedTable(
  text: string,
  columns: readonly { readonly id: string; readonly head: string }[],
): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').split('\t').map((cell) => cell.trim());
  const known = new Set(columns.flatMap(({ id, head }) => [id, head]));
  const hasHeads =
    first.length > 1 ? first.filter((cell) => known.has(cell)).length > 1 : known.has(first[0] ?? '');
  if (hasHeads) return text;
  const heads = columns.slice(0, first.length).map(({ head }) => head);
  return `${heads.join('\t')}\n${text}`;
}
