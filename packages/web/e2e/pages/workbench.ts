/** The frame and the overview as somebody uses them. */
import type { Locator, Page } from 'playwright-core';

export class Workbench {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  readonly map = (): Locator => this.page.getByRole('table', { name: 'SL-A against SL-T' });
  /** The gauge of one FR at a place, by what a reader hears. */
  cell(reference: string): Locator {
    return this.page.locator(`main table [data-why="${reference}"]`);
  }
  readonly why = (): Locator => this.page.getByRole('complementary', { name: 'Why' });
  async isReady(): Promise<void> {
    await this.map().getByRole('row').nth(1).waitFor();
  }
}
