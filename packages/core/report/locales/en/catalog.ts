/** Words of `bulkhead catalog`. What a catalog itself says is data of its edition and stays as it is. */
import type { CatalogProblemCode } from '../../../catalog/problems.ts';

export type CatalogWords = Readonly<Record<keyof typeof catalogWords, string>>;
/** Why a catalog is not sound. */
export type CatalogProblems = Readonly<Record<CatalogProblemCode, string>>;

export const catalogWords = {
  rows: '{n} {n|row|rows}',
  about: '{catalog}{clause? clause #}{group? · #}{level? · from SL #} · certainty {certainty}',
  question: 'to ask: {question}',
  answeredBy: 'usually answered by {who& or }',
  facts: 'depends on the facts {facts}',
  noFacts: 'depends on no fact',
  evidence: 'shown by evidence of the kinds {kinds& and }',
  conduit: 'judged at a conduit without assets too',
  notConduit: 'not judged at a conduit without assets',
  inherits: 'an answer given higher up counts',
  neverInherits: 'an answer given higher up never counts',
  sound: '{catalog} is sound',
  notSound: '{catalog} is not sound',
  to: 'What it helps to answer',
  from: 'What helps to answer it',
  linked: '{links} {links|link|links}: {from} {from|row|rows} to {to}',
  allUnsure: 'every row is below high certainty',
  unsure: 'below high certainty, {n} {n|row|rows}: {rows}',
};

export const catalogProblems: CatalogProblems = {
  'not-as-schema': 'not as the schema asks: {error}',
  'repeated-id': '`{found}` stands twice',
  'base-not-above': '`{found}` is no base requirement above',
  'unknown-fact': '`{found}` is no fact of this catalog',
  'wrong-kind': 'a catalog of kind `{found}`, expected `{expected}`',
  'unknown-group': '`{found}` is no group of this catalog',
  'unknown-state': '`{found}` is no state of this catalog',
  'unknown-tactic': '`{found}` is no tactic of this catalog',
  'unknown-mitigation': '`{found}` is no mitigation of this catalog',
  'unknown-asset': '`{found}` is no asset of this catalog',
  'repeated-kind': '{row} names a kind of evidence twice',
  'not-a-question': 'the question of {row} does not end as one',
  'repeated-link': '`{from}` to `{to}` stands twice',
  'unknown-catalog': 'there is no catalog `{found}`',
  'link-to-nothing': '`{found}` is no row',
  'no-level': 'no SL selects {row}',
  'level-gap': '{row} is selected at one SL and not at the next',
  'below-base': '{row} starts below its base {other}',
  'documentation-alone': '{row} accepts documentation, which alone never evidences a technical requirement',
  'shared-sentence': '{row} shares a sentence with {other}',
  'other-count': '{count}: expected {expected}, found {found}',
  'unknown-row': '`{found}` is no row',
  'fr-order': '{found} is out of vector order',
  'fr-count': '{found} FRs, expected seven',
};
