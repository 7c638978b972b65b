/** A document as a whole, and a set of links between two: where the plant is judged by them. */
import { editionOf } from '../catalog/catalog.ts';
import { coverage } from '../catalog/links.ts';
import type { JudgedPlace } from '../evaluate/verdict-view.ts';
import { nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import { satisfiedAt } from './documents-at.ts';

/** `<document>@<edition>` of `<document>@<edition>/<row>`. */
export function documentOf(editionRow: string): string {
  return editionRow.slice(0, editionRow.indexOf('/'));
}

export function whyDocument(context: WhyContext, edition: string): Link | null {
  const { library, plant } = context;
  const document = library.document(edition);
  if (document === null) return null;
  const inUse = plant.catalogs.includes(edition);
  return {
    ref: edition,
    value: document.rows.length,
    head: {
      code: inUse ? 'document-inUse' : 'document-notInUse',
      params: { title: document.title, n: document.rows.length },
    },
    rule: document.kind === 'system' ? '3.1' : '3.10',
    clause: null,
    because: judgedCauses(context, edition),
    usedBy: () =>
      library
        .links()
        .sets.filter(({ from, to }) => from === edition || to === edition)
        .map(({ id }) => `links:${id}`),
  };
}

/** Places that are judged by the document alone, with how many of its rows are satisfied there. */
function judgedCauses(context: WhyContext, edition: string): readonly Cause[] {
  const { library } = context;
  const programs = library.programs().filter(({ catalog }) => editionOf(catalog) === edition);
  const components = library.components().filter(({ capability }) => capability.catalog === edition);
  return [...programs, ...components].map(({ at }) => countCause(context, at));
}

function countCause(context: WhyContext, at: JudgedPlace): Cause {
  const { ref } = at.place;
  const satisfied = satisfiedAt(at);
  const params = { place: nameOf(context, ref), satisfied, rows: at.context.table.key.length };
  return { ref, value: satisfied, code: 'document-at', params };
}

export function whyLinks({ library }: WhyContext, id: string): Link | null {
  const set = library.links().sets.find((one) => one.id === id);
  if (set === undefined) return null;
  const { title, from, to } = set;
  const counts = coverage(set);
  return {
    ref: `links:${id}`,
    value: counts.links,
    head: {
      code: 'links',
      params: { title, from, to, n: counts.links, rowsFrom: counts.from, rowsTo: counts.to },
    },
    rule: '3.10',
    clause: null,
    because: [],
    usedBy: () => [from, to],
  };
}
