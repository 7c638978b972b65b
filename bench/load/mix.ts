/** What people ask for, by how often, and what is read of a plant to ask it of. */
import { randomUUID } from 'node:crypto';

/** One kind of request. */
export interface Kind {
  readonly name: string;
  readonly writes: boolean;
  /** Of a hundred requests. */
  readonly share: number;
}

export const MIX: readonly Kind[] = [
  { name: 'assessment of a place', writes: false, share: 25 },
  { name: 'entities since', writes: false, share: 15 },
  { name: 'why', writes: false, share: 15 },
  { name: 'findings', writes: false, share: 10 },
  { name: 'history', writes: false, share: 10 },
  { name: 'plants', writes: false, share: 5 },
  { name: 'answer changed', writes: true, share: 20 },
];

/** What a plant has that can be asked about. */
export interface Known {
  readonly plant: string;
  readonly zones: readonly string[];
  /** Answers at zones, as `zone:control 62443-3-3/SR 1.1`. */
  readonly answers: readonly string[];
}

/** Somebody at a browser. */
export interface User {
  readonly name: string;
  readonly port: number;
  readonly cookie: string;
  /** That a proxy would say it is asked from. */
  readonly address: string;
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const FRS = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'];

/** What one user keeps from one request to the next. */
export interface Memory {
  /** By path of entities: `hash` of what is held, so that the next time only what changed is asked for. */
  readonly held: Map<string, string>;
  writes: number;
}

/** @param chance 0 up to 1, another one each time @param of which user of how many */
export function requestOf(
  { name, writes }: Kind,
  known: readonly Known[],
  { held, ...memory }: Memory,
  chance: () => number,
  of: { readonly user: number; readonly users: number },
): Request {
  const one = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const { plant, zones, answers } = one(known);
  const at = `/api/v1/plants/${plant}`;
  const get = (path: string): Request => ({ method: 'GET', path, headers: {}, body: null });
  if (writes) {
    // No two users write the same answer: what is counted is the write, and not who came first.
    const parts = Math.min(of.users, answers.length);
    const own = answers.filter((_, i) => i % parts === of.user % parts);
    const [place = '', ...requirement] = one(own).split(' ');
    const how = `seen on site by user ${of.user}, round ${memory.writes}`;
    const change = { ref: `answer:${place}:${requirement.join(' ')}`, set: { how } };
    const body = JSON.stringify({ reason: 'inspection', changes: [change] });
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return { method: 'POST', path: `${at}/changes`, headers, body };
  }
  switch (name) {
    case 'assessment of a place':
      return get(`${at}/assessment?place=${encodeURIComponent(`zone:${one(zones)}`)}`);
    case 'why':
      return get(`${at}/why?ref=${encodeURIComponent(`sla:zone:${one(zones)}:${one(FRS)}`)}`);
    case 'findings':
      return get(`${at}/findings/named`);
    case 'history':
      return get(`${at}/history?limit=50`);
    case 'plants':
      return get('/api/v1/plants');
    default: {
      const path = `${at}/entities`;
      const hash = held.get(path);
      return get(hash === undefined ? path : `${path}?since=${hash}`);
    }
  }
}

/** What is held after an answer about entities. @param text of it, or its beginning */
export function hold({ held }: Memory, path: string, text: string): void {
  const hash = /^.{0,200}?"hash":"([^"]+)"/.exec(text)?.[1];
  if (hash !== undefined) held.set(path.replace(/\?.*$/, ''), hash);
}

export function isOfEntities(path: string): boolean {
  return /\/entities(\?|$)/.test(path);
}
