/** Pictures of the report for the README, from the report of the example: needs Debian's chromium and pdftoppm. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PICTURES = join(ROOT, 'docs/pictures');
const out = mkdtempSync(join(tmpdir(), 'bulkhead-report-'));

const OPTIONS = '--only html,pdf,svg --as-of 2026-11-24 --lang en'.split(' ');
const MAIN = join(ROOT, 'packages/server/main.ts');
execFileSync(process.execPath, [
  MAIN,
  'report',
  join(ROOT, 'examples/chemical-plant'),
  '--out',
  out,
  ...OPTIONS,
]);

// The first page as printed.
execFileSync('pdftoppm', [
  '-r',
  '64',
  '-f',
  '1',
  '-l',
  '1',
  '-png',
  '-singlefile',
  join(out, 'report.pdf'),
  join(PICTURES, 'report-page'),
]);

// The map of SL-T against SL-A, with the rest of the page out of sight.
const html = readFileSync(join(out, 'report.html'), 'utf8');
const only =
  'main>section:not(#levels),#levels>section,nav,header,footer{display:none}body{display:block}h2{margin-top:16px}';
writeFileSync(join(out, 'levels.html'), html.replace('</style>', `${only}</style>`));
photograph('levels.html', 'report-levels.png', '1060,700');

// The overview as on its sheet.
writeFileSync(
  join(out, 'drawing.html'),
  '<body style="margin:0"><img src="drawing/overview.svg" style="width:1500px"></body>',
);
photograph('drawing.html', 'drawing.png', '1500,1060');

function photograph(page: string, picture: string, size: string): void {
  execFileSync('/usr/bin/chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',
    '--allow-file-access-from-files',
    `--user-data-dir=${join(out, 'profile')}`,
    `--window-size=${size}`,
    `--screenshot=${join(PICTURES, picture)}`,
    `file://${join(out, page)}`,
  ]);
}
