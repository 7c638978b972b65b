/** Set-up, invitation, signing in and the second factor. */
import { PasswordInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  acceptInvitation,
  joinByInvitation,
  setUp,
  showCode,
  signIn,
  whoAmI,
  type NewPerson,
} from '../../api/account.ts';
import { leaveNothing } from '../../api/leave-nothing.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { Elsewhere, ProblemElsewhere } from './elsewhere.tsx';
import { field, FormError, Gate, useSending } from './gate.tsx';
import { NewAccount } from './new-account.tsx';
import { SecondFactorSetUp } from './second-factor-set-up.tsx';

/** The secret of a link stands behind `#`, so that it is in no log. */
function secretOfLink(): string {
  return location.hash.slice(1);
}

/** On to what was asked for, as the account that is signed in now. */
function useEnter(): () => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { to } = useUrl();
  return async () => {
    leaveNothing(queries);
    const account = await queries.fetchQuery({ ...whoAmI, staleTime: 0 });
    if (account !== null && !account.hasSecondFactor)
      await navigate({ to: '/second-factor', search: { to } });
    // Only a path of this server: `//elsewhere` would lead away.
    else await navigate({ href: to !== undefined && /^\/(?!\/)/.test(to) ? to : '/' });
  };
}

/** The account is there: sign in with what was just typed. */
function useMake(make: (person: NewPerson) => Promise<unknown>): (person: NewPerson) => Promise<void> {
  const enter = useEnter();
  return async (person) => {
    await make(person);
    await signIn({ email: person.email, password: person.password });
    await enter();
  };
}

export function SetUpPage() {
  const { t } = useWords();
  const [secret] = useState(secretOfLink);
  const make = useMake(setUp);
  return (
    <Gate
      title={t('account.setUpTitle')}
      lead={secret === '' ? t('account.setUpNoSecret') : t('account.setUpLead')}
    >
      {secret !== '' && <NewAccount secret={secret} verb={t('account.setUpDo')} make={make} />}
    </Gate>
  );
}

export function InvitationPage() {
  const { t } = useWords();
  const [secret] = useState(secretOfLink);
  const { data: account } = useQuery(whoAmI);
  const make = useMake(acceptInvitation);
  const enter = useEnter();
  const { error, isSending, send } = useSending();
  if (secret === '') return <Gate title={t('account.inviteTitle')} lead={t('account.inviteNoSecret')} />;
  if (account === undefined) return null;
  if (account === null)
    return (
      <Gate title={t('account.inviteTitle')} lead={t('account.inviteLead')}>
        <NewAccount secret={secret} verb={t('account.inviteDo')} make={make} />
      </Gate>
    );
  return (
    <Gate title={t('account.inviteTitle')} lead={t('account.inviteJoinLead')}>
      <form
        onSubmit={send(async () => {
          await joinByInvitation(secret);
          await enter();
        })}
      >
        <FormError error={error} />
        <Button type="submit" primary disabled={isSending}>
          {t('account.inviteJoin', { name: account.name })}
        </Button>
      </form>
    </Gate>
  );
}

export function SignInPage() {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  const { error, isSending, send } = useSending();
  const enter = useEnter();
  if (isAsked) return <CodeGate />;
  return (
    <Gate title={t('account.signIn')}>
      <ProblemElsewhere />
      <form
        onSubmit={send(async (form) => {
          const { state } = await signIn({
            email: field(form, 'email'),
            password: String(form.get('password') ?? ''),
          });
          if (state === 'second-factor') setAsked(true);
          else await enter();
        })}
      >
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
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('account.show') }}
        />
        <FormError error={error} />
        <Button type="submit" primary disabled={isSending}>
          {t('account.signIn')}
        </Button>
      </form>
      <Elsewhere />
    </Gate>
  );
}

function CodeGate() {
  const { t } = useWords();
  const [isLost, setLost] = useState(false);
  const { error, isSending, send } = useSending();
  const enter = useEnter();
  return (
    <Gate title={t('account.codeTitle')} lead={isLost ? t('account.recoveryLead') : t('account.codeLead')}>
      <form
        onSubmit={send(async (form) => {
          const typed = field(form, 'code').replaceAll(' ', '');
          await showCode(isLost ? { recoveryCode: typed } : { code: typed });
          await enter();
        })}
      >
        <TextInput
          key={String(isLost)}
          name="code"
          label={isLost ? t('account.recovery') : t('account.code')}
          autoComplete="one-time-code"
          inputMode={isLost ? 'text' : 'numeric'}
          required
          withAsterisk={false}
          autoFocus
        />
        <FormError error={error} />
        <Button type="submit" primary disabled={isSending}>
          {t('account.codeDo')}
        </Button>
        <button type="button" className="link" onClick={() => setLost(!isLost)}>
          {isLost ? t('account.useCode') : t('account.useRecovery')}
        </button>
      </form>
    </Gate>
  );
}

export function SecondFactorPage() {
  const enter = useEnter();
  return <SecondFactorSetUp onDone={enter} />;
}
