import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { fromAscii } from './from-ascii.js';
import { createSearch } from './create-search.js';
import type { SearchPage } from './search-page.js';

/** The page that the search must find among the first results for a word of a task. */
const keywordPages: readonly (readonly [keyword: string, page: RegExp])[] = [
  ['proxy', /^guides\/.*(transports|prox|network)/],
  ['certificate', /^guides\/.*(transports|certificate|tls|network)/],
  ['migrate', /^guides\/command-line\/migrate\.html/],
  ['box-node-sdk', /^guides\/(command-line\/migrate|start\/comparison)\.html/],
  ['CommonJS', /^guides\/runtimes\.html/],
  ['webpack', /^guides\/runtimes\.html/],
  ['Jest', /^guides\/start\/testing\.html/],
  ['Vitest', /^guides\/start\/testing\.html/],
  ['Python', /^guides\/start\/testing\.html/],
  ['curl', /^guides\/(start\/testing|mock-box\/server)\.html/],
  ['TypeScript', /^guides\/start\/typescript\.html/],
  ['As-User', /^guides\/(tasks\/users|authentication\/acting-for-others)\.html/],
  ['provisioning', /^guides\/tasks\/users\.html/],
  ['groups', /^guides\/tasks\/(users|sharing)\.html/],
  ['e-signature', /^guides\/tasks\/sign-requests\.html/],
  ['legal hold', /^guides\/tasks\/legal-holds\.html/],
  ['trash', /^guides\/tasks\/versions-and-trash\.html/],
  ['taxonomy', /^guides\/metadata\.html/],
  ['shared link', /^guides\/(tasks\/sharing|authentication\/acting-for-others)\.html/],
  ['rotate', /^guides\/(authentication\/jwt|webhooks)\.html/],
  ['progress', /^guides\/(uploads|downloads|many-files|transfers\/.*)\.html/],
  ['SemVer', /^guides\/start\/support\.html/],
];

/** Errors of the search over a built site: keywords that do not find their page among the first three results. `script` is the file with the texts. */
export async function keywordFaults(script: string): Promise<string[]> {
  let texts = '';
  // The script calls this function, as in the page.
  runInNewContext(script, { receiveSearchPages: (text: string) => (texts = text) });
  const search = await createSearch(JSON.parse(gunzipSync(fromAscii(texts)).toString()) as SearchPage[]);
  return keywordPages.flatMap(([keyword, page]) => {
    const first = search
      .find(keyword)
      .slice(0, 3)
      .map(({ entry }) => entry.url);
    return first.some((url) => page.test(url))
      ? []
      : [`The search for "${keyword}" does not find ${page.source}, but ${first.join(', ')}.`];
  });
}
