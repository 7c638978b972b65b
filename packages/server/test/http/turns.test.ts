import { expect, it } from 'vitest';
import { HttpProblem } from '../../http/problem.ts';
import { allTurns, turns } from '../../http/turns.ts';

const THERE = new AbortController().signal;

/** Until all that is due is done, as the thread gets to it. */
async function passed(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((done) => setImmediate(done));
}

function asking(most: number, waiting: number) {
  const all = turns({ most, waiting });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    all,
    begun,
    end: (name: string) => ends.get(name)?.(),
    ask: async (name: string, gone: AbortSignal = THERE): Promise<number> => {
      try {
        ends.set(name, await all.take(gone));
        begun.push(name);
        return 200;
      } catch (error) {
        if (error instanceof HttpProblem) return error.problem.status;
        throw error;
      }
    },
  };
}

it('lets so many begin, the others one after the other', async () => {
  const { all, begun, ask, end } = asking(2, 9);
  const asked = ['a', 'b', 'c', 'd'].map(async (name) => await ask(name));
  await passed();
  expect([begun, all.waiting()]).toEqual([['a', 'b'], 2]);
  end('b');
  end('b');
  await passed();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  await passed();
  expect([begun, all.waiting()]).toEqual([['a', 'b', 'c', 'd'], 0]);
  expect(await Promise.all(asked)).toEqual([200, 200, 200, 200]);
  end('c');
  end('d');
  await passed();
  const more = ['e', 'f', 'g'].map(async (name) => await ask(name));
  await passed();
  expect(begun.slice(4)).toEqual(['e', 'f']);
  end('e');
  expect(await Promise.all(more)).toEqual([200, 200, 200]);
});

it('turns away at once who would wait behind too many', async () => {
  const { begun, ask, end } = asking(1, 1);
  const waiting = [ask('a'), ask('b')];
  expect(await ask('c')).toBe(503);
  end('a');
  expect(await Promise.all(waiting)).toEqual([200, 200]);
  expect(begun).toEqual(['a', 'b']);
});

it('gives the turn of who left to the next', async () => {
  const { begun, ask, end } = asking(1, 9);
  const leaving = new AbortController();
  const asked = [ask('a'), ask('b', leaving.signal), ask('c')];
  await passed();
  leaving.abort();
  end('a');
  expect(await Promise.all(asked)).toEqual([200, 503, 200]);
  expect(begun).toEqual(['a', 'c']);
});

it('looks at connections between two turns', async () => {
  const { begun, ask, end } = asking(1, 9);
  const asked = [ask('a'), ask('b')];
  await passed();
  let seen: readonly string[] = [];
  setImmediate(() => {
    seen = [...begun];
  });
  end('a');
  await Promise.all(asked);
  expect([seen, begun]).toEqual([['a'], ['a', 'b']]);
});

it('looks at connections between two turns of any kind', async () => {
  const one = { most: 1, waiting: 9 };
  const { entering, reading, writing } = allTurns({ entering: one, reading: one, writing: one });
  const all = [entering, reading, writing('a'), writing('b')];
  const ends = await Promise.all(all.map(async (kind) => await kind.take(THERE)));
  const begun: number[] = [];
  const asked = all.map(async (kind, i) => {
    await kind.take(THERE);
    begun.push(i);
  });
  for (const end of ends) end();
  const seen: number[] = [];
  while (begun.length < all.length) {
    await new Promise((done) => setImmediate(done));
    seen.push(begun.length);
  }
  await Promise.all(asked);
  expect(seen.slice(0, all.length)).toEqual([1, 2, 3, 4]);
});

it('lets nobody wait for those who write to another plant', async () => {
  const one = { most: 1, waiting: 9 };
  const { writing, reading } = allTurns({ entering: one, reading: one, writing: one });
  const end = await writing('mixer').take(THERE);
  const second = writing('mixer').take(THERE);
  await writing('dryer').take(THERE);
  await reading.take(THERE);
  expect([writing('mixer').waiting(), writing('dryer').waiting()]).toEqual([1, 0]);
  end();
  (await second)();
  await passed();
  expect(writing('mixer').waiting()).toBe(0);
});
