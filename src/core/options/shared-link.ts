import { checkNames, invalidError } from './check-names.js';

/** Opens items by their shared link, for users who have no other access to them. */
export interface SharedLinkAccess {
  /** URL of the shared link of the item, or of a folder above it. */
  url: string;
  /** Its password, if it has one. */
  password?: string | undefined;
}

/** The value of the `BoxApi` header, which opens an item by its shared link. */
export function boxApiValue(url: string, password: string | undefined): string {
  const link = `shared_link=${encodeURIComponent(url)}`;
  return password === undefined ? link : `${link}&shared_link_password=${encodeURIComponent(password)}`;
}

/** The headers of every call with this option. Throws BoxConfigError if it is invalid. */
export function sharedLinkHeaders(owner: string, sharedLink: SharedLinkAccess | undefined): Readonly<Record<string, string>> | undefined {
  if (sharedLink === undefined) return undefined;
  checkNames(owner === '' ? 'sharedLink' : `${owner}: sharedLink`, sharedLink, { url: 1, password: 1 });
  const { url, password } = sharedLink as { url: unknown; password?: unknown };
  if (typeof url !== 'string' || url.trim() === '')
    throw invalidError(owner, 'sharedLink.url', 'be the URL of a shared link, a non-empty string');
  if (password !== undefined && typeof password !== 'string') throw invalidError(owner, 'sharedLink.password', 'be a string');
  return { boxapi: boxApiValue(url, password) };
}
