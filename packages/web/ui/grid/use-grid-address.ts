/** Which row of the grid of a page is current and by what it is in order: both stand in the address. */
import { useSetUrl, useUrl } from '../url-state.ts';

/** As `DataGrid` takes them. */
export interface GridAddress {
  readonly current: string | undefined;
  readonly onCurrent: (id: string | undefined) => void;
  readonly order: string | undefined;
  readonly onOrder: (order: string | undefined) => void;
}

export function useGridAddress(): GridAddress {
  const { sel, sort } = useUrl();
  const setUrl = useSetUrl();
  return {
    current: sel,
    onCurrent: (id) => setUrl({ sel: id }, true),
    order: sort,
    onOrder: (order) => setUrl({ sort: order }, true),
  };
}
