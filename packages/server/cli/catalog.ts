import type { Call } from './arguments.ts';
import { isText } from './arguments.ts';
import { listCatalogs } from './catalog/list.ts';
import { showLinks } from './catalog/links.ts';
import { showCatalog } from './catalog/show.ts';
import { verifyCatalogs } from './catalog/verify.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export function catalogCommand(call: Call, world: World): Result {
  const [verb = 'list', ...words] = call.positionals;
  const json = !isText(call);
  switch (verb) {
    case 'list':
      return listCatalogs(words, json, world);
    case 'show':
      return showCatalog(words, json, world);
    case 'links':
      return showLinks(words, json, world);
    case 'verify':
      return verifyCatalogs(words, json, world);
    default:
      throw new CallError('catalog-verb', { found: verb, near: nearVerb(verb) });
  }
}

/** Somebody who types a row or a document wants to see it. */
function nearVerb(found: string): string {
  return /[0-9]/.test(found) ? `catalog show '${found}'` : '';
}
