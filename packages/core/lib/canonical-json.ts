/**
 * RFC 8785 canonical JSON of plain values: keys in UTF-16 order, numbers and escapes as ECMAScript writes them.
 * Undefined properties are left out. Throws on what JSON cannot hold: that is a bug of the caller.
 *
 * The engine's own writer does the work wherever its objects can have their keys in that order: hashing a plant is mostly this.
 */
export function canonicalJson(value: unknown): string {
  if (isInOrder(value)) return JSON.stringify(value);
  const ordered = inOrder(value);
  return ordered === UNORDERED ? written(value) : JSON.stringify(ordered);
}

/** Whether the engine's own writer writes the canonical text of it. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object') return isPlain(value);
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const object = value as Readonly<Record<string, unknown>>;
  let before: string | undefined;
  for (const key of Object.keys(object)) {
    if ((before !== undefined && key < before) || !isInOrder(object[key])) return false;
    before = key;
  }
  return true;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

const UNORDERED = Symbol('an object that cannot have its keys in order');

/** A copy with its keys in order. An object lists keys that are whole numbers first, as numbers, and one key it takes as its prototype. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return plain(value);
  if (Array.isArray(value)) {
    const items = value.map(inOrder);
    return items.includes(UNORDERED) ? UNORDERED : items;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member === undefined) continue;
    const own = inOrder(member);
    if (own === UNORDERED || key === '__proto__' || (key >= '0' && key < ':')) return UNORDERED;
    ordered[key] = own;
  }
  return ordered;
}

function plain(value: unknown): unknown {
  if (value === null || isPlain(value)) return value;
  throw new Error(typeof value === 'number' ? 'not a finite number' : `${typeof value} has no JSON`);
}

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(plain(value));
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(object)
    .sort()
    .filter((key) => object[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${written(object[key])}`);
  return `{${members.join(',')}}`;
}
