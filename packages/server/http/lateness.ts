/** Whether the process is behind with what it has to do: its own timer comes late where others keep it busy. */
export interface Lateness {
  readonly isLate: () => boolean;
  stop(): void;
}

const PAUSE = 100;

/** @param most milliseconds that a timer may be late */
export function lateness(most: number): Lateness {
  let due = performance.now() + PAUSE;
  let last = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    last = now - due;
    due = now + PAUSE;
  }, PAUSE);
  timer.unref();
  return {
    isLate: () => Math.max(last, performance.now() - due) > most,
    stop: () => clearInterval(timer),
  };
}
