/** The report as a Word document to work on: headings, tables with repeated heads, contents, the drawing. */
import { join } from 'node:path';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { startMaker, type InMaking, type Maker } from '../in-child.ts';
import { paperJson } from '../paper.ts';

export function docxMaker(): Maker {
  return startMaker(join(import.meta.dirname, 'make.ts'));
}

/** The sheets of the drawing, so that they are drawn while the report is put into words. */
export async function giveSheets(maker: Maker, sheets: readonly { readonly svg: string }[]): Promise<void> {
  await maker.give(sheetsLine(sheets));
}

/** For a document whose pictures are drawn with it: it has few. */
export function withoutSheets(maker: Maker): Maker {
  void giveSheets(maker, []);
  return maker;
}

/** The first line of the input. */
export function sheetsLine(sheets: readonly { readonly svg: string }[]): string {
  return `${JSON.stringify(sheets.map(({ svg }) => svg))}\n`;
}

/** @param maker has the sheets */
export function reportDocx(maker: Maker, report: WordedReport): InMaking {
  const { content } = maker.finish(paperJson(report));
  // It reads on when its pictures are drawn; nobody waits for that.
  return { given: Promise.resolve(), content };
}
