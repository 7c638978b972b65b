/** Documents: asked for, followed, fetched. */
import type { Locator, Page } from 'playwright-core';

export class Reports {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(origin: string, plant: string): Promise<void> {
    await this.page.goto(`${origin}/p/${plant}/reports`);
    await this.page.getByRole('heading', { name: 'Before it is made' }).waitFor();
  }
  async choose(...formats: readonly string[]): Promise<void> {
    for (const box of await this.page.getByRole('group', { name: 'Formats' }).getByRole('checkbox').all())
      await box.uncheck();
    for (const name of formats) await this.page.getByRole('checkbox', { name, exact: true }).check();
  }
  readonly make = (): Locator => this.page.getByRole('button', { name: 'Make it' });
  /** The newest first. */
  job(state: string): Locator {
    return this.page.locator(`li[data-state="${state}"]`).first();
  }
}
