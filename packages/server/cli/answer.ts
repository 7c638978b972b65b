/** One call: finds the command and gives what it says and how it ended. */
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { shownOn } from '@bulkhead/core/report/render/terminal/shown.ts';
import { CatalogFileError } from '../app/catalogs.ts';
import { FolderError } from '../app/folder-error.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { RecordError } from '../app/record/record-error.ts';
import { isText, parseCall, type Call } from './arguments.ts';
import { helpFor } from './help.mjs';
import type { Host } from './host.ts';
import { isUtf8, resultLanguage, spokenLanguage } from './locale.mjs';
import { problemsText } from './problems.ts';
import { sameRecord } from './record-place.ts';
import { CallError, catalogRefusal, refusalText } from './refused.ts';
import { terminalOf } from './terminal-of.ts';
import type { Result, World } from './world.ts';

export interface Answer {
  readonly out: string;
  readonly err: string;
  /** 0 done, 1 findings, 2 the input or the call is wrong, 3 our fault; 130 ended by whoever called. */
  readonly code: number;
}

/** Never throws: what goes wrong is said in `err`. */
export async function answer(argv: string[], host: Host): Promise<Answer> {
  const { env } = host;
  const help = await helpFor(argv, env);
  if (help !== null) return { out: help, err: '', code: 0 };
  let record = '';
  try {
    const call = parseCall(argv);
    if (host.isNowhere === true) throw new CallError('called-nowhere');
    record = sameRecord(call);
    const words = await loadWords(resultLanguage(argv, env, isText(call)));
    const world = { terminal: terminalOf(host), words };
    if (call.options['server'] !== undefined) {
      const { remoteCall } = await import('./remote/call.ts');
      const told = await remoteCall(call, { world, host });
      return { ...told, err: lines(told.err, isUtf8(env)) };
    }
    const command = call.command === 'serve' && host.serve !== undefined ? host.serve : run;
    return { ...(await command(call, world)), err: '' };
  } catch (error) {
    const words = await loadWords(spokenLanguage(argv, env));
    const err = lines(refusal(error, words, host, record), isUtf8(env));
    const isTheirs = error instanceof PlantProblems || error instanceof CatalogFileError || isRefusal(error);
    return { out: '', err, code: isTheirs ? 2 : 3 };
  }
}

/** Each command is loaded only when it is called. @throws what refuses the call, as it is */
export async function run(call: Call, world: World): Promise<Result> {
  switch (call.command) {
    case 'check':
      return await (await import('./check.ts')).checkCommand(call, world);
    case 'assess':
      return await (await import('./assess.ts')).assessCommand(call, world);
    case 'why':
      return await (await import('./why.ts')).whyCommand(call, world);
    case 'diff':
      return await (await import('./diff.ts')).diffCommand(call, world);
    case 'fmt':
      return (await import('./fmt.ts')).fmtCommand(call, world);
    case 'report':
      return await (await import('./report.ts')).reportCommand(call, world);
    case 'catalog':
      return (await import('./catalog.ts')).catalogCommand(call, world);
    case 'worksheet':
      return await (await import('./worksheet.ts')).worksheetCommand(call, world);
    case 'risk':
      return await (await import('./risk.ts')).riskCommand(call, world);
    case 'slt':
      return await (await import('./slt.ts')).sltCommand(call, world);
    case 'exposure':
      return await (await import('./exposure.ts')).exposureCommand(call, world);
    case 'attack':
      return await (await import('./attack.ts')).attackCommand(call, world);
    case 'verify':
      return await (await import('./verify.ts')).verifyCommand(call, world);
    case 'checkpoint':
      return await (await import('./checkpoint.ts')).checkpointCommand(call);
    case 'backup':
      return await (await import('./backup.ts')).backupCommand(call, world);
    case 'restore':
      return await (await import('./backup.ts')).restoreCommand(call, world);
    case 'drill':
      return await (await import('./backup.ts')).drillCommand(call, world);
    case 'import':
      return await (await import('./import.ts')).importCommand(call, world);
    case 'export':
      return await (await import('./export.ts')).exportCommand(call, world);
    case 'history':
      return await (await import('./history.ts')).historyCommand(call, world);
    case 'create':
      return await (await import('./create.ts')).createCommand(call, world);
    case 'change':
      return await (await import('./change.ts')).changeCommand(call, world);
    case 'undo':
      return await (await import('./undo.ts')).undoCommand(call, world);
    case 'baseline':
      return await (await import('./baseline.ts')).baselineCommand(call, world);
    case 'propose':
      return await (await import('./propose.ts')).proposeCommand(call, world);
    case 'proposals':
      return await (await import('./proposals.ts')).proposalsCommand(call, world);
    case 'review':
      return await (await import('./review.ts')).reviewCommand(call, world);
    case 'apply':
      return await (await import('./apply.ts')).applyCommand(call, world);
    case 'file':
      return await (await import('./file.ts')).fileCommand(call, world);
    case 'plants':
      return await (await import('./plants.ts')).plantsCommand(call, world);
    default:
      throw new Error(`no code for ${call.command}`);
  }
}

function isRefusal(error: unknown): error is CallError | FolderError | RecordError {
  return error instanceof CallError || error instanceof FolderError || error instanceof RecordError;
}

function refusal(error: unknown, words: Words, { program, env }: Host, record: string): string {
  if (error instanceof PlantProblems) return problemsText(error, words);
  if (isRefusal(error)) return refusalText(error, words, program, record);
  if (error instanceof CatalogFileError) return catalogRefusal(error, words);
  const said = error instanceof Error ? error : new Error(String(error));
  const trace = env['BULKHEAD_DEBUG'] === '1' ? `${said.stack ?? ''}\n` : '';
  return `bulkhead: ${fill(words, words.calls['our-fault'], { error: said.message })}\n${trace}`;
}

/** What was found in a file or typed in a call is quoted here, and may hold anything. */
function lines(text: string, unicode: boolean): string {
  return text
    .split('\n')
    .map((line) => shownOn({ unicode }, line))
    .join('\n');
}
