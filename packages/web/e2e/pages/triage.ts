/** Twelve questions for each zone, answered by keys. */
import type { Locator, Page } from 'playwright-core';

export class TriagePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  /** With the question of the zone in focus. */
  async open(origin: string, plant: string, zone: string, question: string): Promise<void> {
    const at = `place=${encodeURIComponent(zone)}&row=${question}`;
    await this.page.goto(`${origin}/p/${plant}/requirements?by=triage&${at}`);
    await this.cell(zone, question).focus();
  }
  readonly cell = (zone: string, question: string): Locator =>
    this.page.locator(`[data-cell="${zone} ${question}"]`);
  /** Recorded, with nothing on its way. */
  readonly recorded = (zone: string, question: string, answer: boolean | 'unknown'): Locator =>
    this.page.locator(`[data-cell="${zone} ${question}"][data-answer="${answer}"][data-way="false"]`);
  readonly focused = (): Locator => this.page.locator('[data-cell]:focus');
  readonly rail = (): Locator => this.page.getByRole('complementary', { name: 'SL-A, provisional' });
  readonly range = (fr: string): Locator => this.rail().getByRole('button', { name: new RegExp(`^${fr}: `) });
}
