/** One requirement over all places, and the panel that answers for many. */
import type { Locator, Page } from 'playwright-core';
import { Grid } from './grid.ts';

export class Across {
  readonly page: Page;
  readonly places: Grid;
  /** @param shown as the page shows the requirement, such as `SR 1.1` */
  constructor(page: Page, shown: string) {
    this.page = page;
    this.places = new Grid(page, `${shown} over all places`);
  }
  async open(origin: string, plant: string, requirement: string): Promise<void> {
    const row = encodeURIComponent(requirement);
    await this.page.goto(`${origin}/p/${plant}/requirements?by=requirement&row=${row}`);
    await this.places.isReady();
    await this.places.grid().focus();
  }
  /** By keys, from the row that is current; the first where none is. @returns its reference */
  async tickNext(): Promise<string> {
    const at = placeIn(new URL(this.page.url()));
    await this.page.keyboard.press('ArrowDown');
    await this.page.waitForURL((url) => placeIn(url) !== at);
    await this.places.current().waitFor();
    await this.page.keyboard.press('Space');
    await this.places.current().getByRole('checkbox', { checked: true }).waitFor();
    return (await this.places.current().getAttribute('data-id')) ?? '';
  }
  readonly panel = (): Locator => this.page.getByRole('complementary', { name: 'Answer for many places' });
  readonly how = (): Locator => this.panel().getByRole('textbox', { name: 'How it is done here' });
  readonly overwrite = (): Locator =>
    this.panel().getByRole('checkbox', { name: 'Replace answers that places have already' });
  readonly record = (places: number): Locator =>
    this.panel().getByRole('button', { name: `Answer for ${places} places` });
}

const placeIn = (url: URL): string | null => url.searchParams.get('place');
