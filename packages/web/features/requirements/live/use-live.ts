/**
 * The rows of a place as they are with answers that are not recorded yet. They are judged in a thread beside the page the
 * moment they are given; what the server says takes their place, and stands where the two differ.
 */
import { replaceEqualDeep, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerSaid } from '@bulkhead/core/report/workbench/held-plant.ts';
import type { Ahead } from '@bulkhead/core/report/workbench/ahead.ts';
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import type { Answered } from '../../../api/client.ts';
import { placeRows, type Moment } from '../../../api/plants.ts';
import type { FromHeld, RowsAsked } from '../../../api/held/asked.ts';
import { askHeld } from '../../../api/held/thread.ts';
import { differsFrom } from './differs.ts';
import { movedBetween, type Moved } from './moved.ts';

/** What became of an answer: its entry, null where it was so already; undefined where it was not recorded. */
export type Recorded = number | null | undefined;

export interface Live {
  readonly shown: PlaceRows;
  /** What answers that the server has not confirmed moved; null where there are none, or it is not known yet. */
  readonly unconfirmed: Moved | null;
  /** Answers of this place on their way. */
  readonly onTheirWay: ReadonlySet<string>;
  /** Milliseconds the last of them took to judge. */
  readonly took: number | null;
  /** Where the server came to something else for the last one. */
  readonly differs: Moved | null;
}

/** What lies ahead, and of which answer it is told. */
interface Foretold {
  readonly place: string;
  readonly tried: AnswerSaid | null;
  readonly ahead: Ahead | null;
}

interface Judged {
  readonly answers: readonly AnswerSaid[];
  readonly rows: PlaceRows;
  readonly seq: number;
  readonly took: number;
}

/** Tells that an answer is on its way; what it gives is told what became of it. */
export type Trying = (answer: AnswerSaid) => (recorded: Recorded) => void;

/**
 * @param sheet as the server says it; null until it does
 * @param isWanted whether answers are given here
 * @param tried an answer that nobody gave, of which is asked what it would do; one object as long as it is one question
 */
export function useLive(
  moment: Moment,
  sheet: Answered<PlaceRows> | null,
  isWanted: boolean,
  tried: AnswerSaid | null,
): { readonly live: Live | null; readonly trying: Trying; readonly ahead: Ahead | null } {
  const queries = useQueryClient();
  const [pending, setPending] = useState<readonly AnswerSaid[]>([]);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [differs, setDiffers] = useState<Moved | null>(null);
  const [foretold, setForetold] = useState<Foretold | null>(null);
  // By answer, what was judged of it alone before the record had it.
  const foreseen = useRef(new WeakMap<AnswerSaid, Judged>());
  const { plant } = moment;
  const asked = useMemo(
    () =>
      sheet === null || !isWanted
        ? null
        : {
            of: 'rows' as const,
            plant,
            entry: sheet.entry ?? 0,
            asOf: sheet.value.asOf,
            place: sheet.value.place.ref,
            answers: pending.filter(({ place }) => place === sheet.value.place.ref),
            tried,
          },
    [plant, sheet, isWanted, pending, tried],
  );
  const onTold = useCallback((told: FromHeld, { answers, place, tried: of }: Asked) => {
    if (told.state === 'ahead') return setForetold({ place, tried: of, ahead: told.ahead });
    if (told.state !== 'judged') return setJudged(null);
    const { rows, seq, took } = told;
    const next = { answers, rows, seq, took };
    const [only] = answers;
    if (answers.length === 1 && only !== undefined && !foreseen.current.has(only))
      foreseen.current.set(only, next);
    setJudged(next);
  }, []);
  useThread(asked, onTold);
  const trying = useCallback<Trying>(
    (answer) => {
      setDiffers(null);
      setPending((all) => [...all, answer]);
      return (recorded) => {
        if (recorded === undefined) setJudged(null);
        else {
          const known = queries.getQueryData(placeRows({ plant }, answer.place).queryKey);
          setDiffers(differsFrom(foreseen.current.get(answer), known, recorded));
        }
        setPending((all) => all.filter((each) => each !== answer));
      };
    },
    [plant, queries],
  );
  const live = useMemo((): Live | null => {
    if (sheet === null) return null;
    const here = pending.filter(({ place }) => place === sheet.value.place.ref);
    const isOf = judged !== null && judged.answers.some((answer) => here.includes(answer));
    return {
      // What an answer left as it was stays the very same, and is not made again on the page.
      shown: isOf ? replaceEqualDeep(sheet.value, judged.rows) : sheet.value,
      unconfirmed: isOf ? movedBetween(sheet.value, judged.rows) : null,
      onTheirWay: new Set(here.map(({ requirement }) => requirement)),
      took: judged?.took ?? null,
      differs,
    };
  }, [sheet, pending, judged, differs]);
  // Of another place, or of another answer, it would be wrong.
  const isHere = foretold !== null && foretold.place === sheet?.value.place.ref;
  const known = isHere ? foretold.ahead : null;
  const ahead = known === null || foretold?.tried === tried ? known : { ...known, tried: null };
  return { live, trying, ahead };
}

type Asked = Omit<RowsAsked, 'id'>;

/** @param onTold what came of the newest that was asked */
function useThread(asked: Asked | null, onTold: (told: FromHeld, asked: Asked) => void): void {
  useEffect(() => {
    if (asked === null) return;
    return askHeld(asked, (told) => onTold(told, asked));
  }, [asked, onTold]);
}
