/** Namespaces of a Word document (ECMA-376, transitional). */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONS = `${OFFICE}/relationships`;
export const EXTENDED = `${OFFICE}/extended-properties`;
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
