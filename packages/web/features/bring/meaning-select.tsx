/** What one word of the table means, chosen where it stands. */
import { Select } from '@mantine/core';
import { useState } from 'react';
import { CLASSES } from '@bulkhead/core/model/schema/supply.ts';
import { ZONE_KINDS } from '@bulkhead/core/model/schema/scope.ts';
import { INVENTORY_FORMS, isInterfacePart } from '@bulkhead/core/worksheet/inventory/fields.ts';
import { useWords } from '../../words/use-words.ts';
import type { MappingProps } from './columns-part.tsx';
import { useFieldWords, wordsOfField } from './field-words.ts';
import { namedBy, NOTHING, SUPPLIES, withMade, withWord, type Word } from './meanings.ts';

/** Before what is to be made: words and what is there stand in the same list. */
const MAKE = 'make:';

interface MeaningSelectProps extends MappingProps {
  readonly word: Word;
  /** What was decided; null where nothing was. */
  readonly meant: string | null;
}

export function MeaningSelect({ kind, words, shown, mapping, onMapping, word, meant }: MeaningSelectProps) {
  const { t, zoneKind } = useWords();
  const { called, wordOf } = useFieldWords(words, kind);
  const { field, text } = word;
  const [typed, setTyped] = useState('');
  const named = namedBy(kind, field);
  const there =
    named === null
      ? (wordsOfField(kind, field) ?? []).map((value) => ({ value, label: wordOf(field, value) }))
      : shown.there[named].map(({ id, name }) => ({ value: id, label: name }));
  const makes =
    named === 'zones'
      ? ZONE_KINDS.map((value) => ({ value: `${MAKE}${value}`, label: zoneKind(value) }))
      : named === 'products'
        ? CLASSES.map((value) => ({ value: `${MAKE}${value}`, label: wordOf('class', value) }))
        : named === 'suppliers'
          ? [{ value: `${MAKE}supplier`, label: text }]
          : [];
  const nothing = INVENTORY_FORMS[kind].required.includes(field)
    ? []
    : [{ value: NOTHING, label: t('bring.saysNothing') }];
  // An address is any text: as it stands in the list, or as somebody types it.
  const asTyped = isInterfacePart(field) ? [text, meant ?? NOTHING, typed.trim()] : [];
  const texts = [...new Set(asTyped)]
    .filter((each) => each !== NOTHING && each !== '')
    .map((each) => ({ value: each, label: each === text ? t('bring.asItStands') : each }));
  const groups = [
    ...(makes.length > 0 && there.length > 0
      ? [{ group: t(`bring.is_${named ?? 'zones'}`), items: there }]
      : []),
    ...(makes.length > 0 ? [{ group: t(`bring.make_${named ?? 'zones'}`), items: makes }] : there),
    ...nothing,
    ...texts,
  ];
  const choose = (next: string | null): void => {
    if (next === null || !next.startsWith(MAKE)) return onMapping(withWord(mapping, word, next));
    const kindOf = ZONE_KINDS.find((each) => `${MAKE}${each}` === next);
    if (named === 'zones' && kindOf !== undefined)
      onMapping(withMade(mapping, named, text, { kind: kindOf }));
    const classOf = CLASSES.find((each) => `${MAKE}${each}` === next);
    if (named === 'products' && classOf !== undefined)
      onMapping(withMade(mapping, named, text, { class: classOf }));
    if (named === 'suppliers') onMapping(withMade(mapping, named, text, { roles: [...SUPPLIES.roles] }));
  };
  return (
    <Select
      aria-label={t('bring.meansOf', { head: text })}
      title={called(field)}
      placeholder={t(isInterfacePart(field) ? 'bring.chooseOrType' : 'bring.choose')}
      searchable
      onSearchChange={setTyped}
      selectFirstOptionOnChange={isInterfacePart(field)}
      clearable={meant !== null}
      data={groups}
      value={meant}
      onChange={choose}
    />
  );
}
