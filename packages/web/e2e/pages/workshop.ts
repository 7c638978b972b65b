/** The workshop on the wall, as a facilitator uses it: by keys. */
import type { Locator, Page } from 'playwright-core';

export class Workshop {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  readonly title = (): Locator => this.page.getByRole('heading', { level: 1 });
  readonly agree = (): Locator => this.page.getByRole('button', { name: /^Agree/ });
  /** SL-T of the place in one FR, by what a reader hears. */
  readonly slT = (fr: string, said: string | RegExp): Locator =>
    this.page
      .getByRole('contentinfo', { name: 'SL-T' })
      .getByRole('button', { name: said })
      .and(this.page.locator(`[data-fr="${fr}"]`));
  readonly scenario = (id: string): Locator =>
    this.page.getByRole('navigation', { name: 'Scenarios' }).getByRole('button').filter({ hasText: id });
  /** The level of a group of choices that is chosen. */
  readonly chosen = (group: string): Locator =>
    this.page.getByRole('radiogroup', { name: group }).getByRole('radio', { checked: true });
}
