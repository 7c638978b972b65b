/** Refusals of heads and sections. */
import type { ProblemDocs } from './doc.ts';

export const SECTION_DOCS = {
  'missing-head': {
    means: 'No file of the folder states `schema`, `id`, `name` or `catalogs`.',
    why: 'The head says which plant this is, by which editions it is judged and how the text is to be read.',
  },
  'newer-schema': {
    means: 'The plant is written for a later version of Bulkhead.',
    why: 'A later schema may say what this version does not know. Reading half of it would give an assessment of another plant.',
  },
  'section-not-read-yet': {
    means: 'A section belongs to the text form, but this version of Bulkhead does not read it.',
    why: 'Leaving it out in silence would look as if it had been taken into account.',
  },
  'stated-twice': {
    means:
      'Something that is said once is said twice: a part of the head, or `organisation`, `site`, `document`, `method` or `risk`, in two files of the folder.',
    why: 'Which of the two counts would depend on the order of the files.',
  },
  'unknown-schema': {
    means: '`schema` is not the name of a schema of plants.',
    why: 'The schema says how the rest is to be read.',
  },
  'unknown-section': {
    means: 'A key at the top of a file is no section of a plant.',
    why: 'A mistyped section would be left out in silence, with all its entities.',
  },
} satisfies ProblemDocs;
