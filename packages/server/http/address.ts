/** Whom a connection is from. A header can say anything: it is believed only as far as proxies of ours wrote it. */
import type { IncomingMessage } from 'node:http';

/** @param proxies how many stand in front, each of which adds the address it was asked from */
export function addressOf(forwarded: string | null, socket: string, proxies: number): string {
  if (proxies === 0) return socket;
  const named = (forwarded ?? '').split(',').map((part) => part.trim());
  return named.at(-proxies) || socket;
}

export function socketAddress(incoming: IncomingMessage | undefined): string {
  return incoming?.socket.remoteAddress ?? '';
}
