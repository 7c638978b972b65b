/** What is remembered keeps no state of the plant that is past, and nothing of what is asked for no more. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { apply } from '../../model/change.ts';
import type { Asset } from '../../model/plant.ts';
import { AS_OF, plantWith, zone } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { compile } from '../compile.ts';
import { findingsOf } from '../findings.ts';
import { update } from '../update.ts';
import { NOT_EVALUATED, ruleInput } from './input.ts';
import { ruleMemory } from './memory.ts';
import type { RuleInput } from './rule.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('lets states of the plant go that are past', async () => {
  const memory = ruleMemory();
  const ids = Array.from({ length: 20 }, (_, i) => `z${i + 10}`);
  let plant = plantWith({ zones: ids.map((id) => zone(id, { slTarget: 1 })) });
  let index = compile(plant, catalog, AS_OF);
  findingsOf(index, undefined, undefined, memory);
  const past: WeakRef<object>[] = [];
  for (const id of ids) {
    const before = plant.zones.find((each) => each.id === id) ?? null;
    const change = { kind: 'zone', id, before, after: zone(id, { slTarget: 2 }) } as const;
    past.push(new WeakRef(index));
    index = update(index, [change]).index;
    plant = apply(plant, [change]);
    findingsOf(index, undefined, undefined, memory);
  }
  // What a job looked at through a reference lives until the next one, and what is marked already until it was swept.
  await vi.waitFor(() => {
    collect();
    expect(past.filter((state) => state.deref() !== undefined).length).toBeLessThanOrEqual(2);
  });
  expect(findingsOf(index, undefined, undefined, memory)).toEqual(findingsOf(compile(plant, catalog, AS_OF)));
});

it('forgets what nobody asked for since', () => {
  const memory = ruleMemory();
  const input = ruleInput(plantWith(), AS_OF);
  let made = 0;
  const ask = (): number => memory.recall('a', input, () => ++made);
  expect([ask(), ask()]).toEqual([1, 1]);
  memory.forget();
  expect(ask()).toBe(1);
  memory.forget();
  memory.forget();
  expect(ask()).toBe(2);
});

it('does not ask again who looked at what came to the same', () => {
  const memory = ruleMemory();
  const asked: string[] = [];
  const kinds = ({ plant }: RuleInput): ReadonlyMap<string, number> => {
    asked.push('kinds');
    return Map.groupBy(plant.assets, ({ type }) => type) as never;
  };
  const told = (input: RuleInput): string => {
    asked.push('told');
    return [...input.part('kinds', kinds, '').keys()].join(' ');
  };
  const ask = (...types: readonly Asset['type'][]): string => {
    const assets = types.map((type, i): Asset => ({ id: `a${i}`, type }));
    return memory.recall('told', ruleInput(plantWith({ assets }), AS_OF, NOT_EVALUATED, memory), told);
  };
  expect(ask('controller', 'hmi')).toBe('controller hmi');
  // Other assets of the same kinds: the table is made anew, and is the same.
  expect(ask('controller', 'hmi')).toBe('controller hmi');
  expect(asked).toEqual(['told', 'kinds', 'kinds']);
  // In another order it is another table.
  expect(ask('hmi', 'controller')).toBe('hmi controller');
  expect(asked).toEqual(['told', 'kinds', 'kinds', 'kinds', 'told']);
});
