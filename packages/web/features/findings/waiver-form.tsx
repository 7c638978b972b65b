/** Why a finding may stand, who agreed, until when. */
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Waiver } from '@bulkhead/core/model/plant.ts';
import { Button } from '../../ui/controls/button.tsx';
import { OpenForm } from '../../ui/open-form/open-form.tsx';
import { typedInto } from '../../ui/open-form/typed-into.ts';
import { today } from '../../ui/today.ts';
import { useWords } from '../../words/use-words.ts';
import style from '../../ui/list-page.module.css';

export type Given = Pick<Waiver, 'reason' | 'approvedBy' | 'expires'>;

interface WaiverFormProps {
  readonly label: string;
  /** As it was when the form was opened: what others write meanwhile does not get into its fields. */
  readonly waiver: Waiver | null;
  readonly isSending: boolean;
  readonly onLeave: () => void;
  readonly onGive: (given: Given) => void;
}

export function WaiverForm({ label, waiver, isSending, onLeave, onGive }: WaiverFormProps) {
  const { t } = useWords();
  const [given, setGiven] = useState<Given>(() => ({
    reason: waiver?.reason ?? '',
    approvedBy: waiver?.approvedBy ?? '',
    expires: waiver?.expires ?? '',
  }));
  const field = (name: keyof Given) => ({
    name,
    value: given[name],
    required: true,
    onChange: typedInto(setGiven, name),
  });
  return (
    <OpenForm
      label={label}
      className={style.form}
      first="[name=reason]"
      onSubmit={() =>
        onGive({
          reason: given.reason.trim(),
          approvedBy: given.approvedBy.trim(),
          expires: given.expires,
        })
      }
      onLeave={onLeave}
    >
      <Textarea label={t('findings.waiverReason')} autosize minRows={2} {...field('reason')} />
      <TextInput label={t('findings.waiverBy')} {...field('approvedBy')} />
      <TextInput type="date" label={t('findings.waiverUntil')} min={today()} {...field('expires')} />
      <p className={style.actions}>
        <Button type="submit" primary disabled={isSending}>
          {t('findings.waiverRecord')}
        </Button>
        <Button bare onClick={onLeave}>
          {t('frame.cancel')}
        </Button>
      </p>
    </OpenForm>
  );
}
