/** The panel that says why, over whatever page asks by its address; loaded when it is first asked for. */
import { lazy, Suspense } from 'react';
import { useUrl } from '../ui/url-state.ts';

const WhyPanel = lazy(async () => {
  const { WhyPanel: panel } = await import('../features/why/why-panel.tsx');
  return { default: panel };
});

export function WhyOver({ plant }: { readonly plant: string }) {
  const { why } = useUrl();
  return (
    why !== undefined && (
      <Suspense fallback={null}>
        <WhyPanel plant={plant} reference={why} />
      </Suspense>
    )
  );
}
