/** What is written beside a conduit: its id, then protocols and what enforces it. */
import { fillMessage } from '../lib/message.ts';
import { signOf } from './change-sign.ts';
import { STYLES, textNodes, widest } from './draw-text.ts';
import type { Size } from './layout/input.ts';
import type { Node } from './nodes.ts';
import type { SceneConduit } from './scene.ts';
import { textWidth } from './text/width.ts';
import { blockWidth, wrapText } from './text/wrap.ts';
import type { DrawingWords } from './words.ts';

export interface ConduitLabel {
  readonly size: Size;
  readonly nodesAt: (x: number, y: number) => readonly Node[];
}

const WIDTH = 130;
const PROTOCOLS = 2;

export function conduitLabel(conduit: SceneConduit, words: DrawingWords): ConduitLabel {
  const name = conduit.stands === 1 ? conduit.id : fillMessage(words.conduits, { n: conduit.stands });
  const id = `${signOf(conduit.change)}${name}`;
  const head = wrapText(id, STYLES.conduitId, blockWidth(id, STYLES.conduitId, WIDTH));
  const text = textLines(conduit, words);
  const headHeight = head.length * STYLES.conduitId.line;
  return {
    size: {
      width: Math.max(widest(head, STYLES.conduitId), widest(text, STYLES.conduitText)),
      height: headHeight + text.length * STYLES.conduitText.line,
    },
    nodesAt: (x, y) => [
      ...textNodes(head, x, y, STYLES.conduitId),
      ...textNodes(text, x, y + headHeight, STYLES.conduitText),
    ],
  };
}

/** What is not written down may be there all the same. */
function enforcementOf(
  { devices, filterUnstated }: SceneConduit,
  { devices: kinds }: DrawingWords,
): readonly string[] {
  if (devices.length > 0) return devices.map((kind) => kinds[kind]);
  return [filterUnstated ? kinds.noFilter : kinds.none];
}

function textLines(conduit: SceneConduit, words: DrawingWords): readonly string[] {
  if (conduit.stands > 1 || conduit.terse) return [];
  const shown = conduit.protocols.slice(0, PROTOCOLS);
  const more = conduit.protocols.length - shown.length;
  const protocols = [...shown, ...(more > 0 ? [fillMessage(words.more, { n: more })] : [])].join(', ');
  const enforcement = enforcementOf(conduit, words).join(', ');
  const whole = protocols === '' ? enforcement : `${protocols} · ${enforcement}`;
  if (textWidth(whole, STYLES.conduitText) <= WIDTH) return wrapText(whole, STYLES.conduitText, WIDTH);
  return [protocols, enforcement]
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, STYLES.conduitText, blockWidth(text, STYLES.conduitText, WIDTH)));
}
