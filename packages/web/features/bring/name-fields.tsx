/** The name and the id of a new plant; the id follows the name until somebody writes one. */
import { TextInput } from '@mantine/core';
import { isId } from '@bulkhead/core/model/refs.ts';
import { idOf } from '@bulkhead/core/worksheet/inventory/ids.ts';
import { useWords } from '../../words/use-words.ts';
import style from './bring.module.css';

/** Signs of the name of a plant. */
export const MOST_NAME = 100;

export interface Called {
  readonly name: string;
  /** As somebody wrote it; null while it follows the name. */
  readonly id: string | null;
}

export function plantIdOf({ name, id }: Called): string {
  return id ?? idOf(name.trim(), 'plant') ?? '';
}

/** Why there can be no plant of that name yet; null where there can. */
export function whyNot(called: Called, taken: ReadonlySet<string>): 'name' | 'id' | 'taken' | null {
  const id = plantIdOf(called);
  if (called.name.trim() === '') return 'name';
  if (!isId(id)) return 'id';
  return taken.has(id) ? 'taken' : null;
}

interface NameFieldsProps {
  readonly called: Called;
  readonly taken: ReadonlySet<string>;
  readonly onCalled: (called: Called) => void;
}

export function NameFields({ called, taken, onCalled }: NameFieldsProps) {
  const { t } = useWords();
  const why = whyNot(called, taken);
  return (
    <div className={style.names}>
      <TextInput
        label={t('bring.plantName')}
        maxLength={MOST_NAME}
        value={called.name}
        onChange={(event) => onCalled({ ...called, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('bring.plantId')}
        description={t('bring.plantIdHint')}
        classNames={{ input: 'mono' }}
        maxLength={64}
        value={plantIdOf(called)}
        error={why === 'id' ? t('bring.idWrong') : why === 'taken' ? t('bring.idTaken') : null}
        onChange={(event) => onCalled({ ...called, id: event.currentTarget.value })}
      />
    </div>
  );
}
