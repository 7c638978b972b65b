/** Finds places and requirements by id or name, goes to pages, asks why of any reference. */
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { overview, placeRows } from '../../api/plants.ts';
import { carried, useMoment, useUrl, type UrlState } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './frame.module.css';

interface Found {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly id: string;
  readonly go: () => void;
}

const MOST = 8;
/** What can be asked why as it is typed. */
const REFERENCE = /^(slt|sla|verdict|gap|rank|finding|measure|answer|fact|evidence|scenario|asset|flow):\S/;

export function Find({ plant, onClose }: { readonly plant: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const found = useFound(plant, text.trim());
  const chosen = found[Math.min(at, found.length - 1)];
  const take = (one: Found | undefined): void => {
    if (one === undefined) return;
    onClose();
    one.go();
  };
  const pressed = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(found.length - 1, at + by)));
    }
    if (event.key === 'Enter') take(chosen);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={560}
      yOffset="12vh"
      attributes={{ content: { 'aria-label': t('frame.findTitle') } }}
    >
      <input
        className={style.findInput}
        data-autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${found.indexOf(chosen)}`}
        aria-label={t('frame.find')}
        placeholder={t('frame.find')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <div id={list} role="listbox" aria-label={t('frame.findTitle')} className={style.results}>
        {found.map((one, i) => (
          <div key={one.key} role="presentation">
            {found[i - 1]?.group !== one.group && (
              <div className={style.foundGroup} role="presentation">
                {one.group}
              </div>
            )}
            <div
              id={`${list}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={one === chosen}
              className={style.foundItem}
              onMouseMove={() => setAt(i)}
              onClick={() => take(one)}
              onKeyDown={pressed}
            >
              <span className="ell">{one.name}</span>
              <span className="mono quiet">{one.id}</span>
            </div>
          </div>
        ))}
        {found.length === 0 && <p className={style.foundGroup}>{t('frame.findNothing')}</p>}
      </div>
    </Modal>
  );
}

/** The very id comes first, then what begins with what is typed. */
function rankOf({ ref, name }: { readonly ref: string; readonly name: string }, text: string): number {
  const typed = text.toLowerCase();
  const id = ref.slice(ref.indexOf(':') + 1).toLowerCase();
  if (id === typed || ref.toLowerCase() === typed) return 0;
  if (name.toLowerCase().startsWith(typed)) return 1;
  return id.startsWith(typed) ? 2 : 3;
}

function useFound(plant: string, text: string): readonly Found[] {
  const { t } = useWords();
  const navigate = useNavigate();
  const url = useUrl();
  const moment = useMoment(plant);
  const { data } = useQuery(overview(moment));
  const places = data?.value.places ?? [];
  // Titles and ids of requirements are the same at every place.
  const first = places[0]?.ref;
  const { data: rows } = useQuery({
    ...placeRows(moment, first ?? ''),
    enabled: first !== undefined && text !== '',
  });
  const to =
    (page: 'overview' | 'zones' | 'requirements', search: UrlState = {}) =>
    (): void =>
      void navigate({ to: `/p/$plant/${page}`, params: { plant }, search: { ...carried(url), ...search } });
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => name.toLowerCase().includes(text.toLowerCase()));
  const pages = (['overview', 'zones', 'requirements'] as const)
    .filter((page) => has(t(`frame.${page}`)))
    .map((page) => ({ group: t('frame.findPages'), name: t(`frame.${page}`), id: '', go: to(page) }));
  const ofPlaces = places
    .filter(({ ref, name }) => has(ref, name))
    .toSorted((a, b) => rankOf(a, text) - rankOf(b, text))
    .slice(0, MOST)
    .map(({ ref, name }) => ({
      group: t('frame.findPlaces'),
      name,
      id: ref,
      go: to('requirements', { place: ref }),
    }));
  const ofRows = (text === '' ? [] : (rows?.value.rows ?? []))
    .filter(({ requirement, title }) => has(requirement, title))
    .slice(0, MOST)
    .map(({ requirement, title }) => ({
      group: t('frame.findRequirements'),
      name: title,
      id: requirement,
      go: to('requirements', { place: url.place, row: requirement }),
    }));
  const asked = REFERENCE.test(text)
    ? [
        {
          group: t('frame.findReference'),
          name: t('frame.findReference'),
          id: text,
          go: () => void navigate({ to: '.', search: { ...url, why: text } } as never),
        },
      ]
    : [];
  return [...asked, ...ofPlaces, ...ofRows, ...pages].map((one) => ({
    ...one,
    key: `${one.group} ${one.id} ${one.name}`,
  }));
}
