import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call, send } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { 'plan.txt': 'the plan' },
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

interface Representation {
  readonly representation: string;
  readonly properties: Record<string, string>;
  readonly info: { readonly url: string };
  readonly status: { readonly state: string };
  readonly content: { readonly url_template: string };
}

async function representations(hints: string): Promise<Representation[]> {
  const path = `/files/${mock.state.find('/plan.txt')?.id ?? ''}?fields=representations`;
  const { body } = await call('GET', path, undefined, hints === '' ? {} : { 'x-rep-hints': hints });
  return (body['representations'] as { entries: Representation[] }).entries;
}

const contentUrl = (one: Representation | undefined, asset = ''): string => one?.content.url_template.replace('{+asset_path}', asset) ?? '';

describe('mock representations of a file', () => {
  it('are those of the first alternative in each group of x-rep-hints, and none without the header', async () => {
    const found = await representations('[jpg?dimensions=320x320&thumb=true,png?dimensions=32x32][extracted_text][png]');
    expect(found.map(({ representation, properties, status }) => [representation, properties, status.state])).toEqual([
      ['jpg', { dimensions: '320x320', paged: 'false', thumb: 'true' }, 'success'],
      ['extracted_text', {}, 'success'],
      ['png', { dimensions: '320x320', paged: 'false', thumb: 'false' }, 'success'],
    ]);
    expect(await representations('')).toEqual([]);
  });

  it('have a state and a content under the URLs that they name', async () => {
    const [text, picture, pdf] = await representations('[extracted_text][jpg?dimensions=94x94&thumb=true][pdf]');
    for (const one of [text, picture, pdf]) expect((await call('GET', one?.info.url ?? '')).body).toEqual(one);
    expect(await (await send('GET', contentUrl(text))).text()).toBe('the plan');
    expect((await send('GET', contentUrl(picture, '1.jpg'))).headers.get('content-type')).toBe('image/jpeg');
    expect(await (await send('GET', contentUrl(pdf))).text()).toMatch(/^%PDF-/);
  });

  it('are not found for a user without access, for an unknown version and without a token', async () => {
    const [text] = await representations('[extracted_text]');
    for (const url of [text?.info.url ?? '', contentUrl(text)]) {
      expect((await clientFor(mock, '2').call('GET', url)).status).toBe(404);
      expect((await call('GET', url.replace(/versions\/\d+/, 'versions/9'))).status).toBe(404);
      expect((await mock.fetch(url)).status).toBe(401);
    }
  });
});
