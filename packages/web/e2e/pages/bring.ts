/** A new plant, and a list taken into one. */
import type { Locator, Page } from 'playwright-core';

export class Bring {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async way(name: 'An example' | 'A template' | 'A list of assets' | 'A plant folder'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Ways to begin' })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
    await this.page.getByRole('heading', { name, level: 2 }).waitFor();
  }
  readonly name = (): Locator => this.page.getByLabel('Name of the plant');
  async list(name: string, bytes: string | Uint8Array): Promise<void> {
    const buffer = Buffer.from(bytes);
    await this.page
      .getByLabel('Drop a CSV or XLSX file here, or choose one')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }
  readonly preview = (): Locator => this.page.getByRole('region', { name: 'What it makes' });
  /** @returns when the preview has as many of them */
  async counted(outcome: 'New' | 'Changed' | 'Unchanged' | 'Merged' | 'Left out', n: number): Promise<void> {
    await this.preview()
      .getByRole('radio', { name: `${outcome} ${n}`, exact: true })
      .waitFor();
  }
  async choose(field: string, word: string): Promise<void> {
    await this.page.getByRole('combobox', { name: field, exact: true }).click();
    await this.page.getByRole('option', { name: word, exact: true }).click();
  }
}
