import { useQuery } from '@tanstack/react-query';
import { overview, plantList } from '../../api/plants.ts';
import { useMoment } from '../../ui/url-state.ts';

/** What the plant is called as of the moment that is shown; its id until that is known. */
export function usePlantName(plant: string): string {
  const { data: plants } = useQuery(plantList);
  const { data } = useQuery(overview(useMoment(plant)));
  const listed = plants?.find((each) => each.plant === plant)?.summary?.name;
  return data?.value.plant.name ?? listed ?? plant;
}
