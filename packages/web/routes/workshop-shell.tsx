/** A workshop fills the window; only the panel that says why stands over it. */
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { WorkshopPage } from '../features/risk/workshop/workshop-page.tsx';
import { useUrl } from '../ui/url-state.ts';

const WhyPanel = lazy(async () => {
  const { WhyPanel: panel } = await import('../features/why/why-panel.tsx');
  return { default: panel };
});

export function WorkshopShell() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/workshop' });
  const { why } = useUrl();
  return (
    <>
      <WorkshopPage />
      {why !== undefined && (
        <Suspense fallback={null}>
          <WhyPanel plant={plant} reference={why} />
        </Suspense>
      )}
    </>
  );
}
