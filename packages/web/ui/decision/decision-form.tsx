/** What is decided about one gap or about many: planned, accepted or transferred, until when, why, and who answers for it. */
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DECISIONS } from '@bulkhead/core/model/schema/judgement.ts';
import type { Decided } from '@bulkhead/core/report/workbench/row-standing.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../controls/button.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { today } from '../today.ts';
import { neededBy, type Given } from './decision-changes.ts';
import style from './decision.module.css';

interface DecisionFormProps {
  readonly label: string;
  /** What is decided now; null begins with a plan. */
  readonly decided: Decided | null;
  readonly isSending: boolean;
  readonly onGive: (given: Given) => void;
  readonly onLeave: () => void;
}

export function DecisionForm({ label, decided, isSending, onGive, onLeave }: DecisionFormProps) {
  const { t } = useWords();
  const [decision, setDecision] = useState(decided?.decision ?? 'planned');
  const needed = neededBy(decision);
  const isNeeded = (field: 'reason' | 'owner' | 'approvedBy'): boolean => needed.includes(field);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of its fields are kept from the row around it
    <form
      className={style.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const form = new FormData(event.currentTarget);
        const text = (name: string): string => String(form.get(name) ?? '').trim();
        onGive({
          decision,
          until: text('until'),
          reason: text('reason'),
          owner: text('owner'),
          approvedBy: text('approvedBy'),
        });
      }}
      // What is typed here is meant for these fields; Escape leaves them.
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onLeave();
      }}
    >
      <Segmented
        label={t('decisions.decision')}
        value={decision}
        options={DECISIONS.map((value) => ({ value, label: t(`decisions.${value}`) }))}
        onChange={setDecision}
      />
      <p className="quiet">{t(`decisions.means_${decision}`)}</p>
      <div className={style.pair}>
        <TextInput
          type="date"
          name="until"
          label={t(decision === 'planned' ? 'decisions.doneBy' : 'decisions.until')}
          required
          min={today()}
          defaultValue={decided?.until ?? ''}
        />
        {decision !== 'accepted' && (
          <TextInput
            name="owner"
            label={t(decision === 'planned' ? 'decisions.owner' : 'decisions.takenOverBy')}
            required={isNeeded('owner')}
            defaultValue={decided?.owner ?? ''}
          />
        )}
        {decision !== 'planned' && (
          <TextInput
            name="approvedBy"
            label={t('decisions.approvedBy')}
            required={isNeeded('approvedBy')}
            defaultValue={decided?.approvedBy ?? ''}
          />
        )}
      </div>
      <Textarea
        name="reason"
        label={t(decision === 'planned' ? 'decisions.how' : 'decisions.reason')}
        autosize
        minRows={1}
        maxRows={5}
        required={isNeeded('reason')}
        defaultValue={decided?.reason ?? ''}
      />
      <p className={style.actions}>
        <Button type="submit" primary disabled={isSending}>
          {t('decisions.record')}
        </Button>
        <Button bare onClick={onLeave}>
          {t('frame.cancel')}
        </Button>
      </p>
    </form>
  );
}
