/** A thing of the plant by its reference, as a door: to the page that shows it, or to its reason where no page does. */
import { useNavigate } from '@tanstack/react-router';
import { refSaid } from './ref-said.ts';
import { carried, useSetUrl, useUrl, type UrlState } from './url-state.ts';
import style from './ref-door.module.css';

const PAGES: Readonly<
  Record<string, 'zones' | 'assets' | 'assets/products' | 'flows' | 'flows/conduits' | 'evidence' | 'risk'>
> = {
  zone: 'zones',
  conduit: 'flows/conduits',
  flow: 'flows',
  asset: 'assets',
  product: 'assets/products',
  evidence: 'evidence',
  scenario: 'risk',
};

interface RefDoorProps {
  readonly plant: string;
  readonly to: string;
  /** What it is called, where that is known. */
  readonly name?: string | undefined;
  /** Of a place by its reference, for what stands there; without it by its id. */
  readonly nameOf?: (place: string) => string | undefined;
}

export function RefDoor({ plant, to, name, nameOf = nameless }: RefDoorProps) {
  const open = useOpenRef(plant);
  const { what, at } = refSaid(to, nameOf);
  return (
    <button type="button" className={style.door} title={to} data-why={to} onClick={() => open(to)}>
      {name === undefined && what === null ? (
        <span className={`mono ${style.whole}`}>{to}</span>
      ) : name === undefined ? (
        <>
          <span className={`mono ${style.row}`}>{what}</span>
          <span className="quiet ell">{at}</span>
        </>
      ) : (
        <>
          <span className="ell">{name}</span>
          <span className="mono quiet ell">{to.slice(to.indexOf(':') + 1)}</span>
        </>
      )}
    </button>
  );
}

function nameless(): undefined {
  return undefined;
}

/** @returns opens a thing by its reference */
export function useOpenRef(plant: string): (ref: string) => void {
  const navigate = useNavigate();
  const setUrl = useSetUrl();
  const url = useUrl();
  return (ref) => {
    const [kind = ''] = ref.split(':', 1);
    const page = PAGES[kind];
    if (page === undefined) return setUrl({ why: ref });
    const sel = page === 'zones' ? ref : ref.slice(kind.length + 1);
    const search: UrlState = { ...carried(url), sel };
    void navigate({ to: `/p/$plant/${page}`, params: { plant }, search });
  };
}
