import { historyJson } from '@bulkhead/core/report/render/stored-json.ts';
import { historyText } from '@bulkhead/core/report/render/terminal/stored.ts';
import type { HistoryReport } from '@bulkhead/core/report/stored-report.ts';
import { historyOfEntity, historyOfPlant } from '../app/record/history.ts';
import type { ReadRecord } from '../app/record/record.ts';
import { storedHead } from '../app/record/stored-plant.ts';
import { textOption, type Call } from './arguments.ts';
import { plantAt } from './plant-at.ts';
import { fromRecord } from './record.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function historyCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [name, ref] = call.positionals;
  if (name === undefined) throw new CallError('history-args');
  const report = await fromRecord(call, async (record) => await reportOf(record, name, ref));
  const isJson = textOption(call, 'format') === 'json';
  return { out: isJson ? historyJson(report) : historyText(report, words, terminal), code: 0 };
}

/** Up to the entry that is named, if one is. */
async function reportOf(record: ReadRecord, name: string, ref: string | undefined): Promise<HistoryReport> {
  const at = plantAt(name);
  const { seq } = await storedHead(record, at);
  const { plant } = at;
  const isBefore = (each: { readonly seq: number }): boolean => each.seq <= seq;
  if (ref === undefined) {
    const entries = (await historyOfPlant(record, plant)).filter(isBefore);
    return { plant, seq, ref: null, entries, changes: null };
  }
  const told = await historyOfEntity(record, plant, ref);
  return { plant, seq, ref: told.ref, entries: null, changes: told.changes.filter(isBefore) };
}
