import type { Problem } from '@bulkhead/core/model/problems.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';

/** What a plant says is wrong; told in full by the caller. */
export class PlantProblems extends Error {
  /** Where it was read from, as the caller named it. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  readonly total: number;
  constructor(folder: string, files: readonly SourceFile[], problems: readonly Problem[], total: number) {
    super(`${total} problems in ${folder}`);
    this.folder = folder;
    this.files = files;
    this.problems = problems;
    this.total = total;
  }
}
