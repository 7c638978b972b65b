/** The frame around the pages of a plant, and the panel that says why, which any of them opens by its address. */
import { Outlet, useParams } from '@tanstack/react-router';
import { Frame } from '../features/frame/frame.tsx';
import { WhyOver } from './why-over.tsx';

export function PlantShell() {
  const { plant } = useParams({ from: '/signed-in/p/$plant' });
  return (
    <Frame plant={plant}>
      <Outlet />
      <WhyOver plant={plant} />
    </Frame>
  );
}
