/** Whom a connection is from. A header can say anything: it is believed only as far as proxies of ours wrote it. */
import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** @param proxies how many stand in front, each of which adds the address it was asked from */
export function addressOf(forwarded: string | null, socket: string, proxies: number): string {
  if (proxies === 0) return network(socket);
  const named = (forwarded ?? '').split(',').map((part) => part.trim());
  return network(named.at(-proxies) || socket);
}

export function socketAddress(incoming: IncomingMessage | undefined): string {
  return incoming?.socket.remoteAddress ?? '';
}

/** Whoever has one IPv6 address has the other 2^64 of its network as well; an IPv4 address is one. */
function network(address: string): string {
  const [, v4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (v4 !== undefined) return v4;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = (part: string | undefined): readonly string[] =>
    (part ?? '').split(':').filter((each) => each !== '');
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)];
  return `${all
    .slice(0, 4)
    .map((each) => Number.parseInt(each, 16).toString(16))
    .join(':')}::/64`;
}
