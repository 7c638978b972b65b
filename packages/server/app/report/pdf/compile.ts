/**
 * Compiles the template, in a process of its own: the compiler holds its thread and half a gigabyte. Reads the report from
 * standard input, writes the PDF to standard output.
 */
import { mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { typstData } from '@bulkhead/core/report/render/typst/data.ts';
import { TYPST_TEMPLATE } from '@bulkhead/core/report/render/typst/template.ts';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { fontFiles, pageFonts } from './fonts.ts';

const report = JSON.parse(readFileSync(0, 'utf8')) as WordedReport;

// The template can read below its workspace and nowhere else: an empty folder.
const workspace = mkdtempSync(join(tmpdir(), 'bulkhead-'));
try {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: [...fontFiles()] }],
  });
  const compiled = compiler.compile({
    mainFileContent: TYPST_TEMPLATE,
    inputs: { data: JSON.stringify(typstData(report, pageFonts())) },
  });
  const { result } = compiled;
  if (result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  process.stdout.write(compiler.pdf(result, { pdfStandard: PdfStandard.UA_1, creationTimestamp: 0 }));
} finally {
  rmdirSync(workspace);
}
