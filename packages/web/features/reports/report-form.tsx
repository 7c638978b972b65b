/** What is to be made: which documents, in which formats, in which language, of which moment. */
import { Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { beginJob, type JobAsked } from '../../api/jobs.ts';
import { baselines } from '../../api/plants.ts';
import { saidOf } from '../../api/use-recorded-change.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Refused } from '../../ui/refused.tsx';
import { isNow, useMoment, useReading } from '../../ui/url-state.ts';
import { LANGUAGES, LANGUAGE_NAMES } from '../../words/languages.ts';
import { useWords } from '../../words/use-words.ts';
import style from './reports.module.css';

const WHATS = ['reports', 'worksheets', 'exports'] as const;
type What = (typeof WHATS)[number];
const DOCUMENTS = ['gap-report', 'risk-register', 'crs'] as const;
const FORMATS = ['html', 'pdf', 'docx', 'md', 'csv', 'xlsx', 'svg', 'drawio'] as const;
type Sheet = 'A3' | 'A4';

interface Chosen {
  readonly documents: readonly string[];
  readonly formats: readonly string[];
  readonly language: string;
  readonly sheet: Sheet;
  readonly isMonochrome: boolean;
  readonly against: string | null;
  readonly withFiles: boolean;
}

export function ReportForm({ plant }: { readonly plant: string }) {
  const { t, term, language, day } = useWords();
  const queries = useQueryClient();
  const reading = useReading();
  const moment = useMoment(plant);
  const { data: signed } = useQuery(baselines(plant));
  const [what, setWhat] = useState<What>('reports');
  const [chosen, setChosen] = useState<Chosen>({
    documents: ['gap-report'],
    formats: ['pdf', 'html'],
    language,
    sheet: 'A3',
    isMonochrome: false,
    against: null,
    withFiles: true,
  });
  const choose = (more: Partial<Chosen>): void => setChosen({ ...chosen, ...more });
  const begin = useMutation({
    mutationFn: async (asked: JobAsked) => await beginJob(plant, asked),
    onSettled: async () => await queries.invalidateQueries({ queryKey: ['jobs', plant] }),
  });
  const { at, asOf } = moment;
  const { language: lang, against } = chosen;
  const asked: Readonly<Record<What, () => JobAsked>> = {
    reports: () => ({
      what: 'reports',
      body: {
        only: [...chosen.documents, ...chosen.formats],
        lang,
        reading,
        sheet: chosen.sheet,
        ...(chosen.isMonochrome ? { monochrome: true } : {}),
        ...(against === null ? {} : { against }),
        ...stated({ at, asOf }),
      },
    }),
    worksheets: () => ({ what: 'worksheets', body: { lang, ...stated({ at, asOf }) } }),
    exports: () => ({ what: 'exports', body: { files: chosen.withFiles, ...stated({ at }) } }),
  };
  const lacks =
    what !== 'reports'
      ? null
      : chosen.documents.length === 0
        ? t('reports.lacksDocument')
        : chosen.formats.length === 0
          ? t('reports.lacksFormat')
          : null;
  return (
    <section className={style.panel} aria-labelledby="make-title">
      <header className={style.head}>
        <h2 id="make-title">{t('reports.make')}</h2>
        <span className={style.space} />
        <Segmented
          label={t('reports.what')}
          value={what}
          options={WHATS.map((value) => ({ value, label: t(`reports.what_${value}`) }))}
          onChange={setWhat}
        />
      </header>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (lacks === null) begin.mutate(asked[what]());
        }}
      >
        {what === 'reports' && (
          <>
            <Choices
              label={t('reports.documents')}
              all={DOCUMENTS}
              chosen={chosen.documents}
              word={(id) => t(`reports.doc_${id}` as 'reports.doc_crs')}
              about={(id) => t(`reports.about_${id}` as 'reports.about_crs')}
              onChoose={(documents) => choose({ documents })}
            />
            <Choices
              label={t('reports.formats')}
              isInRow
              all={FORMATS}
              chosen={chosen.formats}
              word={(id) => t(`reports.format_${id}` as 'reports.format_pdf')}
              onChoose={(formats) => choose({ formats })}
            />
          </>
        )}
        {what === 'worksheets' && <p>{t('reports.aboutWorksheets')}</p>}
        {what === 'exports' && (
          <>
            <p>{t('reports.aboutExports')}</p>
            <Tick
              label={t('reports.withFiles')}
              isOn={chosen.withFiles}
              onChange={(withFiles) => choose({ withFiles })}
            />
          </>
        )}
        {what !== 'exports' && (
          <div className={style.fields}>
            <Select
              label={t('frame.language')}
              allowDeselect={false}
              data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
              value={lang}
              onChange={(next) => choose({ language: next ?? lang })}
            />
            {what === 'reports' && (
              <Select
                label={t('reports.against')}
                placeholder={t('reports.againstNone')}
                clearable
                disabled={(signed?.value.baselines.length ?? 0) === 0}
                data={(signed?.value.baselines ?? []).map(({ id, date }) => ({
                  value: id,
                  label: `${id}, ${day(date)}`,
                }))}
                value={against}
                onChange={(next) => choose({ against: next })}
              />
            )}
            {what === 'reports' && (
              <div className={style.field}>
                <span className={style.label}>{t('reports.sheet')}</span>
                <Segmented
                  label={t('reports.sheet')}
                  value={chosen.sheet}
                  options={[
                    { value: 'A3', label: 'A3' },
                    { value: 'A4', label: 'A4' },
                  ]}
                  onChange={(sheet) => choose({ sheet })}
                />
                <Tick
                  label={t('reports.monochrome')}
                  isOn={chosen.isMonochrome}
                  onChange={(isMonochrome) => choose({ isMonochrome })}
                />
              </div>
            )}
          </div>
        )}
        <p className={style.actions}>
          <Button type="submit" primary disabled={lacks !== null || begin.isPending}>
            {t('reports.makeDo')}
          </Button>
          <span className="quiet">
            {lacks ??
              (what === 'exports'
                ? ''
                : [
                    t('reports.ofReading', { reading: term(reading) }),
                    isNow(moment) ? t('reports.ofToday') : t('reports.ofMoment'),
                  ].join(' · '))}
          </span>
        </p>
        {begin.error !== null && <Refused>{saidOf(begin.error)}</Refused>}
      </form>
    </section>
  );
}

/** Without what is not stated. */
function stated(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly word: (id: string) => string;
  readonly about?: (id: string) => string;
  readonly isInRow?: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}

function Choices({ label, all, chosen, word, about, isInRow = false, onChoose }: ChoicesProps) {
  return (
    <fieldset className={isInRow ? style.row : style.choices}>
      <legend>{label}</legend>
      {all.map((id) => (
        <div key={id}>
          <Tick
            label={word(id)}
            isOn={chosen.includes(id)}
            onChange={(isOn) => onChoose(all.filter((each) => (each === id ? isOn : chosen.includes(each))))}
          />
          {about !== undefined && <p className={style.about}>{about(id)}</p>}
        </div>
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <label className={style.tick}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
