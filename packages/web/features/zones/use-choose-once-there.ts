/** What was just made is chosen once the page shows it, unless somebody chose otherwise meanwhile: until then the address would name what is not there. */
import { useCallback, useEffect, useRef } from 'react';
import { useSetUrl, useUrl } from '../../ui/url-state.ts';

interface Wanted {
  readonly sel: string;
  /** What was chosen when it was made. */
  readonly instead: string | undefined;
}

/** @param isThere whether it can be chosen */
export function useChooseOnceThere(isThere: (sel: string) => boolean): (sel: string) => void {
  const { sel: chosen } = useUrl();
  const setUrl = useSetUrl();
  const wanted = useRef<Wanted | null>(null);
  // Whatever the page is shown anew for: what it waits for may be among it.
  useEffect(() => {
    const { current } = wanted;
    if (current === null || (current.instead === chosen && !isThere(current.sel))) return;
    wanted.current = null;
    if (current.instead === chosen) setUrl({ sel: current.sel }, true);
  });
  return useCallback(
    (sel) => {
      wanted.current = { sel, instead: chosen };
    },
    [chosen],
  );
}
