/** What the stream of events tells of one plant, over all its openings. */
interface Told {
  readonly plant: string;
  /** The entry. */
  readonly seq: number;
}

/** @returns hears a stream, the first or one after it @param changed something of the plant may be otherwise than it was shown; by which entry, where that is told */
export function followChanges(
  plant: string,
  changed: (seq: number | null) => void,
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
      const told = JSON.parse(String((event as MessageEvent).data)) as Told;
      if (told.plant === plant) changed(told.seq);
    });
  };
}
