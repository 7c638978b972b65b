/** Things taken out of a plant: first told what goes with them and what stays without them, then one entry for all of it. */
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { ListKind } from '@bulkhead/core/model/kinds.ts';
import type { Entities } from '../api/entities.ts';
import { useWords } from '../words/use-words.ts';
import { Button } from './controls/button.tsx';
import { DialogBox, focusHome } from './dialog-box.tsx';
import { Refused } from './refused.tsx';
import { removalIn, type Consequence } from './removal.ts';
import { useChange } from './use-change.ts';
import style from './remove-dialog.module.css';

interface RemoveDialogProps {
  readonly plant: string;
  readonly kind: ListKind;
  /** All of one kind; one or more. */
  readonly things: readonly { readonly id: string; readonly name?: string | undefined }[];
  readonly data: Entities;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RemoveDialog({ plant, kind, things, data, onClose, onDone }: RemoveDialogProps) {
  const { t, number } = useWords();
  const change = useChange(plant);
  const removal = useMemo(() => {
    const whole = data.plant();
    const asked = things.map(({ id }) => ({ kind, id }));
    return whole === null ? null : removalIn(whole, asked);
  }, [data, kind, things]);
  const [first] = things;
  const what =
    things.length === 1 && first !== undefined
      ? (first.name ?? first.id)
      : t(`removal.kind_${kind}`, { count: things.length, replace: { count: number(things.length) } });
  if (removal === null) return null;
  const { consequences, changes } = removal;
  const record = async (): Promise<void> => {
    const reason = t('removal.reasonOf', { what });
    // What others wrote meanwhile is asked for again where it is in the way, and told here before it goes.
    if (!(await change.record({ changes, reason, entry: data.seq }))) return;
    // What had the focus may go with what was removed, as soon as that is seen.
    flushSync(onDone);
    focusHome();
  };
  return (
    <DialogBox title={t('removal.title', { what })} onClose={onClose}>
      <div className={style.form}>
        {consequences.length === 0 && <p>{t('removal.alone')}</p>}
        {(['gone', 'moved', 'less'] as const).map((each) => (
          <Told
            key={each}
            head={t(`removal.${each}`)}
            of={consequences.filter(({ became }) => became === each)}
          />
        ))}
        {change.refused !== null && (
          <Refused>{change.conflict === null ? change.refused : t('removal.meanwhile')}</Refused>
        )}
        <p className={style.actions}>
          <Button primary data-autofocus disabled={change.isSending} onClick={() => void record()}>
            {t('removal.do')}
          </Button>
          <Button bare onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          <span className="quiet">{t('removal.undo')}</span>
        </p>
      </div>
    </DialogBox>
  );
}

/** Of a kind these many are told by name. */
const NAMED = 3;

function Told({ head, of }: { readonly head: string; readonly of: readonly Consequence[] }) {
  const { t, number } = useWords();
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{head}</h3>
      <ul className={style.told}>
        {of.map(({ kind, things }) => (
          <li key={kind}>
            <b>
              {t(`removal.kind_${kind}`, { count: things.length, replace: { count: number(things.length) } })}
            </b>{' '}
            <span className="quiet ell">
              {things
                .slice(0, NAMED)
                .map(({ name }) => name)
                .join(' · ')}
              {things.length > NAMED && ` · ${t('findings.more', { n: number(things.length - NAMED) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
