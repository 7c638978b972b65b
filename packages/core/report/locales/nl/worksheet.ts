/** Woorden van `bulkhead worksheet`. */
import type { WorksheetWords } from '../en/worksheet.ts';

export const worksheetWords: WorksheetWords = {
  wrote: '{path}: {rows} {rows|rij|rijen}',
  wroteCount:
    '{n} {n|werkmap|werkmappen} geschreven, stand van {asOf}; neem ze terug met: {program} worksheet in {folder} FILE{record}',
  nothing: 'geen cel is gewijzigd',
  empty: 'leeg',
  noEntity: 'is er niet',
  changes: '{n} {n|gegeven verandert|gegevens veranderen}, {cells} {cells|cel|cellen} gewijzigd',
  alreadySo: '{n} {n|gewijzigde cel zegt|gewijzigde cellen zeggen} wat de installatie al zegt',
  nothingLeft: 'er blijft niets te doen: de installatie blijft zoals zij is',
  dryRun: 'er is niets geschreven; schrijven gaat met --write',
  dryRunStored: 'er is niets geschreven; schrijven gaat met --write, voorstellen met --propose',
  entered: 'geschreven als boeking {seq}',
  proposed: 'voorgesteld als {proposal}: iemand anders neemt het aan',
  written: '{n} {n|bestand|bestanden} van de installatie opnieuw geschreven: {files& en }',
  conflict: '{id} · {field}: gewijzigd in het blad en intussen in de installatie',
  conflictBase: 'uitgeschreven',
  conflictSheet: 'in het blad',
  conflictPlant: 'nu in de installatie',
  conflicts:
    '{n} {n|gegeven is|gegevens zijn} aan beide kanten gewijzigd en er is nog niets geschreven; --take sheet --write houdt daar wat in het blad staat, --take plant --write wat in de installatie staat; al het andere wordt hoe dan ook overgenomen',
  tookSheet: '{n} {n|conflict|conflicten} beslist voor het blad',
  tookPlant: '{n} {n|conflict|conflicten} beslist voor de installatie',
  rowsGone: '{file}: {n} uitgeschreven {n|rij ontbreekt|rijen ontbreken}; daaraan verandert niets',
  columnsGone:
    '{file}: {n|de kolom|de kolommen} {columns& en } {n|ontbreekt|ontbreken}; daarin verandert niets',
  greyRows:
    '{file}: in {n|rij|rijen} {rows} zijn grijze cellen gewijzigd; ze tonen wat volgt en worden niet teruggelezen',
  ownColumns:
    '{file}: wat in uw eigen {n|kolom|kolommen} {columns& en } staat, wordt niet in de installatie overgenomen',
  modelMoved: 'de installatie is gewijzigd sinds de bladen zijn uitgeschreven',
};
