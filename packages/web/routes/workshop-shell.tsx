/** A workshop fills the window; only the panel that says why stands over it. */
import { useParams } from '@tanstack/react-router';
import { PrintHead } from '../features/frame/print-head.tsx';
import { WorkshopPage } from '../features/risk/workshop/workshop-page.tsx';
import { WhyOver } from './why-over.tsx';

export function WorkshopShell() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/workshop' });
  return (
    <>
      <PrintHead plant={plant} />
      <WorkshopPage />
      <WhyOver plant={plant} />
    </>
  );
}
