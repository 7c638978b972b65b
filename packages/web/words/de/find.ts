import type { Words } from '../form.ts';

export const find: Words['find'] = {
  overview: 'Übersicht Uebersicht Ueberblick Startseite Dashboard Lage overview',
  zones: 'Zeichnung Karte Netzplan Segmentierung Übergänge zones',
  assets: 'Geräte Geraete Inventar Betriebsmittel Komponenten Rechner devices',
  flows: 'Flüsse Verbindungen Verkehr Kommunikation flows',
  risk: 'Risiken Bedrohungen Szenarien Gefährdung Matrix',
  requirements:
    'Arbeitsblatt Maßnahmen Massnahmen Prüfliste Checkliste Bewertung Fragen Antworten requirements',
  evidence: 'Belege Dokumente Dateien evidence',
  findings: 'Feststellungen Schwachstellen Mängel Maengel Probleme Fehler Warnungen findings',
  reports: 'Dokumente Export Drucken PDF Word reports',
  history: 'Historie Änderungen Aenderungen Protokoll Stände Baselines history',
  inbox: 'Posteingang Vorschläge Aufgaben inbox',
  settings: 'Optionen Personen Benutzer Rollen Rechte settings',
  products: 'Typen Modelle Versionen Lieferanten Hersteller products',
  conduits: 'Übergänge Uebergaenge Verbindungen Firewalls',
  gaps: 'Luecken Abweichungen Defizite gaps',
  targets: 'Zielniveau Ziele Zielvektor targets',
  exposure: 'Angriffswege Angriffspfade Angreifer Erreichbarkeit exposure',
  criteria: 'Skalen Matrix Wahrscheinlichkeit Schwere criteria',
  workshop: 'Sitzung Beamer Szenarien Besprechung',
  triage: 'Zwölf Fragen',
  lists: 'CSV Excel XLSX Hochladen Einlesen Aufnehmen Import',
};
