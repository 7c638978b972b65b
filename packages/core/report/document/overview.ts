/** The plant as it is drawn, and how it is divided. */
import type { ReportFacts } from './input.ts';
import { byKey } from '../../lib/order.ts';
import { MOST_SHEETS } from './drawn.ts';
import { annex, id, inLine, say, section, table, text, type Section } from './parts.ts';

export function overview(facts: ReportFacts): Section {
  const { plant } = facts;
  return section('overview', 'overview', [
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
          inLine(conduit.joins.map((zone) => [id(zone)])),
          conduit.medium === undefined ? [say('notStated')] : [say(`medium-${conduit.medium}`)],
          text(conduit.owner),
        ],
      })),
      'noConduits',
    ),
    { kind: 'figure', zone: null, caption: [say('figureOverview')] },
  ]);
}

/** One sheet for each zone; none where there are too many to turn over. */
export function zoneSheets({ plant, name }: ReportFacts): readonly Section[] {
  if (plant.zones.length === 0 || plant.zones.length > MOST_SHEETS) return [];
  const zones = [...plant.zones].sort(byKey((zone) => zone.id));
  return [
    annex(
      'sheets',
      'sheetsHead',
      zones.map((zone) => ({
        kind: 'figure',
        zone: zone.id,
        caption: [say('figureZone', { zone: name(`zone:${zone.id}`) }), id(zone.id)],
      })),
    ),
  ];
}
