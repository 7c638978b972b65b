import { Modal } from '@mantine/core';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { usePageKeys, type TellKey } from '../../ui/page-keys.ts';
import { useWords } from '../../words/use-words.ts';
import { ALL_PAGES } from './pages.ts';
import style from './frame.module.css';

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const { t, list } = useWords();
  const ofPage = usePageKeys();
  const anywhere: readonly TellKey[] = [
    [['Ctrl K'], t('frame.keyFind')],
    [['?'], t('frame.keyWhy')],
    [['F1'], t('frame.keyKeys')],
    [
      ['G'],
      t('frame.keyGo', { pages: list(ALL_PAGES.map(({ key, word }) => `${key.toUpperCase()} ${t(word)}`)) }),
    ],
    [['F2'], t('frame.keyCell')],
    [['Ctrl Z'], t('frame.keyUndo')],
    [['Esc'], t('frame.keyClose')],
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('frame.keys')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {ofPage.length > 0 && (
        <>
          <h3 className={style.keysHead}>{t('frame.keysOfPage')}</h3>
          <KeyList keys={ofPage} />
          <h3 className={style.keysHead}>{t('frame.keysAnywhere')}</h3>
        </>
      )}
      <KeyList keys={anywhere} />
    </Modal>
  );
}

function KeyList({ keys: all }: { readonly keys: readonly TellKey[] }) {
  return (
    <dl className={style.keysList}>
      {all.map(([keys, what]) => (
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
  );
}
