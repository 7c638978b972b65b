/** What stands in the worksheets of risk. */
import type { RiskSheetWords } from '../en/sheets-risk.ts';

export const riskSheets: RiskSheetWords = {
  worstCases: {
    id: { head: 'Kennung', note: 'Kleinbuchstaben, Ziffern, Punkt und Bindestrich; wird nie mehr geändert.' },
    name: { head: 'Schlimmster Fall', note: 'ZCR 2.1. Was geschehen kann, in wenigen Worten.' },
    source: { head: 'Knoten', note: 'Wo es gefunden wurde, etwa ein Knoten der HAZOP und seine Zeile.' },
    deviation: {
      head: 'Abweichung',
      note: 'Was vom Gewollten abweicht: mehr Durchfluss, kein Durchfluss, andere Zusammensetzung.',
    },
    cause: { head: 'Ursache', note: 'Was es herbeiführt.' },
    causeHackable: { head: 'Ursache angreifbar', note: 'Kann ein Angriff die Ursache herbeiführen?' },
    consequence: { head: 'Auswirkung', note: 'Wozu es im schlimmsten Fall führt.' },
    severity: {
      head: 'Schwere: {category}',
      note: 'Die Stufe in dieser Kategorie; leer, wo sie nicht betroffen ist. Die höchste bestimmt.',
    },
    likelihood: {
      head: 'Wahrscheinlichkeit',
      note: 'Die Stufe, ohne eine Gegenmaßnahme zu zählen. Leer: es gilt als eintretend.',
    },
    'likelihood.capability': {
      head: 'Fähigkeit',
      note: 'Was der Angreifer kann. Mit der Ausgesetztheit anstelle einer Wahrscheinlichkeit.',
    },
    'likelihood.exposure': {
      head: 'Ausgesetztheit',
      note: 'Wie offen der Ort ist. Mit der Fähigkeit anstelle einer Wahrscheinlichkeit.',
    },
    hackable: {
      head: 'Angreifbar',
      note: 'Kann ein Angriff es herbeiführen, obwohl jede Schutzeinrichtung da ist? Nein nur, wo etwas es verhindert, das kein Angriff erreicht.',
    },
    unhackableSafeguards: {
      head: 'Schutz, den kein Angriff erreicht',
      note: 'Etwa ein Sicherheitsventil, ein Überlauf, ein mechanischer Anschlag.',
    },
    hackableSafeguards: {
      head: 'Schutz, den ein Angriff erreicht',
      note: 'Etwa eine Abschaltung oder ein Alarm mit einem Signal aus einem Netz.',
    },
    safeguards: {
      head: 'Anderer Schutz',
      note: 'Von dem noch niemand gesagt hat, ob ein Angriff ihn erreicht.',
    },
    suc: { head: 'SUC', note: 'Das betrachtete System, zu dem es gehört.' },
    function: { head: 'Funktion', note: 'Die wesentliche Funktion, die getroffen wird.' },
    zones: { head: 'Zonen', note: 'Kennungen der Zonen, über die es herbeigeführt werden kann.' },
    note: { head: 'Bemerkungen', note: 'Sonstiges.' },
    date: { head: 'Beurteilt am', note: 'Wann es beurteilt wurde.' },
    rank: { head: 'Rang', note: 'Nach der Matrix der Anlage.' },
    outcome: { head: 'Ergebnis', note: 'Was folgt, mit dem, was nachgewiesen ist.' },
  },
  scenarios: {
    id: { head: 'Kennung', note: 'Kleinbuchstaben, Ziffern, Punkt und Bindestrich; wird nie mehr geändert.' },
    name: { head: 'Szenario', note: 'ZCR 5.1. Was geschieht, in wenigen Worten.' },
    place: {
      head: 'Ort',
      note: 'ZCR 5.1. Die Zone oder der Conduit, wo es beurteilt wird, etwa zone:pumps.',
    },
    library: { head: 'Bibliothek', note: 'Szenarien der Bibliothek, für die es steht.' },
    source: {
      head: 'Bedrohungsquelle',
      note: 'ZCR 5.1. Wer täte es? Eine der Bedrohungsquellen der Anlage.',
    },
    entry: { head: 'Einstieg', note: 'ZCR 5.1. Wo kommt es herein?' },
    path: { head: 'Weg', note: 'ZCR 5.1. Kennungen der Conduits, die es durchquert, in dieser Reihenfolge.' },
    effects: {
      head: 'Wirkungen',
      note: 'Was es der Steuerung antut; danach richtet sich, für welche FRs es zählt. Wörter: manipulation, lossOfControl, safetyDisabled, lossOfView, denial, disclosure.',
    },
    frs: { head: 'FRs', note: 'Nur wo es für andere FRs zählt, als seine Wirkungen sagen.' },
    techniques: { head: 'Techniken', note: 'Kennungen aus ATT&CK for ICS, etwa T0855.' },
    worstCases: { head: 'Schlimmste Fälle', note: 'Kennungen der schlimmsten Fälle, die es herbeiführt.' },
    function: { head: 'Funktion', note: 'Die wesentliche Funktion, die getroffen wird.' },
    consequence: { head: 'Auswirkung', note: 'ZCR 5.3. Wozu führt es?' },
    severity: {
      head: 'Schwere: {category}',
      note: 'ZCR 5.3. Die Stufe in dieser Kategorie; leer, wo sie nicht betroffen ist. Die höchste bestimmt.',
    },
    likelihood: {
      head: 'Wahrscheinlichkeit',
      note: 'ZCR 5.4. Die Stufe, ohne eine Gegenmaßnahme zu zählen. Leer: es gilt als eintretend.',
    },
    'likelihood.capability': {
      head: 'Fähigkeit',
      note: 'Was der Angreifer kann. Mit der Ausgesetztheit anstelle einer Wahrscheinlichkeit.',
    },
    'likelihood.exposure': {
      head: 'Ausgesetztheit',
      note: 'Wie offen der Ort ist. Mit der Fähigkeit anstelle einer Wahrscheinlichkeit.',
    },
    likelihoodRationale: { head: 'Warum so wahrscheinlich', note: 'ZCR 5.4. Was spricht für diese Stufe?' },
    perYear: { head: 'Pro Jahr', note: 'Wie oft im Jahr es geschieht, für das Verfahren crrf.' },
    tolerablePerYear: {
      head: 'Hinnehmbar pro Jahr',
      note: 'Wie oft im Jahr es hinnehmbar ist, für das Verfahren crrf.',
    },
    treatment: { head: 'Behandlung', note: 'ZCR 5.11. Was ist über das Verbleibende entschieden?' },
    acceptedBy: {
      head: 'Angenommen von',
      note: 'Wer entschieden hat. Nötig, wenn akzeptiert, übertragen oder vermieden.',
    },
    owner: { head: 'Verantwortlich', note: 'Die Rolle, die für das Risiko einsteht.' },
    until: { head: 'Bis', note: 'Der letzte Tag, an dem die Entscheidung gilt.' },
    due: { head: 'Fällig', note: 'Der letzte Tag, bis zu dem die Behandlung getan sein soll.' },
    reason: { head: 'Grund', note: 'Warum so entschieden wurde.' },
    ref: { head: 'Verweis', note: 'Wo es gefunden wurde, etwa ein Knoten der HAZOP.' },
    team: { head: 'Team', note: 'ZCR 5.13. Wer es beurteilt hat: Personen oder Rollen.' },
    nextReview: {
      head: 'Nächste Überprüfung',
      note: 'Der letzte Tag, bis zu dem es erneut zu beurteilen ist; leer: ein Jahr nach der Beurteilung.',
    },
    note: { head: 'Bemerkungen', note: 'Sonstiges.' },
    date: { head: 'Beurteilt am', note: 'Wann es beurteilt wurde.' },
    placeName: { head: 'Name des Orts', note: 'Der Name der Zone oder des Conduits.' },
    vulnerabilities: {
      head: 'Schwachstellen',
      note: 'ZCR 5.2. Was es ausnutzt. Sie stehen im Text der Anlage.',
    },
    safeguards: {
      head: 'Schutz',
      note: 'Was die Schwere senkt, was immer ein Angreifer tut. Er steht im Text der Anlage.',
    },
    unmitigated: { head: 'Ohne Gegenmaßnahmen', note: 'ZCR 5.5. Der Rang ohne Gegenmaßnahmen.' },
    claimed: {
      head: 'Restrisiko, angegeben',
      note: 'ZCR 5.10. Der Rang mit den Gegenmaßnahmen, die angegeben sind.',
    },
    evidenced: {
      head: 'Restrisiko, nachgewiesen',
      note: 'ZCR 5.10. Der Rang mit denen, die nachgewiesen sind.',
    },
    outcome: { head: 'Ergebnis', note: 'Was folgt, mit dem, was nachgewiesen ist.' },
    drives: {
      head: 'Bestimmt SL-T in',
      note: 'ZCR 5.6. Die FRs, in denen es das SL-T seines Orts bestimmt.',
    },
  },
  countermeasures: {
    scenario: { head: 'Szenario', note: 'Die Kennung des Szenarios, gegen das sie steht.' },
    id: { head: 'Kennung', note: 'Eindeutig im Szenario; wird nie mehr geändert.' },
    name: { head: 'Gegenmaßnahme', note: 'ZCR 5.8, 5.12. Was sie gegen das Szenario tut.' },
    rows: {
      head: 'Zeilen',
      note: 'Welche Anforderungen tragen sie? Sie zählt nur, solange alle dort erfüllt sind, etwa 62443-3-3/SR 5.2.',
    },
    places: { head: 'Wo geprüft', note: 'Wo nach den Zeilen gesehen wird; leer: am Ort des Szenarios.' },
    measure: { head: 'Maßnahme', note: 'Eine Maßnahme, die umgesetzt sein muss, damit sie zählt.' },
    likelihood: { head: 'Senkt Wahrscheinlichkeit auf', note: 'ZCR 5.9. Die Stufe, die bleibt.' },
    severity: {
      head: 'Senkt Schwere auf: {category}',
      note: 'ZCR 5.9. Die Stufe, die in dieser Kategorie bleibt; für das, was eine Auswirkung beseitigt.',
    },
    scenarioName: { head: 'Was geschieht', note: 'Der Name des Szenarios.' },
    place: { head: 'Ort', note: 'Wo das Szenario beurteilt wird.' },
    claimed: { head: 'Zählt als angegeben', note: 'Ob sie nach dem zählt, was angegeben ist.' },
    evidenced: { head: 'Zählt als nachgewiesen', note: 'Ob sie nach dem zählt, was nachgewiesen ist.' },
  },
};
