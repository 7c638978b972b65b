import { expect, it } from 'vitest';
import { followChanges } from '../api/follow-changes.ts';

const told = (plant: string): MessageEvent =>
  new MessageEvent('change', { data: JSON.stringify({ plant, seq: 2, touched: [], removed: ['zone:a'] }) });
/** As the server says that everything is told from then on. */
const listening = (): MessageEvent => new MessageEvent('open', { data: '' });

it('asks again for what others change of the plant, and of no other', () => {
  let asked = 0;
  const events = new EventTarget();
  followChanges('works', () => asked++)(events);
  events.dispatchEvent(new Event('open'));
  events.dispatchEvent(listening());
  expect(asked).toBe(0);
  events.dispatchEvent(told('other'));
  expect(asked).toBe(0);
  events.dispatchEvent(told('works'));
  expect(asked).toBe(1);
});

it('says by which entry and what it took out, and not where that is not told', () => {
  const by: unknown[] = [];
  const events = new EventTarget();
  followChanges('works', (entry) => by.push(entry))(events);
  for (const event of [listening(), told('works'), listening()]) events.dispatchEvent(event);
  expect(by).toEqual([{ plant: 'works', seq: 2, touched: [], removed: ['zone:a'] }, null]);
});

it('asks again once it listens anew, for what came while it did not', () => {
  let asked = 0;
  const hear = followChanges('works', () => asked++);
  const first = new EventTarget();
  hear(first);
  first.dispatchEvent(listening());
  // The same stream, which the browser opened again; the server does not listen yet.
  first.dispatchEvent(new Event('open'));
  expect(asked).toBe(0);
  first.dispatchEvent(listening());
  expect(asked).toBe(1);
  const second = new EventTarget();
  hear(second);
  second.dispatchEvent(listening());
  expect(asked).toBe(2);
});
