/** The plant as it is laid out, made beside the page and kept as long as other answers about it are. The last one stays until the next is there. */
import { queryOptions } from '@tanstack/react-query';
import type { DrawingWords } from '@bulkhead/core/drawing/words.ts';
import type { Overlay } from '@bulkhead/core/drawing/values.ts';
import { whenLeaving } from '../../api/leave-nothing.ts';
import type { Moment } from '../../api/plants.ts';
import { drawingWords } from '../../words/drawing-words.ts';
import type { DrawAsked, Drawn, FromDrawing } from './drawn.ts';

interface Asked {
  readonly overlay: DrawAsked['overlay'];
  readonly language: string;
  /** What the overlay says of zones, and of what it is. */
  readonly said: { readonly zones: DrawAsked['said']; readonly of: string };
}

/** The levels alone. */
export const WITHOUT_OVERLAY: Asked['said'] = { zones: [], of: '' };

export interface Made extends Drawn {
  readonly words: DrawingWords;
  /** Which it is laid out for. */
  readonly overlay: Overlay;
}

export function drawing(moment: Moment, { overlay, language, said }: Asked) {
  const { plant, at } = moment;
  const queryKey = ['plant', plant, 'drawing', { at, overlay, language, said: said.of }] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client }): Promise<Made> => {
      // Both take a while to be there.
      threadNow();
      const words = await drawingWords(language);
      const shown = client.getQueryData<Made>(queryKey);
      const asked = {
        moment: { plant, at },
        overlay,
        said: said.zones,
        words,
        language,
        shown: shown?.number ?? null,
      };
      const next = await drawn(asked);
      return next === null && shown !== undefined ? shown : { ...(next as Drawn), words, overlay };
    },
    // Each entry makes it old; time does not.
    staleTime: Infinity,
    // The thread says whether it is the same.
    structuralSharing: false,
    placeholderData: (last, query) => (query?.queryKey[1] === plant ? last : undefined),
  });
}

let thread: Worker | null = null;
let newest = 0;
whenLeaving(() => {
  thread?.terminate();
  thread = null;
});

function threadNow(): Worker {
  thread ??= new Worker(new URL('drawing.worker.ts', import.meta.url), { type: 'module' });
  return thread;
}

/** @returns null where it is what is shown @throws Error with what the thread says */
async function drawn(asked: Omit<DrawAsked, 'id'>): Promise<Drawn | null> {
  const worker = threadNow();
  const id = ++newest;
  return await new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<FromDrawing>): void => {
      if (data.id !== id) return;
      worker.removeEventListener('message', hear);
      if (data.state === 'fault') reject(new Error(data.why));
      else resolve(data.state === 'same' ? null : data.drawn);
    };
    worker.addEventListener('message', hear);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage({ ...asked, id } satisfies DrawAsked);
  });
}
