/** What is decided about one gap: who agreed, why, until when. Without it the gap is open, and here it is decided. */
import { useWords } from '../../words/use-words.ts';
import { ConflictNote } from '../conflict-note.tsx';
import { Button } from '../controls/button.tsx';
import { Facts } from '../inspector.tsx';
import { useOpenForm } from '../open-form/use-open-form.ts';
import { today } from '../today.ts';
import { useChange } from '../use-change.ts';
import { decidedMeanwhile, decisionEnded, decisionMade, type Gap, type Given } from './decision-changes.ts';
import { DecisionForm } from './decision-form.tsx';
import { DecisionTag } from './decision-tag.tsx';
import { decisionWords } from './decision-words.ts';
import style from './decision.module.css';

interface DecisionPartProps {
  readonly plant: string;
  readonly gap: Gap;
  /** The row is satisfied: what was decided can be taken away. */
  readonly isClosed?: boolean;
  /** As a reason of a change names it. */
  readonly name: string;
  /** The entry that `gap` is of. */
  readonly entry: number | null;
  readonly mayChange: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
}

export function DecisionPart(props: DecisionPartProps) {
  const { plant, gap, isClosed = false, name, entry, mayChange, onOpen } = props;
  const { t, day } = useWords();
  const change = useChange(plant);
  const { part, begun, given, begin, leave, give, keepMine } = useOpenForm<Gap, Given>({
    change,
    sentOf: (about, said) => ({
      changes: [decisionMade(about, said, today())],
      reason: t('decisions.reasonOf', { gap: name, decision: t(`decisions.${said.decision}`) }),
    }),
    ...(onOpen === undefined ? {} : { onOpen }),
  });
  const { decided } = gap;
  const words = decisionWords(t);
  const end = async (): Promise<void> => {
    const reason = t('decisions.reasonOfEnd', { gap: name });
    await change.send({ changes: [decisionEnded(gap)], reason, entry });
  };
  return (
    <div ref={part} className={style.part}>
      {decided === null ? (
        <p role="status">{t(isClosed ? 'decisions.gone' : 'decisions.none')}</p>
      ) : (
        <>
          <p>
            <DecisionTag decided={decided} />
          </p>
          {isClosed && <p className="quiet">{t('decisions.noGap')}</p>}
          <Facts
            of={[
              [words(decided.decision, 'reason'), decided.reason],
              [words(decided.decision, 'owner'), decided.owner],
              [words(decided.decision, 'approvedBy'), decided.approvedBy],
              [t('decisions.decidedOn'), decided.decided === undefined ? undefined : day(decided.decided)],
              [words(decided.decision, 'until'), day(decided.until)],
            ]}
          />
        </>
      )}
      {change.conflict !== null && given !== null && begun !== null && (
        <ConflictNote
          conflict={change.conflict}
          nameOf={(field) => (field === 'decision' ? t('decisions.decision') : words(given.decision, field))}
          textOf={(field, value) =>
            field === 'until'
              ? day(String(value))
              : field === 'decision'
                ? t(`decisions.${value as Given['decision']}`)
                : String(value)
          }
          onKeepMine={() => void keepMine(decidedMeanwhile(begun.about, change.conflict?.now ?? null))}
          onTakeTheirs={leave}
        />
      )}
      {change.refused !== null && change.conflict === null && (
        <p className={style.refused} role="alert">
          {change.refused}
        </p>
      )}
      {mayChange && begun === null && (
        <p className={style.actions}>
          {!isClosed && (
            <Button data-field="decision" data-opens onClick={() => begin({ about: gap, entry })}>
              {t(decided === null ? 'decisions.decide' : 'decisions.decideAnew')}
            </Button>
          )}
          {decided !== null && (
            <Button bare disabled={change.isSending} onClick={() => void end()}>
              {t('decisions.end')}
            </Button>
          )}
        </p>
      )}
      {mayChange && begun !== null && (
        <DecisionForm
          label={t('decisions.formOf', { gap: name })}
          decided={begun.about.decided}
          count={1}
          isSending={change.isSending}
          onLeave={leave}
          onGive={(said) => void give(begun.about, said)}
        />
      )}
    </div>
  );
}
