/** The places in the top bar that belong to the page: its title, and switches of its own. */
import { createContext, use, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../words/use-words.ts';

interface Slots {
  readonly title: HTMLElement | null;
  readonly switches: HTMLElement | null;
  readonly setTitle: (element: HTMLElement | null) => void;
  readonly setSwitches: (element: HTMLElement | null) => void;
}

const nothing = (): void => undefined;
const TopContext = createContext<Slots>({
  title: null,
  switches: null,
  setTitle: nothing,
  setSwitches: nothing,
});

export function TopSlots({ children }: { readonly children: React.ReactNode }) {
  const [title, setTitle] = useState<HTMLElement | null>(null);
  const [switches, setSwitches] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ title, switches, setTitle, setSwitches }), [title, switches]);
  return <TopContext value={slots}>{children}</TopContext>;
}

/** Where the bar has them. */
export function TopSlot({
  of,
  className,
}: {
  readonly of: 'title' | 'switches';
  readonly className?: string | undefined;
}) {
  const { setTitle, setSwitches } = use(TopContext);
  return <div ref={of === 'title' ? setTitle : setSwitches} className={className} />;
}

/** What a page puts there. Each page has one heading of the first order, and this is it. */
export function PageTop({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: React.ReactNode;
}) {
  const { title: titleSlot, switches } = use(TopContext);
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} · ${t('frame.product')}`;
  }, [title, t]);
  return (
    <>
      {titleSlot !== null && createPortal(<h1>{title}</h1>, titleSlot)}
      {switches !== null && createPortal(children, switches)}
    </>
  );
}
