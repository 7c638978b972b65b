import { Modal } from '@mantine/core';
import { Kbd } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { ALL_PAGES } from './pages.ts';
import style from './frame.module.css';

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const { t, list } = useWords();
  const anywhere = [
    [['Ctrl', 'K'], t('frame.keyFind')],
    [['?'], t('frame.keyWhy')],
    [['F1'], t('frame.keyKeys')],
    [
      ['G', ALL_PAGES.map(({ key }) => key.toUpperCase()).join(' ')],
      t('frame.keyGo', { pages: list(ALL_PAGES.map(({ word }) => t(word))) }),
    ],
    [['F2'], t('frame.keyCell')],
    [['Ctrl', 'Z'], t('frame.keyUndo')],
    [['Esc'], t('frame.keyClose')],
  ] as const;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('frame.keys')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <dl className={style.keysList}>
        {anywhere.map(([keys, what]) => (
          <div key={what} className={style.keysRow}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
