/** What binds somebody asks for the second factor once more: the code is asked for where the act is, and then it is done. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { showCode } from '../api/account.ts';
import { ApiProblem } from '../api/client.ts';
import { saidOf } from '../api/use-recorded-change.ts';
import { useWords } from '../words/use-words.ts';
import { Button } from './controls/button.tsx';
import style from './step-up.module.css';

export interface SteppedUp {
  /** Does it; asks for a code first where the server wants one. */
  readonly act: (work: () => Promise<void>) => void;
  readonly isBusy: boolean;
  /** The code that is asked for, or why it was refused. */
  readonly note: React.ReactNode;
}

export function useStepUp(): SteppedUp {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<(() => Promise<void>) | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefused(null);
    try {
      await work();
      setWaiting(null);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'step-up-needed') setWaiting(() => work);
      else setRefused(saidOf(error));
    } finally {
      setBusy(false);
    }
  };
  const show = async (code: string, work: () => Promise<void>): Promise<void> =>
    await run(async () => {
      await showCode({ code });
      await work();
    });
  const note = (
    <>
      {waiting !== null && (
        <form
          className={style.code}
          onSubmit={(event) => {
            event.preventDefault();
            const code = String(new FormData(event.currentTarget).get('code') ?? '').trim();
            void show(code, waiting);
          }}
        >
          <TextInput
            name="code"
            label={t('account.code')}
            description={t('settings.codeWhy')}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            required
          />
          <Button type="submit" primary disabled={isBusy}>
            {t('account.codeDo')}
          </Button>
          <Button bare onClick={() => setWaiting(null)}>
            {t('frame.cancel')}
          </Button>
        </form>
      )}
      {refused !== null && (
        <p role="alert" className={style.refused}>
          {refused}
        </p>
      )}
    </>
  );
  return { act: (work) => void run(work), isBusy, note };
}
