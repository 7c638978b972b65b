/** docs/rules.md 3.9, last part: what is decided about a gap. */
import type { Gap } from '../../evaluate/assessment.ts';
import type { Disposition } from '../../model/plant.ts';
import { askedRow, isPast, rowNamed, type World } from './world.ts';

function decisionsAbout({ plant, catalog, asOf }: World, ref: string, requirement: string): Disposition[] {
  const row = rowNamed(catalog, requirement);
  if (row === undefined) return [];
  const { spellings } = askedRow(catalog, row);
  return plant.dispositions.filter(
    (said) => said.place === ref && spellings.includes(said.requirement) && !isPast(said.until, asOf),
  );
}

/** The gap with what is decided about it on the day. */
export function decided(world: World, ref: string, gap: Gap): Gap {
  const [said] = decisionsAbout(world, ref, gap.requirement);
  return said === undefined ? gap : { ...gap, disposition: said.decision };
}

export function isSettled(world: World, ref: string, requirement: string): boolean {
  return decisionsAbout(world, ref, requirement).some(({ decision }) => decision !== 'planned');
}
