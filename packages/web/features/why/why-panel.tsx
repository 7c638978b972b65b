/** The chain behind one number, both ways. What is asked stands in the address, so Back goes back along the chain. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { withCapital } from '@bulkhead/core/lib/capital.ts';
import { overview, why, type Moment, type Why } from '../../api/plants.ts';
import { Tag } from '../../ui/controls/button.tsx';
import { Kbd } from '../../ui/controls/kbd.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Failed, Waiting } from '../../ui/page-state.tsx';
import { today } from '../../ui/today.ts';
import { useMoment, useSetUrl, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { Chain, findingAndRest } from './chain.tsx';
import { LevelBand, levelOf, type LevelRef } from './level-band.tsx';
import { ListPanel } from './list-panel.tsx';
import { refSaid } from '../../ui/ref-said.ts';
import { stepKeys } from './step-keys.ts';
import style from './why.module.css';

export function WhyPanel({ plant, reference }: { readonly plant: string; readonly reference: string }) {
  const { t, day } = useWords();
  const { asOf } = useUrl();
  const setUrl = useSetUrl();
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    // Whoever closes it goes on where they were.
    before.current = document.activeElement;
    return () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, []);
  useEffect(() => {
    if (reference !== '') panel.current?.focus();
  }, [reference]);
  const close = (): void => setUrl({ why: undefined });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between the doors in it
    <aside
      ref={panel}
      className={style.panel}
      data-printed-alone
      aria-label={t('why.title')}
      tabIndex={-1}
      onKeyDown={(event) => stepKeys(event, panel.current)}
    >
      <header className={style.head}>
        <Tag>{t('why.tag')}</Tag>
        <span className={`mono ell ${style.ref}`} title={reference}>
          {reference}
        </span>
        <span className={style.space} />
        <span className="quiet">{t('why.asOf', { day: day(asOf ?? today()) })}</span>
        <CopyCommand plant={plant} reference={reference} />
        <a
          className={style.tool}
          href={location.href}
          target="_blank"
          rel="noreferrer"
          aria-label={t('why.openAlone')}
          title={t('why.openAlone')}
        >
          <Icon name="open" />
        </a>
        <button
          type="button"
          className={style.tool}
          aria-label={t('why.close')}
          title={t('why.close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      {reference.startsWith('list:') ? (
        <ListPanel plant={plant} list={reference.slice('list:'.length)} />
      ) : (
        <Reason plant={plant} reference={reference} />
      )}
      <footer className={style.foot}>
        <span className="mono ell">{commandOf(plant, reference)}</span>
        <span className={style.space} />
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('why.cause')}
        </span>
        <span>
          <Kbd>Enter</Kbd> {t('why.open')}
        </span>
        <span>
          <Kbd>Esc</Kbd> {t('why.close')}
        </span>
      </footer>
    </aside>
  );
}

/** As it is typed, of this server: a reference with a space is quoted. */
function commandOf(plant: string, reference: string): string {
  if (reference.startsWith('list:')) return '';
  const named = /[^\w:./@-]/.test(reference) ? `"${reference}"` : reference;
  return `bulkhead why ${plant} ${named} --server ${location.origin}`;
}

function CopyCommand({ plant, reference }: { readonly plant: string; readonly reference: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState('');
  const label = copied === reference ? t('why.copied') : t('why.copy');
  return (
    <button
      type="button"
      className={style.tool}
      aria-label={label}
      title={label}
      onClick={() => {
        void navigator.clipboard.writeText(commandOf(plant, reference)).then(() => setCopied(reference));
      }}
    >
      <Icon name={copied === reference ? 'check' : 'copy'} />
    </button>
  );
}

function Reason({ plant, reference }: { readonly plant: string; readonly reference: string }) {
  const moment = useMoment(plant);
  const { data, error, refetch, isPlaceholderData } = useQuery(why(moment, reference));
  const level = levelOf(reference);
  // What set the target stands above what was reached, so both are asked for together.
  const target = useQuery({
    ...why(moment, level === null ? '' : `slt:${level.place}:${level.fr}`),
    enabled: level?.kind === 'sla',
  });
  const value = data?.value;
  if (error !== null && (value === undefined || isPlaceholderData))
    return <Failed error={error} again={() => void refetch()} />;
  if (value === undefined) return <Waiting rows={8} />;
  return (
    <div className={style.body} data-settling={isPlaceholderData}>
      <Title value={value} />
      {level?.kind === 'sla' && target.error === null && <TargetPart value={target.data?.value ?? null} />}
      {level !== null && <LevelBand plant={plant} level={level} />}
      <BecausePart value={value} level={level?.kind ?? null} />
      <UsedByPart value={value} moment={moment} />
      <FlipPart value={value} />
    </div>
  );
}

function Title({ value }: { readonly value: Why }) {
  const { t } = useWords();
  const [head, rest] = findingAndRest(value.text);
  return (
    <div className={style.title}>
      <h2>{head}</h2>
      {rest !== '' && <p>{rest}</p>}
      <p className="quiet">
        {[value.rule === undefined ? '' : t('why.rule', { rule: value.rule }), value.clause ?? '']
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </div>
  );
}

/** Its place is kept while it comes: nothing below it moves. */
function TargetPart({ value }: { readonly value: Why | null }) {
  const { t } = useWords();
  return (
    <section>
      <h3 className={style.part}>
        <span>{t('why.setTarget')}</span>
        <span className="quiet ell" title={value?.text}>
          {value === null ? '' : findingAndRest(value.text)[1]}
        </span>
      </h3>
      {value === null ? <Waiting rows={2} /> : <Chain steps={value.because ?? []} most={2} />}
    </section>
  );
}

function BecausePart({ value, level }: { readonly value: Why; readonly level: LevelRef['kind'] | null }) {
  const { t } = useWords();
  const steps = value.because ?? [];
  return (
    <section>
      <h3 className={style.part}>
        {level === 'sla'
          ? t('why.holdsBackLevel')
          : level === 'slt'
            ? t('why.setTarget')
            : t('why.holdsBack')}
      </h3>
      {steps.length === 0 ? (
        <p className={style.nothing}>{t('why.nothing')}</p>
      ) : (
        <Chain steps={steps} most={12} />
      )}
    </section>
  );
}

function UsedByPart({ value, moment }: { readonly value: Why; readonly moment: Moment }) {
  const { t } = useWords();
  const { data } = useQuery(overview(moment));
  const places = data?.value.places ?? [];
  const said = (ref: string): string => {
    const { what, at } = refSaid(ref, (place) => places.find((each) => each.ref === place)?.name);
    return what === null ? at : t('why.at', { what, place: at });
  };
  return (
    <section>
      <h3 className={style.part}>{t('why.follows')}</h3>
      {value.usedBy.length === 0 ? (
        <p className={style.nothing}>{t('why.noUse')}</p>
      ) : (
        <Chain steps={value.usedBy.map((ref) => ({ ref, value: null, text: said(ref) }))} most={8} />
      )}
    </section>
  );
}

function FlipPart({ value }: { readonly value: Why }) {
  const { t } = useWords();
  const said = [
    ...(value.fix === undefined ? [] : ([[t('why.fix'), value.fix]] as const)),
    ...(value.flip === undefined ? [] : ([[t('why.flip'), value.flip]] as const)),
  ];
  return said.map(([head, text]) => (
    <section key={head}>
      <h3 className={style.part}>{head}</h3>
      <p className={style.flip}>{withCapital(text)}</p>
      {head === t('why.flip') && value.flips !== undefined && <Chain steps={value.flips} most={6} />}
    </section>
  ));
}
