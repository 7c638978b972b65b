/** The drawing of a plant, made beside the page and kept as long as other answers about it are. The last one stays until the next is there. */
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { Levels } from '@bulkhead/core/drawing/values.ts';
import type { PlaceRef } from '@bulkhead/core/model/refs.ts';
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import { overview, type Moment } from '../../api/plants.ts';
import type { Reading } from '../../ui/url-state.ts';
import { drawingWords } from '../../words/drawing-words.ts';
import type { DrawAsked, Drawn, FromDrawing } from './drawn.ts';

interface Asked {
  readonly overlay: DrawAsked['overlay'];
  readonly reading: Reading;
  readonly language: string;
  /** The reading in words. */
  readonly readingName: string;
}

/** @param queries where the levels that are drawn come from */
export function drawing(queries: QueryClient, moment: Moment, asked: Asked) {
  const { overlay, reading, language, readingName } = asked;
  const { plant, at, asOf } = moment;
  return queryOptions({
    queryKey: ['plant', plant, 'drawing', { at, asOf, overlay, reading, language }],
    queryFn: async () => {
      // One that is on its way already is waited for.
      const [{ value }, words] = await Promise.all([
        queries.fetchQuery(overview(moment)),
        drawingWords(language),
      ]);
      const values = valuesOf(value, reading);
      return await drawn({ moment: { plant, at }, values, overlay, words, reading: readingName });
    },
    // Each entry makes it old; time does not. What is drawn as before stays the same objects, and is not painted anew.
    staleTime: Infinity,
    placeholderData: (last, query) => (query?.queryKey[1] === plant ? last : undefined),
  });
}

function valuesOf({ places }: Overview, reading: Reading): DrawAsked['values'] {
  const levels = (of: readonly (number | null)[]): Levels =>
    Object.fromEntries(FR_ORDER.map((fr, i) => [fr, of[i] ?? null])) as unknown as Levels;
  return places.map(({ ref, slT, slA }) => [
    ref as PlaceRef,
    {
      slT: levels(slT),
      slA: levels(slA[reading]),
      claimed: levels(slA.claimed),
      upper: levels(slA.upper),
    },
  ]);
}

let thread: Worker | null = null;
let newest = 0;

/** @throws Error with what the thread says */
async function drawn(asked: Omit<DrawAsked, 'id'>): Promise<Drawn> {
  thread ??= new Worker(new URL('drawing.worker.ts', import.meta.url), { type: 'module' });
  const worker = thread;
  const id = ++newest;
  return await new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<FromDrawing>): void => {
      if (data.id !== id) return;
      worker.removeEventListener('message', hear);
      if ('drawn' in data) resolve(data.drawn);
      else reject(new Error(data.fault));
    };
    worker.addEventListener('message', hear);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage({ ...asked, id } satisfies DrawAsked);
  });
}
