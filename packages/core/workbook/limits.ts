/**
 * How large a workbook may be. What is above is refused with the figure: sizes before a byte is inflated, counts of
 * things in the moment they are reached.
 */
export const WORKBOOK_LIMITS = {
  /** Bytes of the file. */
  bytes: 64 * 1024 * 1024,
  /** Entries of the archive. */
  entries: 2_000,
  /** Bytes of all entries together, inflated. */
  inflated: 256 * 1024 * 1024,
  /** Inflated bytes to one byte of the file, for an entry of more than a megabyte. */
  ratio: 200,
  sheets: 500,
  /** Cells with something in them, of all sheets together. */
  cells: 3_000_000,
  /** Merged ranges, of all sheets together. */
  merges: 20_000,
  /** Formats of cells and of numbers; no spreadsheet takes more. */
  styles: 65_536,
  /** Relationships of one part. */
  relationships: 10_000,
  /** XML elements of all parts together: five for each cell. */
  elements: 16_000_000,
  /** Of one XML element. */
  attributes: 256,
  /** UTF-16 units of one cell. */
  text: 40_000,
  /** Levels of nesting in XML. */
  depth: 64,
} as const;

/** What a spreadsheet lets stand in one cell. */
export const MOST_IN_A_CELL = 32_767;
