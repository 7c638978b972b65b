/** Reads the arguments of a command against the table of usage.mjs. */
import { parseArgs } from 'node:util';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import type { Moments } from '../app/record/moments.ts';
import type { ReadRecord, Record as OpenRecord } from '../app/record/record.ts';
import type { MadeSummary } from '../app/record/summaries.ts';
import { CallError } from './refused.ts';
import { COMMANDS, type Command } from './usage.mjs';

export interface Call {
  readonly command: string;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Where a server calls: what is at hand already. Such a call reads no folder, no standard input and no environment. */
  readonly on?: OnServer;
}

/** A record that is open and stays so, and who asks what of it. */
export interface OnServer {
  readonly record: ReadRecord | OpenRecord;
  /** Who writes; whoever only reads needs no name. */
  readonly actor?: string;
  /** What was sent, where a command reads a file. */
  readonly file?: SourceFile;
  /** What was compiled for calls before. */
  readonly moments?: Moments;
  /** Given what the newest state of a plant came to, where that was worked out for an answer. */
  readonly keep?: (summary: MadeSummary) => void;
}

/** @throws CallError */
export function parseCall(argv: readonly string[]): Call {
  const [name = '', ...rest] = argv;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const near = nearest(
      name,
      COMMANDS.map((c) => c.name),
    );
    throw new CallError('unknown-command', { found: name, near: near ?? '' });
  }
  const call = { command: name, ...parsed(command, rest) };
  refuseOtherWords(command, call);
  refuseSurplus(command, call);
  return call;
}

function parsed(command: Command, args: string[]): Pick<Call, 'positionals' | 'options'> {
  const options = Object.fromEntries(
    command.options.map((o) => [o.name, { type: o.value === undefined ? 'boolean' : 'string' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { positionals, options: values as Call['options'] };
  } catch (error) {
    throw optionError(command, error as Error);
  }
}

/** Node says which option it is about only in its message. */
function optionError({ name: command, options }: Command, error: Error): CallError {
  const found = /'(--?[\w-]+)/.exec(error.message)?.[1] ?? '';
  const name = found.replace(/^-+/, '');
  const known = options.find((option) => option.name === name);
  if (known !== undefined) return new CallError('option-use', { command, option: name, value: known.value });
  const near = nearest(
    name,
    options.map((option) => option.name),
  );
  return new CallError('unknown-option', { command, found, near: near === null ? '' : `--${near}` });
}

/** Where an option takes one of several words, it takes no other. */
function refuseOtherWords({ name: command, options }: Command, call: Call): void {
  for (const option of options) {
    const found = call.options[option.name];
    const words = option.value?.includes('|') ? option.value.split('|') : null;
    if (typeof found !== 'string' || words === null || words.includes(found)) continue;
    throw new CallError('option-value', { command, option: option.name, found, expected: words });
  }
}

/** A word nobody looks at was meant to say something. */
function refuseSurplus({ name: command, most }: Command, { positionals }: Call): void {
  if (most === undefined || positionals.length <= most) return;
  throw new CallError('surplus', { command, found: positionals.slice(most).join(' ') });
}

export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A whole number. @throws CallError for anything else */
export function numberOption(call: Call, name: string, least: number, most: number): number | undefined {
  const found = textOption(call, name);
  if (found === undefined) return undefined;
  const value = /^\d{1,16}$/.test(found) ? Number(found) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new CallError('option-number', { option: name, found, least: String(least), most: String(most) });
}

/** The result is text for people, not a format for programs. */
export function isText(call: Call): boolean {
  return (textOption(call, 'format') ?? 'text') === 'text';
}
