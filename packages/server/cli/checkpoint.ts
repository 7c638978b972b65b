import { checkpointJson } from '@bulkhead/core/report/render/results-json.ts';
import type { CheckpointReport } from '@bulkhead/core/report/record-report.ts';
import { checkpoints } from '../app/record/checkpoint.ts';
import { isText, type Call } from './arguments.ts';
import { recordPlace } from './record-place.ts';
import type { Result } from './world.ts';

/** With `--key` the public key alone. As text the notes alone, one after another, as `verify --checkpoint` reads them. */
export async function checkpointCommand(call: Call): Promise<Result> {
  return checkpointTold(call, await checkpoints(recordPlace(call)));
}

export function checkpointTold(call: Call, report: CheckpointReport): Result {
  if (call.options['key'] === true) return { out: `${report.key}\n`, code: 0 };
  const notes = report.checkpoints.map(({ note }) => note).join('\n');
  return { out: isText(call) ? notes : checkpointJson(report), code: 0 };
}
