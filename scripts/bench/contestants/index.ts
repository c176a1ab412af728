import type { calls } from './calls.js';
import type { downloads } from './downloads.js';
import type { lists } from './lists.js';
import type { manyDownloads } from './many-downloads.js';
import type { manyUploads } from './many-uploads.js';
import type { mocks } from './mocks.js';
import type { uploads } from './uploads.js';
import type { Contestant } from './work.js';

/** The contestants of each kind of work. A kind is loaded on demand, so that a process loads only what it measures. */
const kinds = {
  calls: async () => (await import('./calls.js')).calls,
  lists: async () => (await import('./lists.js')).lists,
  manyUploads: async () => (await import('./many-uploads.js')).manyUploads,
  manyDownloads: async () => (await import('./many-downloads.js')).manyDownloads,
  mocks: async () => (await import('./mocks.js')).mocks,
  uploads: async () => (await import('./uploads.js')).uploads,
  downloads: async () => (await import('./downloads.js')).downloads,
} satisfies Record<string, () => Promise<Record<string, Contestant>>>;

/** Identifies a contestant: the kind of work, and the name within the kind. */
export type ContestantId =
  | `calls/${keyof typeof calls}`
  | `lists/${keyof typeof lists}`
  | `manyUploads/${keyof typeof manyUploads}`
  | `manyDownloads/${keyof typeof manyDownloads}`
  | `mocks/${keyof typeof mocks}`
  | `uploads/${keyof typeof uploads}`
  | `downloads/${keyof typeof downloads}`;

export async function loadContestant(id: ContestantId): Promise<Contestant> {
  const [kind, name] = id.split('/') as [keyof typeof kinds, string];
  const contestants: Record<string, Contestant> = await kinds[kind]();
  const contestant = contestants[name];
  if (contestant === undefined) throw new Error(`There is no contestant ${id}.`);
  return contestant;
}
