/** The command line: finds the command, writes what it gives, and says how it ended. */
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { shownOn } from '@bulkhead/core/report/render/terminal/shown.ts';
import { CatalogFileError } from './app/catalogs.ts';
import { FolderError } from './app/folder-error.ts';
import { RecordError } from './app/record/record-error.ts';
import { isText, parseCall, type Call } from './cli/arguments.ts';
import { helpFor } from './cli/help.mjs';
import { isUtf8, resultLanguage, spokenLanguage } from './cli/locale.mjs';
import { PlantProblems } from './cli/plant.ts';
import { problemsText } from './cli/problems.ts';
import { CallError, catalogRefusal, refusalText } from './cli/refused.ts';
import { terminalOf, write } from './cli/streams.ts';
import type { Result, World } from './cli/world.ts';

/** Runs one call. @returns 0 done, 1 findings, 2 the input or the call is wrong, 3 our fault */
export async function main(argv: string[]): Promise<number> {
  // A reader that goes away, such as `head`, ends the output and is no error.
  process.stdout.on('error', () => undefined);
  const { env } = process;
  const help = await helpFor(argv, env);
  if (help !== null) {
    await write(process.stdout, help);
    return 0;
  }
  try {
    const call = parseCall(argv);
    const words = await loadWords(resultLanguage(argv, env, isText(call)));
    const result = await run(call, { terminal: terminalOf(process.stdout, env), words });
    await write(process.stdout, result.out);
    return result.code;
  } catch (error) {
    const words = await loadWords(spokenLanguage(argv, env));
    await write(process.stderr, lines(refusal(error, words), isUtf8(env)));
    return error instanceof PlantProblems || error instanceof CatalogFileError || isRefusal(error) ? 2 : 3;
  }
}

/** Each command is loaded only when it is called. */
async function run(call: Call, world: World): Promise<Result> {
  switch (call.command) {
    case 'check':
      return (await import('./cli/check.ts')).checkCommand(call, world);
    case 'assess':
      return (await import('./cli/assess.ts')).assessCommand(call, world);
    case 'why':
      return (await import('./cli/why.ts')).whyCommand(call, world);
    case 'diff':
      return (await import('./cli/diff.ts')).diffCommand(call, world);
    case 'fmt':
      return (await import('./cli/fmt.ts')).fmtCommand(call, world);
    case 'report':
      return await (await import('./cli/report.ts')).reportCommand(call, world);
    case 'catalog':
      return (await import('./cli/catalog.ts')).catalogCommand(call, world);
    case 'worksheet':
      return (await import('./cli/worksheet.ts')).worksheetCommand(call, world);
    case 'risk':
      return (await import('./cli/risk.ts')).riskCommand(call, world);
    case 'slt':
      return (await import('./cli/slt.ts')).sltCommand(call, world);
    case 'exposure':
      return (await import('./cli/exposure.ts')).exposureCommand(call, world);
    case 'attack':
      return (await import('./cli/attack.ts')).attackCommand(call, world);
    case 'verify':
      return await (await import('./cli/verify.ts')).verifyCommand(call, world);
    case 'checkpoint':
      return await (await import('./cli/checkpoint.ts')).checkpointCommand(call);
    case 'backup':
      return await (await import('./cli/backup.ts')).backupCommand(call, world);
    case 'restore':
      return await (await import('./cli/backup.ts')).restoreCommand(call, world);
    case 'drill':
      return await (await import('./cli/backup.ts')).drillCommand(call, world);
    case 'import':
      return await (await import('./cli/import.ts')).importCommand(call, world);
    case 'export':
      return await (await import('./cli/export.ts')).exportCommand(call, world);
    case 'history':
      return await (await import('./cli/history.ts')).historyCommand(call, world);
    default:
      throw new Error(`no code for ${call.command}`);
  }
}

function isRefusal(error: unknown): error is CallError | FolderError | RecordError {
  return error instanceof CallError || error instanceof FolderError || error instanceof RecordError;
}

function refusal(error: unknown, words: Words): string {
  if (error instanceof PlantProblems) return problemsText(error, words);
  if (isRefusal(error)) return refusalText(error, words);
  if (error instanceof CatalogFileError) return catalogRefusal(error, words);
  const said = error instanceof Error ? error : new Error(String(error));
  const trace = process.env['BULKHEAD_DEBUG'] === '1' ? `${said.stack ?? ''}\n` : '';
  return `bulkhead: ${fill(words, words.calls['our-fault'], { error: said.message })}\n${trace}`;
}

/** What was found in a file or typed in a call is quoted here, and may hold anything. */
function lines(text: string, unicode: boolean): string {
  return text
    .split('\n')
    .map((line) => shownOn({ unicode }, line))
    .join('\n');
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
