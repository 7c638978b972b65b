/** The plant as it is drawn, and how it is divided. */
import type { ReportFacts } from './input.ts';
import { id, missing, say, section, table, text, type Block, type Section } from './parts.ts';

export function overview(facts: ReportFacts): Section {
  const { plant, drawings } = facts;
  return section('overview', 'overview', [
    ...(drawings.length === 0
      ? [missing(say('noDrawing'))]
      : drawings.map(({ of, svg }): Block => ({
          kind: 'figure',
          svg,
          caption:
            of === 'overview'
              ? [say('figureOverview')]
              : [say('figureZone', { zone: facts.name(`zone:${of}`) })],
          wide: true,
        }))),
    table(
      [
        { head: 'zone', kind: 'text', share: 3 },
        { head: 'purdue', kind: 'number' },
        { head: 'kind', kind: 'short' },
        { head: 'within', kind: 'text', share: 2 },
        { head: 'owner', kind: 'text', share: 2 },
      ],
      plant.zones.map((zone) => ({
        ref: `zone:${zone.id}`,
        cells: [
          [...text(zone.name), id(zone.id)],
          zone.level === undefined ? [say('notStated')] : [{ kind: 'count', value: zone.level }],
          [say(`zone-${zone.kind}`)],
          zone.parent === undefined ? [] : text(facts.name(`zone:${zone.parent}`)),
          text(zone.owner),
        ],
      })),
      'noZones',
    ),
    table(
      [
        { head: 'conduit', kind: 'text', share: 3 },
        { head: 'joins', kind: 'text', share: 3 },
        { head: 'medium', kind: 'short' },
        { head: 'owner', kind: 'text', share: 2 },
      ],
      plant.conduits.map((conduit) => ({
        ref: `conduit:${conduit.id}`,
        cells: [
          [...text(conduit.name), id(conduit.id)],
          conduit.joins.map((zone) => id(zone)),
          conduit.medium === undefined ? [say('notStated')] : [say(`medium-${conduit.medium}`)],
          text(conduit.owner),
        ],
      })),
      'noConduits',
    ),
  ]);
}
