/** What a thread beside the page asks for: all that a plant says, or what of it is otherwise since, and catalogs. It has no page to tell a language by. */
import type { CatalogKind } from '@bulkhead/core/catalog/catalog.ts';
import { query } from './client.ts';
import type { ToldThings } from './kept-things.ts';
import { fetchPatiently } from './patient.ts';
import type { Moment } from './plants.ts';

/** The browser keeps what did not change: the server says so by its tag. @param since `hash` of what is held */
export async function storedThings({ plant, at }: Omit<Moment, 'asOf'>, since?: string): Promise<ToldThings> {
  return await fetched(`plants/${encodeURIComponent(plant)}/entities${query({ at, since })}`);
}

export interface ListedCatalog {
  /** `<document>@<edition>`. */
  readonly id: string;
  readonly kind: CatalogKind;
}

/** Those that are shipped. */
export async function shippedCatalogs(): Promise<readonly ListedCatalog[]> {
  return (await fetched<{ readonly catalogs: readonly ListedCatalog[] }>('catalogs')).catalogs;
}

/** One that is shipped, as its file has it. */
export async function catalogFile(edition: string): Promise<unknown> {
  return (await fetched<{ readonly document: unknown }>(`catalogs/${encodeURIComponent(edition)}`)).document;
}

/** @throws Error with what the server answered */
async function fetched<T>(path: string): Promise<T> {
  const response = await fetchPatiently(`/api/v1/${path}`, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}
