/**
 * Makes the Word document, in a process of its own: drawing pictures holds its thread and much memory. Its input has two
 * lines of JSON: the sheets of the drawing, which are drawn at once, and the report, which comes when it is put into words.
 */
import type { WordedReport, WordedSection } from '@bulkhead/core/report/worded.ts';
import { docxParts } from '@bulkhead/core/report/render/docx/parts.ts';
import type { Picture } from '@bulkhead/core/report/render/docx/picture.ts';
import { linesOf } from './lines.ts';
import { packed } from './packed.ts';
import { picturing } from './pictures.ts';

const draw = await picturing();
const drawn = new Map<string, Picture>();
const lines = linesOf(process.stdin);
for (const svg of (await next()) as readonly string[]) drawn.set(svg, draw(svg));
const report = (await next()) as WordedReport;
const pictures = svgsOf(report.sections).map((svg) => drawn.get(svg) ?? draw(svg));
process.stdout.write(packed(docxParts(report, pictures)));

async function next(): Promise<unknown> {
  const { value } = await lines.next();
  return JSON.parse(value ?? '');
}

/** In the order of the document. */
function svgsOf(sections: readonly WordedSection[]): readonly string[] {
  return sections.flatMap((section) => [
    ...section.blocks.flatMap((block) => (block.kind === 'figure' ? [block.svg] : [])),
    ...svgsOf(section.sections),
  ]);
}
