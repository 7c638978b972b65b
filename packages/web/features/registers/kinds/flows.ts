import { useMemo } from 'react';
import type { Flow } from '@bulkhead/core/model/plant.ts';
import { FlowSchema } from '@bulkhead/core/model/schema/network.ts';
import type { FlowField } from '@bulkhead/core/worksheet/field-ids.ts';
import { choiceWord } from '../../../words/sheet-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { fieldColumns, usualFirst } from '../field-columns.ts';
import type { Reading, Register } from '../register.ts';

const WIDTHS: Readonly<Record<string, string>> = {
  id: 'minmax(8rem, 1.2fr)',
  from: 'minmax(8rem, 1.2fr)',
  to: 'minmax(8rem, 1.2fr)',
  conduit: 'minmax(8rem, 1.2fr)',
  ports: '5rem',
  transport: '5rem',
  access: '6rem',
  interactive: '5.5rem',
  authenticated: '6.5rem',
  encrypted: '6rem',
  observed: '6.5rem',
  until: '6.5rem',
};
const USUAL = ['id', 'from', 'to', 'conduit', 'protocol', 'ports', 'access', 'purpose', 'observed', 'until'];

export function useFlowRegister(reading: Reading | null): Register<Flow> {
  const { t } = useWords();
  const columns = useMemo(() => {
    if (reading === null) return [];
    const { words, names } = reading;
    const fields = Object.keys(words.flows) as FlowField[];
    return fieldColumns<Flow>({
      schema: FlowSchema,
      heads: fields.map((field) => [field, words.flows[field]]),
      names,
      word: (_, value) => choiceWord(words, value),
      widths: WIDTHS,
      mono: ['id', 'ports', 'rule'],
    });
  }, [reading]);
  return {
    kind: 'flow',
    title: t('registers.flows'),
    usual: USUAL,
    columns: useMemo(() => usualFirst(columns, USUAL), [columns]),
    example: t('registers.flowsExample'),
    none: t('registers.flowsNone'),
    noneHow: t('registers.flowsNoneHow'),
    imports: 'flows',
    makes: null,
    tag: ({ protocol }) => protocol ?? t('registers.flow'),
    apart: ['id'],
    related: ({ from, to, conduit }, _, names) => [
      {
        head: t('registers.goes'),
        refs: [
          { to: from, name: `${names.of(from)} →` },
          { to, name: `→ ${names.of(to)}` },
        ],
      },
      {
        head: t('registers.crosses'),
        refs:
          conduit === undefined ? [] : [{ to: `conduit:${conduit}`, name: names.of(`conduit:${conduit}`) }],
      },
    ],
  };
}
