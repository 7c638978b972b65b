/** What is decided about one gap or about many: planned, accepted or transferred, until when, why, and who answers for it. */
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { NEEDED_BY } from '@bulkhead/core/model/disposition.ts';
import { DECISIONS } from '@bulkhead/core/model/schema/judgement.ts';
import type { Decided } from '@bulkhead/core/report/workbench/row-standing.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../controls/button.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { OpenForm } from '../open-form/open-form.tsx';
import { typedInto } from '../open-form/typed-into.ts';
import { today } from '../today.ts';
import type { Given } from './decision-changes.ts';
import style from './decision.module.css';

interface DecisionFormProps {
  readonly label: string;
  /** What was decided when the form was opened: what others write meanwhile does not get into its fields. */
  readonly decided: Decided | null;
  /** How many gaps are decided about. */
  readonly count: number;
  readonly isSending: boolean;
  readonly onGive: (given: Given) => void;
  readonly onLeave: () => void;
}

export function DecisionForm({ label, decided, count, isSending, onGive, onLeave }: DecisionFormProps) {
  const { t, number } = useWords();
  const [given, setGiven] = useState<Given>(() => ({
    decision: decided?.decision ?? 'planned',
    until: decided?.until ?? '',
    reason: decided?.reason ?? '',
    owner: decided?.owner ?? '',
    approvedBy: decided?.approvedBy ?? '',
  }));
  const { decision } = given;
  const needed = NEEDED_BY[decision];
  const field = (name: Exclude<keyof Given, 'decision'>) => ({
    value: given[name],
    required: name === 'until' || needed.includes(name),
    onChange: typedInto(setGiven, name),
  });
  return (
    <OpenForm
      label={label}
      className={style.form}
      first="[role=radio][aria-checked=true]"
      onSubmit={() => {
        const texts = ['until', 'reason', 'approvedBy'] as const;
        const said = Object.fromEntries(texts.map((name) => [name, given[name].trim()]));
        // Nobody has an accepted gap in hand.
        onGive({ ...given, ...said, owner: decision === 'accepted' ? '' : given.owner.trim() });
      }}
      onLeave={onLeave}
    >
      <Segmented
        label={t('decisions.decision')}
        value={decision}
        options={DECISIONS.map((value) => ({ value, label: t(`decisions.${value}`) }))}
        onChange={(next) => setGiven((before) => ({ ...before, decision: next }))}
      />
      <p className="quiet">{t(`decisions.means_${decision}`)}</p>
      <div className={style.pair}>
        <TextInput
          type="date"
          label={t(decision === 'planned' ? 'decisions.doneBy' : 'decisions.until')}
          min={today()}
          {...field('until')}
        />
        {decision !== 'accepted' && (
          <TextInput
            label={t(decision === 'planned' ? 'decisions.owner' : 'decisions.takenOverBy')}
            {...field('owner')}
          />
        )}
        {decision !== 'planned' && <TextInput label={t('decisions.approvedBy')} {...field('approvedBy')} />}
      </div>
      <Textarea
        label={t(decision === 'planned' ? 'decisions.how' : 'decisions.reason')}
        autosize
        minRows={1}
        maxRows={5}
        {...field('reason')}
      />
      <p className={style.actions}>
        <Button type="submit" primary disabled={isSending || count === 0}>
          {t(`decisions.do_${decision}`, { count, replace: { count: number(count) } })}
        </Button>
        <Button bare onClick={onLeave}>
          {t('frame.cancel')}
        </Button>
      </p>
    </OpenForm>
  );
}
