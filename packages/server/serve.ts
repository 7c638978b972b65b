/** `bulkhead serve`: reads how it is to run, says where it is reached, and serves until it is told to stop. */
import { once } from 'node:events';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { collectAlone } from './app/collect-alone.ts';
import { textOption, type Call } from './cli/arguments.ts';
import { version } from './cli/help.mjs';
import type { Result, World } from './cli/world.ts';
import { readConfig, type ConfigFault } from './http/config.ts';
import { jsonLog } from './http/log.ts';
import { serve, type Running } from './http/serve.ts';

/** The setting that each option stands for; an option goes before the environment. */
const SETTINGS: Readonly<Record<string, string>> = {
  data: 'BULKHEAD_DATA',
  address: 'BULKHEAD_ADDRESS',
  port: 'BULKHEAD_PORT',
  origin: 'BULKHEAD_ORIGIN',
  'tls-cert': 'BULKHEAD_TLS_CERT',
  'tls-key': 'BULKHEAD_TLS_KEY',
  proxies: 'BULKHEAD_PROXIES',
};

/** @param say writes at once: this call ends only with the server */
export async function serveCommand(
  call: Call,
  { words }: World,
  say: (text: string) => Promise<void>,
): Promise<Result> {
  const read = readConfig({ ...process.env, ...settingsOf(call) });
  if (!read.ok) return { out: faultsText(read.faults, words), code: 2 };
  collectAlone();
  // Somebody who looks on reads the link, and not a line for each request of each page.
  const log = jsonLog({ hasRequests: !process.stderr.isTTY });
  const { port, address } = read.config;
  let running: Running;
  try {
    running = await serve({ config: read.config, log, version: version() });
  } catch (error) {
    const fault = listenFault(error, port, address);
    if (fault === null) throw error;
    return { out: faultsText([fault], words), code: 2 };
  }
  const { origin } = running;
  await say(`${fill(words, words.serve.listening, { origin, port: String(running.port) })}\n`);
  if (running.isNew && read.config.place.folder !== undefined)
    await say(`${fill(words, words.serve.isNew, { folder: read.config.place.folder })}\n`);
  if (running.setUpLink !== null)
    await say(`${fill(words, words.serve.setUp, { link: running.setUpLink })}\n`);
  const [signal] = (await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])) as [string];
  log.note('stopping', { signal });
  await running.stop();
  log.note('stopped');
  return { out: '', code: 0 };
}

/** @returns null for what is no fault of where it is to listen */
function listenFault(error: unknown, port: number, address: string): ConfigFault | null {
  const { syscall, code = '' } = error as NodeJS.ErrnoException;
  if (syscall !== 'listen') return null;
  return { setting: 'BULKHEAD_PORT', code: 'listen', params: { found: `${address}:${port}`, error: code } };
}

function settingsOf(call: Call): Record<string, string> {
  const given = Object.entries(SETTINGS).flatMap(([option, setting]) => {
    const value = textOption(call, option);
    return value === undefined ? [] : [[setting, value] as const];
  });
  const settings = Object.fromEntries(given);
  // A folder that is named in the call is meant in place of a database that the environment names.
  return 'BULKHEAD_DATA' in settings ? { ...settings, DATABASE_URL: '' } : settings;
}

function faultsText(faults: readonly ConfigFault[], words: World['words']): string {
  const lines = faults.map(({ setting, code, params }) =>
    fill(words, words.serve[`fault-${code}`], { setting, ...params }),
  );
  return `bulkhead: ${fill(words, words.serve.faults, { n: faults.length })}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
