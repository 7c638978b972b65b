/** Zones and conduits: the drawing, and the list that is its twin. */
import type { Locator, Page } from 'playwright-core';

export class Drawing {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(origin: string, plant: string): Promise<void> {
    await this.page.goto(`${origin}/p/${plant}/zones`);
    await this.page.locator('svg [data-of^="zone:"]').first().waitFor();
  }
  readonly beside = (): Locator => this.page.getByRole('complementary', { name: 'Selected' });
  readonly door = (ref: string): Locator => this.beside().locator(`[data-place="${ref}"]`);
  /** What is said of the one that is chosen. */
  readonly chosen = (name: string): Locator =>
    this.beside().getByRole('heading', { name, exact: true, level: 2 });
  readonly assets = (): Locator => this.page.getByRole('region', { name: 'Assets in this zone' });
  readonly asset = (id: string): Locator => this.assets().locator(`[data-why="asset:${id}"]`);
  readonly tick = (name: string): Locator => this.assets().getByRole('checkbox', { name: `Mark ${name}` });
  /** The one that keys lead to. */
  readonly finding = (): Locator => this.beside().locator('li[aria-current]');
  /** The four answers about one fact of the place that is chosen. */
  readonly fact = (name: string): Locator => this.beside().getByRole('radiogroup', { name, exact: true });
  async statedOf(name: string): Promise<string> {
    return await this.fact(name).getByRole('radio', { checked: true }).innerText();
  }
  readonly canvas = (): Locator => this.page.getByRole('application');
  readonly zone = (ref: string): Locator => this.page.locator(`svg [data-of="${ref}"]`).first();
  /** Its levels are shown before the server has said them. */
  readonly unconfirmed = (ref: string): Locator => this.page.locator(`svg [data-unconfirmed="${ref}"]`);
  /** In percent, as it is told beside the drawing. */
  async zoom(): Promise<number> {
    return Number.parseInt(await this.page.getByTestId('zoom').innerText(), 10);
  }
  /** How far the middle of a thing is from the middle of the drawing, in pixels. */
  async offCentre(ref: string): Promise<number> {
    const thing = await this.page.locator(`svg [data-of="${ref}"]`).first().boundingBox();
    const window = await this.canvas().boundingBox();
    if (thing === null || window === null) throw new Error(`${ref} is not drawn`);
    const middle = (box: { x: number; y: number; width: number; height: number }): [number, number] => [
      box.x + box.width / 2,
      box.y + box.height / 2,
    ];
    const [[x, y], [wx, wy]] = [middle(thing), middle(window)];
    return Math.hypot(x - wx, y - wy);
  }
}
