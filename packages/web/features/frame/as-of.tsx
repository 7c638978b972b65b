/** Which moment of the plant is shown, and for which day it is judged. */
import { Popover, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { baselines } from '../../api/plants.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { isNow, useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './frame.module.css';

function useMomentText(): string {
  const { t, day } = useWords();
  const { at, asOf } = useUrl();
  const parts = [
    ...(at === undefined ? [] : [t('frame.atEntry', { at })]),
    ...(asOf === undefined ? [] : [t('frame.asOf', { day: day(asOf) })]),
  ];
  return parts.length === 0 ? t('frame.asOfToday') : parts.join(' · ');
}

export function AsOfButton({ plant }: { readonly plant: string }) {
  const { t } = useWords();
  const setUrl = useSetUrl();
  const moment = useMoment(plant);
  const [isOpen, setOpen] = useState(false);
  const text = useMomentText();
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus position="bottom-end" withRoles={false}>
      <Popover.Target>
        <Button bare onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} title={text}>
          <Icon name="clock" />
          <span className={style.asOfText}>{text}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <SignedOff
          plant={plant}
          onChoose={(at) => {
            setUrl({ at, asOf: undefined });
            setOpen(false);
          }}
        />
        <form
          className={style.popForm}
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            const stated = (name: string): string | undefined =>
              String(form.get(name) ?? '').trim() || undefined;
            setUrl({ asOf: stated('asOf'), at: stated('at') });
            setOpen(false);
          }}
        >
          <TextInput type="date" name="asOf" label={t('frame.asOfDay')} defaultValue={moment.asOf ?? ''} />
          <TextInput
            name="at"
            label={t('frame.asOfEntry')}
            description={t('frame.asOfEntryHint')}
            pattern="\d{1,15}|[a-z][a-z0-9._\-]{0,63}"
            defaultValue={moment.at ?? ''}
          />
          <Button type="submit" primary>
            {t('frame.asOfApply')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

interface SignedOffProps {
  readonly plant: string;
  readonly onChoose: (at: string) => void;
}

/** Moments that somebody signed off, the newest first: what an older state is mostly compared with. */
function SignedOff({ plant, onChoose }: SignedOffProps) {
  const { t, day, number } = useWords();
  const { data } = useQuery(baselines(plant));
  const all = data?.value.baselines ?? [];
  return (
    <section className={style.signedOff} aria-label={t('frame.baselines')}>
      <h2>{t('frame.baselines')}</h2>
      {data !== undefined && all.length === 0 && <p className="quiet">{t('frame.baselinesNone')}</p>}
      <ul>
        {all
          .toSorted((a, b) => b.seq - a.seq)
          .slice(0, MOST_SIGNED)
          .map(({ id, date, seq }) => (
            <li key={id}>
              <button type="button" className={style.signedDoor} onClick={() => onChoose(id)}>
                <span className="mono">{id}</span>
                <span className="quiet">{day(date)}</span>
                <span className="quiet">{t('frame.entry', { seq: number(seq) })}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

const MOST_SIGNED = 12;

export function AsOfStrip() {
  const { t } = useWords();
  const setUrl = useSetUrl();
  const url = useUrl();
  const what = useMomentText();
  if (isNow(url)) return null;
  return (
    <div className={style.strip} role="status">
      <span>{t('frame.asOfStrip', { what })}</span>
      <button type="button" className="link" onClick={() => setUrl({ at: undefined, asOf: undefined })}>
        {t('frame.backToToday')}
      </button>
    </div>
  );
}
