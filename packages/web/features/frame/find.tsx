/** Finds things, requirements, pages and what can be done, by id or name; asks why of any reference. */
import { Modal } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { useFound, type Acts, type Found } from './found.ts';
import style from './frame.module.css';

interface FindProps {
  readonly plant: string;
  readonly acts: Acts;
  readonly onClose: () => void;
}

export function Find({ plant, acts, onClose }: FindProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const found = useFound(plant, text.trim(), acts);
  const chosen = found[Math.min(at, found.length - 1)];
  const take = (one: Found | undefined): void => {
    if (one === undefined) return;
    onClose();
    one.go();
  };
  const chosenId = chosen === undefined ? undefined : `${list}-${found.indexOf(chosen)}`;
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
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
        aria-activedescendant={chosenId}
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
