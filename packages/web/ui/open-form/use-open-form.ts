/**
 * A form about something that others may change while it is open. What was looked at when it was opened stays, with the
 * entry that it is of: what others write meanwhile gets into no field, and is a conflict and not lost.
 */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { RecordedChange, Sent } from '../../api/use-recorded-change.ts';

/** What is looked at, and the entry that it is of. */
export interface Looked<About> {
  readonly about: About;
  readonly entry: number | null;
}

interface OpenFormProps<About, Given> {
  readonly change: RecordedChange;
  readonly sentOf: (about: About, given: Given) => Omit<Sent, 'entry'>;
  /** Opened, or closed again: recorded or left. */
  readonly onOpen?: (isOpen: boolean) => void;
}

export interface OpenForm<About, Given> {
  /** Holds the button that opens the form, marked `data-opens`: whoever was in the form goes on there. */
  readonly part: RefObject<HTMLDivElement | null>;
  /** Null where it is not open. */
  readonly begun: Looked<About> | null;
  /** What was sent last; null where nothing was yet. */
  readonly given: Given | null;
  readonly begin: (looked: Looked<About>) => void;
  readonly leave: () => void;
  /** Sends it as a change of what is looked at; closes the form once that is recorded. */
  readonly give: (about: About, given: Given) => Promise<void>;
  /** The same again in place of what somebody else wrote. @param about as it stands now */
  readonly keepMine: (about: About) => Promise<void>;
}

export function useOpenForm<About, Given>({
  change,
  sentOf,
  onOpen,
}: OpenFormProps<About, Given>): OpenForm<About, Given> {
  const part = useRef<HTMLDivElement>(null);
  const [begun, setBegun] = useState<Looked<About> | null>(null);
  const [given, setGiven] = useState<Given | null>(null);
  const isOpen = begun !== null;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) part.current?.querySelector<HTMLElement>('[data-opens]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = (): void => {
    setBegun(null);
    setGiven(null);
    onOpen?.(false);
  };
  const record = async (about: About, said: Given, entry: number | null): Promise<void> => {
    setGiven(said);
    if (await change.send({ ...sentOf(about, said), entry })) close();
  };
  return {
    part,
    begun,
    given,
    begin: (looked) => {
      change.settle();
      setBegun(looked);
      onOpen?.(true);
    },
    leave: () => {
      change.settle();
      close();
    },
    give: async (about, said) => {
      if (begun !== null) await record(about, said, begun.entry);
    },
    keepMine: async (about) => {
      if (given !== null) await record(about, given, null);
    },
  };
}
