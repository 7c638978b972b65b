import { expect, it } from 'vitest';
import { settledStatus, tell } from '../ui/status.ts';

it('waits for what becomes of a change that is on its way, and for the one after it', async () => {
  tell({ state: 'sending' });
  const settled = settledStatus();
  tell({ state: 'sending' });
  tell({ state: 'refused', why: 'it stands no more' });
  expect(await settled).toEqual({ state: 'refused', why: 'it stands no more' });
  expect(await settledStatus()).toEqual({ state: 'refused', why: 'it stands no more' });
});
