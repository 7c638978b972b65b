/** Exceptions are rows of a sheet and parts of the answer they are of. */
import { sha256Of } from '../lib/digest.ts';
import { answerKey } from '../model/kinds.ts';
import type { Answer } from '../model/plant.ts';
import type { AnswerException } from '../model/schema/judgement.ts';
import {
  freeKey,
  keyByNumber,
  keyText,
  type ExceptionRow,
  type Owner,
  type Part,
  type PartRow,
} from './part.ts';

type Named = Partial<Pick<ExceptionRow, 'place' | 'requirement' | 'asset' | 'class'>>;

/** The answer, and the asset or the class of assets that differs. */
export function exceptionKey({ place = '', requirement = '', asset, class: ofClass = '' }: Named): string {
  const subject = asset === undefined ? `class:${keyText(ofClass, sha256Of)}` : `asset:${asset}`;
  return `${answerKey({ place, requirement })} ${subject}`;
}

/** No requirement has a colon behind a space in its name. */
function ownerOf(key: string): Owner {
  return { kind: 'answer', id: key.replace(/ (?:asset|class):[^]*$/, '') };
}

function rowsIn(_: Owner, stating: object): ReadonlyMap<string, ExceptionRow> {
  const { place, requirement, exceptions = [] } = stating as Answer;
  const rows = new Map<string, ExceptionRow>();
  for (const exception of exceptions) {
    const row = { place, requirement, ...exception };
    const key = exceptionKey(row);
    // Nobody is kept from stating an exception of one asset twice.
    rows.set(freeKey(rows, key), row);
  }
  return rows;
}

function sectionOf(rows: ReadonlyMap<string, PartRow>): readonly AnswerException[] | undefined {
  if (rows.size === 0) return undefined;
  return ([...rows.values()] as readonly ExceptionRow[]).map((row) => {
    const { place: _, requirement: __, ...exception } = row;
    return exception;
  });
}

export const EXCEPTION_PART: Part = {
  section: 'exceptions',
  ownerOf,
  rowsIn,
  sectionOf,
  keyAt: keyByNumber,
};
