/** How the plants of a record stand as JSON: published in plants-schema.ts. */
import type { ListedPlant } from '../plants-report.ts';
import { jsonText } from './json-text.ts';

export function plantsJson(plants: readonly ListedPlant[]): string {
  return `${jsonText({ schema: 'bulkhead/plants@1', plants }, 2)}\n`;
}
