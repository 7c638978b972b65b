import { expect, it } from 'vitest';
import { signOf } from '../words/use-words.ts';

it('shows the sign of a currency, and as it stands what is none', () => {
  expect(signOf('EUR', 'en')).toBe('€');
  expect(signOf('', 'en')).toBe('');
  expect(signOf('<b>points</b>', 'en')).toBe('<b>points</b>');
});
