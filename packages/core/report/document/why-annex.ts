/** The chain behind each figure of a zone or conduit, one link each: what a reader with links can follow. */
import { once } from '../../lib/once.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import type { Link } from '../../why/chain.ts';
import { isWhyError, whyLink } from '../../why/why.ts';
import { SHOWN_READINGS, type ReportFacts } from './input.ts';
import { annex, paragraph, say, type Block, type Section } from './parts.ts';

/** Places beyond this many are left to `bulkhead why`: each brings 35 links. */
const MOST_PLACES = 150;

export function whyAnnex(facts: ReportFacts): Section {
  const places = facts.inside.slice(0, MOST_PLACES);
  const refs = [
    ...places.flatMap(({ ref }) =>
      FR_ORDER.flatMap((fr) => [
        `slt:${ref}:${fr}`,
        ...[...SHOWN_READINGS, 'upper'].map((reading) => `sla:${ref}:${fr}:${reading}`),
      ]),
    ),
    ...places.flatMap(({ gaps }) => gaps.map(({ id }) => id)),
    ...facts.plant.measures.map(({ id }) => `measure:${id}`),
    ...facts.plant.evidence.map(({ id }) => `evidence:${id}`),
    ...facts.assessment.findings.map(({ id }) => id),
  ];
  // Thousands, which only a format with links for every figure asks for.
  const links = once(() =>
    refs.flatMap((ref): readonly Link[] => {
      const link = whyLink(facts.why, ref);
      return isWhyError(link) ? [] : [link];
    }),
  );
  const block: Block = {
    kind: 'why',
    get links() {
      return links();
    },
  };
  return annex('why', 'whyHead', [paragraph(say('whyIntro')), block]);
}
