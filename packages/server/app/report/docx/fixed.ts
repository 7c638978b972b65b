/** The same document, packed so that the same report gives the same bytes: dates of the report, none of the clock. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const CORE = 'docProps/core.xml';
/** The first day a ZIP file can name. */
const MTIME = '1980-01-01T00:00:00';

/** @param asOf the day of the report, `YYYY-MM-DD` */
export function withFixedDates(docx: Uint8Array, asOf: string): Uint8Array {
  const parts = unzipSync(docx);
  const packed: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const content = parts[name] as Uint8Array;
    packed[name] = name === CORE ? strToU8(dated(strFromU8(content), asOf)) : content;
  }
  return zipSync(packed, { mtime: MTIME, level: 6 });
}

function dated(xml: string, asOf: string): string {
  return xml.replace(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${asOf}T00:00:00Z`);
}
