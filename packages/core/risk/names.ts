/** What ranks and categories of a plant are called, and what is rated by their order. */
import type { Risk } from '../model/plant.ts';

/** What stands in the cells for a rank: its letter, else its place among the ranks. */
export function letterOf({ ranks }: Risk, id: string): string {
  const at = ranks.findIndex((rank) => rank.id === id);
  return ranks[at]?.letter ?? String(at + 1);
}

export function rankName({ ranks }: Risk, id: string): string {
  return ranks.find((rank) => rank.id === id)?.name ?? id;
}

export function categoryName({ categories }: Risk, id: string): string {
  return categories.find((category) => category.id === id)?.name ?? id;
}

/** How high a rank stands among those of the plant; below all of them where there is none. */
export function rankHeight({ ranks }: Risk, id: string | null): number {
  return ranks.findIndex((rank) => rank.id === id);
}
