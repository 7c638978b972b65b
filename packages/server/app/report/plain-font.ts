/**
 * A TrueType font without its layout tables: no kerning, no ligatures. Who sets a text opens them anew for every piece of
 * it, at half of the cost of a page; and a text is then as wide as its characters together, which can be told beforehand.
 */
const LAYOUT = new Set(['GSUB', 'GPOS', 'GDEF', 'kern']);

/** @throws RangeError when the file ends within its list of tables */
export function withoutLayout(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const entries = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
  const kept = entries.filter((at) => !LAYOUT.has(tagAt(view, at)));
  const plain = font.slice();
  kept.forEach((at, i) => plain.set(font.subarray(at, at + 16), 12 + i * 16));
  // The tables stay where they are, so nothing but their list changes.
  new DataView(plain.buffer).setUint16(4, kept.length);
  return plain;
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
}
