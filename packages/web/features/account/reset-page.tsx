/** Another password, by the link that an administrator made: its secret stands behind `#`, so that it is in no log. */
import { PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { resetPassword } from '../../api/account.ts';
import { leaveNothing } from '../../api/leave-nothing.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { FormError, Gate, useSending } from './gate.tsx';

export function ResetPage() {
  const { t } = useWords();
  const queries = useQueryClient();
  const [secret] = useState(() => location.hash.slice(1));
  const [isDone, setDone] = useState(false);
  const { error, isSending, send } = useSending();
  if (isDone)
    return (
      <Gate title={t('account.resetDone')} lead={t('account.resetDoneLead')}>
        <p>
          <Link to="/sign-in">{t('account.signIn')}</Link>
        </p>
      </Gate>
    );
  if (secret === '') return <Gate title={t('account.resetTitle')} lead={t('account.resetNoSecret')} />;
  return (
    <Gate title={t('account.resetTitle')} lead={t('account.resetLead')}>
      <form
        onSubmit={send(async (form) => {
          await resetPassword({ secret, password: String(form.get('password') ?? '') });
          // Whoever was signed in here may be so no more.
          leaveNothing(queries);
          setDone(true);
        })}
      >
        <PasswordInput
          name="password"
          label={t('account.newPassword')}
          description={t('account.passwordHint')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          autoFocus
          visibilityToggleButtonProps={{ 'aria-label': t('account.show') }}
        />
        <FormError error={error} />
        <Button type="submit" primary disabled={isSending}>
          {t('account.resetDo')}
        </Button>
      </form>
    </Gate>
  );
}
