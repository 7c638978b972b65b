import { expect } from 'vitest';
import { sameValue } from '../lib/same.ts';

/** Deep equality, quick when it holds and with the matcher's picture of the difference when it does not. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!sameValue(actual, expected)) expect(actual).toStrictEqual(expected);
}
