/** A copy of what the tests of the evaluation need, in which a fault may stand. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTY_FOLDER, withFault, type Fault } from './fault.ts';

const NEEDED = [
  'packages/core',
  'catalog',
  'package.json',
  'tsconfig.base.json',
  'vitest.config.ts',
  // What the one before it imports.
  'scripts/folder-in-memory.ts',
];

export interface Tree {
  readonly root: string;
  /** Does the work while the fault stands in the tree. */
  with<T>(fault: Fault, work: () => Promise<T>): Promise<T>;
  /** Puts each fault beside the file it belongs to, in a copy that nothing imports; gives the copies' paths. */
  beside(faults: readonly Fault[]): ReadonlyMap<string, Fault>;
  remove(): void;
}

/** @param from the root of the repository; its installed packages are linked */
export function copiedTree(from: string): Tree {
  const root = mkdtempSync(join(tmpdir(), 'bulkhead-fault-'));
  for (const path of NEEDED) cpSync(join(from, path), join(root, path), { recursive: true });
  symlinkSync(join(from, 'node_modules'), join(root, 'node_modules'), 'dir');
  return {
    root,
    async with(fault, work) {
      const path = join(root, FAULTY_FOLDER, fault.file);
      const sound = readFileSync(path, 'utf8');
      writeFileSync(path, withFault(sound, fault));
      try {
        return await work();
      } finally {
        writeFileSync(path, sound);
      }
    },
    beside: (faults) =>
      new Map(
        faults.map((fault, n) => {
          const path = join(FAULTY_FOLDER, fault.file);
          const copy = path.replace(/\.ts$/, `.fault-${n}.ts`);
          writeFileSync(join(root, copy), withFault(readFileSync(join(root, path), 'utf8'), fault));
          return [copy, fault];
        }),
      ),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
