/** Whom a connection is from. A header can say anything: it is believed only as far as proxies of ours wrote it. */
import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';
import type { Proxies } from './proxies.ts';

/** A longer list than any row of proxies makes is read no further. */
const MOST = 2000;

/**
 * Each proxy adds the address it was asked from, so the list is read from its end: for as long as a proxy of ours says
 * so, the address before it is believed.
 */
export function addressOf(forwarded: string | null, socket: string, proxies: Proxies): string {
  const named = (forwarded ?? '')
    .slice(-MOST)
    .split(',')
    .map((part) => plain(part.trim()));
  let address = plain(socket);
  while (proxies.has(address)) {
    const before = named.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return network(address);
}

export function socketAddress(incoming: IncomingMessage | undefined): string {
  return incoming?.socket.remoteAddress ?? '';
}

/** An IPv4 address as it is, also where a socket of IPv6 shows it. */
function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

/** Whoever has one IPv6 address has the other 2^64 of its network as well; an IPv4 address is one. */
function network(address: string): string {
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
