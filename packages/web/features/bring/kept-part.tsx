/** Mappings by name: one that was kept taken for this table, and this one kept. */
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import type { MappingProps } from './columns-part.tsx';
import { keepMapping, keptMappings, onto, toKeep } from './kept-mappings.ts';
import style from './bring.module.css';

interface KeptPartProps extends Pick<MappingProps, 'mapping' | 'shown'> {
  readonly onTake: MappingProps['onMapping'];
}

export function KeptPart({ mapping, shown, onTake }: KeptPartProps) {
  const { t } = useWords();
  const [kept, setKept] = useState(keptMappings);
  const [name, setName] = useState<string | null>(null);
  const names = Object.keys(kept);
  if (name !== null)
    return (
      <form
        className={style.pair}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          keepMapping(name.trim(), toKeep(mapping, shown));
          setKept(keptMappings());
          setName(null);
        }}
      >
        <TextInput
          aria-label={t('bring.mappingName')}
          placeholder={t('bring.mappingName')}
          value={name}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{t('bring.keep')}</Button>
        <Button bare onClick={() => setName(null)}>
          {t('frame.cancel')}
        </Button>
      </form>
    );
  return (
    <div className={style.pair}>
      {names.length > 0 && (
        <Select
          aria-label={t('bring.takeMapping')}
          placeholder={t('bring.takeMapping')}
          data={names}
          value={null}
          onChange={(next) => {
            const found = next === null ? undefined : kept[next];
            if (found !== undefined) onTake(onto(found, shown));
          }}
        />
      )}
      <Button bare onClick={() => setName('')}>
        {t('bring.keepMapping')}
      </Button>
    </div>
  );
}
