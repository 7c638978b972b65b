/** The file of changes that a call over a server brings. Why is asked for before standard input is read. */
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { changesFile } from '../../app/changes-file.ts';
import { textOption, type Call } from '../arguments.ts';
import { reasonOf } from '../carried-out.ts';
import { CallError } from '../refused.ts';

/** @returns null for a call that reads none @throws CallError FolderError when it is read */
export function sentFile(call: Call): (() => { readonly file?: SourceFile }) | null {
  if (call.command !== 'change' && call.command !== 'propose') return null;
  return () => {
    if (call.options['try'] !== true) reasonOf(call);
    const path = textOption(call, 'file');
    if (call.options['organisation'] !== true) return { file: changesFile(path ?? '-') };
    if (path !== undefined) throw new CallError('organisation-alone');
    return {};
  };
}
