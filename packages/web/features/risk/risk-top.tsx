/** The head of the pages of risk, and the way between them. */
import { PageTabs } from '../../ui/page-tabs.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { useWords } from '../../words/use-words.ts';

const PAGES = [
  ['/p/$plant/risk', 'risk.scenarios'],
  ['/p/$plant/risk/targets', 'risk.targets'],
  ['/p/$plant/risk/exposure', 'risk.exposure'],
  ['/p/$plant/risk/criteria', 'risk.criteria'],
] as const;

export function RiskTop({ plant }: { readonly plant: string }) {
  const { t } = useWords();
  return (
    <PageTop title={t('frame.risk')}>
      <PageTabs
        plant={plant}
        label={t('risk.pages')}
        pages={PAGES.map(([to, word]) => ({ to, word: t(word) }))}
      />
    </PageTop>
  );
}
