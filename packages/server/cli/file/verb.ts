import { CallError } from '../refused.ts';
import { COMMANDS, type CommandName, type VerbName } from '../usage.mjs';

/** Something that a verb needs was not named. */
export function verbCalledLike(command: CommandName, verb: VerbName): CallError {
  const verbs = COMMANDS.find(({ name }) => name === command)?.verbs ?? [];
  const [example = ''] = verbs.find(({ name }) => name === verb)?.examples ?? [];
  return new CallError('call-form', { example: example.replace(/^bulkhead /, '') });
}
