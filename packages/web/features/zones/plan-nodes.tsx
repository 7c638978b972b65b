/** The nodes of a drawing as SVG, in the colours of the scheme. Text is text: nothing of the plant is markup. */
import { memo } from 'react';
import type { Node, Paint, Stroke } from '@bulkhead/core/drawing/nodes.ts';

const TOKENS: Readonly<Partial<Record<Paint, string>>> = {
  ground: 'bg',
  achievedSoft: 'achieved-soft',
  deficitSoft: 'deficit-soft',
  rankLow: 'rank-low',
  rankMedium: 'rank-medium',
  rankHigh: 'rank-high',
  rankCritical: 'rank-critical',
};

function paintOf(paint: Paint | undefined): string {
  if (paint === undefined || paint === 'none') return 'none';
  if (paint === 'hatchDeficit') return "url('#bh-hatch')";
  if (paint === 'hatchSafety') return "url('#bh-hatch-safety')";
  return `var(--bh-${TOKENS[paint] ?? paint})`;
}

function drawnWith(fill: Paint | undefined, stroke: Stroke | undefined): React.CSSProperties {
  return {
    fill: paintOf(fill),
    stroke: paintOf(stroke?.paint),
    ...(stroke === undefined ? {} : { strokeWidth: stroke.width }),
    ...(stroke?.dash === undefined ? {} : { strokeDasharray: stroke.dash }),
  };
}

export const PlanNodes = memo(function PlanNodes({ nodes }: { readonly nodes: readonly Node[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- a drawing is replaced whole
  return nodes.map((node, i) => <PlanNode key={i} node={node} />);
});

function PlanNode({ node }: { readonly node: Node }) {
  switch (node.shape) {
    case 'group':
      return (
        <g data-role={node.role} data-of={node.of}>
          <PlanNodes nodes={node.nodes} />
        </g>
      );
    case 'rect':
      return (
        <rect
          x={node.x}
          y={node.y}
          width={node.width}
          height={node.height}
          rx={node.radius}
          style={drawnWith(node.fill, node.stroke)}
        />
      );
    case 'path':
      return <path d={node.d} style={drawnWith(node.fill, node.stroke)} />;
    default:
      return (
        <text
          x={node.x}
          y={node.y}
          style={{
            fill: paintOf(node.paint ?? 'ink'),
            fontSize: `${node.size}px`,
            fontFamily: node.mono === true ? 'var(--bh-mono)' : 'var(--bh-sans)',
            fontWeight: node.bold === true ? 600 : 400,
            textAnchor: node.anchor ?? 'start',
          }}
        >
          {node.text}
        </text>
      );
  }
}
