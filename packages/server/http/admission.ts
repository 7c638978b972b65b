/**
 * How much may be asked at once, and how often: by an account, from an address, of the server as a whole. Counted in the
 * memory of this process, before anything is read or looked up, so that turning somebody away costs next to nothing and
 * no one account can fill what all of them wait in.
 */
import { buckets, type Buckets } from './buckets.ts';
import { HttpProblem, type Problem } from './problem.ts';

export interface AdmissionLimits {
  /** Requests under way in this process. */
  readonly most: number;
  /** Of one account, or of one address that nobody is signed in at. */
  readonly mostOfOne: number;
  /** Of all together whom nobody knows yet: however many addresses they have, people who are signed in find a place. */
  readonly mostOfStrangers: number;
  /** Streams of events that one account has open. */
  readonly mostStreams: number;
  /** Requests a second, in the long run and at once. */
  readonly account: { readonly rate: number; readonly burst: number };
  /** The same of an address, which may be that of a whole site. */
  readonly address: { readonly rate: number; readonly burst: number };
}

export const LIMITS: AdmissionLimits = {
  most: 64,
  mostOfOne: 16,
  mostOfStrangers: 24,
  mostStreams: 20,
  account: { rate: 20, burst: 200 },
  address: { rate: 200, burst: 1000 },
};

/** @param n seconds after which it may be tried again */
export const BUSY = (n: number): Problem => ({ status: 503, code: 'busy', params: { n }, retryAfter: n });

export interface Admission {
  /** @returns to be called when the request is answered @throws HttpProblem */
  enter(address: string): () => void;
  /** @param account of who is known by now; null where nobody is @returns the same @throws HttpProblem */
  enterAs(account: string | null, address: string): () => void;
  /** A request that was turned away counts as one of its address, or whoever asks most often would be let in first. */
  turnAway(address: string): void;
  /** @returns to be called when it ends @throws HttpProblem */
  openStream(account: string): () => void;
  /** Nobody is let in at the moment. */
  readonly isFull: () => boolean;
  readonly underWay: () => number;
  readonly streams: () => number;
}

/** @param now milliseconds that only go forward @param isLate whether the process is behind with what it has */
export function admission(limits: AdmissionLimits, now: () => number, isLate: () => boolean): Admission {
  const ofAddress = buckets(limits.address, now);
  const ofAccount = buckets(limits.account, now);
  const ofOne = new Map<string, number>();
  const streams = new Map<string, number>();
  let underWay = 0;
  let open = 0;
  let strangers = 0;
  const isFull = (): boolean => underWay >= limits.most || isLate();
  return {
    enter: (address) => {
      take(ofAddress, address);
      if (isFull()) throw new HttpProblem(BUSY(1));
      underWay++;
      return once(() => underWay--);
    },
    enterAs: (account, address) => {
      const who = account ?? address;
      take(ofAccount, who);
      if ((ofOne.get(who) ?? 0) >= limits.mostOfOne) throw often(1);
      if (account === null && strangers >= limits.mostOfStrangers) throw new HttpProblem(BUSY(1));
      const left = counted(ofOne, who);
      if (account !== null) return left;
      strangers++;
      return once(() => {
        strangers--;
        left();
      });
    },
    turnAway: (address) => void ofAddress.take(address),
    openStream: (account) => {
      if ((streams.get(account) ?? 0) >= limits.mostStreams) throw often(30);
      open++;
      const left = counted(streams, account);
      return once(() => {
        open--;
        left();
      });
    },
    isFull,
    underWay: () => underWay,
    streams: () => open,
  };
}

function take(from: Buckets, key: string): void {
  const wait = from.take(key);
  if (wait > 0) throw often(wait);
}

function often(n: number): HttpProblem {
  return new HttpProblem({ status: 429, code: 'too-often', params: { n }, retryAfter: n });
}

function counted(counts: Map<string, number>, key: string): () => void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
  return once(() => {
    const left = (counts.get(key) ?? 1) - 1;
    if (left === 0) counts.delete(key);
    else counts.set(key, left);
  });
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
