/** What `verify` found: each chain with its newest entry, and everything that is wrong, with its place. */
import type { MessageParams } from '../../../lib/message.ts';
import { fill } from '../../locales/fill.ts';
import type { VerifyWords } from '../../locales/en/verify.ts';
import type { Words } from '../../locales/words.ts';
import type { RecordReport } from '../../record-report.ts';
import { findingPlace, findingSentence } from '../record-finding.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

export function verifyText(report: RecordReport, words: Words, terminal: Terminal): string {
  const say = (key: keyof VerifyWords, params: MessageParams = {}): string =>
    shownOn(terminal, fill(words, words.verify[key], params));
  const { chains, findings, findingCount, checkpoints } = report;
  const unlisted = findingCount - findings.length;
  const below = findings.map((finding): readonly Line[] => [
    [span(shownOn(terminal, findingPlace(finding, words)), 'deficit')],
    ...prose(shownOn(terminal, findingSentence(finding, words)), terminal),
  ]);
  return rendered(
    [
      ...chains.map(({ chain, seq, entries, entities, hash }) => [
        span(say('chain', { chain, seq, entries, entities, hash })),
      ]),
      ...below.flat(),
      ...(unlisted > 0 ? [[span(say('unlisted', { n: unlisted }))]] : []),
      [
        span(
          say(findingCount === 0 ? 'sound' : 'count', { n: findingCount, chains: chains.length }),
          'strong',
        ),
      ],
      ...(checkpoints === null
        ? wrapped([span(say('limit'), 'quiet')], terminal.columns)
        : [[span(say('compared', { n: checkpoints }))]]),
    ],
    terminal,
  );
}

function prose(text: string, { columns }: Terminal): readonly Line[] {
  return wrapped([span(text)], columns - 2).map((line) => [span('  '), ...line]);
}
