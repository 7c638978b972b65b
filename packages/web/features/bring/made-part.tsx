/** What was decided to make of names of the table, and what is stated of it. */
import { Select } from '@mantine/core';
import { CLASSES } from '@bulkhead/core/model/schema/supply.ts';
import { PURDUE_LEVELS } from '@bulkhead/core/model/schema/network.ts';
import { ZONE_KINDS } from '@bulkhead/core/model/schema/scope.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useWords } from '../../words/use-words.ts';
import type { MappingProps } from './columns-part.tsx';
import { withMade } from './meanings.ts';
import style from './bring.module.css';

export function MadeRows({ mapping, onMapping }: Pick<MappingProps, 'mapping' | 'onMapping'>) {
  const { t, zoneKind } = useWords();
  const { zones = {}, products = {}, suppliers = {} } = mapping;
  const kinds = ZONE_KINDS.map((value) => ({ value, label: zoneKind(value) }));
  return (
    <>
      {Object.entries(zones).map(([text, zone]) => (
        <MadeRow key={`zone ${text}`} text={text} what={t('bring.newZone')}>
          <Select
            aria-label={t('bring.kindOf', { name: text })}
            clearable
            data={kinds}
            value={zone.kind}
            onChange={(next) => {
              const kind = ZONE_KINDS.find((each) => each === next);
              onMapping(withMade(mapping, 'zones', text, kind === undefined ? null : { ...zone, kind }));
            }}
          />
          <Select
            aria-label={t('bring.levelOf', { name: text })}
            placeholder={t('bring.level')}
            clearable
            data={PURDUE_LEVELS.map(String)}
            value={zone.level === undefined ? null : String(zone.level)}
            onChange={(next) => {
              const level = PURDUE_LEVELS.find((each) => String(each) === next);
              onMapping(withMade(mapping, 'zones', text, { ...zone, level }));
            }}
          />
        </MadeRow>
      ))}
      {Object.entries(products).map(([text, product]) => (
        <MadeRow key={`product ${text}`} text={text} what={t('bring.newProduct')}>
          <Select
            aria-label={t('bring.classOf', { name: text })}
            clearable
            data={[...CLASSES]}
            value={product.class}
            onChange={(next) => {
              const found = CLASSES.find((each) => each === next);
              onMapping(withMade(mapping, 'products', text, found === undefined ? null : { class: found }));
            }}
          />
        </MadeRow>
      ))}
      {Object.keys(suppliers).map((text) => (
        <MadeRow key={`supplier ${text}`} text={text} what={t('bring.newSupplier')}>
          <Button bare onClick={() => onMapping(withMade(mapping, 'suppliers', text, null))}>
            {t('bring.doNotMake')}
          </Button>
        </MadeRow>
      ))}
    </>
  );
}

function MadeRow({
  text,
  what,
  children,
}: {
  readonly text: string;
  readonly what: string;
  readonly children: React.ReactNode;
}) {
  return (
    <tr>
      <th scope="row">{text}</th>
      <td className="quiet">{what}</td>
      <td className={style.pair}>{children}</td>
    </tr>
  );
}
