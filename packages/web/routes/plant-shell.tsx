/** The frame around the pages of a plant, and the panel that says why, which any of them opens by its address. */
import { Outlet, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Frame } from '../features/frame/frame.tsx';
import { useUrl } from '../ui/url-state.ts';

const WhyPanel = lazy(async () => {
  const { WhyPanel: panel } = await import('../features/why/why-panel.tsx');
  return { default: panel };
});

export function PlantShell() {
  const { plant } = useParams({ from: '/signed-in/p/$plant' });
  const { why } = useUrl();
  return (
    <Frame plant={plant}>
      <Outlet />
      {why !== undefined && (
        <Suspense fallback={null}>
          <WhyPanel plant={plant} reference={why} />
        </Suspense>
      )}
    </Frame>
  );
}
