/** `bulkhead/attack@1`, a zone a line. */
import type { Attack, ZoneTechniques } from '../../attack/attack.ts';
import { TECHNIQUE_STATUSES, type TechniqueStanding } from '../../attack/technique.ts';
import { editionOf } from '../../catalog/catalog.ts';
import type { Assessment } from '../../evaluate/assessment.ts';
import { jsonText } from './json-text.ts';

/** @param asked the zone that was asked for, told with its mitigations and rows; null: every zone, without them */
export function attackJson(
  { reading, catalog, zones, unknown }: Attack,
  asked: ZoneTechniques | null,
  { plant, asOf, inputs }: Pick<Assessment, 'plant' | 'asOf' | 'inputs'>,
): string {
  const { notice, digest } = catalog;
  const head = {
    schema: 'bulkhead/attack@1',
    plant,
    asOf,
    inputs,
    index: 'screening',
    techniques: { catalog: editionOf(catalog), digest, notice },
    reading,
    unknown,
  };
  const lines = (asked === null ? zones : [asked])
    .map((zone) => `    ${jsonText(published(zone, asked !== null))}`)
    .join(',\n');
  return `${jsonText(head).slice(0, -1)},\n  "zones": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

function published({ ref, techniques, elsewhere }: ZoneTechniques, isWhole: boolean) {
  return {
    ref,
    counts: countsOf(techniques),
    techniques: techniques.map((technique) => ({
      ...technique,
      mitigations: technique.mitigations.map(({ id, title, status, rows }) =>
        isWhole ? { id, title, status, rows: rows.map(rowOf) } : { id, status },
      ),
    })),
    elsewhere,
  };
}

function rowOf({ requirement, verdict, reads }: TechniqueStanding['mitigations'][number]['rows'][number]) {
  return { requirement, verdict, reads };
}

/** How many techniques stand in each way. */
export function countsOf(techniques: readonly TechniqueStanding[]) {
  const count = (status: string): number => techniques.filter((one) => one.status === status).length;
  return Object.fromEntries(TECHNIQUE_STATUSES.map((status) => [status, count(status)]));
}
