/** The head of a register, and the way to the one beside it. */
import { PageTabs } from '../../ui/page-tabs.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { useWords } from '../../words/use-words.ts';
import type { RegisterKind } from './register.ts';

interface RegisterTopProps {
  readonly plant: string;
  readonly kind: RegisterKind;
  readonly children: React.ReactNode;
}

export function RegisterTop({ plant, kind, children }: RegisterTopProps) {
  const { t } = useWords();
  const pages =
    kind === 'asset' || kind === 'product'
      ? ([
          { to: '/p/$plant/assets', word: t('frame.assets') },
          { to: '/p/$plant/assets/products', word: t('registers.products') },
        ] as const)
      : ([
          { to: '/p/$plant/flows', word: t('registers.flows') },
          { to: '/p/$plant/flows/conduits', word: t('registers.conduits') },
        ] as const);
  return (
    <PageTop title={pages[0].word}>
      <PageTabs plant={plant} label={t('registers.pages')} pages={pages} />
      {children}
    </PageTop>
  );
}
