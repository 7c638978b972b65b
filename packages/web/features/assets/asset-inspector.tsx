/** One asset: all that is said of it, where it lies, and what it talks to. */
import { Link } from '@tanstack/react-router';
import type { Asset, Flow, Zone } from '@bulkhead/core/model/plant.ts';
import { Tag } from '../../ui/controls/button.tsx';
import type { Column } from '../../ui/grid/column.ts';
import { Facts, Inspector, Part } from '../../ui/inspector.tsx';
import { RefDoor } from '../../ui/ref-door.tsx';
import { useSetUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from '../../ui/list-page.module.css';

/** Told elsewhere in the inspector. */
const APART: ReadonlySet<string> = new Set(['id', 'name', 'type', 'zones', 'conduits', 'addresses']);
const NAMED = 20;

interface AssetInspectorProps {
  readonly plant: string;
  readonly asset: Asset;
  readonly zones: readonly Zone[];
  readonly flows: readonly Flow[];
  readonly columns: readonly Column<Asset>[];
  readonly onClose: () => void;
}

export function AssetInspector({ plant, asset, zones, flows, columns, onClose }: AssetInspectorProps) {
  const { t, number, assetType } = useWords();
  const setUrl = useSetUrl();
  const reference = `asset:${asset.id}`;
  const itsFlows = flows.filter(({ from, to }) => from === reference || to === reference);
  const nameOf = (zone: string): string | undefined => zones.find(({ id }) => id === zone)?.name;
  const interfaces = asset.interfaces ?? [];
  return (
    <Inspector
      label={t('assets.inspector')}
      kind={
        <>
          <Tag>{assetType(asset.type)}</Tag>
          <span className="mono quiet ell">{asset.id}</span>
        </>
      }
      title={asset.name ?? asset.id}
      onClose={onClose}
    >
      <Part head={t('assets.lies')}>
        <div className={style.refs}>
          {(asset.zones ?? []).map((id) => (
            <RefDoor key={id} plant={plant} to={`zone:${id}`} name={nameOf(id)} />
          ))}
          {(asset.conduits ?? []).map((id) => (
            <RefDoor key={id} plant={plant} to={`conduit:${id}`} />
          ))}
        </div>
        {(asset.zones ?? []).length + (asset.conduits ?? []).length === 0 && <p>{t('assets.nowhere')}</p>}
      </Part>
      <Part head={t('assets.said')}>
        <Facts
          of={columns
            .filter(({ id }) => !APART.has(id))
            .map(({ head, text }) => [head, text(asset)] as const)}
        />
      </Part>
      {interfaces.length > 0 && (
        <Part head={t('assets.interfaces')}>
          {interfaces.map((each, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- an interface has no other name
            <p key={i} className="mono">
              {[each.name, each.address, each.network].filter((part) => part !== undefined).join(' · ')}
            </p>
          ))}
        </Part>
      )}
      <Part head={t('assets.flows', { n: number(itsFlows.length) })}>
        <div className={style.refs}>
          {itsFlows.slice(0, NAMED).map((flow) => (
            <RefDoor
              key={flow.id}
              plant={plant}
              to={`flow:${flow.id}`}
              name={`${flow.from === reference ? '→' : '←'} ${flow.name ?? flow.id}`}
            />
          ))}
        </div>
        {itsFlows.length > NAMED && (
          <p className="quiet">{t('findings.more', { n: number(itsFlows.length - NAMED) })}</p>
        )}
      </Part>
      <Part head={t('assets.rests')}>
        <p>
          <button
            type="button"
            className="link"
            data-why={reference}
            onClick={() => setUrl({ why: reference })}
          >
            {t('assets.why')}
          </button>
        </p>
        <p>
          <Link to="/p/$plant/history" params={{ plant }} search={{ row: reference }} className="link">
            {t('history.of')}
          </Link>
        </p>
      </Part>
    </Inspector>
  );
}
