/** A thing that is not there yet, in a dialog: said, then recorded as one entry. */
import { TextInput } from '@mantine/core';
import { useWords } from '../words/use-words.ts';
import { Button } from './controls/button.tsx';
import { DialogBox } from './dialog-box.tsx';
import { Refused } from './refused.tsx';
import style from './make-dialog.module.css';

interface MakeDialogProps {
  readonly title: string;
  /** What is still to be said; null where it can be recorded. */
  readonly missing: string | null;
  readonly refused: string | null;
  readonly isSending: boolean;
  readonly onRecord: () => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

export function MakeDialog(props: MakeDialogProps) {
  const { title, missing, refused, isSending, onRecord, onClose, children } = props;
  const { t } = useWords();
  return (
    <DialogBox title={title} onClose={onClose}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (missing === null && !isSending) onRecord();
        }}
      >
        {children}
        {refused !== null && <Refused>{refused}</Refused>}
        <p className={style.actions}>
          <Button type="submit" primary disabled={missing !== null || isSending}>
            {t('frame.record')}
          </Button>
          <Button bare onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          {missing !== null && <span className="quiet">{missing}</span>}
        </p>
      </form>
    </DialogBox>
  );
}

interface NameFieldProps {
  readonly value: string;
  /** Empty while the name makes none. */
  readonly id: string;
  readonly label: string;
  readonly onChange: (name: string) => void;
}

/** Its name, out of which its id is made. */
export function NameField({ value, id, label, onChange }: NameFieldProps) {
  const { t } = useWords();
  return (
    <TextInput
      label={label}
      description={id === '' ? undefined : t('frame.idIs', { id })}
      value={value}
      maxLength={200}
      data-autofocus
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
