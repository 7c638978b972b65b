/** Brings a file to a piece of evidence, by drop or by choosing it. One that is there already is replaced only when that is said. */
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { bringFile } from '../../api/files.ts';
import { saidOf } from '../../api/use-recorded-change.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Refused } from '../../ui/refused.tsx';
import { useTelling } from '../../ui/use-change.ts';
import { useWords } from '../../words/use-words.ts';
import style from './evidence.module.css';

interface FileDropProps {
  readonly plant: string;
  readonly evidence: string;
  readonly hasFile: boolean;
}

export function FileDrop({ plant, evidence, hasFile }: FileDropProps) {
  const { t } = useWords();
  const queries = useQueryClient();
  const tell = useTelling(plant);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [asked, setAsked] = useState<File | null>(null);
  const [state, setState] = useState<{ readonly name: string | null; readonly refused: string | null }>({
    name: null,
    refused: null,
  });
  const bring = async (file: File, isReplacing: boolean): Promise<void> => {
    setAsked(null);
    setState({ name: file.name, refused: null });
    tell({ state: 'sending' });
    try {
      const seq = await bringFile(plant, { evidence, file, isReplacing });
      tell(seq === null ? { state: 'nothing' } : { state: 'recorded', seq });
      setState({ name: null, refused: null });
      await queries.invalidateQueries({ queryKey: ['plant', plant] });
    } catch (error) {
      const refused = saidOf(error);
      setState({ name: null, refused });
      tell({ state: 'refused', why: refused });
    }
  };
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    if (hasFile) setAsked(file);
    else void bring(file, false);
  };
  return (
    <>
      {asked === null ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the field in it takes a file by keyboard as well
        <label
          htmlFor={id}
          className={style.drop}
          data-over={isOver}
          onDragOver={(event) => {
            event.preventDefault();
            event.stopPropagation();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            event.stopPropagation();
            setOver(false);
            take(event.dataTransfer.files[0]);
          }}
        >
          <span>
            {state.name === null
              ? hasFile
                ? t('evidence.dropOther')
                : t('evidence.drop')
              : t('evidence.bringing', { name: state.name })}
          </span>
          <input
            id={id}
            type="file"
            className="sr"
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      ) : (
        <div className={style.ask}>
          <p>{t('evidence.replaceAsk', { name: asked.name })}</p>
          <p className={style.actions}>
            <Button primary onClick={() => void bring(asked, true)}>
              {t('evidence.replace')}
            </Button>
            <Button bare onClick={() => setAsked(null)}>
              {t('frame.cancel')}
            </Button>
          </p>
        </div>
      )}
      {state.refused !== null && <Refused>{state.refused}</Refused>}
    </>
  );
}
