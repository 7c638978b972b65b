/** Addresses as people write them: what is one, and made comparable. */

/**
 * Without the length of the prefix, in small letters, IPv6 with all its groups. What is no address stays as it is, in
 * small letters without spaces around, so that two texts that are the same still are.
 */
export function comparable(address: string): string {
  const bare = (address.split(/[/%]/)[0] ?? '').trim().toLowerCase();
  if (!bare.includes(':')) return bare;
  return groupsOf(bare)?.join(':') ?? bare;
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
/** With a digit or a dot in it: a word such as `dynamic` is the name of no host. */
const HOST_NAME = /^(?=.*[.\d])[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9_-]*[a-z0-9])*$/i;
/** What begins like an IPv4 address, and a number alone, is that or nothing. */
const NUMERIC = /^\d+(?:$|\.\d+)/;

/** An IPv4 or IPv6 address, also with the length of its prefix, or the name of a host. */
export function isAddress(text: string): boolean {
  const [, bare = '', zone, length] = /^([^/%]+)(%[^/]+)?(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const most = bare.includes(':') ? 128 : 32;
  if (length !== undefined && Number(length) > most) return false;
  if (bare.includes(':')) return groupsOf(bare.toLowerCase()) !== null;
  if (zone !== undefined) return false;
  if (IPV4.test(bare)) return true;
  return length === undefined && HOST_NAME.test(bare) && !NUMERIC.test(bare);
}

/** Six or eight bytes in hexadecimal, however they are parted. */
export function isMac(text: string): boolean {
  return /^[0-9a-f]{12}(?:[0-9a-f]{4})?$/.test(comparableMac(text));
}

/** In small letters without what parts its bytes; of what is no MAC likewise. */
export function comparableMac(mac: string): string {
  return mac.replace(/[:.\s-]/g, '').toLowerCase();
}

const GROUPS = 8;

/** The eight groups of an IPv6 address without leading zeros; null where it is none. */
function groupsOf(text: string): readonly string[] | null {
  const [head = '', tail, ...more] = withoutDots(text).split('::');
  if (more.length > 0) return null;
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = GROUPS - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => group.replace(/^0+(?=.)/, ''))
    : null;
}

/** An IPv4 address at the end, `::ffff:192.0.2.1`, as two groups. */
function withoutDots(text: string): string {
  return text.replace(/(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/, (_, ...parts) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
}
