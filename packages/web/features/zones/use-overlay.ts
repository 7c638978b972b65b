/** Which overlay is drawn, and what it says of zones where the levels of the overview do not: asked for when it is chosen. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DrawingValues, Overlay } from '@bulkhead/core/drawing/values.ts';
import type { PlaceRef } from '@bulkhead/core/model/refs.ts';
import { ASKED_OVERLAYS, type OverlaidZone } from '@bulkhead/core/report/workbench/overlay-values.ts';
import { overlay as overlayView, type Moment } from '../../api/plants.ts';
import { toldReading, type Reading, useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { WITHOUT_OVERLAY } from './drawing-made.ts';

/** In the order of their keys. */
export const OVERLAYS = ['plain', 'gap', ...ASKED_OVERLAYS] as const satisfies readonly Overlay[];

export interface ShownOverlay {
  /** As the address has it. */
  readonly chosen: Overlay;
  /** The one that can be drawn: the gaps until what is chosen is known. */
  readonly overlay: Overlay;
  readonly said: { readonly zones: readonly OverlaidZone[]; readonly of: string };
  /** Why what is chosen cannot be had. */
  readonly error: Error | null;
  readonly again: () => void;
}

export function useOverlayNames(): Readonly<Record<Overlay, string>> {
  const { t } = useWords();
  return useMemo(
    () => ({
      plain: t('zones.plain'),
      gap: t('zones.gap'),
      exposure: t('zones.exposure'),
      risk: t('zones.risk'),
      evidenceAge: t('zones.evidenceAge'),
    }),
    [t],
  );
}

export function useOverlay(moment: Moment, reading: Reading): ShownOverlay {
  const url = useUrl();
  const chosen = OVERLAYS.find((each) => each === url.overlay) ?? 'gap';
  const asked = ASKED_OVERLAYS.find((each) => each === chosen);
  const told = toldReading(reading);
  const { data, error, refetch } = useQuery({
    ...overlayView(moment, asked ?? 'exposure', told),
    enabled: asked !== undefined,
  });
  const isThere = asked !== undefined && data?.value.overlay === asked;
  const zones = isThere ? data.value.zones : WITHOUT_OVERLAY.zones;
  const of = isThere ? `${data.entry} ${data.value.asOf} ${told}` : WITHOUT_OVERLAY.of;
  return {
    chosen,
    overlay: asked === undefined || isThere ? chosen : 'gap',
    said: useMemo(() => ({ zones, of }), [zones, of]),
    error: asked === undefined || isThere ? null : error,
    again: () => void refetch(),
  };
}

/** The levels with what the overlay says; where it says nothing the very same. */
export function useOverlaid(values: DrawingValues, zones: readonly OverlaidZone[]): DrawingValues {
  return useMemo(() => {
    if (zones.length === 0) return values;
    const by = new Map<PlaceRef, OverlaidZone>(zones.map((each) => [each.ref, each] as const));
    return new Map([...values].map(([ref, each]) => [ref, { ...each, ...by.get(ref) }] as const));
  }, [values, zones]);
}
