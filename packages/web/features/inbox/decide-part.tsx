/** The decision about a proposal, with its reason and the second factor; then carrying out what was accepted, as one entry. */
import { Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mayAt, whoAmI } from '../../api/account.ts';
import { keepWritten } from '../../api/last-written.ts';
import { applyProposal, reviewProposal, type ToldProposal } from '../../api/proposals.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Part } from '../../ui/inspector.tsx';
import { useStepUp } from '../../ui/step-up.tsx';
import { useTelling } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import type { Standing } from './standing.ts';
import style from '../../ui/list-page.module.css';

interface DecidePartProps {
  readonly plant: string;
  readonly proposal: ToldProposal;
  readonly standing: Standing;
}

export function DecidePart({ plant, proposal, standing }: DecidePartProps) {
  const { t } = useWords();
  const { data: account } = useQuery(whoAmI);
  const { state } = proposal;
  if (state === 'accepted')
    return (
      <Part head={t('inbox.carry')}>
        {!mayAt(account, plant, 'change') ? (
          <p className="quiet">{t('inbox.carryOther')}</p>
        ) : standing.conflicts.length > 0 ? (
          <p>{t('inbox.carryNot')}</p>
        ) : (
          <CarryOut plant={plant} id={proposal.id} />
        )}
      </Part>
    );
  if (state !== 'open') return null;
  // The server goes by ids besides; what it refuses is told.
  const isOwn = account !== null && account !== undefined && proposal.by === account.email;
  return (
    <Part head={t('inbox.decide')}>
      {isOwn ? (
        <p className="quiet">{t('inbox.own')}</p>
      ) : mayAt(account, plant, 'approve') ? (
        <Decide plant={plant} id={proposal.id} />
      ) : (
        <p className="quiet">{t('inbox.decideOther')}</p>
      )}
    </Part>
  );
}

interface ActProps {
  readonly plant: string;
  readonly id: string;
}

function Decide({ plant, id }: ActProps) {
  const { t } = useWords();
  const queries = useQueryClient();
  const stepUp = useStepUp();
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '' && !stepUp.isBusy;
  const decide = (decision: 'accept' | 'refuse') => (): void =>
    stepUp.act(async () => {
      try {
        await reviewProposal(plant, id, { decision, reason: reason.trim() });
      } finally {
        // Somebody else may have decided before: that is shown.
        void queries.invalidateQueries({ queryKey: ['plant', plant] });
      }
    });
  return (
    <>
      <Textarea
        label={t('inbox.reason')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p className={style.actions}>
        <Button primary disabled={!isReady} onClick={decide('accept')}>
          {t('inbox.accept')}
        </Button>
        <Button disabled={!isReady} onClick={decide('refuse')}>
          {t('inbox.refuse')}
        </Button>
        {reason.trim() === '' && <span className="quiet">{t('inbox.reasonNeeded')}</span>}
      </p>
      {stepUp.note}
    </>
  );
}

function CarryOut({ plant, id }: ActProps) {
  const { t } = useWords();
  const queries = useQueryClient();
  const onTold = useTelling(plant);
  const step = useStepUp();
  const carryOut = (): void =>
    step.act(async () => {
      onTold({ state: 'sending' });
      try {
        const { seq } = await applyProposal(plant, id);
        if (seq !== null) keepWritten(queries, plant, { seq, added: [] });
        onTold(seq === null ? { state: 'nothing' } : { state: 'recorded', seq });
      } catch (error) {
        onTold({ state: 'nothing' });
        throw error;
      } finally {
        void queries.invalidateQueries({ queryKey: ['plant', plant] });
      }
    });
  return (
    <>
      <p>{t('inbox.carryWhat')}</p>
      <p className={style.actions}>
        <Button primary disabled={step.isBusy} onClick={carryOut}>
          {t('inbox.carry')}
        </Button>
      </p>
      {step.note}
    </>
  );
}
