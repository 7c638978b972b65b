/** Reads the arguments of a command against the table of usage.mjs. */
import { parseArgs } from 'node:util';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { COMMANDS } from './usage.mjs';

/** The call is wrong; the message says how and what would be right. */
export class CallError extends Error {}

export interface Call {
  readonly command: string;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export function parseCall(argv: readonly string[]): Call {
  const [name = '', ...rest] = argv;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const near = nearest(
      name,
      COMMANDS.map((c) => c.name),
    );
    throw new CallError(
      `unknown command \`${name}\`${near === null ? '' : `; did you mean \`${near}\``}; see bulkhead --help`,
    );
  }
  const known = Object.fromEntries(
    command.options.map((o) => [o.name, { type: o.value === undefined ? 'boolean' : 'string' } as const]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...rest], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'--?([\w-]+)/.exec((error as Error).message)?.[1] ?? '';
    const near = nearest(option, Object.keys(known));
    const hint = near === null ? '' : `; did you mean \`--${near}\``;
    throw new CallError(`${name}: wrong option \`--${option}\`${hint}; see bulkhead ${name} --help`);
  }
  const options = parsed.values as Call['options'];
  for (const option of command.options) {
    const value = options[option.name];
    const words = option.value?.includes('|') ? option.value.split('|') : null;
    if (typeof value !== 'string' || words === null || words.includes(value)) continue;
    throw new CallError(
      `${name}: \`--${option.name} ${value}\` is not possible; expected ${words.join(', ')}`,
    );
  }
  return { command: name, positionals: parsed.positionals, options };
}

export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}
