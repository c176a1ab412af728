import { copyOf, encodeText, oneChunk } from '../http/bytes.js';
import { isScope } from '../contract/scopes.js';
import { grantTypes, type ClientRecord } from './oauth/clients.js';
import { storeStream } from './content.js';
import type { Content, FolderRecord, UserRecord } from './records.js';
import type { World } from './world.js';

/** The contents of a folder by name: a string or bytes for a file, an object for a folder, `{ $webLink: url }` for a web link. */
export interface SeedTree {
  readonly [name: string]: string | Uint8Array | SeedWebLink | SeedTree;
}

/** A web link in a `SeedTree`. `$webLink` is its URL. */
export interface SeedWebLink {
  readonly $webLink: string;
}

export interface SeedUser {
  readonly name: string;
  readonly login: string;
  /** Default: a generated ID. */
  readonly id?: string;
  /** Default: `admin` for the first user, `user` for the others. */
  readonly role?: 'admin' | 'coadmin' | 'user';
  /** The user's own files. */
  readonly tree?: SeedTree;
}

export interface SeedClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  /** Public keys in PEM (SPKI), by key ID. If set, signatures of JWT assertions are verified. */
  readonly publicKeys?: Readonly<Record<string, string>>;
  /** Scopes of the application, such as `root_readonly`. Default: all. */
  readonly scopes?: readonly string[];
  /** Allowed grants: `authorization_code`, `client_credentials`, `urn:ietf:params:oauth:grant-type:jwt-bearer`. Default: all. */
  readonly grants?: readonly string[];
  /** Whether an admin has authorized it, which client credentials and JWT require. Default: true. */
  readonly authorized?: boolean;
  /** Whether its tokens allow `As-User`. Default: true. */
  readonly asUser?: boolean;
}

/** The initial state. Plain data: it can come from a JSON file. */
export interface Seed {
  /** The first user is also the enterprise's service account. Default: one admin. */
  readonly users?: readonly SeedUser[];
  /** Files of the first user. Default: none. */
  readonly tree?: SeedTree;
  /** Applications. Default: one with all scopes and grants, see `credentials` of the mock. */
  readonly clients?: readonly SeedClient[];
  /** Rules of the enterprise. */
  readonly settings?: SeedSettings;
}

export interface SeedSettings {
  /** Whether users other than the admin must accept the enabled terms of service before they can do anything else. Default: false. */
  readonly termsOfServiceRequired?: boolean;
}

export const defaultClient: SeedClient = { clientId: 'mock-client', clientSecret: 'mock-secret', enterpriseId: '40001' };

const defaultUser: SeedUser = { id: '33001', name: 'Ada Moreno', login: 'ada@example.com', role: 'admin' };

export async function applySeed(
  world: World,
  { users = [defaultUser], tree = {}, clients = [defaultClient], settings = {} }: Seed,
): Promise<void> {
  world.policies.termsOfServiceRequired = settings.termsOfServiceRequired ?? false;
  for (const client of clients) world.clients.add(clientFrom(client));
  const seeds = users.length > 0 ? users : [defaultUser];
  for (const [index, { tree: userTree = {}, role, ...user }] of seeds.entries()) {
    const record = world.users.add({ ...user, role: role ?? (index === 0 ? 'admin' : 'user') });
    await addTree(world, record, record.root, index === 0 ? { ...userTree, ...tree } : userTree);
  }
}

function clientFrom({ clientId, scopes, grants, ...client }: SeedClient): ClientRecord {
  const unknown = scopes?.find((scope) => !isScope(scope)) ?? grants?.find((grant) => !grantTypes.includes(grant));
  if (unknown !== undefined)
    throw new Error(`seed.clients: ${clientId} has the unknown scope or grant "${unknown}". Remove it or correct its name.`);
  return { publicKeys: {}, authorized: true, asUser: true, ...client, clientId, scopes, grants };
}

async function addTree(world: World, by: UserRecord, parent: FolderRecord, tree: SeedTree): Promise<void> {
  let last: { value: string | Uint8Array; content: Content } | undefined;
  for (const [name, value] of Object.entries(tree)) {
    const newItem = { name, parent, by };
    if (typeof value === 'string' || ArrayBuffer.isView(value)) {
      // Stored once for consecutive files with the same text: large test folders consist of such files.
      if (value !== last?.value) last = { value, content: await storeContent(world, value) };
      world.items.addFile(newItem, last.content);
    } else if (isWebLink(value)) {
      world.items.addWebLink(newItem, value.$webLink);
    } else {
      await addTree(world, by, world.items.addFolder(newItem), value);
    }
  }
}

const isWebLink = (value: SeedTree | SeedWebLink): value is SeedWebLink => typeof value['$webLink'] === 'string';

export function storeContent(world: World, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? encodeText(content) : copyOf(content);
  return storeStream(oneChunk(bytes), world.contents, world.platform);
}
