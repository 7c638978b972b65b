import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { expect, it } from 'vitest';
import { letOthersFirst, letOthersFirstAsSession } from './let-others-first.ts';

const AUTOGROUP = '/proc/self/autogroup';

/** A program that does nothing until it is ended. */
function begun(detached: boolean) {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    detached,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return { pid: child.pid ?? 0, end: () => child.kill() };
}

it.runIf(existsSync(AUTOGROUP))(
  'lowers a session as well, which the kernel counts before its processes',
  () => {
    const [alone, session] = [begun(false), begun(true)];
    const lowest = Math.min(getPriority() + 10, 19);
    const own = readFileSync(AUTOGROUP, 'utf8');
    letOthersFirst(alone.pid, 10);
    letOthersFirstAsSession(session.pid, 10);
    expect([getPriority(alone.pid), getPriority(session.pid)]).toEqual([lowest, lowest]);
    expect(readFileSync(`/proc/${session.pid}/autogroup`, 'utf8')).toMatch(new RegExp(` nice ${lowest}\\n$`));
    expect(readFileSync(AUTOGROUP, 'utf8')).toBe(own);
    for (const each of [alone, session]) each.end();
  },
);

it('fails nobody where there is no such process', () => {
  expect(() => letOthersFirstAsSession(2 ** 30, 10)).not.toThrow();
});
