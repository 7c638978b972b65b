/** Proposals of a plant on a terminal: all of them, or one with what it would do today. */
import type { RecordWords } from '../../locales/en/record.ts';
import type { Words } from '../../locales/words.ts';
import type { ProposalListReport, ProposalReport, ToldProposal } from '../../stored-report.ts';
import { todayLines } from './changed.ts';
import { commandLines } from './command.ts';
import { penOf } from './pen.ts';
import { sayer, type Say } from './record-say.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

const STATES = {
  open: 'proposalOpen',
  accepted: 'proposalAccepted',
  refused: 'proposalRefused',
  applied: 'proposalApplied',
} as const satisfies Readonly<Record<ToldProposal['state'], keyof RecordWords>>;

export function proposalsText(
  { plant, proposals }: ProposalListReport,
  words: Words,
  terminal: Terminal,
): string {
  const say = sayer(words, terminal);
  const lines = proposals.flatMap((each) => headLines(each, say, terminal));
  return rendered([...lines, [span(say('proposals', { plant, n: proposals.length }), 'strong')]], terminal);
}

/** @param record what goes behind a command so that it is about the same record */
export function proposalText(
  { plant, proposal, today }: ProposalReport,
  record: string,
  words: Words,
  terminal: Terminal,
): string {
  const say = sayer(words, terminal);
  const isDone = proposal.state === 'applied' || proposal.state === 'refused';
  const next = {
    open: {
      label: say('reviewNext'),
      call: `review ${plant} ${proposal.id} --accept --reason 'why'${record}`,
    },
    accepted: { label: say('applyNext'), call: `apply ${plant} ${proposal.id}${record}` },
  };
  return rendered(
    [
      ...headLines(proposal, say, terminal),
      ...(isDone
        ? []
        : [
            ...todayLines(today, words, terminal),
            [span(endOf(plant, today, say), 'strong')] as Line,
            ...commandLines([next[proposal.state as 'open' | 'accepted']], penOf(words, terminal)),
          ]),
    ],
    terminal,
  );
}

function endOf(plant: string, { changes, conflicts }: ProposalReport['today'], say: Say): string {
  if (changes.length === 0 && conflicts.length === 0) return say('sameAlready', { plant });
  const open = conflicts.length === 0 ? '' : String(conflicts.length);
  return say('stillApplies', { n: changes.length, open });
}

function headLines(
  { id, state, by, reason, seq, entry, changes, review }: ToldProposal,
  say: Say,
  terminal: Terminal,
): readonly Line[] {
  const name = (who: string | null): string => (who === null ? say('erased') : shownOn(terminal, who));
  const text = (why: string): string => shownOn(terminal, why.replace(/\s+/g, ' '));
  const what = say(STATES[state], { n: changes, seq: String(seq), entry: String(entry) });
  return [
    [span(id, 'strong'), span(`  ${what}  ${name(by)}`), span(`  ${text(reason)}`, 'quiet')],
    ...(review === null
      ? []
      : [
          [
            span(`    ${say('reviewedBy', { by: name(review.by) })}`),
            span(`  ${text(review.reason)}`, 'quiet'),
          ] as Line,
        ]),
  ];
}
