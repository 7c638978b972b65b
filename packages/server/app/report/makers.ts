/**
 * The processes that set documents. The first of each kind is started before the plant is read: while it is, they load what
 * they need, on the other core of the machine. Those of further documents are started when it is their turn.
 */
import type { FormatName } from './formats.ts';
import { docxMaker } from './docx/docx.ts';
import type { Maker } from './in-child.ts';
import { pdfMaker } from './pdf/pdf.ts';

export interface Makers {
  readonly pdf: () => Maker;
  readonly docx: () => Maker;
  /** Where no report comes of it, they would wait for ever; those that are done have ended. */
  readonly stop: () => void;
}

export function startedMakers(names: readonly FormatName[]): Makers {
  const started: Maker[] = [];
  const maker = (start: () => Maker, isWanted: boolean): (() => Maker) => {
    const begin = (): Maker => {
      const one = start();
      started.push(one);
      return one;
    };
    let early = isWanted ? begin() : null;
    return () => {
      const one = early ?? begin();
      early = null;
      return one;
    };
  };
  return {
    pdf: maker(pdfMaker, names.includes('pdf')),
    docx: maker(docxMaker, names.includes('docx')),
    stop: () => {
      for (const one of started) one.stop();
    },
  };
}
