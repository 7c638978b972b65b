/** Which assets of ATT&CK for ICS an asset of a plant may be: our own judgement, since ATT&CK does not know our types (3.11). */
import type { Asset } from '../model/plant.ts';

const CONTROLLERS = ['A0003', 'A0004', 'A0005', 'A0017', 'A0018'];
const SERVERS = ['A0006', 'A0007', 'A0008', 'A0011', 'A0012'];
/** What programs run on. */
const HOSTS = ['A0001', 'A0002', ...SERVERS];
const FIELD = ['A0013'];

/** null: ATT&CK has nothing like it, so nobody knows which techniques reach it. Empty: nothing runs on it. */
export const ATTACK_ASSETS: Readonly<Record<Asset['type'], readonly string[] | null>> = {
  controller: CONTROLLERS,
  'safety-controller': ['A0010'],
  hmi: ['A0002'],
  workstation: ['A0001'],
  server: SERVERS,
  drive: FIELD,
  io: FIELD,
  sensor: FIELD,
  switch: ['A0015'],
  router: ['A0014'],
  firewall: ['A0016', 'A0011'],
  diode: ['A0016'],
  wireless: ['A0014', 'A0015'],
  gateway: ['A0009'],
  camera: null,
  printer: null,
  laptop: ['A0001'],
  mobile: ['A0001'],
  'removable-media': [],
  software: HOSTS,
  data: [],
  other: null,
};

/** What may be in a zone that holds these assets; null where that is not known: an asset like none of ATT&CK's, or no asset at all. */
export function attackAssetsOf(assets: readonly Pick<Asset, 'type'>[]): ReadonlySet<string> | null {
  if (assets.length === 0) return null;
  const found = new Set<string>();
  for (const { type } of assets) {
    const like = ATTACK_ASSETS[type];
    if (like === null) return null;
    for (const id of like) found.add(id);
  }
  return found;
}
