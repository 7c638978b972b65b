/** A second factor for an account that has none: secret, recovery codes shown this once, and a code that shows it works. */
import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiProblem } from '../../api/client.ts';
import { newSecondFactor, showCode } from '../../api/account.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { field, FormError, Gate, useSending } from './gate.tsx';
import { QrCode } from './qr-code.tsx';
import style from './account.module.css';

interface Made {
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
}

export function SecondFactorSetUp({ onDone }: { readonly onDone: () => Promise<void> }) {
  const { t } = useWords();
  const [made, setMade] = useState<Made | null>(null);
  // Nobody types again what they typed moments ago; later it is asked for.
  const [isAsked, setAsked] = useState(false);
  const { error, isSending, send } = useSending();
  if (made !== null) return <ShowThatItWorks made={made} onDone={onDone} />;
  return (
    <Gate
      title={t('account.factorTitle')}
      lead={isAsked ? t('account.factorPassword') : t('account.factorLead')}
    >
      <form
        onSubmit={send(async (form) => {
          try {
            setMade(await newSecondFactor(isAsked ? String(form.get('password') ?? '') : null));
          } catch (error) {
            if (isAsked || !(error instanceof ApiProblem) || error.code !== 'sign-in-again') throw error;
            setAsked(true);
          }
        })}
      >
        {isAsked && (
          <PasswordInput
            name="password"
            label={t('account.password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            autoFocus
            visibilityToggleButtonProps={{ 'aria-label': t('account.show') }}
          />
        )}
        <FormError error={error} />
        <Button type="submit" primary disabled={isSending}>
          {t('account.factorBegin')}
        </Button>
      </form>
    </Gate>
  );
}

function ShowThatItWorks({ made, onDone }: { readonly made: Made; readonly onDone: () => Promise<void> }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const { error, isSending, send } = useSending();
  const secret = new URL(made.uri).searchParams.get('secret') ?? '';
  return (
    <Gate title={t('account.factorTitle')}>
      <section className={style.part}>
        <h2>{t('account.factorScan')}</h2>
        <QrCode text={made.uri} label={t('account.factorQr')} />
        <p className="quiet">{t('account.factorSecret')}</p>
        <p className={style.secret} data-testid="secret">
          {secret.match(/.{1,4}/g)?.join(' ')}
        </p>
      </section>
      <section className={style.part}>
        <h2>{t('account.factorCodes')}</h2>
        <p className="quiet">{t('account.factorCodesLead')}</p>
        <ol className={style.codes}>
          {made.recoveryCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(made.recoveryCodes.join('\n')).then(() => setCopied(true));
          }}
        >
          {isCopied ? t('account.factorCopied') : t('account.factorCopy')}
        </Button>
      </section>
      <form
        onSubmit={send(async (form) => {
          await showCode({ code: field(form, 'code').replaceAll(' ', '') });
          await onDone();
        })}
      >
        <h2>{t('account.factorDone')}</h2>
        <TextInput
          name="code"
          label={t('account.code')}
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          withAsterisk={false}
        />
        <FormError error={error} />
        <Button type="submit" primary disabled={isSending}>
          {t('account.codeDo')}
        </Button>
      </form>
    </Gate>
  );
}
