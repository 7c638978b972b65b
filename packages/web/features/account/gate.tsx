/** The page before somebody is in: one form in the middle, told what went wrong where it went wrong. */
import { useState } from 'react';
import { Mark } from '../../ui/icons.tsx';
import { useWords } from '../../words/use-words.ts';
import style from './account.module.css';

interface GateProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: React.ReactNode;
}

export function Gate({ title, lead, children }: GateProps) {
  const { t } = useWords();
  return (
    <main className={style.gate}>
      <p className={style.brand}>
        <Mark />
        <span>{t('frame.product')}</span>
      </p>
      <h1>{title}</h1>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      {children}
    </main>
  );
}

/** Sends a form; what the server refuses is shown above its button, and what was typed stays. */
export function useSending(): {
  readonly error: string | null;
  readonly isSending: boolean;
  readonly send: (
    work: (form: FormData) => Promise<void>,
  ) => (event: React.FormEvent<HTMLFormElement>) => void;
} {
  const [error, setError] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  return {
    error,
    isSending,
    send: (work) => (event) => {
      event.preventDefault();
      if (isSending) return;
      const form = new FormData(event.currentTarget);
      setSending(true);
      setError(null);
      work(form)
        .catch((thrown: unknown) => setError(thrown instanceof Error ? thrown.message : String(thrown)))
        .finally(() => setSending(false));
    },
  };
}

export function FormError({ error }: { readonly error: string | null }) {
  return error === null ? null : (
    <p className={style.error} role="alert">
      {error}
    </p>
  );
}

export function field(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
