/** A thing of the plant by its reference, as a door: to the page that shows it, or to its reason where no page does. */
import { useNavigate } from '@tanstack/react-router';
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
}

export function RefDoor({ plant, to, name }: RefDoorProps) {
  const open = useOpenRef(plant);
  return (
    <button type="button" className={style.door} title={to} data-why={to} onClick={() => open(to)}>
      {name === undefined ? (
        <span className="mono ell">{to}</span>
      ) : (
        <>
          <span className="ell">{name}</span>
          <span className="mono quiet ell">{to.slice(to.indexOf(':') + 1)}</span>
        </>
      )}
    </button>
  );
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
