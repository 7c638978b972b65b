/** Makes the Word document, in a process of its own: drawing pictures holds its thread and much memory. */
import { readFileSync } from 'node:fs';
import type { WordedReport, WordedSection } from '@bulkhead/core/report/worded.ts';
import { docxParts } from '@bulkhead/core/report/render/docx/parts.ts';
import { packed } from './packed.ts';
import { pictures } from './pictures.ts';

const report = JSON.parse(readFileSync(0, 'utf8')) as WordedReport;
process.stdout.write(packed(docxParts(report, await pictures(svgsOf(report.sections)))));

/** In the order of the document. */
function svgsOf(sections: readonly WordedSection[]): readonly string[] {
  return sections.flatMap((section) => [
    ...section.blocks.flatMap((block) => (block.kind === 'figure' ? [block.svg] : [])),
    ...svgsOf(section.sections),
  ]);
}
