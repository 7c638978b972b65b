import { expect, it } from 'vitest';
import { inRounds } from '../api/in-rounds.ts';

it('asks once more for all that came while it asked, also where it failed', async () => {
  const rounds: (() => void)[] = [];
  const ask = inRounds(async () => {
    await new Promise<void>((_, reject) => void rounds.push(() => reject(new Error('gone'))));
  });
  ask();
  ask();
  ask();
  expect(rounds).toHaveLength(1);
  rounds[0]?.();
  await expect.poll(() => rounds.length).toBe(2);
  rounds[1]?.();
  await new Promise((done) => void setTimeout(done));
  expect(rounds).toHaveLength(2);
  ask();
  expect(rounds).toHaveLength(3);
});
