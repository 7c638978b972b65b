/** Who is signed in, and what they set for this browser. */
import { Menu, useMantineColorScheme } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { signOut, whoAmI } from '../api/account.ts';
import { leaveNothing } from '../api/leave-nothing.ts';
import { Icon } from './icons.tsx';
import { keep, readSettings, setDensity, type Density } from './settings.ts';
import { LANGUAGES, LANGUAGE_NAMES, speak } from '../words/languages.ts';
import { useWords } from '../words/use-words.ts';
import style from './person-menu.module.css';

const SCHEMES = ['light', 'dark', 'auto'] as const;
const DENSITIES = ['compact', 'normal', 'touch'] as const;

export function PersonMenu() {
  const { t, language } = useWords();
  const { data: account } = useQuery(whoAmI);
  // Else it writes a style into the page, which the content policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const [density, setShown] = useState(readSettings().density);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const name = account?.name ?? '';
  const leave = async (): Promise<void> => {
    await signOut();
    leaveNothing(queries);
    await navigate({ to: '/sign-in', search: {} });
  };
  const dense = (next: Density): void => {
    setDensity(next);
    setShown(next);
  };
  return (
    <Menu position="bottom-end" width={232}>
      <Menu.Target>
        <button
          type="button"
          className={style.person}
          aria-label={t('frame.you', { name })}
          title={t('frame.you', { name })}
        >
          {initials(name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name}, {account?.email}
        </Menu.Label>
        <Menu.Item onClick={() => void navigate({ to: '/sessions' })}>{t('frame.sessions')}</Menu.Item>
        <Menu.Item onClick={() => void leave()}>{t('frame.signOut')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('frame.scheme')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Choice key={scheme} isOn={colorScheme === scheme} onChoose={() => setColorScheme(scheme)}>
            {t(`frame.${scheme}`)}
          </Choice>
        ))}
        <Menu.Label>{t('frame.density')}</Menu.Label>
        {DENSITIES.map((each) => (
          <Choice key={each} isOn={density === each} onChoose={() => dense(each)}>
            {t(`frame.${each}`)}
          </Choice>
        ))}
        {LANGUAGES.length > 1 && <Menu.Label>{t('frame.language')}</Menu.Label>}
        {LANGUAGES.length > 1 &&
          LANGUAGES.map((each) => (
            <Choice
              key={each}
              isOn={language === each}
              onChoose={() => {
                keep('language', each);
                void speak(each).then(async () => await queries.invalidateQueries());
              }}
            >
              <span lang={each}>{LANGUAGE_NAMES[each]}</span>
            </Choice>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoiceProps {
  readonly isOn: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function Choice({ isOn, onChoose, children }: ChoiceProps) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={isOn}
      closeMenuOnClick={false}
      onClick={onChoose}
      rightSection={isOn ? <Icon name="check" size={14} /> : null}
    >
      {children}
    </Menu.Item>
  );
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.[0]?.toUpperCase() ?? '')
    .join('');
}
