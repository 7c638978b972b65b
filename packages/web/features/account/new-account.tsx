/** The form that makes an account: the first one, or by an invitation. */
import { PasswordInput, TextInput } from '@mantine/core';
import type { NewPerson } from '../../api/account.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { field, FormError, useSending } from './gate.tsx';

interface NewAccountProps {
  readonly secret: string;
  readonly verb: string;
  readonly make: (person: NewPerson) => Promise<void>;
}

export function NewAccount({ secret, verb, make }: NewAccountProps) {
  const { t } = useWords();
  const { error, isSending, send } = useSending();
  return (
    <form
      onSubmit={send(async (form) => {
        const password = String(form.get('password') ?? '');
        await make({ secret, email: field(form, 'email'), name: field(form, 'name'), password });
      })}
    >
      <TextInput
        name="name"
        label={t('account.name')}
        autoComplete="name"
        required
        withAsterisk={false}
        data-autofocus
      />
      <TextInput
        type="email"
        name="email"
        label={t('account.email')}
        autoComplete="username"
        required
        withAsterisk={false}
      />
      <PasswordInput
        name="password"
        label={t('account.password')}
        description={t('account.passwordHint')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('account.show') }}
      />
      <FormError error={error} />
      <Button type="submit" primary disabled={isSending}>
        {verb}
      </Button>
    </form>
  );
}
