/** Where the record is that a call is about. */
import { shellWord } from '@bulkhead/core/report/render/terminal/command.ts';
import type { RecordPlace } from '../app/record/open-record.ts';
import { textOption, type Call } from './arguments.ts';
import { CallError } from './refused.ts';

/** Whether the call or the environment says. */
export function isRecordNamed(call: Call, env: NodeJS.ProcessEnv = process.env): boolean {
  return (
    call.on !== undefined || textOption(call, 'data') !== undefined || (env['DATABASE_URL'] ?? '') !== ''
  );
}

/** @throws CallError when neither the call nor the environment says */
export function recordPlace(call: Call, env: NodeJS.ProcessEnv = process.env): RecordPlace {
  const folder = textOption(call, 'data');
  if (folder !== undefined) return { folder };
  const url = env['DATABASE_URL'];
  if (url === undefined || url === '') throw new CallError('no-record-named');
  return { url };
}

/** What goes behind a command so that it is about the same record. */
export function sameRecord(call: Call): string {
  const server = textOption(call, 'server');
  if (server !== undefined) return ` --server ${shellWord(server)}`;
  const folder = textOption(call, 'data');
  return folder === undefined ? '' : ` --data ${shellWord(folder)}`;
}
