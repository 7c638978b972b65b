/** What stands in the worksheets of risk. */
import type { RiskSheetWords } from '../en/sheets-risk.ts';

export const riskSheets: RiskSheetWords = {
  worstCases: {
    id: { head: 'Id', note: 'Kleine letters, cijfers, punt en streepje; verandert nooit meer.' },
    name: { head: 'Ergste geval', note: 'ZCR 2.1. Wat er kan gebeuren, in enkele woorden.' },
    source: {
      head: 'Knooppunt',
      note: 'Waar het is gevonden, zoals een knooppunt van de HAZOP en de regel.',
    },
    deviation: {
      head: 'Deviatie',
      note: 'Wat afwijkt van de bedoeling: meer debiet, geen debiet, andere samenstelling.',
    },
    cause: { head: 'Oorzaak', note: 'Wat het teweegbrengt.' },
    causeHackable: { head: 'Oorzaak aan te vallen', note: 'Kan een aanval de oorzaak teweegbrengen?' },
    consequence: { head: 'Gevolg', note: 'Waartoe het in het ergste geval leidt.' },
    severity: {
      head: 'Ernst: {category}',
      note: 'Het niveau in deze categorie; leeg als ze niet is getroffen. Het hoogste bepaalt.',
    },
    likelihood: {
      head: 'Waarschijnlijkheid',
      note: 'Het niveau zonder een tegenmaatregel mee te tellen. Leeg: het geldt als zeker.',
    },
    'likelihood.capability': {
      head: 'Bekwaamheid',
      note: 'Wat de aanvaller kan. Met de blootstelling in plaats van een waarschijnlijkheid.',
    },
    'likelihood.exposure': {
      head: 'Blootstelling',
      note: 'Hoe open de plaats is. Met de bekwaamheid in plaats van een waarschijnlijkheid.',
    },
    hackable: {
      head: 'Aan te vallen',
      note: 'Kan een aanval het teweegbrengen met elke beveiliging op haar plaats? Nee alleen waar iets het voorkomt dat geen aanval bereikt.',
    },
    unhackableSafeguards: {
      head: 'Beveiliging die geen aanval bereikt',
      note: 'Zoals een veiligheidsklep, een overloop, een mechanische aanslag.',
    },
    hackableSafeguards: {
      head: 'Beveiliging die een aanval bereikt',
      note: 'Zoals een uitschakeling of alarm met een signaal uit een netwerk.',
    },
    safeguards: {
      head: 'Andere beveiliging',
      note: 'Waarvan nog niemand heeft gezegd of een aanval ze bereikt.',
    },
    suc: { head: 'SUC', note: 'Het beschouwde systeem waar het bij hoort.' },
    function: { head: 'Functie', note: 'De essentiële functie die wordt getroffen.' },
    zones: { head: 'Zones', note: 'Ids van zones waardoor het kan worden teweeggebracht.' },
    note: { head: 'Opmerkingen', note: 'Al het overige.' },
    date: { head: 'Beoordeeld op', note: 'Wanneer het is beoordeeld.' },
    rank: { head: 'Rang', note: 'Volgens de matrix van de installatie.' },
    outcome: { head: 'Uitkomst', note: 'Wat volgt, met wat is aangetoond.' },
  },
  scenarios: {
    id: { head: 'Id', note: 'Kleine letters, cijfers, punt en streepje; verandert nooit meer.' },
    name: { head: 'Scenario', note: 'ZCR 5.1. Wat er gebeurt, in enkele woorden.' },
    place: {
      head: 'Plaats',
      note: 'ZCR 5.1. De zone of het conduit waar het wordt beoordeeld, zoals zone:pumps.',
    },
    library: { head: 'Bibliotheek', note: 'Scenario’s van de bibliotheek waar het voor staat.' },
    source: {
      head: 'Dreigingsbron',
      note: 'ZCR 5.1. Wie zou het doen? Een van de dreigingsbronnen van de installatie.',
    },
    entry: { head: 'Ingang', note: 'ZCR 5.1. Waar komt het binnen?' },
    path: { head: 'Pad', note: 'ZCR 5.1. Ids van de conduits die het doorkruist, in deze volgorde.' },
    effects: {
      head: 'Effecten',
      note: 'Wat het met de besturing doet; ze bepalen voor welke FR’s het telt. Woorden: manipulation, lossOfControl, safetyDisabled, lossOfView, denial, disclosure.',
    },
    frs: { head: 'FR’s', note: 'Alleen waar het voor andere FR’s telt dan de effecten zeggen.' },
    techniques: { head: 'Technieken', note: 'Ids van ATT&CK for ICS, zoals T0855.' },
    worstCases: { head: 'Ergste gevallen', note: 'Ids van de ergste gevallen die het teweegbrengt.' },
    function: { head: 'Functie', note: 'De essentiële functie die wordt getroffen.' },
    consequence: { head: 'Gevolg', note: 'ZCR 5.3. Waartoe leidt het?' },
    severity: {
      head: 'Ernst: {category}',
      note: 'ZCR 5.3. Het niveau in deze categorie; leeg als ze niet is getroffen. Het hoogste bepaalt.',
    },
    likelihood: {
      head: 'Waarschijnlijkheid',
      note: 'ZCR 5.4. Het niveau zonder een tegenmaatregel mee te tellen. Leeg: het geldt als zeker.',
    },
    'likelihood.capability': {
      head: 'Bekwaamheid',
      note: 'Wat de aanvaller kan. Met de blootstelling in plaats van een waarschijnlijkheid.',
    },
    'likelihood.exposure': {
      head: 'Blootstelling',
      note: 'Hoe open de plaats is. Met de bekwaamheid in plaats van een waarschijnlijkheid.',
    },
    likelihoodRationale: { head: 'Waarom zo waarschijnlijk', note: 'ZCR 5.4. Wat pleit voor dit niveau?' },
    perYear: { head: 'Per jaar', note: 'Hoe vaak per jaar het gebeurt, voor de methode crrf.' },
    tolerablePerYear: {
      head: 'Aanvaardbaar per jaar',
      note: 'Hoe vaak per jaar het aanvaardbaar is, voor de methode crrf.',
    },
    treatment: { head: 'Behandeling', note: 'ZCR 5.11. Wat is besloten over wat overblijft?' },
    acceptedBy: {
      head: 'Aanvaard door',
      note: 'Wie heeft besloten. Nodig bij accepteren, overdragen of vermijden.',
    },
    owner: { head: 'Verantwoordelijk', note: 'De rol die voor het risico instaat.' },
    until: { head: 'Tot en met', note: 'De laatste dag waarop het besluit geldt.' },
    due: { head: 'Gereed op', note: 'De laatste dag waarop de behandeling klaar moet zijn.' },
    reason: { head: 'Reden', note: 'Waarom zo is besloten.' },
    ref: { head: 'Verwijzing', note: 'Waar het is gevonden, zoals een knooppunt van de HAZOP.' },
    team: { head: 'Team', note: 'ZCR 5.13. Wie het heeft beoordeeld: personen of rollen.' },
    nextReview: {
      head: 'Volgende toetsing',
      note: 'De laatste dag waarop het opnieuw moet zijn beoordeeld; leeg: een jaar na de beoordeling.',
    },
    note: { head: 'Opmerkingen', note: 'Al het overige.' },
    date: { head: 'Beoordeeld op', note: 'Wanneer het is beoordeeld.' },
    placeName: { head: 'Naam van de plaats', note: 'De naam van de zone of het conduit.' },
    vulnerabilities: {
      head: 'Zwakheden',
      note: 'ZCR 5.2. Wat het gebruikt. Ze staan in de tekst van de installatie.',
    },
    safeguards: {
      head: 'Beveiliging',
      note: 'Wat de ernst verlaagt, wat een aanvaller ook doet. Ze staat in de tekst van de installatie.',
    },
    unmitigated: { head: 'Zonder maatregelen', note: 'ZCR 5.5. De rang zonder tegenmaatregelen.' },
    claimed: {
      head: 'Restrisico, geclaimd',
      note: 'ZCR 5.10. De rang met de tegenmaatregelen die zijn geclaimd.',
    },
    evidenced: { head: 'Restrisico, aangetoond', note: 'ZCR 5.10. De rang met die zijn aangetoond.' },
    outcome: { head: 'Uitkomst', note: 'Wat volgt, met wat is aangetoond.' },
    drives: { head: 'Bepaalt SL-T in', note: 'ZCR 5.6. De FR’s waarin het de SL-T van zijn plaats bepaalt.' },
  },
  countermeasures: {
    scenario: { head: 'Scenario', note: 'De id van het scenario waar ze tegen staat.' },
    id: { head: 'Id', note: 'Uniek binnen het scenario; verandert nooit meer.' },
    name: { head: 'Tegenmaatregel', note: 'ZCR 5.8, 5.12. Wat ze tegen het scenario doet.' },
    rows: {
      head: 'Rijen',
      note: 'Welke eisen dragen haar? Ze telt alleen zolang daar aan alle is voldaan, zoals 62443-3-3/SR 5.2.',
    },
    places: {
      head: 'Waar bekeken',
      note: 'Waar naar de rijen wordt gekeken; leeg: op de plaats van het scenario.',
    },
    measure: {
      head: 'Maatregel',
      note: 'Een maatregel die op zijn plaats moet zijn om haar te laten tellen.',
    },
    likelihood: { head: 'Brengt waarschijnlijkheid op', note: 'ZCR 5.9. Het niveau dat overblijft.' },
    severity: {
      head: 'Brengt ernst op: {category}',
      note: 'ZCR 5.9. Het niveau dat in deze categorie overblijft; voor wat een gevolg wegneemt.',
    },
    scenarioName: { head: 'Wat er gebeurt', note: 'De naam van het scenario.' },
    place: { head: 'Plaats', note: 'Waar het scenario wordt beoordeeld.' },
    claimed: { head: 'Telt als geclaimd', note: 'Of ze telt naar wat is geclaimd.' },
    evidenced: { head: 'Telt als aangetoond', note: 'Of ze telt naar wat is aangetoond.' },
  },
};
