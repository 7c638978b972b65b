/** Makes the Word document, in a process of its own: its library numbers on from one document to the next. */
import { readFileSync } from 'node:fs';
import { Packer } from 'docx';
import type { DocxInput } from './docx.ts';
import { documentOf } from './document.ts';
import { withFixedDates } from './fixed.ts';

const report = JSON.parse(readFileSync(0, 'utf8')) as DocxInput;
process.stdout.write(withFixedDates(await Packer.toBuffer(documentOf(report)), report.asOf));
