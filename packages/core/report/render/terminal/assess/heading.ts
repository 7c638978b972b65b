/** Which plant, judged against what, on which day, and how it stands. */
import type { PlaceAssessment } from '../../../../evaluate/assessment.ts';
import { postureOf } from '../../../document/figures.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { flowed, wrapped } from '../wrap.ts';
import type { AssessView } from './view.ts';

export function heading(
  { assessment, plant, reading, catalog, terminal }: AssessView,
  pen: Pen,
): readonly Line[] {
  const { places, asOf } = assessment;
  const sum = (pick: (place: PlaceAssessment) => number): number =>
    places.reduce((total, place) => total + pick(place), 0);
  const { targeted, reached, partly } = postureOf(places, reading);
  const sizes = { zones: plant.zones.length, conduits: plant.conduits.length, assets: plant.assets.length };
  const catalogs = `${catalog.id}@${catalog.edition}`;
  const head: readonly Line[] = [
    [span(pen.text(assessment.plant.name), 'strong')],
    [span(pen.say('heading', { catalogs, asOf, reading: { term: reading } }))],
    [span(pen.say('counts', sizes))],
  ];
  const posture: readonly Line[] = [
    [span(pen.say('atTarget', { n: reached.length, all: targeted.length }), 'strong')],
    ...(partly.length === 0
      ? []
      : [[span(pen.say('targetPartly', { n: partly.length }), 'unknown')] as const]),
    [span(pen.say('gaps', { n: sum((place) => place.gaps.length) }), 'deficit')],
    [span(pen.say('undetermined', { n: sum((place) => place.counts.undetermined) }), 'unknown')],
    [span(pen.say('failed', { n: sum((place) => place.counts.failed) }))],
  ];
  return [
    ...head.flatMap((line) => wrapped(line, terminal.columns)),
    ...flowed(posture, terminal.columns, ' · '),
  ];
}
