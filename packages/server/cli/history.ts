import { historyJson } from '@bulkhead/core/report/render/stored-json.ts';
import { historyText } from '@bulkhead/core/report/render/terminal/stored.ts';
import type { HistoryReport } from '@bulkhead/core/report/stored-report.ts';
import { historyOfEntity, historyOfPlant } from '../app/record/history.ts';
import type { ReadRecord } from '../app/record/record.ts';
import { storedHead } from '../app/record/stored-plant.ts';
import { numberOption, textOption, type Call } from './arguments.ts';
import { plantAt } from './plant-at.ts';
import { fromRecord } from './record.ts';
import { sameRecord } from './record-place.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

/** Entries that are told at once: some hundreds are counted in one statement. */
const MOST = 500;
const USUAL = 100;

export async function historyCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [name, ref] = call.positionals;
  if (name === undefined) throw new CallError('history-args');
  const report = await fromRecord(call, async (record) => await reportOf(record, call, name, ref));
  const isJson = textOption(call, 'format') === 'json';
  return {
    out: isJson ? historyJson(report) : historyText(report, sameRecord(call), words, terminal),
    code: 0,
  };
}

/** Up to the entry that is named, if one is. */
async function reportOf(
  record: ReadRecord,
  call: Call,
  name: string,
  ref: string | undefined,
): Promise<HistoryReport> {
  const at = plantAt(name);
  const { seq } = await storedHead(record, at);
  const { plant } = at;
  const before = Math.min(numberOption(call, 'before', 1, Number.MAX_SAFE_INTEGER) ?? seq + 1, seq + 1);
  const page = { before, limit: numberOption(call, 'limit', 1, MOST) ?? USUAL };
  const by = textOption(call, 'by') ?? null;
  if (ref === undefined) {
    const { told, more } = await historyOfPlant(record, plant, page, by);
    return { plant, seq, ref: null, entries: told, changes: null, older: olderThan(told, more) };
  }
  if (by !== null) throw new CallError('surplus', { command: 'history', found: `--by ${by}` });
  const { told, more, ref: named } = await historyOfEntity(record, plant, ref, page);
  return { plant, seq, ref: named, entries: null, changes: told, older: olderThan(told, more) };
}

function olderThan(told: readonly { readonly seq: number }[], more: boolean): number | null {
  return more ? (told.at(-1)?.seq ?? null) : null;
}
