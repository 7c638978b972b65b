/** Why a workbook cannot be read. Codes of the one registry; the sentences are made elsewhere. */
import type { CellAddress } from './address.ts';

export type WorkbookFaultCode =
  | 'workbook-not-xlsx'
  | 'workbook-encrypted'
  | 'workbook-damaged'
  | 'workbook-too-large'
  | 'workbook-doctype'
  | 'workbook-external-link';

export type FaultParams = Readonly<Record<string, string | number | { readonly term: string }>>;

/** Thrown while reading, caught where reading began. */
export class WorkbookFault extends Error {
  readonly code: WorkbookFaultCode;
  readonly params: FaultParams;
  /** Where it is known: the sheet by its name, and the cell. */
  readonly sheet: string | null;
  readonly cell: CellAddress | null;
  constructor(
    code: WorkbookFaultCode,
    params: FaultParams,
    sheet: string | null = null,
    cell: CellAddress | null = null,
  ) {
    super(code);
    this.code = code;
    this.params = params;
    this.sheet = sheet;
    this.cell = cell;
  }
}

export function damaged(part: string, cell: CellAddress | null = null): WorkbookFault {
  return new WorkbookFault('workbook-damaged', { part }, null, cell);
}

export function tooLarge(
  what: string,
  found: number,
  limit: number,
  cell: CellAddress | null = null,
): WorkbookFault {
  return new WorkbookFault('workbook-too-large', { what: { term: what }, found, limit }, null, cell);
}
