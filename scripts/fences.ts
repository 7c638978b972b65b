/**
 * Looks at every import of every source file, resolved, and names those that cross a fence. Lint checks most
 * of this too, but misses `type T = import('…').X`.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { TEST_FILE, roomOf, type Room } from './fence-table.ts';

export interface Crossing {
  readonly file: string;
  readonly line: number;
  readonly imports: string;
  readonly why: string;
}

/** Static and dynamic imports, re-exports, and the import type operator. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"\s]+)\1/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(^|[^:'"])\/\/[^\n]*/g;

/** Every crossing under `root`, which holds `packages/`. */
export function crossings(root: string): readonly Crossing[] {
  return sources(join(root, 'packages')).flatMap((path) => {
    const file = relative(root, path).replaceAll('\\', '/');
    const room = roomOf(file);
    if (room === null || TEST_FILE.test(file)) return [];
    return importsOf(readFileSync(path, 'utf8')).flatMap(({ imports, line }) => {
      const why = refusal(file, room, imports);
      return why === null ? [] : [{ file, line, imports, why }];
    });
  });
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist') return [];
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(tsx?|mjs)$/.test(name) ? [path] : [];
  });
}

function importsOf(text: string): readonly { readonly imports: string; readonly line: number }[] {
  // Comments are blanked, not removed, so that lines stay what they are.
  const code = text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...code.matchAll(IMPORT)].map((match) => ({
    imports: match[2] as string,
    line: code.slice(0, match.index).split('\n').length,
  }));
}

/** Why the import is not allowed, or null. */
function refusal(file: string, room: Room, imports: string): string | null {
  const target = targetOf(file, imports);
  if (target === null) return packageRefusal(room, imports);
  const to = roomOf(target);
  if (to === null) return `${target} is in no room`;
  if (to.path === room.path || room.mayImport.includes(to.path)) return null;
  return `${room.path} may not import from ${to.path}`;
}

/** The file in the repository that an import names, or null for a package. */
function targetOf(file: string, imports: string): string | null {
  if (imports.startsWith('.')) return posix.normalize(posix.join(dirname(file), imports));
  const ours = /^@bulkhead\/(core|server|web)\/(.+)$/.exec(imports);
  return ours === null ? null : `packages/${ours[1]}/${ours[2]}`;
}

function packageRefusal(room: Room, imports: string): string | null {
  if (imports.startsWith('node:')) {
    return room.packages.includes('node:*') ? null : `${room.path} may not use ${imports}`;
  }
  const allowed = room.packages.some((name) => imports === name || imports.startsWith(`${name}/`));
  return allowed ? null : `${room.path} may not use the package ${imports}`;
}
