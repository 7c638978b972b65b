/** How large a workbook may be. What is above is refused with the figure, before anything of it is inflated. */
export const WORKBOOK_LIMITS = {
  /** Bytes of the file. */
  bytes: 64 * 1024 * 1024,
  /** Entries of the archive. */
  entries: 2_000,
  /** Bytes of all entries together, inflated. */
  inflated: 512 * 1024 * 1024,
  /** Inflated bytes to one byte of the file, for an entry of more than a megabyte. */
  ratio: 200,
  sheets: 500,
  /** Cells with something in them, of all sheets together. */
  cells: 3_000_000,
  /** UTF-16 units of one cell. */
  text: 40_000,
  /** Levels of nesting in XML. */
  depth: 64,
} as const;

/** What a spreadsheet lets stand in one cell. */
export const MOST_IN_A_CELL = 32_767;
