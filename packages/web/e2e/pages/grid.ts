/** A grid of rows with its filter in words and what stands beside it. */
import type { Locator, Page } from 'playwright-core';

export class Grid {
  readonly page: Page;
  readonly name: string;
  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }
  readonly grid = (): Locator => this.page.getByRole('grid', { name: this.name });
  readonly rows = (): Locator => this.grid().locator('[data-id]');
  readonly current = (): Locator => this.grid().locator('[data-current="true"]');
  row(id: string): Locator {
    return this.grid().locator(`[data-id="${id}"]`);
  }
  cell(id: string, column: string): Locator {
    return this.row(id).locator(`[data-column="${column}"]`);
  }
  readonly head = (name: string): Locator => this.grid().getByRole('columnheader', { name });
  async isReady(): Promise<void> {
    await this.rows().first().waitFor();
  }
  /** @returns when as many rows are shown as the page says */
  async filter(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Filter in words' }).fill(words);
    await this.page.waitForURL((url) => (url.searchParams.get('q') ?? '') === words);
  }
}
