import { copyOf, encodeText, oneChunk } from '../http/bytes.js';
import { isScope } from '../contract/scopes.js';
import { grantTypes, type ClientRecord } from './clients.js';
import { keepContent } from './content.js';
import type { Content, FolderRecord, UserRecord } from './records.js';
import type { World } from './world.js';

/** What is in a folder, by name: text or bytes for a file, an object for a folder, `{ $webLink: url }` for a web link. */
export interface SeedTree {
  readonly [name: string]: string | Uint8Array | SeedWebLink | SeedTree;
}

export interface SeedWebLink {
  readonly $webLink: string;
}

export interface SeedUser {
  readonly name: string;
  readonly login: string;
  /** Given by the mock when left out. */
  readonly id?: string;
  readonly role?: 'admin' | 'coadmin' | 'user';
  /** The user's own files. */
  readonly tree?: SeedTree;
}

export interface SeedClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  /** Public keys in PEM (SPKI) by key id. With them the signatures of JWT assertions are checked. */
  readonly publicKeys?: Readonly<Record<string, string>>;
  /** What the application may do, `root_readonly` for example. Everything when left out. */
  readonly scopes?: readonly string[];
  /** How it may get tokens: `authorization_code`, `client_credentials`, `urn:ietf:params:oauth:grant-type:jwt-bearer`. All when left out. */
  readonly grants?: readonly string[];
  /** Whether an admin of the enterprise has authorized it, without which it gets no tokens by client credentials and JWT. True by default. */
  readonly authorized?: boolean;
  /** Whether its tokens may act for others by `As-User`. True by default. */
  readonly asUser?: boolean;
}

export interface Seed {
  /** The first one is the account that the mock starts with, which the enterprise's service account shares. An admin by default. */
  readonly users?: readonly SeedUser[];
  /** The files of the first user. */
  readonly tree?: SeedTree;
  readonly clients?: readonly SeedClient[];
}

export const defaultClient: SeedClient = { clientId: 'mock-client', clientSecret: 'mock-secret', enterpriseId: '40001' };

const defaultUser: SeedUser = { id: '33001', name: 'Ada Moreno', login: 'ada@example.com', role: 'admin' };

export async function applySeed(world: World, { users = [defaultUser], tree = {}, clients = [defaultClient] }: Seed): Promise<void> {
  for (const client of clients) world.clients.add(clientFrom(client));
  const seeds = users.length > 0 ? users : [defaultUser];
  for (const [index, { tree: own = {}, role, ...user }] of seeds.entries()) {
    const record = world.users.add({ ...user, role: role ?? (index === 0 ? 'admin' : 'user') });
    await addTree(world, record, record.root, index === 0 ? { ...own, ...tree } : own);
  }
}

function clientFrom({ clientId, scopes, grants, ...client }: SeedClient): ClientRecord {
  const stranger = scopes?.find((scope) => !isScope(scope)) ?? grants?.find((grant) => !grantTypes.includes(grant));
  if (stranger !== undefined)
    throw new Error(`The seed's client ${clientId} has the scope or grant "${stranger}", which the mock Box does not know.`);
  return { publicKeys: {}, authorized: true, asUser: true, ...client, clientId, scopes, grants };
}

async function addTree(world: World, by: UserRecord, parent: FolderRecord, tree: SeedTree): Promise<void> {
  let last: { value: string | Uint8Array; content: Content } | undefined;
  for (const [name, value] of Object.entries(tree)) {
    const birth = { name, parent, by };
    if (typeof value === 'string' || ArrayBuffer.isView(value)) {
      // Big folders are made of many files with one text.
      if (value !== last?.value) last = { value, content: await storeContent(world, value) };
      world.items.addFile(birth, last.content);
    } else if (isWebLink(value)) {
      world.items.addWebLink(birth, value.$webLink);
    } else {
      await addTree(world, by, world.items.addFolder(birth), value);
    }
  }
}

const isWebLink = (value: SeedTree | SeedWebLink): value is SeedWebLink => typeof value['$webLink'] === 'string';

export function storeContent(world: World, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? encodeText(content) : copyOf(content);
  return keepContent(oneChunk(bytes), world.contents, world.platform);
}
