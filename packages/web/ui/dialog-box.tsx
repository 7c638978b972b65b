/** A dialog over the page, which has the keys while it is open; afterwards what had the focus before has it again. */
import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';

interface DialogBoxProps {
  readonly title: string;
  readonly onClose: () => void;
  /** In pixels, where it is wider than others. */
  readonly size?: number;
  readonly children: React.ReactNode;
}

export function DialogBox({ title, onClose, size, children }: DialogBoxProps) {
  const { t } = useWords();
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      if (document.activeElement === document.body) focusHome();
    },
    [before],
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      {...(size === undefined ? {} : { size })}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {children}
    </Modal>
  );
}

/** What of a page takes its keys first: where the focus goes when what had it is no more. */
export function focusHome(): void {
  document.querySelector<HTMLElement>('main [data-focus-home]')?.focus({ preventScroll: true });
}
