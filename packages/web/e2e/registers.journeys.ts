/** Pages beside the worksheet in a real browser, one journey each: documents, assets, evidence, history, settings, risk. */
import { statSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { sent, told } from './beside-the-page.ts';
import { launch } from './browser.ts';
import { decisions } from './decisions.journeys.ts';
import { hostileChanges, WRITTEN, type Thing } from './hostile.ts';
import { codeOf, Gate } from './pages/gate.ts';
import { Grid } from './pages/grid.ts';
import { Reports } from './pages/reports.ts';
import { Workbench } from './pages/workbench.ts';
import { Workshop } from './pages/workshop.ts';
import { startServer, type TestServer } from './server.ts';

const PLANT = 'chemical-plant';
/** A controller of the example. */
const ASSET = 'plc';
/** Names are text, whatever is in them. */
const HOSTILE = '<img src=x onerror="document.title=1">{{7*7}}';
const SCENARIO = 's-host-encrypted';
const HOSTILE_PAGES = [
  '/plants',
  `/p/${PLANT}/overview`,
  `/p/${PLANT}/overview?why=sla:zone:admin:IAC:evidenced`,
  `/p/${PLANT}/zones?sel=zone:admin`,
  `/p/${PLANT}/zones?sel=conduit:ics-lan`,
  `/p/${PLANT}/assets?sel=${ASSET}`,
  `/p/${PLANT}/assets/products`,
  `/p/${PLANT}/flows`,
  `/p/${PLANT}/flows/conduits?sel=ics-lan`,
  `/p/${PLANT}/requirements?place=zone:admin`,
  `/p/${PLANT}/requirements?by=requirement`,
  `/p/${PLANT}/requirements?by=triage`,
  `/p/${PLANT}/evidence`,
  `/p/${PLANT}/findings`,
  `/p/${PLANT}/risk?sel=${SCENARIO}`,
  `/p/${PLANT}/risk/targets`,
  `/p/${PLANT}/risk/exposure`,
  `/p/${PLANT}/risk/criteria`,
  `/p/${PLANT}/workshop`,
  `/p/${PLANT}/reports`,
  `/p/${PLANT}/history`,
  `/p/${PLANT}/settings`,
  `/p/${PLANT}/import`,
];
/** Nothing of the workbench is any of these. */
const MADE_OF_TEXT =
  'img[src=x], [onerror], [onload], iframe, a[href^="javascript:"], link[href*=":9/"], main script, main style';
const SEEN = 250;
let server: TestServer;
let browser: Browser;
let page: Page;
let gate: Gate;
const complaints: string[] = [];

async function complaining(context: BrowserContext): Promise<Page> {
  const made = await context.newPage();
  made.setDefaultTimeout(60_000);
  made.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  made.on('pageerror', (error) => complaints.push(error.message));
  made.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) complaints.push(`left the server: ${request.url()}`);
  });
  return made;
}

/** Evidence that an answer at a zone cites, by its id. */
async function citedAtZone(): Promise<string> {
  const { entities } = await told<{
    readonly entities: readonly {
      readonly kind: string;
      readonly body: { readonly place?: string; readonly evidence?: readonly string[] };
    }[];
  }>(page, `/api/v1/plants/${PLANT}/entities`);
  const answer = entities.find(
    ({ kind, body }) =>
      kind === 'answer' && body.place?.startsWith('zone:') === true && body.evidence?.length,
  );
  return answer?.body.evidence?.[0] ?? expect.fail('no answer at a zone cites evidence');
}

/** As somebody else changes it, beside the page. */
async function changed(ref: string, set: object, reason = 'meanwhile'): Promise<void> {
  await sent(page, PLANT, [{ ref, set }], reason);
}

/** Somebody else sees that it waits, what it changes, decides with a reason and the second factor, and carries it out. */
async function decidesOnIt(): Promise<void> {
  await page.getByRole('link', { name: '1 proposal waits' }).last().click();
  const grid = new Grid(page, 'Proposals');
  await grid.row('proposal-1').click();
  const beside = page.getByRole('complementary', { name: 'Proposal' });
  await beside.getByText(HOSTILE).waitFor();
  expect(await beside.innerText()).toContain('sam@maker.test');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await seriousIn(page)).toEqual([]);
  }
  expect(await beside.getByRole('button', { name: 'Accept' }).isDisabled()).toBe(true);
  await beside.getByLabel('Why', { exact: true }).fill('as agreed in the call');
  await beside.getByRole('button', { name: 'Accept' }).click();
  const carry = beside.getByRole('button', { name: 'Carry out' });
  const code = beside.getByLabel('Code of six digits');
  await carry.or(code).first().waitFor();
  if (await code.isVisible()) {
    await code.fill(codeOf(gate.secret, Date.now() + 30_000));
    await beside.getByRole('button', { name: 'Go on' }).click();
  }
  await carry.click();
  await beside.getByText('carried out', { exact: true }).waitFor();
  expect(await beside.innerText()).toContain('as agreed in the call');
  await page.getByText('Nothing waits for a decision.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
}

/** That of an invitation, of what is chosen on the page of settings. */
async function linkMade(): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click();
  const once = page.getByTestId('shown-once');
  const code = page.getByLabel('Code of six digits');
  await once.or(code).waitFor();
  // A run of this long after the code of the set-up asks for another one.
  if (await code.isVisible()) {
    await code.fill(codeOf(gate.secret, Date.now() + 30_000));
    await page.getByRole('button', { name: 'Go on' }).click();
  }
  return await once.innerText();
}

const BROWSER: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
};

/** One after the other: each stands on the one before. */
export function registers(): void {
  beforeAll(async () => {
    server = await startServer(PLANT);
    browser = await launch();
    page = await complaining(await browser.newContext(BROWSER));
    gate = new Gate(page);
    await gate.setUp(server.setUpLink);
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await gate.setSecondFactor();
    await new Workbench(page).isReady();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  decisions(() => ({ page, origin: server.origin }));

  it('says what stands in the way of a document, makes it beside the page, and gives it out', async () => {
    const reports = new Reports(page);
    await reports.open(server.origin, PLANT);
    await page.getByText(/required rows? (?:is|are) undetermined/).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await reports.choose('Markdown', 'CSV');
    await reports.make().click();
    const made = reports.job('done');
    await made.waitFor();
    const coming = page.waitForEvent('download');
    await made.getByRole('link', { name: /all .* files as one archive/i }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`${PLANT}.zip`);
    expect(statSync(await download.path()).size).toBeGreaterThan(1000);
  });

  it('leads from what the title block lacks to where it is stated, and takes it back', async () => {
    const reports = new Reports(page);
    await reports.open(server.origin, PLANT);
    const panel = page.getByRole('region', { name: 'Title block' });
    await panel.getByRole('button', { name: 'Change' }).click();
    const form = panel.getByRole('form', { name: 'Title block' });
    await form.getByRole('textbox', { name: 'Checked by' }).fill('');
    await form.getByRole('textbox', { name: 'Document number' }).fill('4711-CS-001');
    expect(await seriousIn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Record' }).click();
    await panel.getByText('4711-CS-001').waitFor();
    const lacks = page.getByRole('listitem').filter({ hasText: /title block lacks.*who checked it/ });
    await lacks.getByRole('button', { name: 'Look' }).click();
    expect(
      await panel.getByRole('button', { name: 'Change' }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Control+z');
    await panel.getByText('4711-CS-001').waitFor({ state: 'detached' });
  });

  it('finds an asset by its id from anywhere, and changes one field of several at once', async () => {
    await page.goto(`${server.origin}/p/${PLANT}/overview`);
    await new Workbench(page).isReady();
    await page.keyboard.press('Control+k');
    const finder = page.getByRole('dialog', { name: 'Find and run' });
    await finder.getByRole('combobox').fill(ASSET);
    await finder
      .getByRole('option', { name: new RegExp(`asset:${ASSET}`) })
      .first()
      .waitFor();
    await finder.getByRole('combobox').press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/assets') && url.searchParams.get('sel') === ASSET);
    const grid = new Grid(page, 'Assets');
    await grid.row(ASSET).waitFor();
    await page.getByRole('complementary', { name: 'Asset' }).getByRole('heading', { level: 2 }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await grid.filter('type is not controller');
    await page.getByText(/^\d+ of \d+$/).waitFor();
    await grid.rows().first().click();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 marked').waitFor();
    const many = page.getByRole('form', { name: 'Change what is marked' });
    // What it would come to is told before it is done.
    await many.getByRole('button', { name: 'Delete…' }).click();
    const removal = page.getByRole('dialog', { name: 'Delete 2 assets' });
    await removal.getByText('Ctrl Z takes it back.').waitFor();
    await removal.getByRole('button', { name: 'Leave it' }).click();
    await removal.waitFor({ state: 'detached' });
    await many.getByRole('combobox', { name: 'Field' }).click();
    await page.getByRole('option', { name: 'Owner', exact: true }).click();
    await many.getByRole('textbox', { name: 'Owner' }).fill('head of maintenance');
    await many.getByText('2 change').waitFor();
    await many.getByRole('button', { name: 'Record' }).click();
    await many.waitFor({ state: 'detached' });
    await grid.rows().first().getByText('head of maintenance').waitFor();
    await page.keyboard.press('Control+z');
    await grid.rows().first().getByText('head of maintenance').waitFor({ state: 'detached' });
  });

  it('finds flows in words, changes cells where they stand, takes that back, and leads on to the conduit', async () => {
    const id = 'ews-plc-modbus';
    await page.goto(`${server.origin}/p/${PLANT}/overview`);
    await new Workbench(page).isReady();
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    const grid = new Grid(page, 'Flows');
    await grid.isReady();
    await grid.filter('conduit is ics-lan and protocol is not empty');
    await page.getByText(/^\d+ of \d+$/).waitFor();
    await grid.head('Id').getByRole('button').click();
    await page.waitForURL((url) => url.searchParams.get('sort') === 'id');
    // A key is of the row that is current, however fast it comes.
    await grid.rows().first().click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(async () => await grid.current().getByRole('checkbox').isChecked()).toBe(true);
    await page.keyboard.press('Space');
    // The first click chooses the row, one more a cell of it, and typing writes into it.
    await grid.cell(id, 'protocol').click();
    await grid.cell(id, 'protocol').click();
    expect(await grid.cell(id, 'id').getAttribute('aria-readonly')).toBe('true');
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await seriousIn(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null });
    await page.keyboard.type('s7');
    expect(await seriousIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await grid.cell(id, 'protocol').getByText('modbus-tcp').waitFor();
    // Two of one thing, one right after the other, do not stand against each other.
    await page.keyboard.type('s7');
    await page.keyboard.press('Tab');
    await page.keyboard.type('102; 103');
    await page.keyboard.press('Enter');
    await grid.cell(id, 'ports').and(page.locator(':not([data-attempt])')).getByText('102, 103').waitFor();
    await grid.cell(id, 'protocol').and(page.locator(':not([data-attempt])')).getByText('s7').waitFor();
    await page.keyboard.press('Control+z');
    await grid.cell(id, 'ports').getByText('502').waitFor();
    // Somebody else writes the same cell while it is open here.
    await grid.cell(id, 'purpose').click();
    await page.keyboard.press('F2');
    await changed(`flow:${id}`, { purpose: 'theirs' });
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    const both = page.getByRole('alert');
    await both.getByRole('cell', { name: 'theirs' }).waitFor();
    await grid.cell(id, 'purpose').getByText('mine').waitFor();
    await both.getByRole('button', { name: 'Keep mine' }).click();
    await both.waitFor({ state: 'detached' });
    await grid.cell(id, 'purpose').and(page.locator(':not([data-attempt])')).getByText('mine').waitFor();
    await grid.row(id).click();
    const beside = page.getByRole('complementary', { name: 'Flow' });
    await beside.getByRole('button', { name: /ics-lan$/ }).click();
    await page.waitForURL(
      (url) => url.pathname.endsWith('/flows/conduits') && url.searchParams.get('sel') === 'ics-lan',
    );
    await page.getByRole('complementary', { name: 'Conduit' }).getByRole('heading', { level: 2 }).waitFor();
    await page.getByRole('link', { name: 'In the drawing' }).waitFor();
  });

  it('writes evidence down, keeps its file, and leads to what rests on evidence', async () => {
    await page.goto(`${server.origin}/p/${PLANT}/evidence`);
    const grid = new Grid(page, 'Evidence');
    await grid.isReady();
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'New evidence' }).click();
    const form = page.getByRole('complementary', { name: 'New evidence' });
    await form.getByLabel('Title').fill('Rules of the cell firewall');
    await form.getByRole('combobox', { name: 'Covers' }).fill('reactor');
    await page.getByRole('option', { name: /zone:reactor/ }).click();
    await form.getByRole('button', { name: 'Record' }).click();
    const beside = page.getByRole('complementary', { name: 'Evidence' });
    await beside.getByText('No file of it is here.').waitFor();
    await page.waitForURL((url) => url.searchParams.get('sel') === 'rules-of-the-cell-firewall');
    await beside
      .locator('input[type=file]')
      .setInputFiles({ name: 'rules.txt', mimeType: 'text/plain', buffer: Buffer.from('permit none') });
    const link = beside.getByRole('link', { name: /rules\.txt/ });
    await link.waitFor();
    const coming = page.waitForEvent('download');
    await link.click();
    expect(statSync(await (await coming).path()).size).toBe('permit none'.length);
    const cited = await citedAtZone();
    await page.goto(`${server.origin}/p/${PLANT}/evidence?sel=${cited}`);
    await grid.row(cited).waitFor();
    await beside.locator('li').getByRole('link').first().click();
    await page.waitForURL((url) => url.pathname.endsWith('/requirements') && url.searchParams.has('row'));
  });

  it('tells what an entry changed, and what was written of one thing', async () => {
    const ref = `asset:${ASSET}`;
    await changed(ref, { owner: 'shift leader' }, 'seen on site');
    await page.goto(`${server.origin}/p/${PLANT}/history`);
    const grid = new Grid(page, 'History');
    await grid.isReady();
    await grid.rows().first().click();
    const beside = page.getByRole('complementary', { name: 'Entry' });
    await beside.getByRole('heading', { name: 'seen on site' }).waitFor();
    await beside.locator('ins', { hasText: 'shift leader' }).waitFor();
    await page.goto(`${server.origin}/p/${PLANT}/assets?sel=${ASSET}`);
    await page.getByRole('link', { name: 'Its history' }).click();
    await page.waitForURL((url) => url.pathname.endsWith('/history') && url.searchParams.get('row') === ref);
    await grid.isReady();
    await grid.rows().first().click();
    await beside.locator('ins', { hasText: 'shift leader' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
  });

  it('invites somebody who may only read, and offers them no more than that', async () => {
    await page.goto(`${server.origin}/p/${PLANT}/settings`);
    await page.getByRole('heading', { name: 'Invitations' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    const link = await linkMade();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const theirs = await context.newPage();
    theirs.setDefaultTimeout(60_000);
    await theirs.goto(link);
    await theirs.getByLabel('Your name').fill('Vera Lund');
    await theirs.getByLabel('E-mail address').fill('vera@plant.test');
    await theirs.getByRole('textbox', { name: 'Password' }).fill('seven quiet gantries lift');
    await theirs.getByRole('button', { name: 'Make the account' }).click();
    await theirs.getByRole('button', { name: 'Begin' }).waitFor();
    const theirGate = new Gate(theirs);
    await theirGate.setSecondFactor();
    await new Workbench(theirs).isReady();
    await theirs.goto(`${server.origin}/p/${PLANT}/evidence`);
    await new Grid(theirs, 'Evidence').isReady();
    expect(await theirs.getByRole('button', { name: 'New evidence' }).count()).toBe(0);
    await theirs.goto(`${server.origin}/p/${PLANT}/assets`);
    await new Grid(theirs, 'Assets').isReady();
    expect(await theirs.getByRole('checkbox').count()).toBe(0);
    await theirs.goto(`${server.origin}/p/${PLANT}/settings`);
    await theirs.getByText('viewer').waitFor();
    expect(await theirs.getByRole('heading', { name: 'Invitations' }).count()).toBe(0);
    await context.close();
  });

  it('asks a supplier what is asked of it, takes its answers as a proposal, and shows it nothing else', async () => {
    await page.goto(`${server.origin}/p/${PLANT}/settings`);
    await page.getByRole('combobox', { name: /^As a supplier/ }).click();
    await page.getByRole('option').first().click();
    const link = await linkMade();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const theirs = await context.newPage();
    theirs.setDefaultTimeout(60_000);
    await theirs.goto(link);
    await theirs.getByLabel('Your name').fill('Sam Pumps');
    await theirs.getByLabel('E-mail address').fill('sam@maker.test');
    await theirs.getByRole('textbox', { name: 'Password' }).fill('eleven brass valves turn');
    await theirs.getByRole('button', { name: 'Make the account' }).click();
    await theirs.getByRole('button', { name: 'Begin' }).waitFor();
    await new Gate(theirs).setSecondFactor();
    await theirs.waitForURL((url) => url.pathname === `/q/${PLANT}`);
    const row = theirs.locator('[data-question]').first();
    await row.getByRole('radio', { name: 'partial', exact: true }).click();
    await row.getByRole('textbox').fill(HOSTILE);
    // What is not sent outlives a page that is loaded again.
    await theirs.reload();
    expect(await row.getByRole('textbox').inputValue()).toBe(HOSTILE);
    for (const scheme of ['light', 'dark'] as const) {
      await theirs.emulateMedia({ colorScheme: scheme });
      expect(await seriousIn(theirs)).toEqual([]);
    }
    await theirs.getByRole('button', { name: 'Send 1 answer' }).click();
    await row.getByText('sent, not decided').waitFor();
    await theirs.getByRole('region', { name: 'What was sent' }).getByText('not decided').waitFor();
    await decidesOnIt();
    await theirs.reload();
    await theirs
      .getByRole('region', { name: 'What was sent' })
      .getByText('recorded', { exact: true })
      .waitFor();
    await theirs.goto(`${server.origin}/p/${PLANT}/overview`);
    // No page of the plant is for them: they are led to what they are asked.
    await theirs.waitForURL((url) => url.pathname === `/q/${PLANT}`);
    await theirs.locator('[data-question]').first().waitFor();
    expect(await theirs.getByRole('link', { name: 'Overview' }).count()).toBe(0);
    expect(await theirs.title()).not.toBe('1');
    await context.close();
  });

  it('has nothing serious for axe on any page, in either scheme', async () => {
    const ofPlant = [
      'overview',
      'zones',
      'assets',
      'assets/products',
      'flows',
      'flows/conduits',
      'risk',
      'requirements',
      'evidence',
      'findings',
      'findings/gaps',
      'reports',
      'history',
      'inbox',
      'settings',
      'overview?why=sla:zone:control:RDF',
      'zones?sel=zone:control',
      `assets?sel=${ASSET}`,
      'requirements?by=requirement',
      'requirements?by=triage',
      'requirements?place=zone:control&row=62443-3-3/SR%201.1',
      'risk/targets',
      'risk/exposure',
      'risk/criteria',
      'import',
    ];
    for (const at of [...ofPlant.map((path) => `/p/${PLANT}/${path}`), '/plants', '/sessions', '/new']) {
      await page.goto(`${server.origin}${at}`);
      await page.locator('main').filter({ hasText: /\S/ }).waitFor();
      await page.locator('main [class*="waiting"]').first().waitFor({ state: 'detached' });
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        expect([at, scheme, await seriousIn(page)]).toEqual([at, scheme, []]);
      }
    }
    await page.emulateMedia({ colorScheme: null });
  });

  it('changes a scenario where it stands, finds it in the matrix and from anywhere, and shows its name as text', async () => {
    await page.goto(`${server.origin}/p/${PLANT}/risk`);
    const grid = new Grid(page, 'Scenarios');
    await grid.isReady();
    await page.getByText(/^\d+ of \d+ scenarios are above what is tolerated/).waitFor();
    await grid.row(SCENARIO).click();
    const beside = page.getByRole('complementary', { name: 'Scenario' });
    await beside.getByRole('heading', { level: 2 }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await beside.getByRole('button', { name: 'Change: Scenario' }).click();
    await beside.getByRole('textbox', { name: 'Scenario' }).fill(HOSTILE);
    await page.keyboard.press('Enter');
    await beside.getByRole('heading', { level: 2, name: HOSTILE }).waitFor();
    await page
      .getByRole('button', { name: /^High: severity 3, likelihood 4/ })
      .first()
      .click();
    await page.waitForURL((url) => url.searchParams.get('cell') === 'before.3-4');
    await page.keyboard.press('Control+k');
    const finder = page.getByRole('dialog', { name: 'Find and run' });
    await finder.getByRole('combobox').fill('onerror');
    await finder.getByRole('option', { name: HOSTILE }).first().waitFor();
    await finder.getByRole('combobox').press('Enter');
    await page.waitForURL(
      (url) => url.pathname.endsWith('/risk') && url.searchParams.get('sel') === SCENARIO,
    );
    await page.keyboard.press('Control+z');
    await beside.getByRole('heading', { level: 2, name: HOSTILE }).waitFor({ state: 'detached' });
    // Somebody else writes the same field while it is open here.
    await beside.getByRole('button', { name: 'Change: Owner' }).click();
    await beside.getByRole('textbox', { name: 'Owner' }).fill('mine');
    await changed(`scenario:${SCENARIO}`, { owner: 'theirs' });
    await page.keyboard.press('Enter');
    const both = beside.getByRole('alert');
    await both.getByRole('cell', { name: 'theirs' }).waitFor();
    await both.getByRole('button', { name: 'Keep mine' }).click();
    await beside.getByRole('button', { name: 'Change: Owner' }).getByText('mine').waitFor();
  });

  it('makes a scenario by keys, says what it uses and what stands against it, and takes it out again', async () => {
    await page.goto(`${server.origin}/p/${PLANT}/risk`);
    const grid = new Grid(page, 'Scenarios');
    await grid.isReady();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('A name is needed.').waitFor();
    await dialog.getByRole('textbox', { name: 'Scenario' }).fill('Crane starts by itself');
    await dialog.getByText('Its id will be crane-starts-by-itself.').waitFor();
    await dialog.getByRole('combobox', { name: 'Place' }).fill('control');
    await page.getByRole('option').first().click();
    await dialog.getByRole('textbox', { name: 'Consequence' }).fill('Somebody is struck');
    expect(await seriousIn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Record' }).click();
    const beside = page.getByRole('complementary', { name: 'Scenario' });
    await beside.getByRole('heading', { level: 2, name: 'Crane starts by itself' }).waitFor();
    // Nobody said how severe it is: it has no rank, and not a low one.
    await beside.getByText('How severe is it? Until somebody says so, it has no rank.').first().waitFor();
    await beside.getByRole('button', { name: 'Add a weakness…' }).click();
    await dialog
      .getByRole('textbox', { name: 'The weakness that is used' })
      .fill('The panel has no password');
    await dialog.getByRole('button', { name: 'Record' }).click();
    await beside.getByText('The panel has no password').waitFor();
    await beside.getByRole('button', { name: 'Add a countermeasure…' }).click();
    await dialog
      .getByRole('textbox', { name: 'What it does against the scenario' })
      .fill('Sign in at the panel');
    await dialog.getByText('It cites neither rows nor a measure yet').waitFor();
    await dialog.getByRole('combobox', { name: 'Counts when these rows' }).fill('SR 1.1 ');
    await page.getByRole('option').first().click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Record' }).click();
    await beside.getByText('Sign in at the panel').waitFor();
    await beside.getByRole('button', { name: 'Remove: Sign in at the panel' }).click();
    await beside.getByText('Nothing stands against it yet.').waitFor();
    await beside.getByRole('button', { name: 'Remove the scenario…' }).click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await grid.row('crane-starts-by-itself').waitFor({ state: 'detached' });
  });

  it('rates a scenario on the wall by keys, moves an SL-T of the overview by it, and takes that back', async () => {
    await page.goto(`${server.origin}/p/${PLANT}/risk?sel=${SCENARIO}`);
    await page.getByRole('link', { name: 'Workshop' }).click();
    const workshop = new Workshop(page);
    await workshop.slT('IAC', 'IAC: SL-T 3').waitFor();
    const name = await workshop.title().innerText();
    // A try, dropped again: nothing is written by looking at it.
    await page.keyboard.press('a');
    await workshop.slT('IAC', /^IAC: SL-T \d, was 3$/).waitFor();
    await workshop.scenario(SCENARIO).getByText('not agreed').waitFor();
    await page.getByText(/^Also at /).waitFor();
    await page.keyboard.press('n');
    await expect.poll(async () => await workshop.title().innerText()).not.toBe(name);
    await page.keyboard.press('Shift+N');
    await workshop.slT('IAC', /was 3$/).waitFor();
    await page.keyboard.press('Backspace');
    await workshop.slT('IAC', 'IAC: SL-T 3').waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await seriousIn(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null });
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await workshop.scenario(SCENARIO).getByText('agreed', { exact: true }).waitFor();
    expect(await workshop.chosen('Likelihood, nothing in place').innerText()).toBe('A');
    await page.keyboard.press('Escape');
    await page.waitForURL(
      (url) => url.pathname.endsWith('/risk') && url.searchParams.get('sel') === SCENARIO,
    );
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    const bench = new Workbench(page);
    await bench.isReady();
    const cell = bench.cell('sla:zone:admin:IAC:evidenced');
    await expect.poll(async () => await cell.getAttribute('aria-label')).toMatch(/SL-T [12]\b/);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => await cell.getAttribute('aria-label')).toMatch(/SL-T 3\b/);
  });

  it('shows markup as text, whichever field of whichever thing it stands in', async () => {
    const path = `/api/v1/plants/${PLANT}/entities`;
    const { entities } = await told<{ readonly entities: readonly Thing[] }>(page, path);
    const { changes, fields } = hostileChanges(entities);
    expect(fields.size).toBeGreaterThan(130);
    await sent(page, PLANT, changes, HOSTILE);
    const seen = new Set<string>();
    const look = async (tab: Page, path: string): Promise<void> => {
      await tab.goto(`${server.origin}${path}`);
      await tab.waitForLoadState('networkidle');
      await tab.getByRole('heading', { level: 1 }).first().waitFor();
      await tab.locator('main [class*="waiting"]').first().waitFor({ state: 'detached' });
      const text = await tab.locator('body').innerText();
      for (const [, which = ''] of text.matchAll(WRITTEN)) seen.add(which);
      expect(await tab.evaluate('window.marked'), path).toBeUndefined();
      expect(await tab.locator(MADE_OF_TEXT).count(), path).toBe(0);
    };
    const left = [...HOSTILE_PAGES];
    const inTab = async (tab: Page): Promise<void> => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) await look(tab, path);
    };
    // Each as a browser of its own: tabs of one tell each other of the plant, and would ask anew whenever one of them goes on.
    const storageState = await page.context().storageState();
    const beside = await Promise.all(
      [1, 2, 3].map(async () => await complaining(await browser.newContext({ ...BROWSER, storageState }))),
    );
    await Promise.all([page, ...beside].map(inTab));
    await Promise.all(beside.map(async (tab) => await tab.context().close()));
    expect(seen.size).toBeGreaterThan(SEEN);
  });

  it('made nothing that the content policy refuses', () => {
    expect(complaints.filter((text) => !/\b(?:401|403|409|429|503)\b/.test(text))).toEqual([]);
    expect(server.faults).toEqual([]);
  });
}
