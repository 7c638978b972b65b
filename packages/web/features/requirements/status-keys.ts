/** What a digit answers, wherever requirements are answered. */
import type { Status } from '@bulkhead/core/model/plant.ts';

export const STATUS_KEYS: Readonly<Record<string, Status>> = {
  '1': 'met',
  '2': 'compensated',
  '3': 'partial',
  '4': 'unmet',
  '5': 'notApplicable',
};
