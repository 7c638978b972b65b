/** Steps along a line: what kind each is, what it says, and its own first causes. Each is a door in turn. */
import { withCapital } from '@bulkhead/core/lib/capital.ts';
import type { VerdictCode } from '@bulkhead/core/evaluate/assessment.ts';
import type { WhyStep } from '../../api/plants.ts';
import { EvidenceGlyph } from '../../ui/glyphs/evidence.tsx';
import { VerdictGlyph } from '../../ui/glyphs/verdict.tsx';
import { useState } from 'react';
import { usePrinting } from '../../ui/printing.ts';
import { WhyDoor } from '../../ui/why-door.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './why.module.css';

const KINDS = [
  'slt',
  'sla',
  'slc',
  'verdict',
  'answer',
  'evidence',
  'check',
  'gap',
  'disposition',
  'scenario',
  'rank',
  'measure',
  'finding',
  'fact',
  'zone',
  'conduit',
  'asset',
  'product',
  'supplier',
  'risk',
  'flow',
  'catalog',
  'exposure',
  'triage',
] as const;
type Kind = (typeof KINDS)[number];

export function kindOf(ref: string): Kind | 'other' {
  const head = ref.split(':', 1)[0];
  return KINDS.find((kind) => kind === head) ?? 'other';
}

/** The first clause is the finding; what follows explains it. */
export function findingAndRest(text: string): readonly [finding: string, rest: string] {
  const at = text.search(/[:;](?=\s)/);
  if (at < 0) return [text, ''];
  const rest = text.slice(at + 1).trim();
  return [text.slice(0, at), withCapital(rest)];
}

interface ChainProps {
  readonly steps: readonly WhyStep[];
  /** The rest is a click away. */
  readonly most?: number;
}

/** Of each step, so that the next one is in sight. */
const MOST_CAUSES = 2;

export function Chain({ steps, most = 40 }: ChainProps) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const isPrinting = usePrinting();
  const shown = isWhole || isPrinting ? steps : steps.slice(0, most);
  return (
    <>
      <ol className={style.chain}>
        {shown.map((step, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- one thing may be named twice, in this order
          <Step key={`${step.ref} ${i}`} step={step} />
        ))}
      </ol>
      {shown.length < steps.length && (
        <p className={style.nothing}>
          <button type="button" className="link" onClick={() => setWhole(true)}>
            {t('why.more', { count: steps.length - shown.length })}
          </button>
        </p>
      )}
    </>
  );
}

function Step({ step }: { readonly step: WhyStep }) {
  const { t } = useWords();
  const kind = kindOf(step.ref);
  const causes = step.because ?? [];
  const most = usePrinting() ? causes.length : MOST_CAUSES;
  const [head, rest] = findingAndRest(step.text);
  return (
    <li className={style.step}>
      <span className={style.bead}>
        <Bead step={step} />
      </span>
      <span className={style.kind}>{t(`why.kind_${kind}`)}</span>
      <div className={style.said}>
        <WhyDoor of={step.ref} className={style.door} data-step title={step.ref}>
          <b>{head}</b>
          {rest !== '' && <span className={style.detail}>{rest}</span>}
        </WhyDoor>
        {causes.slice(0, most).map((cause, i) => (
          <WhyDoor
            of={cause.ref}
            // oxlint-disable-next-line react/no-array-index-key -- as above
            key={`${cause.ref} ${i}`}
            className={`${style.cause} ell`}
            data-step
            title={cause.text}
          >
            {cause.text}
          </WhyDoor>
        ))}
        {causes.length > most && (
          <span className={style.rest}>{t('why.moreCauses', { count: causes.length - most })}</span>
        )}
      </div>
      <span className={style.value}>{shortValue(step, kind)}</span>
    </li>
  );
}

const VERDICTS: ReadonlySet<unknown> = new Set([
  'met',
  'compensated',
  'partial',
  'unmet',
  'notApplicable',
  'undetermined',
  'failed',
]);

function Bead({ step: { ref, value } }: { readonly step: WhyStep }) {
  const kind = kindOf(ref);
  if ((kind === 'verdict' || kind === 'answer' || kind === 'gap') && VERDICTS.has(value))
    return <VerdictGlyph verdict={value as VerdictCode} />;
  if (kind === 'evidence') return <EvidenceGlyph state="ready" />;
  return <span className={style.dot} />;
}

/** A figure stands at the right, where figures are compared; a word stands in the sentence already. */
function shortValue({ value }: WhyStep, kind: string): string {
  if (typeof value !== 'number') return '';
  // Of a scenario in a chain it is the SL that it asks for.
  return kind === 'slt' || kind === 'sla' || kind === 'slc' || kind === 'scenario' || kind === 'risk'
    ? `SL ${value}`
    : String(value);
}
