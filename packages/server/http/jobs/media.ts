/** Media types of the files that are made here. */
const MEDIA: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  drawio: 'application/vnd.jgraph.mxfile',
  json: 'application/json',
  zip: 'application/zip',
};

export function mediaOf(path: string): string {
  return MEDIA[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
