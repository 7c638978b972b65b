/** What is said of a zone or a conduit, each changed where it stands. */
import { CONDUIT_MEDIA, PURDUE_LEVELS } from '@bulkhead/core/model/schema/network.ts';
import type { Conduit, Zone } from '@bulkhead/core/model/plant.ts';
import { ZONE_KINDS } from '@bulkhead/core/model/schema/scope.ts';
import { Edited } from '../../ui/edited.tsx';
import { RefusedEdit } from '../../ui/refused-edit.tsx';
import type { Edits } from '../../ui/use-edits.ts';
import { useWords } from '../../words/use-words.ts';
import style from './zones.module.css';

interface Told {
  readonly id: string;
  readonly head: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly isNeeded?: boolean;
  readonly isNumber?: boolean;
}

/** Fields that are told here; the others stand in the register and the worksheet. */
export function usePlaceFields(kind: 'zone' | 'conduit'): readonly Told[] {
  const { t, zoneKind } = useWords();
  const name = { id: 'name', head: t('zones.name'), isNeeded: true };
  const owner = { id: 'owner', head: t('zones.accountable') };
  if (kind === 'conduit')
    return [
      name,
      {
        id: 'medium',
        head: t('zones.medium'),
        options: CONDUIT_MEDIA.map((value) => ({ value, label: t(`zones.medium_${value}`) })),
      },
      owner,
    ];
  return [
    name,
    {
      id: 'kind',
      head: t('zones.kind'),
      options: ZONE_KINDS.map((value) => ({ value, label: zoneKind(value) })),
      isNeeded: true,
    },
    {
      id: 'level',
      head: t('zones.levelField'),
      options: PURDUE_LEVELS.map((level) => ({ value: String(level), label: String(level) })),
      isNumber: true,
    },
    owner,
    { id: 'logicalBoundary', head: t('zones.boundary') },
    { id: 'physicalBoundary', head: t('zones.location') },
  ];
}

interface PlaceFieldsProps {
  /** Its reference. */
  readonly of: string;
  readonly said: Zone | Conduit;
  readonly edits: Edits;
  readonly mayChange: boolean;
}

export function PlaceFields({ of, said, edits, mayChange }: PlaceFieldsProps) {
  const { t } = useWords();
  const fields = usePlaceFields(of.startsWith('zone:') ? 'zone' : 'conduit');
  const body = said as unknown as Readonly<Record<string, string | number | undefined>>;
  return fields.map(({ id, head, options, isNeeded = false, isNumber = false }) => {
    const value = String(body[id] ?? '');
    // Without a right to change it, what is not stated is left out, and the name stands above.
    if (!mayChange && (value === '' || id === 'name')) return null;
    const shown = (text: string): string => options?.find((each) => each.value === text)?.label ?? text;
    const commit = (text: string): void => {
      if (text === '' && isNeeded) return;
      const set = { [id]: text === '' ? null : isNumber ? Number(text) : text };
      const to = text === '' ? t('requirements.nothingThere') : shown(text);
      const reason = t('registers.reasonOf', { name: said.name, field: head, value: to });
      edits.commit({ ref: of, column: id, text, set, reason });
    };
    return (
      <div key={id} className="contents">
        <dt>{head}</dt>
        <dd data-field={id} className={style.field}>
          <Edited
            label={head}
            value={value}
            shown={shown(value)}
            {...(options === undefined ? {} : { options })}
            isNeeded={isNeeded}
            mayChange={mayChange}
            onOpen={edits.onOpen}
            onCommit={commit}
          />
        </dd>
      </div>
    );
  });
}

/** What of it was not recorded. */
export function RefusedField({ edits }: { readonly edits: Edits }) {
  const { t } = useWords();
  const { refused } = edits;
  const fields = usePlaceFields(refused?.ref.startsWith('zone:') === false ? 'conduit' : 'zone');
  if (refused === undefined) return null;
  const told = (field: string): Told | undefined => fields.find(({ id }) => id === field);
  return (
    <RefusedEdit
      edit={refused}
      edits={edits}
      nameOf={(field) => told(field)?.head ?? null}
      textOf={(field, value) =>
        value === null
          ? t('requirements.nothingThere')
          : (told(field)?.options?.find((each) => each.value === String(value))?.label ?? String(value))
      }
    />
  );
}
