import { describe, expect, it } from 'vitest';
import { admission, LIMITS, type Admission } from '../../http/admission.ts';
import { buckets } from '../../http/buckets.ts';
import { closeAll } from '../../http/close-all.ts';
import { isKnown, needMatch } from '../../http/conditional.ts';
import { HttpProblem } from '../../http/problem.ts';

const refused = (work: () => unknown): number | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof HttpProblem) return error.problem.status;
    throw error;
  }
};

describe('a bucket', () => {
  it('gives what it holds at once, and then as it fills', () => {
    let now = 0;
    const { take } = buckets({ rate: 2, burst: 3 }, () => now);
    expect([take('a'), take('a'), take('a'), take('a'), take('b')]).toEqual([0, 0, 0, 1, 0]);
    now += 500;
    expect([take('a'), take('a')]).toEqual([0, 1]);
    now += 3_600_000;
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 1]);
  });

  it('is forgotten when it is full again, and no sooner', () => {
    let now = 0;
    const { take } = buckets({ rate: 1, burst: 1 }, () => now);
    take('mine');
    for (let i = 0; i < 20_000; i++) take(`other ${i}`);
    expect(take('mine')).toBe(1);
    now += 10_000;
    for (let i = 0; i < 20_000; i++) take(`more ${i}`);
    expect(take('mine')).toBe(0);
  });
});

describe('who comes in', () => {
  const limits = { ...LIMITS, most: 3, mostOfOne: 2, mostStreams: 1 };
  const made = (isLate = false): Admission =>
    admission(
      limits,
      () => 0,
      () => isLate,
    );

  it('is no more than the server can do at once, and all of them leave again', () => {
    const door = made();
    const left = [door.enter('a'), door.enter('b'), door.enter('c')];
    expect(refused(() => door.enter('d'))).toBe(503);
    left[0]?.();
    left[0]?.();
    expect(door.underWay()).toBe(2);
    expect(refused(() => door.enter('d'))).toBeNull();
  });

  it('is nobody while the server is behind', () => {
    expect(refused(() => made(true).enter('a'))).toBe(503);
  });

  it('leaves room for others, whatever one account asks', () => {
    const door = made();
    const left = door.enterAs('ann', 'a');
    door.enterAs('ann', 'a');
    expect(refused(() => door.enterAs('ann', 'a'))).toBe(429);
    expect(refused(() => door.enterAs('bob', 'a'))).toBeNull();
    left();
    expect(refused(() => door.enterAs('ann', 'a'))).toBeNull();
  });

  it('leaves room for who is signed in, however many addresses others have', () => {
    const few = { ...LIMITS, mostOfStrangers: 2 };
    const door = admission(
      few,
      () => 0,
      () => false,
    );
    const left = door.enterAs(null, 'a');
    door.enterAs(null, 'b');
    expect(refused(() => door.enterAs(null, 'c'))).toBe(503);
    expect(refused(() => door.enterAs('ann', 'c'))).toBeNull();
    left();
    left();
    expect(refused(() => door.enterAs(null, 'c'))).toBeNull();
    expect(refused(() => door.enterAs(null, 'd'))).toBe(503);
  });

  it('is asked of an address for what was turned away as well', () => {
    const door = made();
    for (let i = 0; i < limits.address.burst; i++) door.turnAway('a');
    expect(refused(() => door.enter('a'))).toBe(429);
    expect(refused(() => door.enter('b'))).toBeNull();
  });

  it('asks no more often than its bucket fills', () => {
    const door = made();
    const often = Array.from({ length: limits.account.burst + 1 }, () =>
      refused(() => door.enterAs('ann', 'a')()),
    );
    expect(often.filter((status) => status !== null)).toEqual([429]);
  });

  it('listens once where once is the limit, and again when that ended', () => {
    const door = made();
    const left = door.openStream('ann');
    expect([refused(() => door.openStream('ann')), door.streams()]).toEqual([429, 1]);
    left();
    expect(refused(() => door.openStream('ann'))).toBeNull();
  });
});

describe('conditions', () => {
  it.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['"b","a,c"', false],
    ['"x,a", "a"', true],
    ['*', true],
    ['a', false],
    ['"A"', false],
    ['', false],
  ])('if-none-match: %s', (header, known) => {
    expect(isKnown(header, '"a"')).toBe(known);
  });

  it.each([
    [undefined, null],
    ['"a"', null],
    ['"b", "a"', null],
    ['*', null],
    ['W/"a"', 412],
    ['"b"', 412],
    ['a', 412],
  ])('if-match: %s', (header, status) => {
    expect(refused(() => needMatch(header, '"a"'))).toBe(status);
  });
});

describe('stopping', () => {
  it('closes what comes after one that cannot be closed, in its order, and tells of it', async () => {
    const closed: string[] = [];
    const told: unknown[] = [];
    const away = new Error('the database is away');
    const closing = [
      async () => closed.push('door'),
      async () => await Promise.reject(away),
      () => {
        throw away;
      },
      async () => closed.push('database'),
    ];
    await closeAll(closing, (error) => told.push(error));
    expect([closed, told]).toEqual([
      ['door', 'database'],
      [away, away],
    ]);
  });
});
