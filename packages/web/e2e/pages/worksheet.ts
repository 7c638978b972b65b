/** The worksheet of a place, row by row. */
import type { Locator, Page } from 'playwright-core';

export class Worksheet {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(origin: string, plant: string, place: string, reading = 'evidenced'): Promise<void> {
    const shown = new URLSearchParams({ place, reading });
    await this.page.goto(`${origin}/p/${plant}/requirements?${shown.toString()}`);
    await this.page.locator('[data-row]').first().waitFor();
  }
  row(requirement: string): Locator {
    return this.page.locator(`[data-row="${requirement}"]`);
  }
  async choose(requirement: string): Promise<void> {
    await this.row(requirement).focus();
    await this.how().waitFor();
  }
  readonly rail = (): Locator => this.page.getByRole('complementary', { name: 'SL-A now' });
  /** The gauge of an FR in the rail. */
  level(fr: string): Locator {
    return this.rail().locator(`[data-why*=":${fr}:"]`);
  }
  /** The same while the server has not confirmed what answers made of it. */
  moved(fr: string): Locator {
    return this.rail().locator(`[data-why*=":${fr}:"][data-unconfirmed="true"]`);
  }
  readonly how = (): Locator => this.page.getByRole('textbox', { name: 'How it is done here' });
  readonly conflict = (): Locator =>
    this.page.getByRole('alert').filter({ hasText: 'Somebody changed this meanwhile' });
  /** What others write is painted before the field is left: a key would still be typed into it. */
  async isLeft(requirement: string): Promise<void> {
    await this.page.locator(`[data-row="${requirement}"]:focus`).waitFor();
  }
  async isRecorded(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).waitFor();
  }
}
