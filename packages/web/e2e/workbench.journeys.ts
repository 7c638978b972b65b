/** The workbench in a real browser, over a real server and record: from the set-up link to a number and its reason. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { told } from './beside-the-page.ts';
import { launch } from './browser.ts';
import { Across } from './pages/across.ts';
import { TriagePage } from './pages/triage.ts';
import { Drawing } from './pages/drawing.ts';
import { Gate, PERSON, codeOf } from './pages/gate.ts';
import { Workbench } from './pages/workbench.ts';
import { Worksheet } from './pages/worksheet.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let gate: Gate;
let bench: Workbench;
/** What the browser complains of: the content policy, errors, requests that leave this server. */
const complaints: string[] = [];

const REACTOR = 'zone:reactor';
const ROW = '62443-3-3/SR 1.1';

interface Row {
  readonly requirement: string;
  readonly own: object | null;
  readonly answer: object | null;
}

interface PlaceOf {
  readonly place: { readonly ref: string; readonly name: string };
  readonly own: { readonly how?: string } | null;
}

async function placesOf(requirement: string): Promise<readonly PlaceOf[]> {
  const path = `/api/v1/plants/chemical-plant/rows/places?requirement=${encodeURIComponent(requirement)}`;
  return (await told<{ readonly places: readonly PlaceOf[] }>(page, path)).places;
}

/** As the server tells them to whoever is signed in. */
async function rowsAt(): Promise<readonly Row[]> {
  const path = `/api/v1/plants/chemical-plant/rows?place=${encodeURIComponent(REACTOR)}`;
  return (await told<{ readonly rows: readonly Row[] }>(page, path)).rows;
}

async function rowAt(requirement: string): Promise<Row> {
  return (await rowsAt()).find((row) => row.requirement === requirement) ?? expect.fail(requirement);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** One after the other: each stands on the one before. */
export function workbench(): void {
  beforeAll(async () => {
    server = await startServer('chemical-plant');
    browser = await launch();
    context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) complaints.push(`left the server: ${request.url()}`);
    });
    gate = new Gate(page);
    bench = new Workbench(page);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('leads from the link to the first account, its second factor, and the map of the plant', async () => {
    await gate.setUp(server.setUpLink);
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await gate.setSecondFactor();
    await bench.isReady();
    expect(page.url()).toContain('/overview');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Overview');
  });

  it('says why of a number, by mouse and by key, and goes back to where it was', async () => {
    const [first] = await page.locator('main table tbody [data-why^="sla:"]').all();
    const reference = (await first?.getAttribute('data-why')) ?? '';
    await first?.click();
    await bench.why().getByRole('heading', { level: 2 }).waitFor();
    expect(new URL(page.url()).searchParams.get('why')).toBe(reference);
    const step = bench.why().locator('[data-step]').first();
    await step.waitFor();
    const next = await step.getAttribute('data-why');
    await step.click();
    await page.waitForURL((url) => url.searchParams.get('why') === next);
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('why') === reference);
    await page.keyboard.press('Escape');
    await bench.why().waitFor({ state: 'detached' });
    await bench.cell(reference).focus();
    await page.keyboard.press('?');
    await bench.why().waitFor();
    await page.keyboard.press('Escape');
    await bench.why().waitFor({ state: 'detached' });
  });

  it('keeps the reading in the address, and shows it in the gauges', async () => {
    await page.getByRole('radio', { name: 'Claimed' }).click();
    await page.waitForURL((url) => url.searchParams.get('reading') === 'claimed');
    await page.reload();
    await bench.isReady();
    expect(await page.getByRole('radio', { name: 'Claimed' }).getAttribute('aria-checked')).toBe('true');
    expect(await page.locator('main table tbody [data-why$=":claimed"]').count()).toBeGreaterThan(7);
    // A page that is the same in every reading does not offer it, and the address keeps it.
    await page.getByRole('link', { name: /^Assets/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Assets' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Claimed' }).count()).toBe(0);
    await page.getByRole('link', { name: /^Overview/ }).click();
    await bench.isReady();
    expect(await page.getByRole('radio', { name: 'Claimed' }).getAttribute('aria-checked')).toBe('true');
    await page.getByRole('radio', { name: 'Evidenced' }).click();
  });

  it('leads from the number of gaps to as many rows', async () => {
    const figure = page.getByRole('button', { name: /^Gaps \(claimed\)/ });
    const [gaps = ''] = /\d+/.exec((await figure.innerText()).replace('Gaps (claimed)', '')) ?? [];
    await figure.click();
    await page.getByRole('radio', { name: `All ${gaps}` }).waitFor();
    await page.goBack();
    await bench.isReady();
  });

  it('finds a place by its name', async () => {
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Find and run' });
    await dialog.getByRole('combobox').fill('reactor');
    await dialog.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('says when another day is shown, and leads back', async () => {
    await page.goto(`${server.origin}/p/chemical-plant/overview?asOf=2026-01-05`);
    await bench.isReady();
    await page.getByText('This is not the plant as it is now').waitFor();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.waitForURL((url) => !url.searchParams.has('asOf'));
  });

  it('takes an answer by keyboard alone, repaints what rests on it, and takes it back', async () => {
    const sheet = new Worksheet(page);
    await sheet.open(server.origin, 'chemical-plant', REACTOR);
    const before = await sheet.row(ROW).innerText();
    const status = before.includes('unmet') ? ['3', 'partial'] : ['4', 'unmet'];
    await sheet.choose(ROW);
    await page.keyboard.press(status[0] ?? '');
    await sheet.isRecorded();
    await sheet
      .row(ROW)
      .getByText(status[1] ?? '', { exact: true })
      .waitFor();
    expect((await rowAt(ROW)).own).toMatchObject({ assessor: PERSON.name, assessed: today() });
    await sheet.row(ROW).focus();
    await page.keyboard.press('h');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('seen on the panel');
    await page.keyboard.press('Enter');
    await sheet.row(ROW).getByText('seen on the panel').waitFor();
    await sheet.isLeft(ROW);
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await bench.isReady();
    const gauge = await bench.cell(`sla:${REACTOR}:IAC:evidenced`).getAttribute('aria-label');
    expect(gauge).toContain('SL-A 0');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  });

  it('records what is typed once its row is left, and keeps it where something is missing yet', async () => {
    const sheet = new Worksheet(page);
    const [, other] = (await rowsAt()).filter(({ own, answer }) => own === null && answer === null);
    const unanswered = other?.requirement ?? expect.fail('every row is answered');
    await sheet.open(server.origin, 'chemical-plant', REACTOR);
    await sheet.choose(ROW);
    await sheet.how().fill('seen from the next row');
    await sheet.row(unanswered).click();
    await sheet.row(ROW).getByText('seen from the next row').waitFor();
    await expect.poll(async () => (await rowAt(ROW)).own).toMatchObject({ how: 'seen from the next row' });
    await sheet.row(unanswered).focus();
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await rowAt(ROW)).own)
      .not.toMatchObject({ how: 'seen from the next row' });
    // Without a status it is no answer yet.
    await sheet.how().fill('half a sentence');
    await sheet.row(ROW).click();
    await sheet.row(unanswered).getByText('not recorded').waitFor();
    await page.goto(`${server.origin}/p/chemical-plant/overview`);
    await bench.isReady();
    await sheet.open(server.origin, 'chemical-plant', REACTOR);
    await sheet.choose(unanswered);
    expect(await sheet.how().inputValue()).toBe('half a sentence');
    expect((await rowAt(unanswered)).own).toBeNull();
    await sheet.how().press('Escape');
    await sheet.row(unanswered).getByText('not recorded').waitFor({ state: 'detached' });
  });

  it('moves SL-A as answers are given, before the server has them, and is confirmed by it', async () => {
    const sheet = new Worksheet(page);
    await sheet.open(server.origin, 'chemical-plant', REACTOR, 'claimed');
    const before = await sheet.level('RDF').getAttribute('aria-label');
    // What lies ahead is told before anything is answered.
    await sheet.choose('62443-3-3/SR 5.1');
    await page.getByText(/^If met: RDF (still|from) \d/).waitFor();
    await sheet
      .rail()
      .getByText(/^\d+ rows bring .*RDF.* to SL-T$/)
      .waitFor();
    let confirm = (): void => undefined;
    const asked = new Promise<void>((done) => (confirm = done));
    const changes = /\/plants\/chemical-plant\/changes$/;
    await page.route(changes, async (route) => {
      await asked;
      await route.continue();
    });
    // As fast as they come: all of RDF that SL 1 waits for.
    for (const row of ['SR 5.1', 'SR 5.2', 'SR 5.3']) {
      await sheet.choose(`62443-3-3/${row}`);
      await page.keyboard.press('1');
    }
    await sheet.moved('RDF').waitFor();
    await sheet.row('62443-3-3/SR 5.2').getByText('met', { exact: true }).waitFor();
    expect(await sheet.level('RDF').getAttribute('aria-label')).not.toBe(before);
    expect((await rowAt('62443-3-3/SR 5.1')).own).toBeNull();
    expect(await sheet.rail().innerText()).toContain('not yet confirmed');
    expect(await seriousIn(page)).toEqual([]);
    confirm();
    await sheet.moved('RDF').waitFor({ state: 'detached' });
    await expect.poll(async () => await sheet.rail().innerText()).toMatch(/\d ms/);
    expect(await sheet.level('RDF').getAttribute('aria-label')).not.toBe(before);
    expect((await rowAt('62443-3-3/SR 5.3')).own).toMatchObject({ status: 'met' });
    expect(await page.getByText('The server judged otherwise').count()).toBe(0);
    await page.unroute(changes);
    // What the server does not take goes back.
    const refusal = { status: 422, contentType: 'application/problem+json', body: '{"title":"refused"}' };
    await page.route(changes, async (route) => await route.fulfill(refusal));
    const confirmed = await sheet.level('RDF').getAttribute('aria-label');
    await sheet.choose('62443-3-3/SR 5.1');
    await page.keyboard.press('4');
    await sheet.row('62443-3-3/SR 5.1').getByText('not recorded').waitFor();
    expect(await sheet.level('RDF').getAttribute('aria-label')).toBe(confirmed);
    await page.unroute(changes);
    await page.keyboard.press('Escape');
  });

  it('only begins an answer where one from further up would be replaced, and records it when that is confirmed', async () => {
    const sheet = new Worksheet(page);
    await sheet.open(server.origin, 'chemical-plant', REACTOR);
    const inherited = (await rowsAt()).find(({ own, answer }) => own === null && answer !== null);
    const row = inherited?.requirement ?? '';
    await sheet.choose(row);
    await page.keyboard.press('4');
    await sheet.how().fill('no longer done so');
    expect((await rowAt(row)).own).toBeNull();
    await sheet.how().press('Enter');
    await sheet.row(row).getByText('no longer done so').waitFor();
    expect((await rowAt(row)).own).toMatchObject({ status: 'unmet', how: 'no longer done so' });
  });

  it('shows a requirement over all places, and answers for those that are ticked as one entry', async () => {
    const across = new Across(page, 'SR 1.1');
    await across.open(server.origin, 'chemical-plant', ROW);
    const before = await placesOf(ROW);
    const ticked = [await across.tickNext(), await across.tickNext()];
    await page.keyboard.press('3');
    await across.panel().waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await across.how().fill('said for two at once');
    await across.overwrite().check();
    // Whoever is in the way at several places is told of all of them.
    const names = new Map((await placesOf(ROW)).map(({ place }) => [place.ref, place.name] as const));
    const errors = ticked.map((ref) => ({ at: `answer:${ref}:${ROW}`, message: '', yours: {}, now: {} }));
    const changes = /\/plants\/chemical-plant\/changes$/;
    await page.route(changes, async (route) => {
      const body = JSON.stringify({ title: 'conflict', errors });
      await route.fulfill({ status: 409, contentType: 'application/problem+json', body });
    });
    await across.record(2).click();
    const told = across.panel().getByRole('alert');
    await told.waitFor();
    for (const ref of ticked) expect(await told.innerText()).toContain(names.get(ref) ?? ref);
    await page.unroute(changes);
    await across.record(2).click();
    await across.panel().waitFor({ state: 'detached' });
    const answered = (await placesOf(ROW)).filter(({ own }) => own?.how === 'said for two at once');
    expect(answered.map(({ place }) => place.ref).toSorted()).toEqual(ticked.toSorted());
    await page.keyboard.press('Control+z');
    await expect.poll(() => placesOf(ROW), { timeout: 60_000 }).toEqual(before);
    // What cannot be had is said, and asked for again; what an address names and is not there, too.
    const asked = /rows\/places/;
    await page.route(asked, async (route) => await route.fulfill({ status: 404, body: '{"title":"gone"}' }));
    await page.goto(`${server.origin}/p/chemical-plant/requirements?by=requirement&row=nonesuch`);
    await page.getByText('There is no “nonesuch” here').waitFor();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute(asked);
    await again.click();
    await across.places.isReady();
  });

  it('asks twelve questions of a zone by keys, records them as fast as they come, and takes each back', async () => {
    const triage = new TriagePage(page);
    const asked = async (): Promise<object> => {
      const { places } = await told<{
        readonly places: readonly { readonly ref: string; readonly answers: object }[];
      }>(page, '/api/v1/plants/chemical-plant/coverage/triage');
      return places.find(({ ref }) => ref === REACTOR)?.answers ?? expect.fail(REACTOR);
    };
    await triage.open(server.origin, 'chemical-plant', REACTOR, 'accounts');
    expect(await asked()).toEqual({});
    const wide = await triage.range('RA').getAttribute('aria-label');
    for (const key of ['1', '2', '3']) await page.keyboard.press(key);
    await triage.recorded(REACTOR, 'accounts', true).waitFor();
    await triage.recorded(REACTOR, 'signIn', false).waitFor();
    await triage.recorded(REACTOR, 'devices', 'unknown').waitFor();
    expect(await triage.focused().getAttribute('data-cell')).toBe(`${REACTOR} remote`);
    await expect.poll(asked).toEqual({ accounts: true, signIn: false, devices: 'unknown' });
    expect(await seriousIn(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('2');
    await triage.recorded(REACTOR, 'backup', false).waitFor();
    await expect.poll(async () => await triage.range('RA').getAttribute('aria-label')).not.toBe(wide);
    for (const question of ['backup', 'devices', 'signIn', 'accounts']) {
      await triage.cell(REACTOR, question).focus();
      await page.keyboard.press('0');
    }
    await expect.poll(asked, { timeout: 60_000 }).toEqual({});
  });

  it('asks for what a compensation needs before it counts', async () => {
    const sheet = new Worksheet(page);
    await sheet.open(server.origin, 'chemical-plant', REACTOR);
    await sheet.choose('62443-3-3/SR 1.2');
    await page.keyboard.press('2');
    await page.getByText('not recorded:').waitFor();
    expect(await page.evaluate("document.activeElement?.getAttribute('data-field')")).toBe('reason');
    expect(await seriousIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('shows both values where somebody changed the same row meanwhile, and loses neither', async () => {
    const sheet = new Worksheet(page);
    await sheet.open(server.origin, 'chemical-plant', REACTOR);
    await sheet.choose(ROW);
    await sheet.how().fill('mine');
    const other = await context.newPage();
    const theirs = new Worksheet(other);
    await theirs.open(server.origin, 'chemical-plant', REACTOR);
    await theirs.choose(ROW);
    await theirs.how().fill('theirs');
    await other.keyboard.press('Enter');
    await theirs.isRecorded();
    await other.close();
    await sheet.how().press('Enter');
    await sheet.conflict().waitFor();
    expect(await sheet.conflict().innerText()).toContain('mine');
    expect(await sheet.conflict().innerText()).toContain('theirs');
    await sheet.conflict().getByRole('button', { name: 'Keep mine' }).click();
    await sheet.row(ROW).getByText('mine').waitFor();
  });

  it('draws the plant, and says of a zone what it is', async () => {
    const drawing = new Drawing(page);
    await drawing.open(server.origin, 'chemical-plant');
    // Names can be read as it opens.
    expect(await drawing.zoom()).toBeGreaterThanOrEqual(72);
    expect(await drawing.beside().locator('[data-place]').first().getAttribute('data-place')).toMatch(
      /^zone:/,
    );
    await drawing.door(REACTOR).click();
    await drawing.beside().getByRole('heading', { level: 2 }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('sel') === REACTOR);
    expect(await drawing.door(REACTOR).getAttribute('aria-current')).toBe('true');
    expect(await drawing.offCentre(REACTOR)).toBeLessThan(24);
    await drawing.canvas().focus();
    const before = await drawing.zoom();
    await page.keyboard.press('+');
    expect(await drawing.zoom()).toBeGreaterThan(before);
    // However far it is moved, what level is looked at can be read.
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
    const box = await drawing.canvas().boundingBox();
    const name = await page.locator('[data-bands] text').first().boundingBox();
    expect(name?.x ?? -1).toBeGreaterThanOrEqual(box?.x ?? 0);
    await page.keyboard.press('f');
    expect(await drawing.zoom()).toBeLessThan(before);
    // What an overlay says is asked for when it is chosen, and drawn once it is there.
    await page.keyboard.press('3');
    await page.waitForURL((url) => url.searchParams.get('overlay') === 'exposure');
    await page.getByText('A screening index').waitFor();
    await page
      .locator('svg [data-of^="zone:"]')
      .getByText(/^needs SL \d/)
      .first()
      .waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await page.keyboard.press('2');
    await page.waitForURL((url) => url.searchParams.get('overlay') === null);
    // From finding to finding, and what an address names that is not there is told.
    await page.goto(`${server.origin}/p/chemical-plant/zones?sel=zone:nonesuch`);
    await drawing.beside().getByText('no zone or conduit called').waitFor();
    await page.keyboard.press('j');
    await drawing.finding().waitFor();
    const first = await drawing.finding().innerText();
    await page.keyboard.press('j');
    await expect.poll(async () => await drawing.finding().innerText()).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(async () => await drawing.finding().innerText()).toBe(first);
    expect(await seriousIn(page)).toEqual([]);
  });

  it('draws an SL-T before the server has it, and as it was where the server refuses it', async () => {
    const drawing = new Drawing(page);
    await drawing.open(server.origin, 'chemical-plant');
    await drawing.door(REACTOR).click();
    await drawing.beside().getByRole('heading', { level: 2 }).waitFor();
    const before = await drawing.zone(REACTOR).textContent();
    let refuse = (): void => undefined;
    const asked = new Promise<void>((done) => (refuse = done));
    const changes = /\/plants\/chemical-plant\/changes$/;
    const refusal = { status: 422, contentType: 'application/problem+json', body: '{"title":"refused"}' };
    await page.route(changes, async (route) => {
      await asked;
      await route.fulfill(refusal);
    });
    await page.getByRole('button', { name: 'State the SL-T' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'All seven' }).click();
    await page.getByRole('option', { name: '4', exact: true }).click();
    await dialog.getByLabel('Why this SL-T').fill('to see it drawn');
    await dialog.getByRole('button', { name: 'Record' }).click();
    await drawing.unconfirmed(REACTOR).waitFor({ state: 'attached' });
    expect(await drawing.zone(REACTOR).textContent()).toContain('T4444444');
    await drawing.beside().getByText('not yet confirmed').waitFor();
    refuse();
    await drawing.unconfirmed(REACTOR).waitFor({ state: 'detached' });
    expect(await drawing.zone(REACTOR).textContent()).toBe(before);
    await page.unroute(changes);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it.each(['light', 'dark'] as const)('has nothing serious for axe in the %s scheme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    // The map stands beside the reasons, in one page.
    await page.goto(`${server.origin}/p/chemical-plant/overview?why=list%3Aabove`);
    await bench.isReady();
    await bench.why().getByRole('heading').first().waitFor();
    // No sentence waits for what should have been filled in.
    expect(await page.locator('body').innerText()).not.toContain('{{');
    expect(await seriousIn(page)).toEqual([]);
    await page.goto(`${server.origin}/sessions`);
    await page.getByRole('table').waitFor();
    expect(await seriousIn(page)).toEqual([]);
  });

  it('states a fact where it stands, in a seventh tab, and tells the first', async () => {
    const FACT = 'access from an untrusted network';
    const drawing = new Drawing(page);
    await drawing.open(server.origin, 'chemical-plant');
    await drawing.door(REACTOR).click();
    expect(await drawing.statedOf(FACT)).toBe('unknown');
    // A browser keeps six connections to one server, and each stream of events holds one.
    const tabs: Page[] = [];
    for (let i = 0; i < 6; i++) {
      const tab = await context.newPage();
      tabs.push(tab);
      await new Drawing(tab).open(server.origin, 'chemical-plant');
    }
    const last = new Drawing(tabs.at(-1) ?? expect.fail('no tab'));
    await last.door(REACTOR).click();
    await last.fact(FACT).getByRole('radio', { name: 'no', exact: true }).click();
    await expect.poll(async () => await drawing.statedOf(FACT)).toBe('no');
    // The tab that reads for all closes, and the next one takes over.
    await last.page.keyboard.press('Control+z');
    for (const each of [drawing, last])
      await expect.poll(async () => await each.statedOf(FACT)).toBe('unknown');
    await page.goto('about:blank');
    const other = new Drawing(tabs[0] ?? expect.fail('no tab'));
    // A browser without a window has every tab in sight, and says nothing else of it.
    const unseen = new Drawing(tabs[1] ?? expect.fail('no tab'));
    for (const each of [other, unseen]) await each.door(REACTOR).click();
    expect(await unseen.statedOf(FACT)).toBe('unknown');
    await unseen.page.evaluate(
      `Object.defineProperty(document, 'hidden', { value: true, configurable: true })`,
    );
    await last.fact(FACT).getByRole('radio', { name: 'no', exact: true }).click();
    await expect.poll(async () => await other.statedOf(FACT)).toBe('no');
    expect(await unseen.statedOf(FACT)).toBe('unknown');
    await unseen.page.evaluate(
      `delete document.hidden, void document.dispatchEvent(new Event('visibilitychange'))`,
    );
    await expect.poll(async () => await unseen.statedOf(FACT)).toBe('no');
    await last.page.keyboard.press('Control+z');
    await expect.poll(async () => await other.statedOf(FACT)).toBe('unknown');
    expect(await seriousIn(last.page)).toEqual([]);
    for (const tab of tabs) await tab.close();
  });

  it('fits into 1280 by 720 without scrolling sideways', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${server.origin}/p/chemical-plant/overview`);
    await bench.isReady();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
    for (const fr of ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'])
      await page.getByRole('columnheader', { name: fr, exact: true }).waitFor();
  });

  it('has signing out in sight on every page that needs it, and keeps nothing of the plant afterwards', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const path of ['/plants', '/sessions', '/p/chemical-plant/overview']) {
      await page.goto(`${server.origin}${path}`);
      await page.getByRole('button', { name: /^You:/ }).waitFor();
    }
    await bench.isReady();
    const isOfPlant = async (): Promise<boolean> => /reactor/i.test(await page.content());
    expect(await isOfPlant()).toBe(true);
    // The plant is gone before the page that comes next is there.
    let comes = (): void => undefined;
    const coming = new Promise<void>((done) => {
      comes = done;
    });
    await page.route(/account-pages/, async (route) => {
      await coming;
      await route.continue();
    });
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'detached' });
    expect(await isOfPlant()).toBe(false);
    comes();
    await page.waitForURL('**/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await isOfPlant()).toBe(false);
    await page.goBack();
    await page.waitForURL('**/sign-in?*');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await isOfPlant()).toBe(false);
    const kept: unknown = await page.evaluate(
      'Promise.all([Object.keys(localStorage).filter((key) => !/^bulkhead[.](scheme|density|language)$/.test(key)), Object.keys(sessionStorage), indexedDB.databases(), caches.keys()])',
    );
    expect(kept).toEqual([[], [], [], []]);
  });

  it('masks a password, and takes it pasted or from a manager', async () => {
    await page.goto(`${server.origin}/sign-in`);
    const field = page.getByRole('textbox', { name: 'Password' });
    expect(await field.getAttribute('type')).toBe('password');
    expect(await field.getAttribute('autocomplete')).toBe('current-password');
    expect(await page.getByLabel('E-mail address').getAttribute('autocomplete')).toBe('username');
    // False where a page keeps it from being pasted.
    const isTaken: unknown = await page.evaluate(
      "document.querySelector('input[type=password]').dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true }))",
    );
    expect(isTaken).toBe(true);
  });

  it('asks for password and code again after signing out', async () => {
    expect(await seriousIn(page)).toEqual([]);
    await page.getByLabel('E-mail address').fill(PERSON.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(PERSON.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    // The code of these thirty seconds was used already: the one of the next is taken, too.
    await page.getByLabel('Code of six digits').fill(codeOf(gate.secret, Date.now() + 30_000));
    await page.getByRole('button', { name: 'Go on' }).click();
    await bench.isReady();
  });

  it('says what went wrong elsewhere, and takes another password by the link of an administrator', async () => {
    const made = await page.evaluate(async () => {
      const { account } = (await (await fetch('/api/v1/session')).json()) as { readonly account: string };
      const answer = await fetch(`/api/v1/accounts/${account}/password-reset`, { method: 'POST' });
      return (await answer.json()) as { readonly link: string };
    });
    await page.goto(`${server.origin}/sign-in?problem=elsewhere-refused`);
    expect(await page.getByRole('alert').innerText()).toContain('refused');
    await page.goto(made.link);
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'New password' }).fill('short');
    await page.getByRole('button', { name: 'Set the password' }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/12/);
    await page.getByRole('textbox', { name: 'New password' }).fill('seven quiet gantries lift');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail address').fill(PERSON.email);
    await page.getByRole('textbox', { name: 'Password' }).fill('seven quiet gantries lift');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Code of six digits').waitFor();
  });

  it('made nothing that the content policy refuses, and no request to anybody else', () => {
    expect(complaints.filter((text) => !/\b(?:401|404|409|422|503)\b/.test(text))).toEqual([]);
    expect(server.faults).toEqual([]);
  });
}
