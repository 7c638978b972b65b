/**
 * The processes that set documents. The first of each kind is started before the plant is read: while it is, they load what
 * they need, on the other core of the machine. Word documents share one, since they share pictures, which take longest. Of
 * PDFs the first document has one for itself, being by far the longest, and the others share the second. All but the longest
 * yield: it decides when the whole is done.
 */
import { once } from '@bulkhead/core/lib/once.ts';
import type { FormatName } from './formats.ts';
import { docxMaker } from './docx/docx.ts';
import type { Maker } from './child/maker.ts';
import { pdfMaker } from './pdf/pdf.ts';

export interface Makers {
  /** For the next document. */
  readonly pdf: () => Maker;
  readonly docx: () => Maker;
  /** No document is asked for any more. */
  readonly end: () => void;
  /** Where no report comes of it, they would wait for ever; those that are done have ended. */
  readonly stop: () => void;
}

export function startedMakers(names: readonly FormatName[]): Makers {
  const started: Maker[] = [];
  const starting = (start: () => Maker): (() => Maker) =>
    once(() => {
      const maker = start();
      started.push(maker);
      return maker;
    });
  const [docx, first, others] = [
    starting(docxMaker),
    starting(() => pdfMaker(false)),
    starting(() => pdfMaker(true)),
  ];
  if (names.includes('pdf')) first();
  if (names.includes('docx')) docx();
  let pdfs = 0;
  return {
    docx,
    pdf: () => (pdfs++ === 0 ? first() : others()),
    end: () => {
      for (const maker of started) maker.end();
    },
    stop: () => {
      for (const maker of started) maker.stop();
    },
  };
}
