/** An asset on a terminal: nothing is judged at it alone, so where its answers count. */
import type { Asset, Plant } from '../../../model/plant.ts';
import type { Words } from '../../locales/words.ts';
import { commandLines, shellWord, type Command } from './command.ts';
import { penOf, type Pen } from './pen.ts';
import { rendered, span, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

export interface AssetView {
  readonly asset: Asset;
  readonly plant: Plant;
  /** Answers to rows of 62443-4-2 stand at the asset itself: its SL-C is told apart from that of its product. */
  readonly hasOwnCapability: boolean;
  readonly folder: string;
  /** Options that a command takes over, such as ` --lang de`. */
  readonly options: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function assetText(view: AssetView): string {
  const { asset, plant, words, terminal } = view;
  const pen = penOf(words, terminal);
  const product = plant.products.find(({ id }) => id === asset.productVersion);
  const places = placesOf(asset);
  const said = [
    places.length === 0 ? pen.say('assetNoZone') : pen.say('assetZones', { zones: places }),
    product === undefined
      ? pen.say('assetNoProduct')
      : pen.say('assetProduct', { product: [product.name, product.version ?? ''].join(' ').trim() }),
    pen.say('assetJudged'),
  ];
  return rendered(
    [
      ...wrapped(
        [span(pen.text(asset.name ?? asset.id), 'strong'), span(` asset:${asset.id}`)],
        terminal.columns,
      ),
      ...said.flatMap((text) => wrapped([span(text)], terminal.columns)),
      [],
      ...commandLines(commandsOf(view, product?.id, pen), pen),
    ],
    terminal,
  );
}

/** The zone it is in, and the conduits whose boundary device it is. */
function placesOf({ zones = [], conduits = [] }: Asset): readonly string[] {
  return [...zones.map((id) => `zone:${id}`), ...conduits.map((id) => `conduit:${id}`)];
}

function commandsOf(
  { asset, folder, options, hasOwnCapability }: AssetView,
  product: string | undefined,
  pen: Pen,
): readonly Command[] {
  const assess = `assess ${shellWord(folder)}`;
  const at = hasOwnCapability ? `asset:${asset.id}` : `product:${product}`;
  return [
    ...placesOf(asset).map((place) => ({
      label: pen.say('rowByRow'),
      call: `${assess} --place ${place}${options}`,
    })),
    ...(product === undefined
      ? []
      : [{ label: 'SL-C', call: `${assess} --view products --place ${at}${options}` }]),
  ];
}
