/** Which columns a grid shows: chosen by each person for each grid, and kept in this browser. */
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { keepColumns, keptColumns } from '../settings.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Column } from './column.ts';

/** @returns the columns that are shown, in their order, and the choice of them */
export function useColumnChoice<R>(
  grid: string,
  columns: readonly Column<R>[],
  usual: readonly string[],
): { readonly shown: readonly Column<R>[]; readonly choice: React.ReactNode } {
  const { t } = useWords();
  const [ids, setIds] = useState<readonly string[]>(() => keptColumns(grid) ?? usual);
  const choose = (next: readonly string[]): void => {
    setIds(next);
    keepColumns(grid, next);
  };
  const choice = (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button>
          <Icon name="columns" size={14} /> {t('grid.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflow: 'auto' }}>
        {columns.map(({ id, head }) => {
          const isOn = ids.includes(id);
          return (
            <Menu.Item
              key={id}
              role="menuitemcheckbox"
              aria-checked={isOn}
              rightSection={isOn ? <Icon name="check" size={14} /> : null}
              onClick={() => choose(isOn ? ids.filter((each) => each !== id) : [...ids, id])}
            >
              {head}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item onClick={() => choose(usual)}>{t('grid.columnsUsual')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
  const shown = columns.filter(({ id }) => ids.includes(id));
  return { shown: shown.length === 0 ? columns.slice(0, 1) : shown, choice };
}
