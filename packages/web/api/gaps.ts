/** Every gap of a plant, with what is decided about it. */
import type { Gaps } from '@bulkhead/core/report/workbench/gaps.ts';
import { view, type Moment } from './plants.ts';

export function gaps(moment: Moment) {
  return view<Gaps>(moment, 'gaps');
}
