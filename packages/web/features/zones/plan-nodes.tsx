/** The nodes of a drawing as SVG, in the colours of the scheme. Text is text: nothing of the plant is markup. */
import { memo } from 'react';
import type { GroupNode, Node, Paint, Stroke } from '@bulkhead/core/drawing/nodes.ts';

const TOKENS: Readonly<Partial<Record<Paint, string>>> = {
  ground: 'bg',
  achievedSoft: 'achieved-soft',
  deficitSoft: 'deficit-soft',
  rankLow: 'rank-low',
  rankLowMedium: 'rank-low-medium',
  rankMedium: 'rank-medium',
  rankMediumHigh: 'rank-medium-high',
  rankHigh: 'rank-high',
  rankHighCritical: 'rank-high-critical',
  rankCritical: 'rank-critical',
};

function paintOf(paint: Paint | undefined): string {
  if (paint === undefined || paint === 'none') return 'none';
  if (paint === 'hatchDeficit') return "url('#bh-hatch')";
  if (paint === 'hatchSafety') return "url('#bh-hatch-safety')";
  return `var(--bh-${TOKENS[paint] ?? paint})`;
}

/** Attributes, not styles: of thousands of nodes they are made in half the time. */
function drawnWith(fill: Paint | undefined, stroke: Stroke | undefined): React.SVGAttributes<SVGElement> {
  return {
    fill: paintOf(fill),
    ...(stroke === undefined ? {} : { stroke: paintOf(stroke.paint), strokeWidth: stroke.width }),
    ...(stroke?.dash === undefined ? {} : { strokeDasharray: stroke.dash }),
  };
}

export const PlanNodes = memo(function PlanNodes({ nodes }: { readonly nodes: readonly Node[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- a drawing is replaced whole
  return nodes.map((node, i) => <PlanNode key={i} node={node} />);
});

interface PlanGroupProps {
  readonly node: GroupNode;
  readonly isChosen?: boolean;
}

export function PlanGroup({ node, isChosen = false }: PlanGroupProps) {
  return (
    <g data-role={node.role} data-of={node.of} data-chosen={isChosen || undefined}>
      <PlanNodes nodes={node.nodes} />
    </g>
  );
}

function PlanNode({ node }: { readonly node: Node }) {
  switch (node.shape) {
    case 'group':
      return <PlanGroup node={node} />;
    case 'rect':
      return (
        <rect
          x={node.x}
          y={node.y}
          width={node.width}
          height={node.height}
          rx={node.radius}
          {...drawnWith(node.fill, node.stroke)}
        />
      );
    case 'path':
      return <path d={node.d} {...drawnWith(node.fill, node.stroke)} />;
    default:
      return (
        <text
          x={node.x}
          y={node.y}
          fill={paintOf(node.paint ?? 'ink')}
          fontSize={node.size}
          fontFamily={node.mono === true ? 'var(--bh-mono)' : 'var(--bh-sans)'}
          fontWeight={node.bold === true ? 600 : 400}
          textAnchor={node.anchor ?? 'start'}
        >
          {node.text}
        </text>
      );
  }
}
