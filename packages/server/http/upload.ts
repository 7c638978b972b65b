/** Bytes that are streamed to where they are kept, and never held as a whole or read as text. */
import type { Asked } from './context.ts';

export const UPLOAD_TYPE = 'application/octet-stream';

export function isUpload(c: Pick<Asked, 'req'>): boolean {
  return c.req.header('content-type') === UPLOAD_TYPE;
}
