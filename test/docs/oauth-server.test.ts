import { once } from 'node:events';
import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examplesOf, root } from './examples.js';
import { openExampleRunner, type ExampleRunner } from './example-runner.js';

// The real fetch, saved before the mock replaces it.
const realFetch = globalThis.fetch;
const page = join(root, 'docs/guides/authentication/oauth.md');
let runner: ExampleRunner;
let mock: ExampleRunner['mock'];
let server: Server | undefined;

beforeAll(async () => {
  runner = await openExampleRunner();
  ({ mock } = runner);
  const example = examplesOf(page).find(({ code }) => code.includes('createServer('));
  const started = example === undefined ? undefined : await runner.run(example);
  if (!(started instanceof Server)) throw new Error('No example of the OAuth guide starts a web server.');
  server = started;
  if (!server.listening) await once(server, 'listening');
});

afterAll(async () => {
  server?.closeAllConnections();
  if (server !== undefined) server.close();
  await runner.close();
});

/** A minimal browser: it keeps the cookie of the server and follows no redirects. */
function openBrowser() {
  let cookie = '';
  return {
    async visit(path: string, method = 'GET') {
      const { port } = server?.address() as AddressInfo;
      const url = `http://127.0.0.1:${String(port)}${path}`;
      const response = await realFetch(url, { method, redirect: 'manual', headers: { cookie } });
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
      return { status: response.status, location: response.headers.get('location') ?? '', text: await response.text(), response };
    },
    /** Grants access at Box. Returns the callback path to which the browser is redirected. */
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

describe('OAuth guide web server', () => {
  beforeEach(() => mock.reset());

  it('the server redirects a new user to Box, handles the callback, and calls the API as the user', async () => {
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

  it('the session cookie is HttpOnly and SameSite=Lax', async () => {
    const { response } = await openBrowser().visit('/');
    expect(response.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax; Path=\/$/);
  });

  it('the server refreshes an expired access token', async () => {
    const { browser } = await signedIn();
    await browser.visit('/');
    mock.state.expireTokens();
    expect(await browser.visit('/')).toMatchObject({ status: 200 });
    expect(tokenRequests().at(-1)).toEqual(['refresh_token', 200]);
  });

  it('the server rejects a callback with the state of another browser', async () => {
    const [mine, theirs] = [openBrowser(), openBrowser()];
    await mine.visit('/login');
    const otherCallback = await theirs.consent((await theirs.visit('/login')).location);
    expect(await mine.visit(otherCallback)).toMatchObject({ status: 403 });
    expect(await mine.visit('/')).toMatchObject({ location: '/login' });
    expect(tokenRequests()).toEqual([]);
  });

  it('the server accepts a callback once, and none without a pending login', async () => {
    const { browser, callback, back } = await signedIn();
    expect(back).toMatchObject({ location: '/' });
    expect(await browser.visit(callback)).toMatchObject({ status: 303, location: '/login' });
    expect(await openBrowser().visit(callback)).toMatchObject({ status: 303, location: '/login' });
    expect(tokenRequests()).toEqual([['authorization_code', 200]]);
  });

  it('the server reports that the user denied access', async () => {
    const browser = openBrowser();
    const { location } = await browser.visit('/login');
    const state = new URL(location).searchParams.get('state') ?? '';
    const { status, text } = await browser.visit(`/callback?error=access_denied&state=${state}`);
    expect([status, text]).toEqual([403, expect.stringContaining('The user did not consent.')]);
  });

  it('the server does not share a session between browsers', async () => {
    await signedIn();
    expect(await openBrowser().visit('/')).toMatchObject({ location: '/login' });
  });

  it('the server revokes the tokens on POST /logout', async () => {
    const { browser } = await signedIn();
    expect(await browser.visit('/logout')).toMatchObject({ status: 404 });
    expect(await browser.visit('/logout', 'POST')).toMatchObject({ status: 200 });
    expect(tokenRequests().at(-1)).toEqual([undefined, 200]);
    expect(await browser.visit('/')).toMatchObject({ status: 303, location: '/login' });
  });
});
