/**
 * The processes that set documents. They are started before the plant is read: while it is, they load what they need, on
 * the other core of the machine.
 */
import type { FormatName } from './formats.ts';
import { docxMaker } from './docx/docx.ts';
import type { Maker } from './in-child.ts';
import { pdfMaker } from './pdf/pdf.ts';

export interface Makers {
  readonly pdf: Maker | null;
  readonly docx: Maker | null;
}

export function startedMakers(names: readonly FormatName[]): Makers {
  return {
    pdf: names.includes('pdf') ? pdfMaker() : null,
    docx: names.includes('docx') ? docxMaker() : null,
  };
}

/** Where no report comes of it, they would wait for ever; those that are done have ended. */
export function stopMakers({ pdf, docx }: Makers): void {
  pdf?.stop();
  docx?.stop();
}
