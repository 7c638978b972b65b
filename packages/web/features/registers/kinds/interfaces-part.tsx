/** Interfaces of an asset, which no column holds. */
import type { Asset } from '@bulkhead/core/model/plant.ts';
import { Part } from '../../../ui/inspector.tsx';
import { useWords } from '../../../words/use-words.ts';

export function InterfacesPart({ of }: { readonly of: Asset }) {
  const { t } = useWords();
  const { interfaces = [] } = of;
  if (interfaces.length === 0) return null;
  return (
    <Part head={t('assets.interfaces')}>
      {interfaces.map((each, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- an interface has no other name
        <p key={i} className="mono">
          {[each.name, each.address, each.network].filter((part) => part !== undefined).join(' · ')}
        </p>
      ))}
    </Part>
  );
}
