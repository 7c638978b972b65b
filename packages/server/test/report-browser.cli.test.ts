/**
 * A report of a plant whose every text is an attack, as a browser takes it: the elements it makes are those we wrote, it
 * runs nothing and asks for nothing. Where no Chromium is installed the test says so; report.test.ts reads the same page
 * without one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { reportHtml } from '@bulkhead/core/report/render/html.ts';
import { elementsOf } from '@bulkhead/core/report/test/html.ts';
import { hostilePlant } from '@bulkhead/core/report/test/hostile-plant.ts';
import { reportFor } from '@bulkhead/core/report/test/report-input.ts';
import { AS_OF } from '@bulkhead/core/test/build.ts';

const home = mkdtempSync(join(tmpdir(), 'bulkhead-browser-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const browser = ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

interface Taken {
  /** The page as the browser holds it. */
  readonly dom: string;
  /** Everything it asked the network for. */
  readonly log: string;
}

function taken(program: string, name: string, content: string): Taken {
  const [page, log] = [join(home, name), join(home, `${name}.json`)];
  writeFileSync(page, content);
  const profile = `--user-data-dir=${join(home, 'profile')}`;
  const run = spawnSync(
    program,
    [...QUIET, profile, `--log-net-log=${log}`, '--dump-dom', pathToFileURL(page).href],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return { dom: run.stdout, log: readFileSync(log, 'utf8') };
}

/** How often each element stands there with which attributes. */
function tally(html: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name, attributes } of elementsOf(html)) {
    const key = `${name} ${[...attributes.keys()].sort().join(' ')}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

it('is in a browser what it is in the file, and asks for nothing', (context) => {
  if (browser === undefined)
    return context.skip('no Chromium on the PATH: the page was not opened in a browser');
  const report = reportFor(hostilePlant(), AS_OF);
  const page = reportHtml(report);
  const asPage = taken(browser, 'report.html', page);
  const written = asPage.dom.replace(/^<!DOCTYPE html>/, '').replace(/\n$/, '');
  expect(tally(written)).toEqual(tally(page));
  const [overview] = report.sheets;
  const asDrawing = taken(browser, 'overview.svg', overview?.svg ?? '');
  expect(asDrawing.dom).toContain('</svg>');
  const tags = asDrawing.dom.replace(/>[^<]*</g, '><');
  expect(tags).not.toMatch(/<(?:script|image|foreignObject|iframe|a)\b| on[a-z]+=|href="(?!#)/i);
  for (const { log } of [asPage, asDrawing]) {
    expect(log).toContain('constants');
    expect(log).not.toContain('evil.example');
  }
}, 300_000);
