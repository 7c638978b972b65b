/** What somebody waits for in a page: from a click, a key or a change of somebody else until it is painted. */
import type { Page } from '../../packages/web/e2e/browser.ts';
import { quantile } from '../timing.ts';

/** Milliseconds; a frame that is longer is seen. */
const LONG = 50;

/**
 * Milliseconds in the page until what is waited for is another one than before, and painted.
 * @param seen an expression of the page, null until it is there @param act what begins it, by its first click or key
 */
export async function painting(page: Page, seen: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`{
    ${beginning(seen)}
    const kinds = ['click', 'keydown'];
    window.took = new Promise((done) => {
      const start = (event) => {
        for (const kind of kinds) removeEventListener(kind, start, true);
        done(begin(event.timeStamp));
      };
      for (const kind of kinds) addEventListener(kind, start, true);
    });
    void 0;
  }`);
  await act();
  return Number(await page.evaluate('window.took'));
}

/** The same where nobody touches the page. @param act a statement of the page that begins it */
export async function paintingAfter(page: Page, seen: string, act: string): Promise<number> {
  return Number(
    await page.evaluate(`{
      ${beginning(seen)}
      const painted = begin(performance.now());
      ${act}
      painted;
    }`),
  );
}

function beginning(seen: string): string {
  return `
    const seen = () => ${seen};
    const begin = (at) => {
      const before = seen();
      return new Promise((done) => {
        const look = () => {
          const now = seen();
          if (now === null || now === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => done(performance.now() - at)));
        };
        requestAnimationFrame(look);
      });
    };`;
}

/** @param pixels a frame @param ms how long @returns milliseconds of each frame */
export async function scrolling(page: Page, pixels: number, ms: number): Promise<readonly number[]> {
  return (await page.evaluate(`(async () => {
    const box = [...document.querySelectorAll('*')].find(
      (each) => each.scrollHeight > 100000 && /auto|scroll/.test(getComputedStyle(each).overflowY),
    );
    const took = [];
    const from = performance.now();
    await new Promise((done) => {
      let last = from;
      const frame = (now) => {
        took.push(now - last);
        last = now;
        box.scrollTop += ${pixels};
        if (box.scrollTop + box.clientHeight >= box.scrollHeight) box.scrollTop = 0;
        if (now - from < ${ms}) requestAnimationFrame(frame);
        else done();
      };
      requestAnimationFrame(frame);
    });
    return took;
  })()`)) as readonly number[];
}

export function tellTimes(what: string, times: readonly number[], goal: string): void {
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  console.log(
    `workbench: ${what}: median ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${times.length} times (goal ${goal})`,
  );
}

export function tellFrames(what: string, frames: readonly number[]): void {
  const long = frames.filter((each) => each > LONG).length;
  const p95 = quantile(frames, 0.95).toFixed(0);
  console.log(
    `workbench: ${what}: ${frames.length} frames, p95 ${p95} ms, ${long} longer than ${LONG} ms, longest ${quantile(frames, 1).toFixed(0)} ms`,
  );
}
