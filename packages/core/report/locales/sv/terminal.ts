/** Ord i terminalutskriften. */
import type { TerminalWords } from '../en/terminal.ts';

export const terminalWords: TerminalWords = {
  heading: '{catalogs} · per {asOf} · staplar: {reading}, brister: uppgivet',
  counts:
    '{zones} {zones|zon|zoner}, {conduits} {conduits|conduit|conduits}, {assets} {assets|tillgång|tillgångar}',
  atTarget: '{n} av {all} {all|ställe|ställen} med SL-T når det',
  gaps: '{n} {n|brist|brister}',
  undetermined: '{n} ej fastställda',
  failed: '{n} misslyckade',
  zone: 'zon',
  conduit: 'conduit',
  gapsHead: 'brister',
  moreOpen: '… {open} till med brister (--all visar dem)',
  moreAtTarget: '… {atTarget} till på SL-T (--all visar dem)',
  moreBoth: '… {open} till med brister och {atTarget} på SL-T (--all visar dem)',
  noTarget: 'utan SL-T',
  notApplicable: 'e.t.',

  achieved: 'uppnått',
  deficit: 'underskott',
  claimedOnly: 'uppgivet, ej {reading}',
  above: 'över SL-T',
  short: 'nivåer för lite',
  open: 'ej fastställt: obesvarat, kanske uppnått',
  gapsCounted:
    'brister: krävda rader som enligt uppgift inte är uppfyllda; ?: hur många av dem som inte är fastställda',
  noRow: 'inget krav tillämpligt',
  sameTop: 'I TRE och RA skiljer inget SL 3 från SL 4: en 4:a säger där inte mer än en 3:a.',

  holdsBack: 'Det som håller tillbaka flest ställen',
  inPlaces: 'på {n} {n|ställe|ställen}',
  stateFacts: 'ange om det kan förekomma: {facts& och }',
  answerOpen: 'ingen har besvarat det där',
  answerExpired: 'svaret gick ut {expires}',
  nothingShort: 'Varje ställe med SL-T når det.',
  noPlaces:
    'Anläggningen har ännu inga zoner. Lägg till `zones` i plant.yaml; examples/chemical-plant visar hur.',

  doNext: 'Nästa steg',
  closes: '{n} {n|brist|brister}',
  cost: '{cost}{currency? #}',
  outage: '{hours} h driftstopp',
  noOutage: 'inget driftstopp',
  unstated: 'kostnad och driftstopp ej angivna',
  costUnstated: 'kostnad ej angiven',
  outageUnstated: 'driftstopp ej angivet',
  moreMeasures: '… {n} {n|åtgärd|åtgärder} till (--all visar dem)',
  noMeasures: 'Ingen brist anger ännu någon åtgärd: lägg till `measures` i de svar som ska åtgärdas.',

  findings: 'Konstruktionsregler',
  findingCount:
    '{errors} fel, {warnings} {warnings|varning|varningar}, {notes} {notes|anmärkning|anmärkningar}, {waived} med dispens',
  askWhy: 'Varför',
  rowByRow: 'Rad för rad',
  otherDocuments: 'Andra dokument',
  allFindings: 'Iakttagelser',
  inputs: 'modell {model} · program {engine} · per {asOf}',
  asOf: 'per {asOf}',

  levels: 'SL-T {target}, SL-A {achieved}, som bäst {upper}',
  levelsOpen: 'utan SL-T, SL-A {achieved}, som bäst {upper}',
  levelsNone: 'inget krav i denna FR är tillämpligt här',
  from: 'från {place}',
  noteAnswer: 'enligt svaret',
  noteFact: '{facts& och } gäller inte här',
  noteBase: 'grundkravet ej tillämpligt',
  noteJudgedAtZone: 'bedöms vid zonerna',
  noteCompensationExpired: 'kompensationen gick ut {expires}',
  noteMeasureNotInPlace: 'ej genomfört: {measures& och }',
  noteDependsOn: 'ej uppfyllt: {rows& och }',
  noteEffectiveTo: 'svaret räcker bara till SL {level}',
  noteException: 'undantag: {exceptions& och }',
  overlays: 'Tilläggskrav',
  noteBlocked: 'grundkravet {base} ej uppfyllt',

  because: 'Därför',
  usedBy: 'Det som vilar på detta',
  wayOut: 'Vad som ska göras',
  more: '… {n} till',

  rulePages: 'vad en regel granskar och vad den inte ser: docs/rules-of-design.md',
  codePages: 'vad en kod betyder och hur felet åtgärdas: docs/errors/<code>.md',
  problems: '{total} problem i {folder}',
  problemsShown: '{total} problem i {folder}, de första {shown} visas',

  noPrograms:
    'Anläggningen använder inget dokument utöver 62443-3-3: ange utgåvor som 62443-2-1@2024 i `catalogs`.',
  noProducts: 'Anläggningen har inga `products`, eller använder inte 62443-4-2.',
  moreRows: '… {n} {n|rad|rader} till uppfyllda, kompenserade eller ej tillämpliga (--all visar dem)',
  maturityShown: 'ML {claimed}, visat {evidenced}',
  maturityNotShown: 'ML {claimed}, inte visat',
  capabilityHead:
    'SL-C: vad en komponent kan, enligt uppgift, och i bästa fall där något är okänt. Ett systemkrav blir aldrig uppfyllt av det.',
  coverageHead:
    'Rader som bidrar till varje punkt, så som de står över alla platser. Inget antal säger att en punkt är uppfylld.',
  nothingLinked: 'ingen rad är kopplad till det',
  linkedRows: '{n} {n|kopplad rad|kopplade rader}: {counts}',
  notInUse: '{n} till i dokument som anläggningen inte använder',
  sustainedYes: 'upprätthålls',
  sustainedNo: 'upprätthålls inte: {rows}',
  sustainedOpen: 'okänt om det upprätthålls: {rows}',
};
