/** The head of what is to be decided: findings of the design rules, and gaps; and the way between them. */
import { PageTabs } from '../../ui/page-tabs.tsx';
import { PageTop } from '../../ui/top-slot.tsx';
import { useWords } from '../../words/use-words.ts';

const PAGES = [
  ['/p/$plant/findings', 'findings.ofRules'],
  ['/p/$plant/findings/gaps', 'findings.gaps'],
] as const;

export function FindingsTop({ plant }: { readonly plant: string }) {
  const { t } = useWords();
  return (
    <PageTop title={t('frame.findings_page')}>
      <PageTabs
        plant={plant}
        label={t('findings.pages')}
        pages={PAGES.map(([to, word]) => ({ to, word: t(word) }))}
      />
    </PageTop>
  );
}
