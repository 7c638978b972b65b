/** How much a plant may have in files, where the environment says otherwise than usual. */
import { FILE_LIMITS, type FileLimits } from '../../app/record/files/limits.ts';
import { CallError } from '../refused.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
/** 1 TiB: far more than a database should hold, and still counted exactly. */
const MOST = 2 ** 40;

/** @throws CallError for what is no size */
export function fileLimits(env: NodeJS.ProcessEnv = process.env): FileLimits {
  return {
    file: sizeIn(env, 'BULKHEAD_FILE_LIMIT') ?? FILE_LIMITS.file,
    plant: sizeIn(env, 'BULKHEAD_FILES_LIMIT') ?? FILE_LIMITS.plant,
  };
}

function sizeIn(env: NodeJS.ProcessEnv, name: string): number | null {
  const found = env[name] ?? '';
  if (found === '') return null;
  const [, digits = '', unit = ''] = /^(\d{1,13}) ?([KMG]iB)?$/.exec(found) ?? [];
  const size = digits === '' ? Number.NaN : Number(digits) * (UNITS[unit] ?? Number.NaN);
  if (size >= 0 && size <= MOST) return size;
  throw new CallError('size-form', { name, found });
}
