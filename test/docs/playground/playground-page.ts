import type { Browser, Page } from 'puppeteer-core';

export interface OpenOptions {
  width?: number;
  height?: number;
}

const waitMs = { timeout: 120_000 };

export type PlaygroundPage = Awaited<ReturnType<typeof openPlayground>>;

/** Opens the playground and waits until programs can run. The caller closes the page. `requests` has the address of every request of the page, `problems` its errors. */
export async function openPlayground(browser: Browser, address: string, { width = 1440, height = 900 }: OpenOptions = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const startedAt = performance.now();
  await page.goto(`${address}/playground/index.html`);
  await waitForPhase(page, 'ready');
  const readyMs = performance.now() - startedAt;
  const firstProgram = await page.$$eval('.cm-line', (lines) => lines.map(({ textContent }) => textContent).join('\n'));
  const text = (selector: string) => page.$eval(selector, (found) => (found as HTMLElement).innerText);
  return {
    page,
    requests,
    problems,
    readyMs,
    text,
    texts: (selector: string) => page.$$eval(selector, (all) => all.map((found) => (found as HTMLElement).innerText)),
    waitForTypes: () => waitForPhase(page, 'types'),
    /** Replaces the program, and moves the cursor to its end. Not by typing, because the editor would add brackets. */
    write: async (program: string): Promise<void> => {
      await page.evaluate((detail) => dispatchEvent(new CustomEvent('playground-open', { detail })), program);
      await page.focus('.cm-content');
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
    },
    /** Runs the program and resolves with the status line at its end. */
    run: async (): Promise<string> => {
      await page.evaluate(() => {
        (document.querySelector('#run') as HTMLElement).click();
      });
      return waitForEnd(page);
    },
    waitForEnd: () => waitForEnd(page),
    /** Restores the state after the start: the program, the content and no requests. A program that still runs is stopped. */
    restart: async (): Promise<void> => {
      // Firefox runs the timers of a page behind another one once a second.
      await page.bringToFront();
      await page.evaluate((detail) => {
        for (const selector of ['#stop:enabled', '#reset']) document.querySelector<HTMLElement>(selector)?.click();
        dispatchEvent(new CustomEvent('playground-open', { detail }));
      }, firstProgram);
      await page.waitForFunction(() => document.querySelector('#status')?.textContent === 'The mock has its first content.', waitMs);
      await page.waitForFunction(() => document.querySelector('#requests > li, #tree .added') === null, waitMs);
      await page.evaluate(() => {
        for (const selector of ['#status', '#output']) document.querySelector(selector)?.replaceChildren();
      });
    },
  };
}

async function waitForPhase(page: Page, phase: 'ready' | 'types'): Promise<void> {
  const phases = phase === 'ready' ? ['ready', 'types'] : ['types'];
  await page.waitForFunction((all) => all.includes(document.documentElement.dataset['playground'] ?? ''), waitMs, phases);
}

async function waitForEnd(page: Page): Promise<string> {
  await page.waitForFunction(
    () => /^(Finished|Failed|The program|This example|Stopped)/.test(document.querySelector('#status')?.textContent ?? ''),
    waitMs,
  );
  return page.$eval('#status', ({ textContent }) => textContent);
}
