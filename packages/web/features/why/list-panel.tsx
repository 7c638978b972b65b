/** What a count counts, each with its own reason. */
import { useQuery } from '@tanstack/react-query';
import { overview, type WhyStep } from '../../api/plants.ts';
import { Waiting } from '../../ui/page-state.tsx';
import { useMoment } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { Chain } from './chain.tsx';
import style from './why.module.css';

const LISTS = ['above', 'exposed', 'atRisk', 'failing'] as const;
type List = (typeof LISTS)[number];

export function ListPanel({ plant, list }: { readonly plant: string; readonly list: string }) {
  const { t } = useWords();
  const { data } = useQuery(overview(useMoment(plant)));
  const known = LISTS.find((each) => each === list);
  if (data === undefined) return <Waiting rows={8} />;
  if (known === undefined) return <p className={style.nothing}>{t('why.nothing')}</p>;
  const { above, evidence, places } = data.value;
  const plain = (ref: string, text: string): WhyStep => ({ ref, text, value: null });
  const steps: Readonly<Record<List, readonly WhyStep[]>> = {
    above: above.map(({ ref, name }) => plain(ref, name)),
    exposed: places
      .filter(({ exposure }) => exposure?.exposed === true)
      .map(({ ref, name }) => plain(`exposure:${ref}`, name)),
    atRisk: evidence.atRisk.map((ref) => plain(ref, ref.slice('evidence:'.length))),
    failing: evidence.failing.map((ref) => plain(ref, ref.slice('evidence:'.length))),
  };
  return (
    <div className={style.body}>
      <div className={style.title}>
        <h2>{t(`why.list_${known}`)}</h2>
      </div>
      <Chain steps={steps[known]} />
    </div>
  );
}
