/** What is decided about findings and gaps, alone and while somebody else decides about the same. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { sent } from './beside-the-page.ts';
import { Grid } from './pages/grid.ts';

const PLANT = 'chemical-plant';

/** @param here the page of somebody who may decide, and the server it is of */
export function decisions(here: () => { readonly page: Page; readonly origin: string }): void {
  it('leads from the count in the status bar to a finding, its way out and a waiver, and takes that back', async () => {
    const { page } = here();
    await page.getByRole('link', { name: /^Look at \d+ warnings$/ }).click();
    await page.waitForURL(
      (url) => url.pathname.endsWith('/findings') && url.searchParams.get('show') === 'warning',
    );
    const grid = new Grid(page, 'Findings');
    await grid.isReady();
    // What is wrong with a waiver is no thing to waive.
    await grid.filter('rule is not waiver-expired and rule is not waiver-unused');
    await page.getByText(/^\d+ of \d+$/).waitFor();
    await grid.grid().focus();
    await page.keyboard.press('ArrowDown');
    const finding = (await grid.current().getAttribute('data-id')) ?? '';
    const beside = page.getByRole('complementary', { name: 'Finding' });
    for (const head of ['What', 'So what', 'Where', 'The way out', 'Waiver'])
      await beside.getByRole('heading', { name: head, exact: true }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await beside.getByRole('button', { name: 'Waive', exact: true }).click();
    await beside.getByLabel('Why it may stand').fill('seen in the walk-down, replaced in spring');
    await beside.getByLabel('Approved by').fill('site manager');
    await beside.getByLabel('Holds until').fill('2099-12-31');
    await beside.getByRole('button', { name: 'Record' }).click();
    await grid.row(finding).waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: /^Waived/ }).click();
    await grid.row(finding).click();
    await beside.getByText('seen in the walk-down').waitFor();
    await page.keyboard.press('Control+z');
    await grid.row(finding).waitFor({ state: 'detached' });
  });

  it('shows what two people say about one waiver at the same time, and keeps what is typed', async () => {
    const { page, origin } = here();
    await page.goto(`${origin}/p/${PLANT}/findings?show=warning`);
    const grid = new Grid(page, 'Findings');
    await grid.isReady();
    await grid.filter('rule is not waiver-expired and rule is not waiver-unused');
    await page.getByText(/^\d+ of \d+$/).waitFor();
    await grid.rows().first().click();
    const finding = (await grid.current().getAttribute('data-id')) ?? '';
    const beside = page.getByRole('complementary', { name: 'Finding' });
    await beside.getByRole('button', { name: 'Waive', exact: true }).press('Enter');
    await beside.getByLabel('Why it may stand').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('mine');
    await beside.getByLabel('Approved by').fill('site manager');
    await beside.getByLabel('Holds until').fill('2099-12-31');
    const plain = finding.replace(/^finding:/, '').replaceAll(/[^a-z0-9]+/g, '-');
    const ref = `waiver:${`w-${plain}`.slice(0, 60).replace(/-$/, '')}`;
    const add = { finding, reason: 'theirs', approvedBy: 'works manager', expires: '2099-06-30' };
    await sent(page, PLANT, [{ ref, add }]);
    // It is out of the list, and told beside what is typed.
    await grid.row(finding).waitFor({ state: 'detached' });
    await beside.getByText('works manager').waitFor();
    expect(await beside.getByLabel('Why it may stand').inputValue()).toBe('mine');
    await beside.getByRole('button', { name: 'Record' }).click();
    const note = beside.getByRole('alert');
    await note.getByRole('cell', { name: 'theirs' }).waitFor();
    await note.getByRole('cell', { name: 'mine' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await note.getByRole('button', { name: 'Keep mine' }).click();
    await beside.waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: /^Waived/ }).click();
    await grid.row(finding).click();
    await beside.getByText('site manager').waitFor();
    await sent(page, PLANT, [{ ref, remove: true }]);
    await grid.row(finding).waitFor({ state: 'detached' });
  });

  it('filters findings in words, and Back brings the filter back', async () => {
    const { page, origin } = here();
    await page.goto(`${origin}/p/${PLANT}/findings`);
    const grid = new Grid(page, 'Findings');
    await grid.isReady();
    const rule = 'level-skip';
    // Places stand by their names.
    expect(await grid.grid().textContent()).not.toMatch(/\b(?:zone|conduit|asset):/);
    const all = await grid.grid().getAttribute('aria-rowcount');
    await grid.filter(`rule is ${rule} or dual-homed and severity is not note`);
    await page.getByText(/^\d+ of \d+$/).waitFor();
    expect(Number(await grid.grid().getAttribute('aria-rowcount'))).toBeLessThan(Number(all));
    await page.reload();
    await page.getByText(/^\d+ of \d+$/).waitFor();
    await grid.filter('nothing is called this');
    await page.getByText('No row is like that.').waitFor();
  });

  it('prints all rows of a grid, not only those in sight', async () => {
    const { page, origin } = here();
    await page.goto(`${origin}/p/${PLANT}/findings/gaps`);
    const grid = new Grid(page, 'Gaps');
    await grid.isReady();
    const all = Number(await grid.grid().getAttribute('aria-rowcount')) - 1;
    expect(await grid.rows().count()).toBeLessThan(all);
    const printed = page.getByRole('table', { name: 'Gaps' });
    expect(await printed.count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await printed.waitFor();
    expect(await printed.locator('tbody tr').count()).toBe(all);
    expect(await printed.getByRole('checkbox').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await printed.waitFor({ state: 'detached' });
    await grid.isReady();
  });

  it('decides about a gap, then about two at once, and takes that back', async () => {
    const { page, origin } = here();
    await page.goto(`${origin}/p/${PLANT}/findings/gaps`);
    const grid = new Grid(page, 'Gaps');
    await grid.isReady();
    await grid.filter('verdict is unmet or undetermined');
    await page.getByText(/^\d+ of \d+$/).waitFor();
    await grid.grid().focus();
    await page.keyboard.press('ArrowDown');
    const gap = (await grid.current().getAttribute('data-id')) ?? '';
    const beside = page.getByRole('complementary', { name: 'Gap' });
    await beside.getByText('Nothing is decided: the gap is open.').waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await beside.getByRole('button', { name: 'Decide' }).click();
    await beside.getByRole('radio', { name: 'accepted' }).click();
    await beside.getByLabel('Holds until').fill('2099-12-31');
    await beside.getByLabel('Approved by').fill('works manager');
    await beside.getByLabel('Why it may stand').fill('replaced with the line');
    expect(await seriousIn(page)).toEqual([]);
    await beside.getByRole('button', { name: 'Accept the gap' }).click();
    await grid.row(gap).waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: /^Accepted/ }).click();
    await grid.row(gap).click();
    await beside.getByText('replaced with the line').waitFor();
    await page.getByRole('radio', { name: /^Open/ }).click();
    for (const row of [0, 1])
      await grid
        .grid()
        .getByRole('checkbox')
        .nth(row + 1)
        .check();
    const many = page.getByRole('region', { name: 'One decision about many gaps' });
    await many.getByText('2 gaps', { exact: true }).waitFor();
    await many.getByRole('button', { name: 'Decide' }).click();
    await many.getByLabel('To be done by').fill('2099-06-30');
    await many.getByRole('button', { name: 'Plan to close 2 gaps' }).click();
    await many.waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: 'Planned 2' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('radio', { name: 'Planned 0' }).waitFor();
  });

  it('shows what two people decide about one gap at the same time, and loses neither', async () => {
    const { page, origin } = here();
    const address = `${origin}/p/${PLANT}/findings/gaps?show=all&q=${encodeURIComponent('verdict is unmet')}`;
    const tabs = [page, await page.context().newPage()] as const;
    const besides = [];
    for (const tab of tabs) {
      await tab.goto(address);
      const grid = new Grid(tab, 'Gaps');
      await grid.isReady();
      await grid.rows().nth(3).click();
      const beside = tab.getByRole('complementary', { name: 'Gap' });
      await beside.getByRole('button', { name: 'Decide' }).press('Enter');
      // The form has the focus, so that keys alone do it.
      await beside.getByRole('radio', { name: 'planned' }).and(tab.locator(':focus')).waitFor();
      besides.push(beside);
    }
    const [mine, theirs] = besides as [Locator, Locator];
    await theirs.getByRole('radio', { name: 'accepted' }).click();
    await theirs.getByLabel('Holds until').fill('2099-12-31');
    await theirs.getByLabel('Approved by').fill('works manager');
    await theirs.getByLabel('Why it may stand').fill('theirs');
    await theirs.getByRole('button', { name: 'Accept the gap' }).click();
    // It is told to whoever has the form open, and gets into none of its fields.
    await mine.getByText(/^Accepted until/).waitFor();
    expect(await mine.getByLabel('How').inputValue()).toBe('');
    await mine.getByLabel('To be done by').fill('2099-06-30');
    await mine.getByLabel('How').fill('mine');
    await mine.getByRole('button', { name: 'Plan to close it' }).click();
    const note = mine.getByRole('alert');
    await note.getByRole('cell', { name: 'theirs' }).waitFor();
    await note.getByRole('cell', { name: 'mine' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await note.getByRole('button', { name: 'Keep mine' }).click();
    await mine.getByText(/^Planned by/).waitFor();
    await mine.getByRole('button', { name: 'Change' }).and(page.locator(':focus')).waitFor();
    await theirs.getByText('mine').waitFor();
    expect(await theirs.innerText()).not.toContain('works manager');
    await tabs[1].close();
    await page.keyboard.press('Control+z');
    await mine.getByText(/^Accepted until/).waitFor();
    await page.keyboard.press('Control+z');
  });

  it('keeps a decision that is typed in the worksheet where somebody else closes its row', async () => {
    const { page, origin } = here();
    const at = 'zone:supervisory';
    const row = '62443-3-3/SR 3.8';
    await page.goto(`${origin}/p/${PLANT}/requirements?place=${at}&show=open&row=${encodeURIComponent(row)}`);
    const line = page.locator(`[data-row="${row}"]`);
    await line.press('d');
    const form = page.getByRole('form', { name: /^Decision about SR 3\.8, / });
    await form.getByLabel('How').fill('mine');
    await sent(page, PLANT, [{ ref: `answer:${at}:${row}`, set: { status: 'met' } }]);
    await page.getByText('The row is no gap any more: somebody else closed it.').waitFor();
    expect(await form.getByLabel('How').inputValue()).toBe('mine');
    await form.getByLabel('How').press('Escape');
    await line.waitFor({ state: 'detached' });
    await sent(page, PLANT, [{ ref: `answer:${at}:${row}`, set: { status: 'unmet' } }]);
    await line.waitFor();
  });

  it('keeps the form about many gaps open, whatever becomes of the rows, and tells it', async () => {
    const { page, origin } = here();
    const at = 'zone:supervisory';
    const rows = ['62443-3-3/SR 3.8', '62443-3-3/SR 5.1'] as const;
    const [closed, other] = rows;
    await page.goto(
      `${origin}/p/${PLANT}/findings/gaps?q=${encodeURIComponent('requirement is SR 3.8 or SR 5.1')}`,
    );
    const grid = new Grid(page, 'Gaps');
    await grid.isReady();
    for (const row of rows) await grid.row(`gap:${at}:${row}`).getByRole('checkbox').check();
    const many = page.getByRole('region', { name: 'One decision about many gaps' });
    await many.getByRole('button', { name: 'Decide' }).press('Enter');
    await many.getByLabel('To be done by').fill('2099-06-30');
    await many.getByLabel('How').fill('mine');
    const said = { decision: 'planned', until: '2099-01-31', reason: 'theirs' };
    await sent(page, PLANT, [
      { ref: `answer:${at}:${closed}`, set: { status: 'met' } },
      { ref: `disposition:${at}:${other}`, add: { place: at, requirement: other, ...said } },
    ]);
    for (const row of rows) await grid.row(`gap:${at}:${row}`).waitFor({ state: 'detached' });
    await many.getByText(/^No gap any more, and left out: SR 3\.8, /).waitFor();
    expect(await many.getByLabel('How').inputValue()).toBe('mine');
    expect(await seriousIn(page)).toEqual([]);
    await many.getByRole('button', { name: 'Plan to close it' }).click();
    await many.getByText(/^Decided by somebody else meanwhile: SR 5\.1, /).waitFor();
    await many.getByRole('button', { name: 'Keep mine' }).click();
    await many.waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: 'Planned 1' }).click();
    await grid.row(`gap:${at}:${other}`).click();
    const beside = page.getByRole('complementary', { name: 'Gap' });
    await beside.getByText('mine').waitFor();
    await sent(page, PLANT, [
      { ref: `answer:${at}:${closed}`, set: { status: 'unmet' } },
      { ref: `disposition:${at}:${other}`, remove: true },
    ]);
    await page.getByRole('radio', { name: 'Planned 0' }).waitFor();
  });
}
