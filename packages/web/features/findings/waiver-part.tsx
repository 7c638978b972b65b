/** The waiver of a finding: who agreed that it may stand, why, until when. Without one, giving it. */
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Waiver } from '@bulkhead/core/model/plant.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Facts, Part } from '../../ui/inspector.tsx';
import { today } from '../../ui/today.ts';
import { useChange } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import style from '../../ui/list-page.module.css';

interface WaiverPartProps {
  readonly plant: string;
  readonly finding: string;
  /** Null where there is none, in force or not. */
  readonly waiver: Waiver | null;
  /** Whether it holds on the day that is looked at. */
  readonly isCovered: boolean;
  readonly entry: number | null;
  readonly mayChange: boolean;
}

export function WaiverPart({ plant, finding, waiver, isCovered, entry, mayChange }: WaiverPartProps) {
  const { t, day } = useWords();
  const change = useChange(plant);
  const [isOpen, setOpen] = useState(false);
  const end = async (): Promise<void> => {
    if (waiver === null) return;
    const reason = t('findings.reasonOfEnd', { finding });
    await change.send({ changes: [{ ref: `waiver:${waiver.id}`, remove: true }], reason, entry });
  };
  return (
    <Part head={t('findings.waiver')}>
      {waiver === null ? (
        <p>{t('findings.waiverNone')}</p>
      ) : (
        <>
          {!isCovered && <p>{t('findings.waiverNotInForce')}</p>}
          <Facts
            of={[
              [t('findings.waiverReason'), waiver.reason],
              [t('findings.waiverBy'), waiver.approvedBy],
              [t('findings.waiverUntil'), day(waiver.expires)],
            ]}
          />
        </>
      )}
      {change.refused !== null && (
        <p className={style.refused} role="alert">
          {change.refused}
        </p>
      )}
      {mayChange && !isOpen && (
        <p className={style.actions}>
          <Button onClick={() => setOpen(true)}>
            {waiver === null ? t('findings.waive') : t('findings.waiveAnew')}
          </Button>
          {waiver !== null && (
            <Button bare disabled={change.isSending} onClick={() => void end()}>
              {t('findings.waiverEnd')}
            </Button>
          )}
        </p>
      )}
      {mayChange && isOpen && (
        <WaiverForm
          waiver={waiver}
          isSending={change.isSending}
          onLeave={() => setOpen(false)}
          onGive={async (given) => {
            const isDone = await change.send({
              changes: [
                waiver === null
                  ? { ref: `waiver:${waiverId(finding)}`, add: { finding, ...given } }
                  : { ref: `waiver:${waiver.id}`, set: { ...given } },
              ],
              reason: t('findings.reasonOfWaiver', { finding }),
              entry,
            });
            if (isDone) setOpen(false);
          }}
        />
      )}
    </Part>
  );
}

type Given = Pick<Waiver, 'reason' | 'approvedBy' | 'expires'>;

interface WaiverFormProps {
  readonly waiver: Waiver | null;
  readonly isSending: boolean;
  readonly onLeave: () => void;
  readonly onGive: (given: Given) => Promise<void>;
}

function WaiverForm({ waiver, isSending, onLeave, onGive }: WaiverFormProps) {
  const { t } = useWords();
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const text = (name: string): string => String(form.get(name) ?? '').trim();
        void onGive({
          reason: text('reason'),
          approvedBy: text('approvedBy'),
          expires: text('expires'),
        });
      }}
    >
      <Textarea
        name="reason"
        label={t('findings.waiverReason')}
        autosize
        minRows={2}
        required
        data-autofocus
        defaultValue={waiver?.reason ?? ''}
      />
      <TextInput
        name="approvedBy"
        label={t('findings.waiverBy')}
        required
        defaultValue={waiver?.approvedBy ?? ''}
      />
      <TextInput
        type="date"
        name="expires"
        label={t('findings.waiverUntil')}
        required
        min={today()}
        defaultValue={waiver?.expires ?? ''}
      />
      <p className={style.actions}>
        <Button type="submit" primary disabled={isSending}>
          {t('findings.waiverRecord')}
        </Button>
        <Button bare onClick={onLeave}>
          {t('frame.cancel')}
        </Button>
      </p>
    </form>
  );
}

/** One waiver for a finding: its id follows from what it covers, cut to what an id may be. */
function waiverId(finding: string): string {
  const plain = finding
    .replace(/^finding:/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `w-${plain}`.slice(0, 60).replace(/-$/, '');
}
