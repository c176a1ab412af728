import { posix } from 'node:path';

/** What the link check needs to know about a built page. */
export interface BuiltPage {
  /** Relative to the folder of the site. */
  file: string;
  ids: ReadonlySet<string>;
  /** `href` of links. */
  links: readonly string[];
  /** Addresses that a browser loads: scripts, styles, images. */
  resources: readonly string[];
}

/**
 * The faults of a built site: links to a missing file or anchor, missing resources, and resources from another host.
 *
 * @param files every file of the site, relative to its folder
 */
export function checkLinks(pages: readonly BuiltPage[], files: ReadonlySet<string>): string[] {
  const idsOf = new Map(pages.map(({ file, ids }) => [file, ids]));
  return pages.flatMap(({ file, links, resources }) => [
    ...resources.flatMap((resource) => resourceFault(file, resource, files)),
    ...links.filter((link) => !isExternal(link)).flatMap((link) => linkFault(file, link, files, idsOf)),
  ]);
}

function resourceFault(file: string, resource: string, files: ReadonlySet<string>): string[] {
  if (isExternal(resource)) return [`${file}: loads ${resource} from another host`];
  return files.has(resolved(file, resource)) ? [] : [`${file}: loads ${resource}, which does not exist`];
}

function linkFault(file: string, link: string, files: ReadonlySet<string>, idsOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const [path = '', anchor = ''] = link.split('#');
  const target = path === '' ? file : resolved(file, path);
  if (!files.has(target)) return [`${file}: the link ${link} leads to ${target}, which does not exist`];
  if (anchor === '' || idsOf.get(target)?.has(decodeURIComponent(anchor)) === true) return [];
  return [`${file}: the link ${link} has an anchor that ${target} does not contain`];
}

function resolved(from: string, to: string): string {
  return posix.join(posix.dirname(from), to);
}

function isExternal(url: string): boolean {
  return /^([a-z][a-z\d+.-]*:|\/\/)/i.test(url) && !url.startsWith('data:');
}
