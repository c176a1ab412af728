import { once } from 'node:events';
import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examplesOf, root } from './examples.js';
import { openStage, type Stage } from './stage.js';

// The real one, before the mock stands in its place.
const overTheWire = globalThis.fetch;
const page = join(root, 'docs/guides/authentication/oauth.md');
let stage: Stage;
let mock: Stage['mock'];
let server: Server | undefined;

beforeAll(async () => {
  stage = await openStage();
  ({ mock } = stage);
  const example = examplesOf(page).find(({ code }) => code.includes('createServer('));
  const started = example === undefined ? undefined : await stage.run(example);
  if (!(started instanceof Server)) throw new Error('No example of the page about OAuth starts a web server.');
  server = started;
  if (!server.listening) await once(server, 'listening');
});

afterAll(async () => {
  server?.closeAllConnections();
  if (server !== undefined) server.close();
  await stage.close();
});

/** A browser with a cookie jar for the server: one step at a time. */
function openBrowser() {
  let cookie = '';
  return {
    async visit(path: string, method = 'GET') {
      const { port } = server?.address() as AddressInfo;
      const url = `http://127.0.0.1:${String(port)}${path}`;
      const response = await overTheWire(url, { method, redirect: 'manual', headers: { cookie } });
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
      return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text(), response };
    },
    /** Consents at Box. Gives the address on the server that the browser is sent back to. */
    async consent(location: string) {
      const { pathname, search } = new URL((await mock.fetch(location, { redirect: 'manual' })).headers.get('location') ?? '');
      return pathname + search;
    },
  };
}

async function signedIn() {
  const browser = openBrowser();
  const { location } = await browser.visit('/login');
  const callback = await browser.consent(location);
  return { browser, callback, back: await browser.visit(callback) };
}

const tokenRequests = () => mock.tokenRequests.map(({ grantType, status }) => [grantType, status]);

describe('the web server of the page about OAuth', () => {
  beforeEach(() => mock.reset());

  it('sends whoever is new to Box, takes them back, and calls as them', async () => {
    const browser = openBrowser();
    expect(await browser.visit('/')).toMatchObject({ status: 303, location: '/login' });
    const { location } = await browser.visit('/login');
    const { host, searchParams } = new URL(location);
    expect(host).toBe('account.box.com');
    expect(searchParams.get('redirect_uri')).toBe('http://localhost:3000/callback');
    expect(await browser.visit(await browser.consent(location))).toMatchObject({ status: 303, location: '/' });
    expect(await browser.visit('/')).toMatchObject({ status: 200, text: 'You are Ada Moreno.' });
    expect(tokenRequests()).toEqual([['authorization_code', 200]]);
    mock.assertConforms();
  });

  it('hides its cookie from scripts and from other sites, but not from the way back', async () => {
    const { response } = await openBrowser().visit('/');
    expect(response.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax; Path=\/$/);
  });

  it('refreshes when the hour is over', async () => {
    const { browser } = await signedIn();
    await browser.visit('/');
    mock.state.expireTokens();
    expect(await browser.visit('/')).toMatchObject({ status: 200 });
    expect(tokenRequests().at(-1)).toEqual(['refresh_token', 200]);
  });

  it('takes no code that was begun by somebody else', async () => {
    const [mine, theirs] = [openBrowser(), openBrowser()];
    await mine.visit('/login');
    const foreign = await theirs.consent((await theirs.visit('/login')).location);
    expect(await mine.visit(foreign)).toMatchObject({ status: 403 });
    expect(await mine.visit('/')).toMatchObject({ location: '/login' });
    expect(tokenRequests()).toEqual([]);
  });

  it('takes a return once, and none that nobody waits for', async () => {
    const { browser, callback, back } = await signedIn();
    expect(back).toMatchObject({ location: '/' });
    expect(await browser.visit(callback)).toMatchObject({ status: 303, location: '/login' });
    expect(await openBrowser().visit(callback)).toMatchObject({ status: 303, location: '/login' });
    expect(tokenRequests()).toEqual([['authorization_code', 200]]);
  });

  it('says so when the user does not consent', async () => {
    const browser = openBrowser();
    const { location } = await browser.visit('/login');
    const state = new URL(location).searchParams.get('state') ?? '';
    const { status, text } = await browser.visit(`/callback?error=access_denied&state=${state}`);
    expect([status, text]).toEqual([403, expect.stringContaining('The user did not consent.')]);
  });

  it('keeps users apart', async () => {
    await signedIn();
    expect(await openBrowser().visit('/')).toMatchObject({ location: '/login' });
  });

  it('ends the access when it is told to', async () => {
    const { browser } = await signedIn();
    expect(await browser.visit('/logout')).toMatchObject({ status: 404 });
    expect(await browser.visit('/logout', 'POST')).toMatchObject({ status: 200 });
    expect(tokenRequests().at(-1)).toEqual([undefined, 200]);
    expect(await browser.visit('/')).toMatchObject({ status: 303, location: '/login' });
  });
});
