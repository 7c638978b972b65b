/** Lines of the log: each request, or only what went wrong and what began or ended. */
import { expect, it } from 'vitest';
import { jsonLog } from '../../http/log.ts';

function eventsOf(hasRequests: boolean): readonly unknown[] {
  const lines: string[] = [];
  const log = jsonLog({ out: { write: (line: string) => lines.push(line) }, hasRequests });
  log.request({ id: '1', method: 'GET', route: '/api', status: 200, ms: 1, account: null });
  log.fault('1', new Error('away'));
  log.note('stopped');
  return lines.map((line) => (JSON.parse(line) as { readonly event: unknown }).event);
}

it('lists requests only where that is wanted, and faults always', () => {
  expect(eventsOf(true)).toEqual(['request', 'fault', 'stopped']);
  expect(eventsOf(false)).toEqual(['fault', 'stopped']);
});
