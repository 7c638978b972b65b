/** IP addresses as people write them, made comparable. */

/**
 * Without the length of the prefix, in small letters, IPv6 with all its groups. What is no address stays as it is, in
 * small letters without spaces around, so that two texts that are the same still are.
 */
export function comparable(address: string): string {
  const bare = (address.split(/[/%]/)[0] ?? '').trim().toLowerCase();
  if (!bare.includes(':')) return bare;
  return groupsOf(bare)?.join(':') ?? bare;
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
