/** The long registers as they stand on paper: entries of which the same is said in one row. */
import type { Asset, Flow, Plant } from '../../model/plant.ts';
import { id, inLine, maybe, paragraph, say, stacked, type Row, type Runs, type Section } from './parts.ts';

type Body = Pick<Section, 'blocks' | 'sections'>;

/** Three thousand sensors differ in little but their ids. */
export function assetsOnPaper({ assets }: Plant): Body {
  const groups = alike(
    assets,
    ({ type, zones, conduits, vendor, product, productVersion, version, owner }) => [
      type,
      zones,
      conduits,
      vendor,
      product,
      productVersion,
      version,
      owner,
    ],
  );
  return {
    blocks: [
      paragraph(say('sameInOneRow')),
      {
        kind: 'table',
        columns: [
          { head: 'asset', kind: 'text', share: 5 },
          { head: 'kind', kind: 'short' },
          { head: 'where', kind: 'text', share: 2 },
          { head: 'productHead', kind: 'text', share: 3 },
          { head: 'owner', kind: 'text', share: 2 },
        ],
        rows: groups.map(assetRow),
      },
    ],
  };
}

function assetRow(group: readonly [Asset, ...Asset[]]): Row {
  const [{ type, zones = [], conduits = [], vendor, product, productVersion, version, owner }] = group;
  const lines = group.filter(hasMore).map(assetLine);
  const plain = group.filter((asset) => !hasMore(asset)).map((asset) => asset.id);
  return {
    cells: [
      stacked([...lines, ...(plain.length === 0 ? [] : [[id(plain.join(', '))]])]),
      [say(`asset-${type}`)],
      inLine([...zones, ...conduits].map((one) => [id(one)])),
      [...maybe(vendor), ...maybe(product ?? productVersion), ...maybe(version)],
      maybe(owner),
    ],
  };
}

/** An address, or a name that is more than the id in capitals. */
function hasMore({ id: own, name, interfaces = [] }: Asset): boolean {
  return (
    (name !== undefined && name.toLowerCase() !== own) ||
    interfaces.some(({ address }) => address !== undefined)
  );
}

function assetLine({ id: own, name, interfaces = [] }: Asset): Runs {
  const addresses = inLine(
    interfaces.flatMap(({ address }): readonly Runs[] => (address === undefined ? [] : [[id(address)]])),
  );
  return [id(own), ...(name?.toLowerCase() === own ? [] : maybe(name)), ...addresses];
}

export function flowsOnPaper({ flows }: Plant): Body {
  const groups = alike(flows, ({ conduit, protocol, ports, purpose }) => [conduit, protocol, ports, purpose]);
  return {
    blocks: [
      paragraph(say('flowsInOneRow')),
      {
        kind: 'table',
        columns: [
          { head: 'flow', kind: 'text', share: 5 },
          { head: 'conduit', kind: 'text', share: 2 },
          { head: 'protocol', kind: 'text', share: 2 },
          { head: 'purposeHead', kind: 'text', share: 4 },
        ],
        rows: groups.map(flowRow),
      },
    ],
  };
}

function flowRow(group: readonly [Flow, ...Flow[]]): Row {
  const [{ conduit, protocol, ports = [], purpose }] = group;
  return {
    cells: [
      [id(group.map((flow) => `${flow.id}: ${end(flow.from)} → ${end(flow.to)}`).join(', '))],
      conduit === undefined ? [say('none')] : [id(conduit)],
      [...maybe(protocol), ...inLine(ports.map((port) => [id(port)]))],
      maybe(purpose),
    ],
  };
}

/** Most ends are assets: only another kind is named. */
function end(ref: string): string {
  return ref.startsWith('asset:') ? ref.slice('asset:'.length) : ref;
}

/** Entries of which the same is said, in the order of the first of each. */
function alike<T>(entries: readonly T[], said: (entry: T) => readonly unknown[]): readonly [T, ...T[]][] {
  const groups = Map.groupBy(entries, (entry) => JSON.stringify(said(entry)));
  return [...groups.values()].flatMap(([first, ...others]): [T, ...T[]][] =>
    first === undefined ? [] : [[first, ...others]],
  );
}
