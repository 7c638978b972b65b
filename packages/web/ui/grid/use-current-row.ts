import { useEffect, useRef, useState } from 'react';

/**
 * The row that is current here and now. The address of the page follows later: a key that comes meanwhile is of the row
 * that is current, not of the one that was painted last.
 * @param current as the address has it
 */
export function useCurrentRow(
  current: string | undefined,
  onCurrent: (id: string | undefined) => void,
): { readonly here: string | undefined; readonly goTo: (id: string | undefined) => void } {
  const [here, setHere] = useState(current);
  const asked = useRef<readonly (string | undefined)[]>([]);
  useEffect(() => {
    const { isEcho, left } = heard(asked.current, current);
    asked.current = left;
    if (!isEcho) setHere(current);
  }, [current]);
  const goTo = (id: string | undefined): void => {
    setHere(id);
    const last = asked.current.length === 0 ? current : asked.current.at(-1);
    if (id === last) return;
    asked.current = [...asked.current, id];
    onCurrent(id);
  };
  return { here, goTo };
}

/** Whether the address says what was asked of it; it may leave out what was asked before that. */
export function heard(
  asked: readonly (string | undefined)[],
  current: string | undefined,
): { readonly isEcho: boolean; readonly left: readonly (string | undefined)[] } {
  const at = asked.indexOf(current);
  return at < 0 ? { isEcho: false, left: [] } : { isEcho: true, left: asked.slice(at + 1) };
}
