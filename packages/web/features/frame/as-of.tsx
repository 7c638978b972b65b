/** Which moment of the plant is shown, and for which day it is judged. */
import { Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
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
        <Button bare onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          <Icon name="clock" />
          <span className={style.asOfText}>{text}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
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
