/** `bulkhead risk suggest`: scenarios of the library that fit a place and that no scenario of the plant there covers yet. */
import { suggestPlaces } from '@bulkhead/core/evaluate/suggest-places.ts';
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import { suggestionsFor, unknownInLibrary } from '@bulkhead/core/risk/suggest/suggest.ts';
import { suggestJson } from '@bulkhead/core/report/render/suggest-json.ts';
import { suggestYaml } from '@bulkhead/core/report/render/suggest-text.ts';
import { suggestText } from '@bulkhead/core/report/render/terminal/risk/suggest.ts';
import { scenarioLibrary } from '../app/scenario-library.ts';
import { textOption, type Call } from './arguments.ts';
import { dayOf } from './day.ts';
import { sameDay } from './going-on.ts';
import { plantSource } from './plant-source.ts';
import { CallError } from './refused.ts';
import type { World } from './world.ts';

/** @throws CallError where the place is none at which scenarios are assessed */
export async function suggest(call: Call, named: string | undefined, world: World): Promise<string> {
  const asOf = dayOf(call);
  const source = await plantSource(call, named);
  const { plant, catalog, folder } = source;
  const library = scenarioLibrary();
  const place = textOption(call, 'place') ?? null;
  const all = suggestionsFor(library, suggestPlaces(compile(plant, catalog, asOf), plant), plant.scenarios);
  const result = {
    library,
    places: place === null ? all : at(place, all),
    unknown: unknownInLibrary(library, plant.scenarios),
  };
  switch (textOption(call, 'format')) {
    case 'json': {
      const inputs = { plant: { id: plant.id, name: plant.name }, model: modelDigest(plant) };
      return suggestJson(inputs, asOf, result, world.words.language);
    }
    case 'yaml':
      return suggestYaml(result, plant.risk !== undefined, world.words);
    default: {
      const options = sameDay(call, source);
      return suggestText({ ...result, plantName: plant.name, place, folder, options, ...world });
    }
  }
}

function at<Of extends { readonly ref: string }>(place: string, all: readonly Of[]): readonly Of[] {
  const found = all.filter(({ ref }) => ref === place);
  if (found.length > 0) return found;
  const near = nearest(
    place,
    all.map(({ ref }) => ref),
  );
  throw new CallError('suggest-place', { found: place, near: near ?? '' });
}
