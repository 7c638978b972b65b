/** A plant folder, judged for a day. */
import { assessed, type Assessed } from '../app/assessed.ts';
import { readFolder } from '../app/read-plant.ts';
import { version } from '../cli/help.mjs';

export function assessFolder(folder: string, asOf: string): Assessed {
  return assessed(readFolder(folder), asOf, version());
}
