/** Refusals of keys and values, each by itself. */
import type { ProblemDocs } from './doc.ts';

export const FIELD_DOCS = {
  'bad-date': {
    means: 'A date is not written as YYYY-MM-DD, or there is no such day.',
    why: 'Dates decide what is live and what has expired. A date that can be read in two ways would move a verdict.',
  },
  'bad-digest': {
    means: 'A SHA-256 is not 64 lower-case hexadecimal digits.',
    why: 'The digest is what ties an entry to the bytes of a file. One that cannot be right ties it to nothing.',
  },
  'bad-id': {
    means:
      'An id does not start with a lower-case letter, or has other characters than a-z, 0-9, dot, dash and underscore, or more than 64 of them.',
    why: 'Ids stand in references, file names, addresses and digests, and never change. One form keeps them the same everywhere.',
  },
  'bad-number': {
    means:
      'An amount is not a plain number from 0 on. A power of ten as spreadsheets write it, such as `1e-3`, is one; `fmt` writes it without.',
    why: 'Units and signs are read differently by different people; costs and hours are added up and compared.',
  },
  'duplicate-entry': {
    means: 'A list names the same thing twice, or two rows of an overlay have the same id.',
    why: 'One of the two is most likely a slip for something else.',
  },
  'key-capitals': {
    means: 'Several keys of one map are those of its schema but for capitals, such as `iac` for `IAC`.',
    why: 'Keys are read as they are written. The FRs are written in capitals, as in the standard.',
  },
  'key-further-in': {
    means:
      'A key stands one step too far out: the field around it is not stated, such as `vector` around the FRs.',
    why: 'Beside the vector stand its rationale and who approved it; what belongs to which is said by where it stands.',
  },
  'level-out-of-range': {
    means: 'A security level is not one of the whole numbers 0 to 4.',
    why: 'The standard knows no others.',
  },
  'missing-field': {
    means: 'A field that every entity of this kind needs is absent or empty.',
    why: 'What is not said is not guessed.',
  },
  'not-a-list': {
    means: 'A single value or a map stands where a list belongs.',
    why: 'A list of one is written as a list too, so that a second entry can be added without a change of form.',
  },
  'not-a-map': {
    means: 'A single value or a list stands where keys and values belong.',
    why: 'What the value is about is not said.',
  },
  'not-a-value': {
    means: 'A list or a map stands where one value belongs, or an entry of a list is empty.',
    why: 'The field takes one value; which part of the list is meant is not known.',
  },
  'quoted-value': {
    means: 'A number or a truth value is written in quotes.',
    why: 'Quotes make text of a value. Other readers of the file would take `"2"` for a word and not for a number.',
  },
  'reserved-id': {
    means: 'An id is one of the words true, false, null, yes and no.',
    why: 'Other YAML readers take these words for a truth value or for nothing, and the id would change in their hands.',
  },
  'too-few': {
    means: 'A list has fewer entries than it must have; a conduit joins two zones at least.',
    why: 'What is written cannot be the whole of it.',
  },
  'too-long': {
    means: 'A single text is longer than 20,000 characters.',
    why: 'It is most likely a document. A document is kept as a file and named as evidence, with its digest.',
  },
  'too-many': {
    means:
      'A section or a list has more entries than Bulkhead takes in one plant, or a file has more changes than it takes at once.',
    why: 'One plant folder is one site and is judged as a whole; the figures bound memory and time.',
  },
  'unknown-key': {
    means: 'A key does not belong to entities of this kind.',
    why: 'A mistyped key would be left out in silence, and with it what it says.',
  },
  'wrong-value': {
    means: 'A value is not one of the words or figures the field takes.',
    why: 'A word that is nearly right would have to be guessed.',
  },
} satisfies ProblemDocs;
