/** What fields of the text form are called for whoever fills them in elsewhere: by the columns of the sheets, as far as there is one. */
import type { SheetWords } from './en/sheets.ts';
import type { FieldNames } from './en/field-names.ts';
import { factName } from './fact-name.ts';
import type { Words } from './words.ts';

/** Fields with a column, and sections with a sheet. */
const IN_SHEETS: Readonly<Record<string, (sheets: SheetWords) => string>> = {
  acceptedBy: ({ scenarios }) => scenarios.acceptedBy.head,
  approvedBy: ({ judgement }) => judgement.approvedBy.head,
  assets: ({ names }) => names.assets,
  backup: ({ assets }) => assets.backup.head,
  collectedBy: ({ evidence }) => evidence.collectedBy.head,
  conduits: ({ assets }) => assets.conduits.head,
  confidential: ({ flows }) => flows.confidential.head,
  date: ({ scenarios }) => scenarios.date.head,
  domain: ({ assets }) => assets.domain.head,
  due: ({ scenarios }) => scenarios.due.head,
  effectReviewed: ({ judgement }) => judgement.effectReviewed.head,
  effects: ({ scenarios }) => scenarios.effects.head,
  evidence: ({ names }) => names.evidence,
  external: ({ assets }) => assets.external.head,
  facts: ({ names }) => names.facts,
  flows: ({ names }) => names.flows,
  hackable: ({ worstCases }) => worstCases.hackable.head,
  library: ({ scenarios }) => scenarios.library.head,
  likelihood: ({ scenarios }) => scenarios.likelihood.head,
  measure: ({ countermeasures }) => countermeasures.measure.head,
  measures: ({ judgement }) => judgement.measures.head,
  network: ({ interfaces }) => interfaces.network.head,
  nextReview: ({ scenarios }) => scenarios.nextReview.head,
  owner: ({ assets }) => assets.owner.head,
  path: ({ scenarios }) => scenarios.path.head,
  places: ({ countermeasures }) => countermeasures.places.head,
  productVersion: ({ assets }) => assets.productVersion.head,
  purpose: ({ flows }) => flows.purpose.head,
  ref: ({ scenarios }) => scenarios.ref.head,
  rows: ({ countermeasures }) => countermeasures.rows.head,
  safety: ({ choices }) => choices.safety,
  scenarios: ({ names }) => names.scenarios,
  sha256: ({ evidence }) => evidence.sha256.head,
  source: ({ scenarios }) => scenarios.source.head,
  supportEnd: ({ assets }) => assets.supportEnd.head,
  techniques: ({ scenarios }) => scenarios.techniques.head,
  temporary: ({ assets }) => assets.temporary.head,
  treatment: ({ scenarios }) => scenarios.treatment.head,
  until: ({ scenarios }) => scenarios.until.head,
  vendor: ({ assets }) => assets.vendor.head,
  verified: ({ assets }) => assets.verified.head,
  version: ({ assets }) => assets.version.head,
  wireless: ({ assets }) => assets.wireless.head,
  worstCases: ({ names }) => names.worstCases,
};

/** By the rule or the sentence of a report: fields that are meant there under a name that others have as well. */
const MEANT_IN: Readonly<Record<string, Readonly<Record<string, keyof FieldNames>>>> = {
  'criteria-not-approved': { date: 'criteriaDate' },
  criteriaNotApproved: { date: 'criteriaDate' },
};

/** @param of the rule or the sentence that names it @returns null for what is no field that people fill in */
export function fieldName({ fieldNames, sheets }: Words, field: string, of: string): string | null {
  const meant = field === 'method.slTarget' ? 'slMethod' : (MEANT_IN[of]?.[field] ?? field);
  if (Object.hasOwn(fieldNames, meant)) return fieldNames[meant as keyof FieldNames];
  return Object.hasOwn(IN_SHEETS, meant) ? (IN_SHEETS[meant]?.(sheets) ?? null) : null;
}

/** A sentence with the facts and fields that it names itself, in backticks, told in quotes by what they are called. */
export function inWords(template: string, words: Words, of: string): string {
  return template.replace(/`([a-zA-Z][a-zA-Z0-9.]*)`/g, (ticked, id: string) => {
    const fact = factName(words, id);
    const name = fact === id ? fieldName(words, id, of) : fact;
    if (name === null) return ticked;
    // A term that needs no quotes.
    return id === 'slTarget' ? name : inQuotes(name, words);
  });
}

export function inQuotes(text: string, { quotes: [open, close] }: Words): string {
  return `${open}${text}${close}`;
}
