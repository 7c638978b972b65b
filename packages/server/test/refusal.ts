/** The code with which work on a folder or a file is refused. */
import { FolderError } from '../app/folder-error.ts';

/** @returns `nothing refused` where the work was done; any other error is a fault and is thrown on */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof FolderError) return error.code;
    throw error;
  }
  return 'nothing refused';
}
