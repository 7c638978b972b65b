/**
 * Makes Word documents, in a process of its own: drawing pictures holds its thread and much memory. Its input is JSON in
 * lines: first the sheets of the drawing, which are drawn at once, then documents, each when it is put into words. A
 * sheet that stands in several of them is drawn once.
 */
import type { WordedReport, WordedSection } from '@bulkhead/core/report/worded.ts';
import { docxParts } from '@bulkhead/core/report/render/docx/parts.ts';
import type { Picture } from '@bulkhead/core/report/render/docx/picture.ts';
import { linesOf } from '../child/lines.ts';
import { makeEach } from '../child/make-each.ts';
import { packed } from './packed.ts';
import { picturing } from './pictures.ts';
import { warmUp } from './warm-up.ts';

const draw = await picturing();
warmUp(draw);
const drawn = new Map<string, Picture>();
const lines = linesOf(process.stdin);
const { value: sheets = '[]' } = await lines.next();
for (const svg of JSON.parse(sheets) as readonly string[]) pictureOf(svg);
await makeEach(lines, (line) => {
  const report = JSON.parse(line) as WordedReport;
  return packed(docxParts(report, svgsOf(report.sections).map(pictureOf)));
});

function pictureOf(svg: string): Picture {
  const known = drawn.get(svg);
  if (known !== undefined) return known;
  const picture = draw(svg);
  drawn.set(svg, picture);
  return picture;
}

/** In the order of the document. */
function svgsOf(sections: readonly WordedSection[]): readonly string[] {
  return sections.flatMap((section) => [
    ...section.blocks.flatMap((block) => (block.kind === 'figure' ? [block.svg] : [])),
    ...svgsOf(section.sections),
  ]);
}
