/** Pictures of the workbench for the README, from the waterworks as the program shows it. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launch } from './browser.ts';
import { Gate } from './pages/gate.ts';
import { Workbench } from './pages/workbench.ts';
import { startServer } from './server.ts';

const PICTURES = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const PLANT = 'waterworks';

const server = await startServer(PLANT);
const browser = await launch();
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(120_000);
  const gate = new Gate(page);
  await gate.setUp(server.setUpLink);
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await gate.setSecondFactor();
  const bench = new Workbench(page);
  await bench.isReady();
  await page.getByRole('heading', { name: 'What to do next' }).waitFor();
  await page.locator('section ol li').nth(8).waitFor();
  await shown(page, 'workbench-overview');
  await page.goto(`${server.origin}/p/${PLANT}/requirements?place=zone:filters&row=62443-3-3/SR%201.1`);
  await page.locator('[data-row]').first().waitFor();
  await shown(page, 'workbench-requirements');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${server.origin}/p/${PLANT}/overview?why=sla:zone:filters:RDF:evidenced`);
  await bench.isReady();
  await bench.why().getByRole('heading', { level: 2 }).waitFor();
  await page.getByText('What set the target').waitFor();
  await shown(page, 'workbench-why-dark');
} finally {
  await browser.close();
  await server.stop();
}

async function shown(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: `${PICTURES}${name}.png` });
}
