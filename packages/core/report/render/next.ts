/** What to do next, in words and as it is published in `bulkhead/assessment@1`. */
import type { Catalog } from '../../catalog/catalog.ts';
import { few } from '../../evaluate/rules/few.ts';
import type { Plant } from '../../model/plant.ts';
import type { Next, NextLine } from '../../plan/next.ts';
import { hoursOf, type Price } from '../../plan/price.ts';
import type { NameOf } from '../finding-names.ts';
import { factName } from '../locales/fact-name.ts';
import { fill } from '../locales/fill.ts';
import type { Words } from '../locales/words.ts';

/** The row without its document. */
export function rowOf(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}

/** Who answers for these measures, each once, in the order of the measures. */
export function ownersOf({ plant }: Named, measures: readonly string[]): readonly string[] {
  const owners = measures.flatMap((id) => plant.measures.find((each) => each.id === id)?.owner ?? []);
  return [...new Set(owners)];
}

/** What names are taken from. */
export interface Named {
  readonly plant: Pick<Plant, 'measures'>;
  readonly catalog: Pick<Catalog, 'rows'>;
  /** What places and assets are called, for whoever reads names; without it they stand by their references. */
  readonly nameOf?: NameOf;
}

/** What to do about the cause of a line, as a sentence without a full stop. @param factOf what a fact is called; by default its name alone */
export function lineText(
  { cause, measures, after, also, asks }: NextLine,
  { plant, catalog, nameOf = asReferred }: Named,
  words: Words,
  factOf: (id: string) => string = (id) => factName(words, id),
): string {
  const { code, params } = cause;
  const rows = (asks ?? params).requirements.map(rowOf);
  const names = (params.inPlace ?? measures).map(
    (id) => plant.measures.find((each) => each.id === id)?.name ?? id,
  );
  const [only = '', ...others] = rows;
  const title = others.length > 0 ? '' : (catalog.rows.find((row) => row.id === only)?.title ?? '');
  return fill(words, words.next[params.inPlace === undefined ? code : 'again'], {
    causes: 1 + also.length,
    rows: few(rows),
    from: few(((asks ?? params).from ?? []).map(nameOf)),
    expires: (asks ?? params).expires ?? '',
    // Each name is a sentence of its own.
    names: names.map((name) => name.replace(/\s+/g, ' ')).join('; '),
    title,
    after,
    facts: few(((asks ?? params).facts ?? []).map(factOf)),
    restsOn: few((params.restsOn ?? []).map(rowOf)),
    exceptions: few((params.exceptions ?? []).map((one) => assetName(one, nameOf))),
    level: params.level ?? 0,
    how: params.how ?? '',
  });
}

function asReferred(ref: string): string {
  return ref;
}

/** An exception is an asset by its id, or a class of assets. */
function assetName(exception: string, nameOf: NameOf): string {
  const ref = `asset:${exception}`;
  const name = nameOf(ref);
  return name === ref ? exception : name;
}

/** `next` of an assessment: causes by id, gaps by id. */
export function publishedNext(next: Next, named: Named, words: Words) {
  return {
    lines: next.lines.map((line) => publishedLine(line, named, words)),
    untried: next.untried,
    together: next.together,
    standing: next.standing,
    causes: next.causes.map(({ id, code, params, places, gaps }) => ({
      id,
      code,
      ...params,
      places,
      gaps: gaps.map((gap) => gap.id),
    })),
    blockers: next.blockers,
    steps: next.steps.map(({ price, ...step }) => ({ ...step, ...publishedPrice(price) })),
  };
}

export type PublishedNext = ReturnType<typeof publishedNext>;

function publishedLine(line: NextLine, named: Named, words: Words) {
  const { cause, price, ...brings } = line;
  return {
    cause: cause.id,
    what: lineText(line, named, words),
    owners: ownersOf(named, line.measures),
    ...brings,
    ...publishedPrice(price),
  };
}

function publishedPrice({ cost, effort, outages }: Price) {
  return { cost, effort, outage: hoursOf(outages) };
}
