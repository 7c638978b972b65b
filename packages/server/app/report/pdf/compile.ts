/**
 * Compiles the template, in a process of its own: the compiler holds its thread and half a gigabyte. Reads documents from
 * standard input, a line of JSON for each, and writes their PDF to standard output.
 */
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { typstData } from '@bulkhead/core/report/render/typst/data.ts';
import { TYPST_TEMPLATE } from '@bulkhead/core/report/render/typst/template.ts';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { linesOf } from '../child/lines.ts';
import { makeEach } from '../child/make-each.ts';
import { fontFiles, pageFonts } from './fonts.ts';

const fonts = pageFonts();

await makeEach(linesOf(process.stdin), (line) => {
  const data = JSON.stringify(typstData(JSON.parse(line) as WordedReport, fonts));
  // What it was made of is large, and no use to the compiler, which takes much more.
  globalThis.gc?.();
  return compiled(data);
});

function compiled(data: string): Uint8Array {
  // The template can read below its workspace and nowhere else: an empty folder.
  const workspace = mkdtempSync(join(tmpdir(), 'bulkhead-'));
  try {
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fontFiles()] }] });
    const page = compiler.compile({ mainFileContent: TYPST_TEMPLATE, inputs: { data } });
    const { result } = page;
    if (result === null) throw new Error(JSON.stringify(page.takeDiagnostics()?.shortDiagnostics));
    return compiler.pdf(result, { pdfStandard: PdfStandard.UA_1, creationTimestamp: 0 });
  } finally {
    rmdirSync(workspace);
  }
}
