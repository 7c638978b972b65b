import type { Role } from '../../api/account.ts';
import { useWords } from '../../words/use-words.ts';
import style from './settings.module.css';

/** A supplier is invited for one supplier of the plant and has no other role: it is not one to tick here. */
export const GIVEN = [
  'viewer',
  'assessor',
  'engineer',
  'approver',
  'admin',
] as const satisfies readonly Role[];

interface RoleTicksProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

export function RoleTicks({ roles, onChange }: RoleTicksProps) {
  const { t } = useWords();
  return (
    <fieldset className={style.ticks}>
      <legend className="sr">{t('settings.roles')}</legend>
      {GIVEN.map((role) => (
        <label key={role} title={t(`settings.may_${role}`)}>
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              onChange(GIVEN.filter((each) => (each === role ? isOn : roles.includes(each))));
            }}
          />
          {t(`roles.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}
