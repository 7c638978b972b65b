/** Woorden van `import`, `export` en `history`. */
import type { RecordWords } from '../en/record.ts';

export const recordWords: RecordWords = {
  created: '{plant} staat in het register: {n} {n|object|objecten}, boeking {seq}',
  written: '{n} {n|wijziging|wijzigingen} van {plant} geschreven als boeking {seq}',
  nothing: 'het register bevat alles wat de map zegt; er is niets geschreven',
  removals:
    '{n} {n|object staat|objecten staan} in het register en niet in de map, en niemand weet of {n|het is|ze zijn} verwijderd; {n|het blijft|ze blijven}, --remove haalt {n|het|ze} eruit:',
  exportNext: 'De map gelijk maken met het register',
  conflict: '{ref} · {field}: gewijzigd in de map, en intussen in het register',
  conflictBase: 'uitgeschreven',
  conflictFolder: 'in de map',
  conflictRecord: 'nu in het register',
  noEntity: 'niet aanwezig',
  empty: 'leeg',
  conflicts:
    '{n} {n|object is|objecten zijn} aan beide kanten gewijzigd, en er is nog niets geschreven; --take folder houdt daar wat de map zegt, --take record wat het register zegt; al het andere wordt hoe dan ook overgenomen',
  tookFolder: '{n} {n|conflict|conflicten} beslist voor de map',
  tookRecord: '{n} {n|conflict|conflicten} beslist voor het register',
  exported: '{plant} na boeking {seq}: {n} {n|bestand|bestanden} geschreven in {folder}: {files& en }',
  exportedSame: '{folder} zegt {plant} na boeking {seq} al; er is niets geschreven',
  entries: '{of}: {n} {n|boeking|boekingen}',
  changed: '{n} {n|wijziging|wijzigingen}',
  added: 'toegevoegd',
  removed: 'verwijderd',
  erased: 'iemand wiens naam is gewist',
};
