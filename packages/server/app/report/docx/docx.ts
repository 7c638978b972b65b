/** Documents as Word documents to work on: headings, tables with repeated heads, contents, the drawing. */
import { join } from 'node:path';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { startMaker, type InMaking, type Maker } from '../child/maker.ts';
import { paperJson } from '../paper.ts';

export function docxMaker(): Maker {
  return startMaker(join(import.meta.dirname, 'make.ts'), true);
}

/** The sheets of the drawing, so that they are drawn while the report is put into words; none where few of them are shown. */
export async function giveSheets(maker: Maker, sheets: readonly { readonly svg: string }[]): Promise<void> {
  await maker.give(sheetsLine(sheets));
}

/** The first line of the input. */
export function sheetsLine(sheets: readonly { readonly svg: string }[]): string {
  return JSON.stringify(sheets.map(({ svg }) => svg));
}

/** @param maker has the sheets */
export function reportDocx(maker: Maker, report: WordedReport): InMaking {
  const { content } = maker.make(paperJson(report));
  // It reads on when its pictures are drawn; nobody waits for that.
  return { given: Promise.resolve(), content };
}
