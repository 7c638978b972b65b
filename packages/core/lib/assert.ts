/** Marks the end of an exhaustive switch: a new member of the union breaks the build here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${String(value)}`);
}
