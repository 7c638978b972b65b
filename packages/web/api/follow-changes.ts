/** What the stream of events tells of one plant, over all its openings. */
export interface EntryTold {
  readonly plant: string;
  /** The entry. */
  readonly seq: number;
  /** What it changed, by reference; null for more than anybody follows. */
  readonly touched: readonly string[] | null;
  /** What it took out. */
  readonly removed: readonly string[];
}

/** @returns hears a stream, the first or one after it @param changed something of the plant may be otherwise than it was shown; by which entry, where that is told */
export function followChanges(
  plant: string,
  changed: (told: EntryTold | null) => void,
): (events: EventTarget) => void {
  let isFirst = true;
  return (events) => {
    events.addEventListener('open', (event) => {
      // The browser says so as well, before the server does: only from then on everything is told.
      if (!(event instanceof MessageEvent)) return;
      // What came while nobody listened is told to nobody.
      if (!isFirst) changed(null);
      isFirst = false;
    });
    events.addEventListener('change', (event) => {
      const told = JSON.parse(String((event as MessageEvent).data)) as EntryTold;
      if (told.plant === plant) changed(told);
    });
  };
}
