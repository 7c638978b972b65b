/** Whose word is taken for whom a request is from: addresses and networks (CIDR) of proxies in front. */
import { BlockList, isIP } from 'node:net';

export interface Proxies {
  readonly size: number;
  has(address: string): boolean;
}

export const NO_PROXIES: Proxies = { size: 0, has: () => false };

/** @returns null where one of them is neither an address nor a network */
export function proxiesOf(named: readonly string[]): Proxies | null {
  const list = new BlockList();
  for (const each of named) {
    const [address = '', bits, more] = each.split('/');
    const family = familyOf(address);
    if (family === null || more !== undefined) return null;
    const most = family === 'ipv4' ? 32 : 128;
    if (bits === undefined) list.addAddress(address, family);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= most) list.addSubnet(address, Number(bits), family);
    else return null;
  }
  return {
    size: named.length,
    has: (address) => {
      const family = familyOf(address);
      return family !== null && list.check(address, family);
    },
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const family = isIP(address);
  if (family === 0) return null;
  return family === 4 ? 'ipv4' : 'ipv6';
}
