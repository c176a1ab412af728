import { posix } from 'node:path';
import { pageUrl } from '../pages/page-url.js';

export interface LinkContext {
  /** The page that contains the link, relative to the root of the project. */
  from: string;
  /** Whether the site has a page for this Markdown file. */
  isPage: (path: string) => boolean;
  /** Whether the project has this file or folder. */
  exists: (path: string) => boolean;
  /** The address of the project's files on its host, without a slash at the end. */
  repository: string;
}

export type LinkTarget = { kind: 'link'; href: string } | { kind: 'fault'; message: string };

/**
 * Translates a link of a Markdown page for the site. A link to a page leads to its HTML file, and a link to another file of the project to the
 * repository. A missing target and a malformed external URL are faults. The anchors are checked in the built pages.
 */
export function linkTarget(link: string, { from, isPage, exists, repository }: LinkContext): LinkTarget {
  const fault = (message: string): LinkTarget => ({ kind: 'fault', message: `${from}: ${message}` });
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) {
    const problem = externalFault(link);
    return problem === undefined ? { kind: 'link', href: link } : fault(`the link ${link} ${problem}`);
  }
  const [file = '', anchor] = link.split('#');
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (file === '') return { kind: 'link', href: hash };
  const path = posix.normalize(posix.join(posix.dirname(from), file)).replace(/\/$/, '');
  if (path.startsWith('..')) return fault(`the link ${link} leaves the project`);
  if (isPage(path)) return { kind: 'link', href: relativeUrl(pageUrl(from), pageUrl(path)) + hash };
  if (!exists(path)) return fault(`the link ${link} leads to ${path}, which does not exist`);
  if (isAsset(path)) return { kind: 'link', href: relativeUrl(pageUrl(from), path.slice('docs/'.length)) };
  return { kind: 'link', href: `${repository}/${path}${hash}` };
}

/** The images in docs/, which the site contains. */
export function isAsset(path: string): boolean {
  return path.startsWith('docs/') && /\.(svg|png)$/.test(path);
}

/** What is wrong with the form of an external URL. `undefined` if nothing is. */
export function externalFault(link: string): string | undefined {
  if (link.startsWith('mailto:')) return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(link) ? undefined : 'is not an email address';
  if (!URL.canParse(link)) return 'is not a URL';
  const { protocol, hostname, username } = new URL(link);
  if (protocol !== 'https:' && !(protocol === 'http:' && hostname === '127.0.0.1')) return 'must use https';
  if (username !== '') return 'contains a user name';
  return hostname.includes('.') ? undefined : 'has a host without a domain';
}

/** From one file of the site to another, for pages that are opened from a folder. */
function relativeUrl(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
