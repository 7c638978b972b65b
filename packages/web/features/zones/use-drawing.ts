/** The drawing of a plant, made beside the page. The last one stays until the next is there. */
import { useEffect, useRef, useState } from 'react';
import type { Drawn, DrawAsked, FromDrawing } from './drawn.ts';

export interface DrawingState {
  readonly drawn: Drawn | null;
  readonly fault: string | null;
}

/** @param asked null while something it needs is on its way */
export function useDrawing(asked: Omit<DrawAsked, 'id'> | null): DrawingState {
  const worker = useRef<Worker | null>(null);
  const newest = useRef(0);
  const [state, setState] = useState<DrawingState>({ drawn: null, fault: null });
  useEffect(() => {
    const made = new Worker(new URL('drawing.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<FromDrawing>) => {
      if (data.id !== newest.current) return;
      setState('drawn' in data ? { drawn: data.drawn, fault: null } : { drawn: null, fault: data.fault });
    });
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    if (asked === null) return;
    newest.current += 1;
    worker.current?.postMessage({ ...asked, id: newest.current } satisfies DrawAsked);
  }, [asked]);
  return state;
}
