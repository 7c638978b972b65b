/** Refusals of folders of answers that plants share. */
import type { ProblemDocs } from './doc.ts';

export const ORGANISATION_DOCS = {
  'compensation-not-shared': {
    means: 'A folder of answers that plants share holds a compensated answer.',
    why: 'A compensation passes only to places named one by one, and the folder names no place of a plant. It would count in none of them.',
  },
  'evidence-not-cited': {
    means: 'A folder of answers that plants share holds evidence that none of its answers cites.',
    why: 'The folder stands by itself and holds what its answers rest on. Other evidence belongs to a plant.',
  },
  'no-organisation-folder': {
    means: 'The folder that `organisationFrom` names is not there, or has no text of a plant in it.',
    why: 'Without the answers it holds, the plant would be judged as if nobody had given them.',
  },
  'organisation-folder-closed': {
    means:
      'The path in `organisationFrom` leads to a file, through a link, or to a folder that cannot be entered.',
    why: 'A link can lead anywhere. The folder is read only where the path itself says it lies.',
  },
  'organisation-path': {
    means: '`organisationFrom` is not one to four times `../` and then the names of one to four folders.',
    why: 'The folder lies beside the plants that share it. Other forms lead into the plant itself or to places of the machine that are nobody’s plant.',
  },
  'place-not-shared': {
    means: 'A folder of answers that plants share names a place other than `organisation`.',
    why: 'A zone or a site is one plant’s. In another plant the same name would mean another place, or none.',
  },
  'section-not-shared': {
    means:
      'A folder of answers that plants share holds a section other than `organisation`, `answers` and `evidence`.',
    why: 'What the folder says counts for every plant that names it. Zones, assets and the rest are one plant’s own.',
  },
} satisfies ProblemDocs;
