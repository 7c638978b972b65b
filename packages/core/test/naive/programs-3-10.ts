/** docs/rules.md 3.10: rows without levels, and their maturity. */
import { editionOf, type RequirementRow, type RequirementsCatalog } from '../../catalog/catalog.ts';
import type { VerdictCode } from '../../evaluate/assessment.ts';
import type { Answer, EvidenceKind } from '../../model/plant.ts';
import type { ProgramAssessment, ProgramVerdict } from '../../program/program.ts';
import { restOnBase } from './base-3-4.ts';
import { whatShows } from './evidence-3-3.ts';
import { passedDown } from './inheritance-3-6.ts';
import { undetermined } from './order-3-2.ts';
import { failed, messageOf } from './rows.ts';
import { judgeAnswer, type DependedOn } from './verdict-3-3.ts';
import { answerAt, type Asked, type Judged, type LonePlace, type Told } from './world.ts';

/** What is told, and the documents without levels that the plant uses. */
export interface ProgramWorld extends Told {
  readonly documents: readonly RequirementsCatalog[];
}

/** Every document at every place it is judged at, documents as given, places by ref. */
export function naivePrograms(world: ProgramWorld): readonly ProgramAssessment[] {
  return world.documents.flatMap((document) =>
    placesOf(world, document).map((place) => {
      const rows = document.rows.map((row) => written(world, document, row, place));
      return { catalog: editionOf(document), place: place.ref, counts: countsOf(rows), rows };
    }),
  );
}

/**
 * 3.10: judged where its catalog says: at the site, at each supplier, or at each product. 2-4 at suppliers that
 * integrate or maintain, 4-1 at suppliers of products.
 */
function placesOf({ plant }: Told, document: RequirementsCatalog): readonly LonePlace[] {
  const lone = (ref: string): LonePlace => ({ kind: 'lone', ref, shownBy: [] });
  if (document.judgedAt === 'site') return [lone('site')];
  if (document.judgedAt === 'product')
    return plant.products.map((product) => lone(`product:${product.id}`)).sort(byRef);
  return plant.suppliers
    .filter(({ roles }) => {
      if (document.id === '62443-2-4') return roles.includes('integration') || roles.includes('maintenance');
      if (document.id === '62443-4-1') return roles.includes('product');
      return true;
    })
    .map((supplier) => lone(`supplier:${supplier.id}`))
    .sort(byRef);
}

function byRef(a: LonePlace, b: LonePlace): number {
  return a.ref < b.ref ? -1 : 1;
}

/** 3.10: the final verdict of a row without a level: 3.3, then 3.4. */
function finalVerdict(
  world: ProgramWorld,
  document: RequirementsCatalog,
  row: RequirementRow,
  place: LonePlace,
): Judged {
  const own = isOnCycle(world, document, row, place)
    ? failed('cycle', '')
    : ownVerdict(world, document, row, place);
  const base = document.rows.find((other) => other.id === row.base);
  if (base === undefined) return own;
  const requirement = askedOf(world, document, base).key;
  return restOnBase(own, finalVerdict(world, document, base, place), requirement, false);
}

/** 3.10: such rows depend on no fact, so what decides is the answer, or that there is none. */
function ownVerdict(
  world: ProgramWorld,
  document: RequirementsCatalog,
  row: RequirementRow,
  place: LonePlace,
): Judged {
  try {
    const asked = askedOf(world, document, row);
    const answer = answerUsed(world, place, asked);
    if (answer === undefined) return undetermined({ code: 'answer' });
    return judgeAnswer(world, place, asked, answer, [], (name) => rowAt(world, place, name));
  } catch (error) {
    return failed('threw', messageOf(error));
  }
}

/** 3.10: at the site its own answer, else that of the organisation, passing down as in 3.6; elsewhere its own. */
function answerUsed(world: Told, place: LonePlace, asked: Asked): Answer | undefined {
  const own = answerAt(world, place.ref, asked);
  if (own !== undefined || place.ref !== 'site') return own;
  return passedDown(world, ['organisation'], 'site', asked);
}

/** 3.10: no level, no facts; the kinds of evidence are those of the row. */
function askedOf({ plant }: Told, { id, edition }: RequirementsCatalog, row: RequirementRow): Asked {
  const withEdition = `${id}@${edition}/${row.id}`;
  const editions = plant.catalogs.filter((other) => other.startsWith(`${id}@`));
  const key = editions.length > 1 ? withEdition : `${id}/${row.id}`;
  return { key, spellings: [key, withEdition], level: null, facts: [], kinds: row.evidence, inherits: true };
}

/** The documents judged at the place, each with its rows. */
function rowsAt(world: ProgramWorld, { ref }: LonePlace): readonly DocumentRow[] {
  return world.documents
    .filter((document) => placesOf(world, document).some((place) => place.ref === ref))
    .flatMap((document) => document.rows.map((row) => ({ document, row })));
}

interface DocumentRow {
  readonly document: RequirementsCatalog;
  readonly row: RequirementRow;
}

function rowNamed(world: ProgramWorld, place: LonePlace, requirement: string): DocumentRow | undefined {
  return rowsAt(world, place).find(({ document, row }) =>
    askedOf(world, document, row).spellings.includes(requirement),
  );
}

/** 3.3: `dependsOn` rows are taken at the place judged; a row that is not judged there is not satisfied there. */
function rowAt(world: ProgramWorld, place: LonePlace, requirement: string): DependedOn {
  const found = rowNamed(world, place, requirement);
  if (found === undefined) return { key: requirement, final: undetermined({ code: 'answer' }) };
  const { document, row } = found;
  return { key: askedOf(world, document, row).key, final: finalVerdict(world, document, row, place) };
}

/** 3.3: a row is on a cycle when following `dependsOn` and RE → base from it comes back to it. */
function isOnCycle(
  world: ProgramWorld,
  document: RequirementsCatalog,
  row: RequirementRow,
  place: LonePlace,
): boolean {
  const reached: RequirementRow[] = [];
  const open = [...restsOn(world, { document, row }, place)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.includes(next.row)) continue;
    reached.push(next.row);
    open.push(...restsOn(world, next, place));
  }
  return reached.includes(row);
}

function restsOn(
  world: ProgramWorld,
  { document, row }: DocumentRow,
  place: LonePlace,
): readonly DocumentRow[] {
  const base = document.rows
    .filter((other) => other.id === row.base)
    .map((other) => ({ document, row: other }));
  try {
    const answer = answerUsed(world, place, askedOf(world, document, row));
    if (answer?.status !== 'compensated') return base;
    const named = (answer.dependsOn ?? []).map((requirement) => rowNamed(world, place, requirement));
    return [...base, ...named.filter((other) => other !== undefined)];
  } catch {
    return base;
  }
}

function written(
  world: ProgramWorld,
  document: RequirementsCatalog,
  row: RequirementRow,
  place: LonePlace,
): ProgramVerdict {
  const final = finalVerdict(world, document, row, place);
  return {
    row: row.id,
    requirement: askedOf(world, document, row).key,
    verdict: final.verdict,
    from: final.from,
    reads: final.reads,
    ...(final.reason === undefined ? {} : { reason: final.reason }),
    ...(final.missing === undefined ? {} : { missing: final.missing }),
    ...(final.error === undefined ? {} : { error: final.error }),
    ...(final.blockedBy === undefined ? {} : { blockedBy: final.blockedBy }),
    maturity: maturity(world, document, row, place, final),
  };
}

function countsOf(rows: readonly ProgramVerdict[]): ProgramAssessment['counts'] {
  const count = (code: VerdictCode) => rows.filter(({ verdict }) => verdict === code).length;
  return {
    met: count('met'),
    compensated: count('compensated'),
    partial: count('partial'),
    unmet: count('unmet'),
    notApplicable: count('notApplicable'),
    undetermined: count('undetermined'),
    failed: count('failed'),
  };
}

/** 3.10: what each kind of evidence can show. */
const SHOWS: Readonly<Record<EvidenceKind, 2 | 3 | 4>> = {
  documentation: 2,
  implementation: 3,
  effectiveness: 4,
};

/**
 * 3.10, maturity: of a met, compensated or partial row of a document with maturity levels what the answer used states,
 * and the least of that and of what its live evidence in scope, of a kind the row accepts, can show.
 */
function maturity(
  world: Told,
  document: RequirementsCatalog,
  row: RequirementRow,
  place: LonePlace,
  final: Judged,
): ProgramVerdict['maturity'] {
  const none = { claimed: null, evidenced: null };
  if (document.maturity === undefined) return none;
  if (!['met', 'compensated', 'partial'].includes(final.verdict)) return none;
  const asked = askedOf(world, document, row);
  const answer = answerUsed(world, place, asked);
  const claimed = answer?.maturity;
  if (answer === undefined || claimed === undefined) return none;
  const shown = whatShows(world, place, asked, answer.evidence ?? []).map(({ kind }) => SHOWS[kind]);
  if (shown.length === 0) return { claimed, evidenced: null };
  return { claimed, evidenced: Math.min(claimed, Math.max(...shown)) as 1 | 2 | 3 | 4 };
}
