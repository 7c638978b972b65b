/** Bytes that somebody else may have made: never shown in a page of this server. Whatever they are, the browser saves them. */
export function attachment(name: string, media: string, size: number): Record<string, string> {
  const plain = name.replaceAll(/[^\w.-]/g, '_').slice(-100);
  return {
    'content-type': media,
    'content-length': String(size),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  };
}

/** @see RFC 8187 §3.2 */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
