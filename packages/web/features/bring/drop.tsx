/** A place to drop files at, or to choose them with the keyboard. */
import { useId, useState } from 'react';
import style from './bring.module.css';

interface DropProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly onFiles: (files: readonly File[], data: DataTransfer | null) => void;
}

export function Drop({ label, hint, accept, onFiles }: DropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the field in it takes files by keyboard as well
    <label
      htmlFor={id}
      className={style.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files], event.dataTransfer);
      }}
    >
      <b>{label}</b>
      <span className="quiet">{hint}</span>
      <input
        id={id}
        type="file"
        accept={accept}
        className="sr"
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files, null);
        }}
      />
    </label>
  );
}
