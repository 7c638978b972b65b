/** `bulkhead attack`: which techniques of ATT&CK for ICS each zone leaves uncovered, a screening. */
import { attackOf, type Attack, type ZoneTechniques } from '@bulkhead/core/attack/attack.ts';
import type { AttackReading } from '@bulkhead/core/attack/mitigation.ts';
import type { TechniquesCatalog } from '@bulkhead/core/catalog/catalog.ts';
import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { attackJson } from '@bulkhead/core/report/render/attack-json.ts';
import { navigatorLayer } from '@bulkhead/core/report/render/navigator.ts';
import { attackText } from '@bulkhead/core/report/render/terminal/attack.ts';
import { shippedLinks, shippedShelf } from '../app/catalogs.ts';
import { TECHNIQUES } from '../app/known-names.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { dayOf } from './day.ts';
import { sameSpeech } from './going-on.ts';
import { assessedSource, type AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function attackCommand(call: Call, world: World): Promise<Result> {
  const assessed = await assessedSource(call, call.positionals[0], dayOf(call));
  const attack = attackOfPlant(assessed, (textOption(call, 'reading') ?? 'evidenced') as AttackReading);
  const asked = askedZone(attack, textOption(call, 'place'));
  return { out: told(call, assessed, attack, asked, world), code: 0 };
}

export function attackOfPlant(
  { plant, catalog, assessment }: Pick<AssessedPlant, 'plant' | 'catalog' | 'assessment'>,
  reading: AttackReading,
): Attack {
  const sources = { plant, places: assessment.places, system: catalog, techniques: techniquesCatalog() };
  return attackOf({ ...sources, links: shippedLinks() }, reading);
}

function techniquesCatalog(): TechniquesCatalog {
  const document = opened(shippedShelf(), TECHNIQUES);
  if (document.kind !== 'techniques') throw new Error(`${TECHNIQUES} has no techniques`);
  return document;
}

function told(
  call: Call,
  assessed: AssessedPlant,
  attack: Attack,
  asked: ZoneTechniques | null,
  world: World,
): string {
  const { plant, assessment, folder } = assessed;
  const { asOf } = assessment;
  const plantName = plant.name;
  if (textOption(call, 'format') === 'navigator') {
    const zones = asked === null ? attack.zones : [asked];
    return navigatorLayer({ attack, zones, plantName, asOf, words: world.words });
  }
  if (!isText(call)) return attackJson(attack, asked, assessment);
  const options = sameSpeech(call, assessed);
  return attackText({ plantName, asOf, attack, asked, folder, options, ...world });
}

/** @throws CallError where it is no zone whose techniques are told */
function askedZone({ zones }: Attack, found: string | undefined): ZoneTechniques | null {
  if (found === undefined) return null;
  const zone = zones.find(({ ref }) => ref === found);
  if (zone !== undefined) return zone;
  const refs = zones.map(({ ref }) => ref);
  const near = refs.find((ref) => ref === `zone:${found}`) ?? nearest(found, refs) ?? '';
  throw new CallError('attack-place', { found, near });
}
