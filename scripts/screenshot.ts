/**
 * Pictures of the terminal for the README, dark and light, from the program's real output: needs Debian's
 * chromium. `npx bulkhead assess` is run with colour, its escapes become spans, a page becomes a PNG.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PLANT = 'examples/chemical-plant';
const COLUMNS = 120;
/** Of DejaVu Sans Mono at 15 px. */
const CELL = 9.04;

interface Theme {
  readonly page: string;
  readonly ground: string;
  readonly line: string;
  readonly ink: string;
  readonly codes: Readonly<Record<string, string>>;
}

const THEMES: Readonly<Record<'dark' | 'light', Theme>> = {
  dark: {
    page: '#0B0E11',
    ground: '#0E1114',
    line: '#3A434D',
    ink: '#E9EDF1',
    codes: { '34': '#5FAAE3', '91': '#FF8A57', '35': '#B5A3FF', '95': '#FF7DAE', '90': '#8C97A3' },
  },
  light: {
    page: '#ECEEF0',
    ground: '#FFFFFF',
    line: '#C3CAD1',
    ink: '#12171D',
    codes: { '34': '#1F6AA5', '91': '#BC3E0A', '35': '#6A4FC4', '95': '#A3104C', '90': '#5E6975' },
  },
};

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
}

/** `1` is bold, the other codes are colours; `1;91` is both. */
function styleOf(code: string, theme: Theme): string {
  const parts = code.split(';');
  const colour = parts.map((part) => theme.codes[part]).find((found) => found !== undefined) ?? theme.ink;
  return `color:${colour}${parts.includes('1') ? ';font-weight:bold' : ''}`;
}

function html(output: string, theme: Theme): string {
  const body = escaped(output).replace(
    /\u001b\[([\d;]+)m([^\u001b]*)\u001b\[0m/g,
    (_, code: string, text: string) => `<span style="${styleOf(code, theme)}">${text}</span>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:24px;background:${theme.page}}
pre{margin:0;padding:20px 24px;background:${theme.ground};border:1px solid ${theme.line};border-radius:8px;
color:${theme.ink};font:15px/1.42 "DejaVu Sans Mono",monospace}</style>
<pre><span style="color:${theme.codes['90']}">$</span> npx bulkhead assess ${PLANT}\n\n${body}</pre>`;
}

const output = execFileSync(process.execPath, [join(ROOT, 'packages/server/main.ts'), 'assess', PLANT], {
  cwd: ROOT,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS), NO_COLOR: undefined, LC_ALL: 'C.UTF-8' },
});
const folder = mkdtempSync(join(tmpdir(), 'bulkhead-shot-'));
mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
const width = Math.ceil(COLUMNS * CELL) + 24 * 4 + 2;
const height = 24 * 2 + 40 + Math.ceil((output.split('\n').length + 2) * 15 * 1.42);
for (const name of ['dark', 'light'] as const) {
  const page = join(folder, `${name}.html`);
  writeFileSync(page, html(output, THEMES[name]));
  execFileSync('/usr/bin/chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=${width},${height}`,
    `--screenshot=${join(ROOT, `docs/pictures/assess-${name}.png`)}`,
    `file://${page}`,
  ]);
}
