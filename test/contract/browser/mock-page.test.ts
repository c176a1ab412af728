import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox, type MockBoxOptions } from 'box-openapi-sdk/testing';
import { startChromium } from './chromium.js';

const browser = await startChromium();
afterAll(() => browser?.close());

const seed = {
  users: [
    { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
    { id: '2', name: 'Ben Okafor', login: 'ben@example.com', tree: { 'notes.txt': 'of Ben' } },
  ],
  tree: {
    Reports: { 'q1.txt': 'first quarter', 'q2.txt': 'second quarter' },
    [`${'a long name '.repeat(15)}.txt`]: 'text',
    'logo.png': new Uint8Array(2000),
  },
};

/** The page of a mock on a free port, and a client of the mock. `problems` collects errors and violations of the content security policy. */
async function openMockPage(context: BrowserContextOptions = {}, options: MockBoxOptions = {}) {
  const mock = await createMockBox({ recordExchanges: true, seed, ...options });
  const { url } = await mock.listen();
  const opened = await (browser as Browser).newContext({ viewport: { width: 1280, height: 800 }, ...context });
  onTestFinished(async () => {
    await opened.close();
    await mock.close();
  });
  const problems: string[] = [];
  opened.on('weberror', (error) => problems.push(error.error().message));
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const page = await opened.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) problems.push(`request to ${request.url()}`);
  });
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), baseUrl: url, retry: { attempts: 1 } });
  const open = async () => {
    await page.goto(`${url}/`);
    await page.getByText('Live', { exact: true }).waitFor();
  };
  return { mock, url, page, box, problems, open };
}

const item = (page: Page, name: string | RegExp) => page.locator('#tree').getByRole('button', { name });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const visibleRequests = (page: Page) => page.locator('#requests > li:visible');

describe.skipIf(browser === undefined)('page of the mock', { timeout: 180_000 }, () => {
  it('an upload appears without a reload, with its contents, metadata and versions', async () => {
    const { page, box, open, problems } = await openMockPage();
    await open();
    await item(page, 'Reports').click();
    await item(page, 'q1.txt').waitFor();
    const { id: folderId } = (await box.folders.items.list('0')).entries.find(({ name }) => name === 'Reports') ?? { id: '' };
    const { file } = await box.uploads.upload({ source: new TextEncoder().encode('third quarter'), name: 'q3.txt', parentId: folderId });
    await item(page, 'q3.txt').click();
    await page.locator('#details').getByText('third quarter').waitFor();
    await box.files.metadata.create(file.id, 'global', 'properties', { body: { customer: 'Northwind' } });
    await page.locator('#details').getByText('Northwind').waitFor();
    await box.uploads.upload({ source: new TextEncoder().encode('corrected'), fileId: file.id });
    await page.locator('#details').getByText('corrected').waitFor();
    await page.locator('#details').getByText('Version 2').waitFor();
    expect(await item(page, 'Reports').getAttribute('aria-expanded')).toBe('true');
    await box.files.delete(file.id);
    await item(page, 'q3.txt').waitFor({ state: 'detached' });
    await item(page, 'Trash (1)').click();
    await item(page, 'q3.txt').waitFor();
    await page.getByLabel('User', { exact: true }).selectOption('2');
    await item(page, 'notes.txt').waitFor();
    expect(problems).toEqual([]);
  });

  it('names and contents are shown as text, never as HTML', async () => {
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { page, open, box, problems } = await openMockPage({}, { seed: { tree: { [markup.replaceAll('/', '')]: markup } } });
    await box.folders.create({ name: '<b>bold', parent: { id: '0' } });
    await open();
    await item(page, /onerror/).click();
    await page.locator('#details pre').getByText(markup).first().waitFor();
    await tab(page, 'Events').click();
    await page.locator('#events').getByText('<b>bold').first().waitFor();
    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    expect(await page.title()).toBe('Mock Box');
    expect(problems).toEqual([]);
  });

  it('requests, their violations, events and deliveries appear and can be filtered', async () => {
    const { page, box, url, mock, open } = await openMockPage();
    await open();
    const { id } = await box.folders.create({ name: 'Watched', parent: { id: '0' } });
    await box.webhooks.create({ target: { type: 'folder', id }, address: 'https://example.com/hook', triggers: ['FOLDER.CREATED'] });
    await box.folders.create({ name: 'Inner', parent: { id } });
    await fetch(`${url}/2.0/folders/0?nonsense=1`, { headers: { authorization: `Bearer ${mock.issueToken()}` } });
    await expect.poll(() => visibleRequests(page).count()).toBe(4);
    await page.getByLabel('Violations only').check();
    await expect.poll(() => visibleRequests(page).count()).toBe(1);
    await visibleRequests(page).getByText('1 violation').click();
    await page.getByText('query nonsense is not a parameter of this operation').waitFor();
    await page.getByLabel('Violations only').uncheck();
    await page.getByLabel('Filter requests').fill('webhooks.create');
    expect(await visibleRequests(page).count()).toBe(1);
    await page.getByLabel('Filter requests').fill('');
    await page.getByLabel('Status', { exact: true }).selectOption('4');
    expect(await visibleRequests(page).count()).toBe(1);
    await tab(page, 'Events').click();
    await page.getByLabel('Filter events').fill('inner');
    await expect.poll(() => page.locator('#events > li:visible').count()).toBe(1);
    await tab(page, 'Webhooks').click();
    await page.locator('#deliveries').getByText('not sent').waitFor();
    await page.getByLabel('State', { exact: true }).selectOption('failed');
    await page.getByText('No deliveries of webhooks.').waitFor();
    await page.getByLabel('Filter items by name').fill('watch');
    expect(await page.locator('#tree > li:visible').count()).toBe(1);
  });

  it('a fault that is added, turned off, turned on and removed is effective', async () => {
    const { page, box, open } = await openMockPage();
    await open();
    const status = () =>
      box.users.me().then(
        () => 200,
        (error: unknown) => (error as { status: number }).status,
      );
    await tab(page, 'Faults').click();
    await page.getByLabel('Operation or path').fill('users.you');
    await page.getByRole('button', { name: 'Add fault' }).click();
    await page.getByRole('alert').getByText('operationId must be an operation').waitFor();
    await page.getByLabel('Operation or path').fill('users.me');
    await page.getByRole('button', { name: 'Add fault' }).click();
    const fault = page.getByRole('checkbox', { name: /503 Service Unavailable/ });
    await fault.waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
    expect(await status()).toBe(503);
    await page.getByText('applied once').waitFor();
    await Promise.all([page.waitForResponse(/faults\/1$/), fault.uncheck()]);
    expect(await status()).toBe(200);
    await Promise.all([page.waitForResponse(/faults\/1$/), fault.check()]);
    expect(await status()).toBe(503);
    await page.getByRole('button', { name: /^Remove the fault/ }).click();
    await fault.waitFor({ state: 'detached' });
    expect(await status()).toBe(200);
  });

  it('the clock advances, and a reset asks first', async () => {
    const { page, box, mock, open } = await openMockPage();
    await open();
    await box.folders.create({ name: 'Temporary', parent: { id: '0' } });
    await item(page, 'Temporary').waitFor();
    const before = Date.parse((await page.locator('#now').getAttribute('datetime')) ?? '');
    await page.getByLabel('Advance by').selectOption('30 days');
    await page.getByRole('button', { name: 'Advance' }).click();
    await expect
      .poll(async () => Date.parse((await page.locator('#now').getAttribute('datetime')) ?? ''))
      .toBeGreaterThanOrEqual(before + 30 * 86_400_000);
    await page.getByRole('button', { name: 'Reset…' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(mock.state.find('/Temporary')).toBeDefined();
    await page.getByRole('button', { name: 'Reset…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
    await item(page, 'Temporary').waitFor({ state: 'detached' });
    expect(mock.state.find('/Temporary')).toBeUndefined();
  });

  it('everything can be reached and used with the keyboard, with a visible focus', async () => {
    const { page, box, open } = await openMockPage();
    await open();
    const focused = () =>
      page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        return {
          name: active.getAttribute('aria-label') ?? active.id,
          text: active.textContent,
          outline: `${outlineStyle} ${outlineWidth}`,
        };
      });
    async function tabTo(pattern: RegExp): Promise<void> {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const { name, text, outline } = await focused();
        expect(outline).toBe('solid 3px');
        if (pattern.test(`${name} ${text}`)) return;
      }
      throw new Error(`The Tab key does not reach ${String(pattern)}.`);
    }
    await tabTo(/Reports/);
    await page.keyboard.press('Enter');
    await item(page, 'q1.txt').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#details').getByText('first quarter').waitFor();
    await tabTo(/tab-requests/);
    await page.keyboard.press('End');
    expect(await tab(page, 'Faults').getAttribute('aria-selected')).toBe('true');
    await tabTo(/fault-target/);
    await page.keyboard.type('users.me');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /503/ }).waitFor();
    await tabTo(/Remove the fault/);
    await page.keyboard.press('Shift+Tab');
    await Promise.all([page.waitForResponse(/faults\/1$/), page.keyboard.press('Space')]);
    expect(await page.getByRole('checkbox', { name: /503/ }).isChecked()).toBe(false);
    expect((await box.users.me()).id).toBe('1');
  });

  it.each(['light', 'dark'] as const)('axe finds no problem in any part of the page in %s mode', async (colorScheme) => {
    const { page, box, open, mock, url } = await openMockPage({ colorScheme });
    await open();
    const { id } = await box.folders.create({ name: 'Watched', parent: { id: '0' } });
    await box.webhooks.create({ target: { type: 'folder', id }, address: 'https://example.com/hook', triggers: ['FOLDER.CREATED'] });
    await box.folders.create({ name: 'Inner', parent: { id } });
    await fetch(`${url}/2.0/folders/0?nonsense=1`, { headers: { authorization: `Bearer ${mock.issueToken()}` } });
    mock.faults.add({ operationId: 'users.me', times: 2, respond: { status: 503 } });
    await item(page, 'Reports').click();
    await item(page, 'q1.txt').click();
    await page.locator('#details').getByText('first quarter').waitFor();
    await page.evaluate(axe.source);
    for (const name of ['Requests', 'Events', 'Webhooks', 'Users', 'Faults']) {
      await tab(page, name).click();
      await page.locator('[role=tabpanel]:visible .rows > li').first().waitFor();
      for (const summary of await page.locator('[role=tabpanel]:visible summary').all()) await summary.click();
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });

  it('a screen of 360 pixels needs no horizontal scrolling', async () => {
    const { page, box, open } = await openMockPage({ viewport: { width: 360, height: 740 } });
    await open();
    const { id } = await box.folders.create({ name: 'Watched', parent: { id: '0' } });
    await box.webhooks.create({
      target: { type: 'folder', id },
      address: `https://example.com/${'hook'.repeat(40)}`,
      triggers: ['FOLDER.CREATED'],
    });
    await box.folders.create({ name: 'x'.repeat(200), parent: { id } });
    await item(page, /a long name/).click();
    await page.locator('#details h2').waitFor();
    await page.getByText('All properties').click();
    for (const name of ['Requests', 'Events', 'Webhooks', 'Users', 'Faults']) {
      await tab(page, name).click();
      for (const summary of await page.locator('[role=tabpanel]:visible summary').all()) await summary.click();
      const scrolled = () =>
        [...document.querySelectorAll('html, .rows, .panes nav, #details')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ id, className, tagName }) => `${tagName} ${id} ${className}`);
      expect(await page.evaluate(scrolled)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });

  it('the page polls only while it is visible, and shows when the mock has stopped', async () => {
    const { page, mock, open } = await openMockPage();
    let polls = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/_mock/state')) polls += 1;
    });
    await page.clock.install();
    await open();
    await page.clock.runFor(1500);
    await expect.poll(() => polls).toBeGreaterThan(1);
    const setHidden = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    // The page is hidden while a poll is in progress.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_mock/state', async (route) => {
      await held;
      await route.continue();
    });
    const started = page.waitForRequest('**/_mock/state');
    await page.clock.runFor(1500);
    await started;
    await setHidden(true);
    const finished = page.waitForResponse('**/_mock/state');
    release();
    await (await finished).finished();
    await page.waitForLoadState('networkidle');
    const before = polls;
    await page.clock.runFor(60_000);
    expect(polls).toBe(before);
    await setHidden(false);
    await expect.poll(() => polls).toBeGreaterThan(before);
    await mock.close();
    await page.clock.runFor(1500);
    await page.getByText('Disconnected').waitFor();
  });
});
