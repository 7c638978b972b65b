import { useDeferredValue, useMemo } from 'react';
import { useUrl } from '../url-state.ts';
import { arrange } from './arrange.ts';
import type { Column } from './column.ts';
import { useJoints } from './use-joints.ts';

/** Rows by the filter and the order that stand in the address. @param usual the order where none is stated */
export function useArranged<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  usual: string | undefined,
): readonly R[] {
  const { q = '', sort } = useUrl();
  const joints = useJoints(q);
  // Typing is never held up by rows.
  const filter = useDeferredValue(q);
  return useMemo(
    () => arrange(rows, columns, { filter, order: sort ?? usual, joints }),
    [rows, columns, filter, sort, usual, joints],
  );
}
