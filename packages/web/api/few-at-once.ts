/**
 * Views are asked for a few at a time. A browser has six connections to a server that speaks HTTP/1.1, one of them is the stream of
 * events, and a server works out few views at once: without this what somebody does would wait behind what pages ask for.
 */
const AT_ONCE = 3;

let underWay = 0;
const waiting: (() => void)[] = [];

/** @param signal what nobody wants any more is not begun @throws as what is done does */
export async function fewAtOnce<T>(signal: AbortSignal, act: () => Promise<T>): Promise<T> {
  if (underWay < AT_ONCE) underWay++;
  // Whoever ends hands its place on.
  else await new Promise<void>((begin) => void waiting.push(begin));
  try {
    signal.throwIfAborted();
    return await act();
  } finally {
    const next = waiting.shift();
    if (next === undefined) underWay--;
    else next();
  }
}
