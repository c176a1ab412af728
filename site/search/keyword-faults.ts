import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { fromAscii } from './ascii.js';
import { fromColumns, type SearchColumns } from './columns.js';
import { createSearch } from './create-search.js';

/** The page that the search must find among the first results for a word of a task. */
const keywordPages: readonly (readonly [keyword: string, page: RegExp])[] = [
  ['proxy', /^guides\/networks\/proxy-/],
  ['certificate', /^guides\/networks\/(custom-ca|mtls)\.html/],
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
  ['Lambda', /^guides\/(networks\/aws-lambda|webhooks)\.html/],
  ['SQLite', /^guides\/authentication\/token-stores\/sqlite\.html/],
  ['PostgreSQL', /^guides\/authentication\/token-stores\/postgresql\.html/],
  ['mTLS', /^guides\/networks\/mtls\.html/],
  ['sync', /^guides\/transfers\/sync\.html/],
  ['mirror', /^guides\/(transfers\/sync|command-line\/transfer)\.html/],
  ['SemVer', /^guides\/start\/support\.html/],
  // Tasks of a new developer.
  ['upload progress', /^guides\/uploads\.html/],
  ['resume upload', /^guides\/uploads\.html/],
  ['download folder', /^guides\/transfers\/download-folder\.html/],
  ['invite person outside', /^guides\/tasks\/sharing\.html/],
  ['metadata query', /^guides\/metadata\.html/],
  ['webhook Express', /^guides\/webhooks\.html/],
  ['webhook Next.js', /^guides\/webhooks\.html/],
  ['webhook Lambda', /^guides\/webhooks\.html/],
  ['rotate key', /^guides\/authentication\/jwt\.html/],
  ['files of all users', /^guides\/tasks\/users\.html/],
  ['restore trash', /^guides\/tasks\/versions-and-trash\.html/],
  ['promote version', /^guides\/tasks\/versions-and-trash\.html|^reference\/files\.html/],
  ['extract values', /^guides\/tasks\/ai\.html/],
  ['sign contract', /^guides\/tasks\/sign-requests\.html/],
  ['downscope token browser', /^guides\/(authentication\/downscoped-tokens|browsers)\.html/],
  ['search files', /^guides\/tasks\/search\.html/],
  ['folder by path', /^guides\/folder-paths\.html/],
  ['audit log', /^(guides\/events|cookbook\/index)\.html/],
  ['lock file', /^cookbook\/index\.html/],
  ['comment task', /^cookbook\/index\.html/],
  ['embed', /^cookbook\/index\.html|^guides\/authentication\/downscoped/],
  ['rate limit', /^guides\/rate-limits\.html/],
  ['OAuth refresh token', /^guides\/authentication\/oauth\.html/],
  ['ZIP', /^guides\/(downloads|jobs)\.html/],
  ['move content of user', /^guides\/tasks\/users\.html/],
];

/** Errors of the search over a built site: keywords that do not find their page among the first three results. `script` is the file with the texts. */
export async function keywordFaults(script: string): Promise<string[]> {
  let texts = '';
  // The script calls this function, as in the page.
  runInNewContext(script, { receiveSearchPages: (text: string) => (texts = text) });
  const search = await createSearch(fromColumns(JSON.parse(gunzipSync(fromAscii(texts)).toString()) as SearchColumns));
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
