/** The pages of the workbench: built files, held in memory. A file with a hash in its name stays what it is for ever. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { takesEncoding } from './takes-encoding.ts';

export interface Workbench {
  /** Null for what is no page and no file of it. @param accept what the browser can unpack */
  answer(path: string, accept: string | null): Response | null;
}

interface PageFile {
  readonly type: string;
  readonly isHashed: boolean;
  /** By encoding; '' is the file as it is. */
  readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Smaller first, as the build packs them. */
const PACKED: readonly (readonly [encoding: string, ending: string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

const FILE_LIKE = /\/\.|\.(?:html|js|css|svg|woff2|json|map|gz|br|png|ico|txt)$/;
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/** Where the build puts it. */
export const BUILT = join(import.meta.dirname, '..', '..', 'web', 'dist');

/** @returns null where nothing was built */
export function workbench(folder: string): Workbench | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const files = filesIn(folder);
  const page = files.get('/index.html');
  return {
    answer: (path, accept) => {
      const file = files.get(path);
      if (file !== undefined) return given(file, accept);
      // What is named like a file is one, which is not here; anything else is for the page to find, also a plant with a dot in its id.
      if (page === undefined || FILE_LIKE.test(path)) return null;
      return given(page, accept);
    },
  };
}

function filesIn(folder: string): ReadonlyMap<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    names.flatMap((name) => {
      const type = TYPES[extname(name)];
      if (type === undefined) return [];
      const path = `/${relative(folder, name).split(sep).join('/')}`;
      const packed = PACKED.filter(([, ending]) => existsSync(`${name}${ending}`)).map(
        ([encoding, ending]) => [encoding, read(`${name}${ending}`)] as const,
      );
      const bytes = new Map([...packed, ['', read(name)] as const]);
      return [[path, { type, isHashed: HASHED.test(path), bytes }] as const];
    }),
  );
}

function read(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

function given({ type, isHashed, bytes }: PageFile, accept: string | null): Response {
  const encoding = [...bytes.keys()].find((each) => each === '' || takesEncoding(accept, each)) ?? '';
  return new Response(bytes.get(encoding) ?? null, {
    headers: {
      'content-type': type,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding === '' ? {} : { 'content-encoding': encoding }),
    },
  });
}
