/** What each page of a plant asks for first: asked while its code comes, and ahead of time while nobody waits for anything. */
import type { QueryClient } from '@tanstack/react-query';
import { entities } from '../api/entities.ts';
import { files } from '../api/files.ts';
import { findings, openFindings } from '../api/findings.ts';
import { gaps } from '../api/gaps.ts';
import { history, nextSteps, overview, placeRows, type Moment } from '../api/plants.ts';
import { proposals } from '../api/proposals.ts';
import { exposure, ratedScenarios, targets } from '../api/risk.ts';
import { firstPlace } from '../features/requirements/first-place.ts';
import { drawing, WITHOUT_OVERLAY } from '../features/zones/drawing-made.ts';
import { toldReading, type UrlState } from '../ui/url-state.ts';

interface Asked {
  readonly moment: Moment;
  /** What stands in the address. */
  readonly search: UrlState;
  readonly language: string;
}

/** Nobody has to wait for what it gives back: the page asks for the same, and says what went wrong. */
export type FirstViews = (queries: QueryClient, asked: Asked) => readonly Promise<void>[];

const allThings: FirstViews = (queries, { moment }) => [queries.prefetchQuery(entities(moment))];
const rated: FirstViews = (queries, asked) => [
  ...allThings(queries, asked),
  queries.prefetchQuery(ratedScenarios(asked.moment)),
];

export const firstViews = {
  none: () => [],
  overview: (queries, { moment }) => [
    queries.prefetchQuery(overview(moment)),
    queries.prefetchQuery(nextSteps(moment)),
  ],
  zones: (queries, asked) => {
    const { moment, search, language } = asked;
    return [
      // Of the other overlays it has to be known first what they say.
      ...(search.overlay === undefined
        ? [queries.prefetchQuery(drawing(moment, { overlay: 'gap', language, said: WITHOUT_OVERLAY }))]
        : []),
      ...allThings(queries, asked),
      queries.prefetchQuery(openFindings(moment)),
    ];
  },
  register: allThings,
  evidence: (queries, asked) => [...allThings(queries, asked), queries.prefetchQuery(files(asked.moment))],
  scenarios: rated,
  targets: (queries, asked) => [...rated(queries, asked), queries.prefetchQuery(targets(asked.moment))],
  exposure: (queries, asked) => [
    ...rated(queries, asked),
    queries.prefetchQuery(exposure(asked.moment, toldReading(asked.search.reading ?? 'evidenced'))),
  ],
  requirements: (queries, { moment, search }) => {
    if (search.by !== undefined) return [];
    const known = queries.getQueryData(overview(moment).queryKey);
    const place = search.place ?? firstPlace(known?.value.places ?? []);
    return place === undefined ? [] : [queries.prefetchQuery(placeRows(moment, place))];
  },
  findings: (queries, asked) => [queries.prefetchQuery(findings(asked.moment)), ...allThings(queries, asked)],
  gaps: (queries, { moment }) => [queries.prefetchQuery(gaps(moment))],
  history: (queries, { moment: { plant }, search: { row } }) => [
    queries.prefetchQuery(history(plant, { ref: row })),
  ],
  inbox: (queries, { moment: { plant } }) => [queries.prefetchQuery(proposals(plant))],
} satisfies Readonly<Record<string, FirstViews>>;
