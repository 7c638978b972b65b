/** What the program writes as a reason of its own is read again as what it is, whatever a person said besides. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  baselineReason,
  fileReason,
  ownReasonIn,
  proposalReason,
  undoReason,
} from '../../app/record/reason-text.ts';

const said = fc.string({ minLength: 1, unit: 'binary' });
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,59}$/);

it('of an entry that was undone, with a word about it or without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.option(said), (seq, why) => {
      const own = { code: 'undo', of: String(seq), why };
      expect(ownReasonIn(undoReason(seq, why ?? undefined))).toEqual(own);
    }),
  );
});

it('of a baseline', () => {
  fc.assert(
    fc.property(name, said, (of, why) => {
      expect(ownReasonIn(baselineReason(of, why))).toEqual({ code: 'baseline', of, why });
    }),
  );
});

it('of a proposal and what became of it', () => {
  const became = fc.constantFrom('proposed', 'accepted', 'refused', 'applied');
  fc.assert(
    fc.property(fc.integer({ min: 1 }), became, said, (n, code, why) => {
      const of = `proposal-${n}`;
      expect(ownReasonIn(proposalReason(of, code, why))).toEqual({ code, of, why });
    }),
  );
});

it('of a file', () => {
  fc.assert(
    fc.property(said, (of) => {
      expect(ownReasonIn(fileReason(of))).toEqual({ code: 'file', of, why: null });
    }),
  );
});

it.each([
  '',
  'undo',
  'undo of entry 2 as it was wrong',
  'baseline audit',
  'proposal-1 seen: yes',
  'File a.pdf',
])('none of it: %j', (reason) => {
  expect(ownReasonIn(reason)).toBeNull();
});
