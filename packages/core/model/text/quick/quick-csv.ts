/**
 * Records of a CSV file as tables are written: many times faster than `csv-parse`, and with the same cells. What is not
 * certain is left to the package: other line ends, quotes that do not begin and end a cell, characters it replaces.
 */

/** @returns null for a text that the package must read: it may be sound or not */
export function quickRecords(source: string): readonly (readonly string[])[] | null {
  if (source.includes('\r') || !source.isWellFormed()) return null;
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const records: (readonly string[])[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    if (!line.includes('"')) {
      records.push(line.split(','));
      start = end + 1;
      continue;
    }
    const cells: string[] = [];
    const next = quotedRecord(text, start, cells);
    if (next < 0) return null;
    records.push(cells);
    start = next;
  }
  return records;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** @returns where the next record starts; -1 where quotes do not begin and end a cell */
function quotedRecord(text: string, start: number, cells: string[]): number {
  for (let at = start; ; at++) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? quotedEnd(text, at) : plainEnd(text, at);
    if (end < 0) return -1;
    cells.push(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    at = end;
    if (text[at] !== ',') return text[at] === '\n' || at >= text.length ? at + 1 : -1;
  }
}

/** Behind the closing quote of the cell that begins here. */
function quotedEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? -1 : end + 1;
}

function plainEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === ',' || char === '\n') return at;
    if (char === '"') return -1;
  }
  return text.length;
}
