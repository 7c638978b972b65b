import type { Words } from '../form.ts';

export const evidence: Words['evidence'] = {
  standing: 'Stand',
  all: 'Alle',
  is_ready: 'telt',
  is_atRisk: 'loopt binnenkort af',
  is_failing: 'telt niet',
  example: 'soort is documentatie en bestand is leeg',
  new: 'Nieuw bewijs',
  cited: 'Aangehaald',
  none: 'Deze installatie heeft nog geen bewijs.',
  noneHow:
    'Zonder blijft alles slechts beweerd. Sleep een bestand hierheen, of schrijf op wat waar gezien is.',
  inspector: 'Bewijs',
  bytes: '{{n}} bytes',
  fileNone: 'Er is hier geen bestand van.',
  filePurged: 'Het bestand is weggenomen; de hash blijft.',
  said: 'Wat erover gezegd is',
  nowhere: 'Het noemt geen plaats en telt dus nergens.',
  rests: 'Wat erop berust · {{n}}',
  restsNone: 'Geen antwoord haalt het aan.',
  drop: 'Sleep het bestand hierheen of kies het',
  dropOther: 'Sleep een ander bestand hierheen of kies het',
  bringing: '{{name}} wordt overgebracht…',
  replaceAsk:
    'Dit bewijs heeft een bestand. {{name}} komt ervoor in de plaats; het andere blijft in de geschiedenis.',
  replace: 'Bestand vervangen',
  withFile: 'Met het bestand {{name}}',
  placeNeeded: 'nodig voordat het ergens telt',
  record: 'Vastleggen',
  reasonOfNew: 'bewijs: {{title}}',
  fileNot: 'Het is vastgelegd, maar het bestand is geweigerd: {{why}}',
};
