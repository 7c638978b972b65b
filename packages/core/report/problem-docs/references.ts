/** Refusals of ids, of what points at them, and of zones and conduits that do not fit together. */
import type { ProblemDocs } from './doc.ts';

export const REFERENCE_DOCS = {
  'bad-end': {
    means: 'An end of a flow is not `zone:<id>` or `asset:<id>`.',
    why: 'A flow leads from one zone or asset to another. A conduit is what it passes through, stated in `conduit`.',
  },
  'bad-place': {
    means:
      'A place is not `organisation`, `site`, or one of `zone:`, `conduit:`, `asset:`, `product:` and `supplier:` with an id after it.',
    why: 'A zone and an asset may have the same id. The kind in front says which of them is meant.',
  },
  'bad-requirement': {
    means: 'A requirement is not written with its document, as in `62443-3-3/SR 1.1`.',
    why: 'Documents use the same numbers for different things.',
  },
  'duplicate-id': {
    means: 'Two entities of one kind have the same id, in one file or in two.',
    why: 'Whatever points at the id would mean both.',
  },
  'edition-not-in-use': {
    means: 'A requirement is written with an edition that the plant does not list in `catalogs`.',
    why: 'The plant is judged by the editions it lists. An answer to another would count for nothing without a word.',
  },
  'external-target': {
    means: 'A zone of kind external states an SL-T.',
    why: 'An external zone is outside the system under consideration and is not brought to a level; the zones and conduits around it are.',
  },
  'joined-twice': {
    means: 'A one-way conduit leads from a zone to the same zone.',
    why: 'A one-way device stands between two zones.',
  },
  'one-way-not-joined': {
    means: 'An end of a one-way conduit is a zone that the conduit does not join.',
    why: 'The direction would be that of another conduit.',
  },
  'parent-loop': {
    means: 'Zones contain each other in a circle of `parent`.',
    why: 'Answers and targets are taken from the zone around; in a circle there is no outermost one.',
  },
  'unknown-edition': {
    means: '`catalogs` names an edition that Bulkhead does not have.',
    why: 'There is nothing to judge the plant by. `bulkhead catalog list` shows the editions there are.',
  },
  'unknown-fact': {
    means: 'A fact is stated that no requirement in use depends on.',
    why: 'A mistyped fact would be read by nobody, and the rows that depend on the right one would stay open or count wrongly.',
  },
  'unknown-reference': {
    means: 'An id or a place names an entity that is not in the plant.',
    why: 'An answer for a zone that is not there counts for nothing, and evidence that is not there shows nothing.',
  },
  'unknown-requirement': {
    means: 'A requirement is no row of an edition or an overlay that the plant uses.',
    why: 'An answer to a row that does not exist would be counted nowhere, while the row that was meant stays open.',
  },
} satisfies ProblemDocs;
