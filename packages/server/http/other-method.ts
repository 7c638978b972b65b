/** A path that is known, asked by a method that it does not take. */
import { HttpProblem } from './problem.ts';
import type { ApiRoute } from './route.ts';

/** @returns what answers a method at a path that no route has */
export function otherMethods(routes: readonly ApiRoute[]): (path: string) => HttpProblem | null {
  const known = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  for (const { path, method } of routes) {
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    const entry = known.get(path) ?? { pattern, methods: new Set<string>() };
    entry.methods.add(method.toUpperCase());
    if (method === 'get') entry.methods.add('HEAD');
    known.set(path, entry);
  }
  return (path) => {
    const allowed = [...known.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ methods }) => [...methods]);
    if (allowed.length === 0) return null;
    const allow = [...new Set(allowed)].toSorted().join(', ');
    return new HttpProblem({ status: 405, code: 'method', params: { allow }, headers: { allow } });
  };
}
