import { isScope } from '../contract/scopes.js';
import { addInitialRecords, addServiceObject } from '../handlers/models/index.js';
import { grantTypes } from '../state/oauth/clients.js';
import { applyTree, applyFolder, type AddedItem } from './apply-tree.js';
import { applyItemProperties } from './apply-properties.js';
import { applySection } from './apply-sections.js';
import { seedError } from './place.js';
import { isObject, without, type JsonObject } from './plain-object.js';
import { resolveReferences } from './references.js';
import { placing, type SeedTarget } from './seed-call.js';
import { createSections, sectionsBeforeTrees, serviceSections, type ServiceSection } from './sections.js';
import type { Seed, SeedClient, SeedObject, SeedUser } from './types.js';

const defaultClient: SeedClient = { clientId: 'mock-client', clientSecret: 'mock-secret', enterpriseId: '40001' };

const defaultUser: SeedUser = { id: '33001', name: 'Ada Moreno', login: 'ada@example.com', role: 'admin' };

/** Applies a checked seed to a new world. Throws an Error that names the place of a value that breaks a rule of the service. */
export async function applySeed(target: SeedTarget, seed: Seed): Promise<void> {
  const { world } = target;
  const { users = [], clients = [defaultClient], settings = {}, enterpriseConfiguration } = seed;
  world.policies.termsOfServiceRequired = settings.termsOfServiceRequired ?? false;
  world.ids.reserve(idsIn(seed));
  for (const [index, client] of clients.entries()) addClient(target, client, index);
  const seeds = users.length > 0 ? users : [defaultUser];
  for (const [index, user] of seeds.entries())
    await placing(['users', index], () => {
      addUser(target, user, index);
    });
  // They belong to the enterprise of the first user.
  addInitialRecords(world);
  for (const section of createSections.slice(0, sectionsBeforeTrees)) await applySection(target, section, seed[section] ?? []);
  await applyTrees(target, seed, seeds);
  for (const section of Object.keys(serviceSections) as ServiceSection[]) await applyServiceSection(target, section, seed[section] ?? []);
  for (const section of createSections.slice(sectionsBeforeTrees)) await applySection(target, section, seed[section] ?? []);
  if (enterpriseConfiguration !== undefined) addServiceObject(world, 'enterprise_configuration', { ...enterpriseConfiguration });
  // The seed is what was there before the first request.
  world.events.clear();
  for (const recent of world.resources.all('recent_item')) world.resources.remove(recent);
}

function addClient({ world }: SeedTarget, { clientId, scopes, grants, ...client }: SeedClient, index: number): void {
  const unknown = scopes?.find((scope) => !isScope(scope)) ?? grants?.find((grant) => !grantTypes.includes(grant));
  if (unknown !== undefined)
    throw seedError(['clients', index], `${clientId} has the unknown scope or grant "${unknown}". Remove it or correct its name.`);
  world.clients.add({ publicKeys: {}, authorized: true, asUser: true, ...client, clientId, scopes, grants });
}

function addUser({ world }: SeedTarget, { aliases = [], id, name, login, role, ...others }: SeedUser, index: number): void {
  const settings = without(others as JsonObject, 'tree');
  const user = world.users.add({
    ...{ name, login, settings, role: role ?? (index === 0 ? 'admin' : 'user') },
    ...(id === undefined ? {} : { id }),
  });
  for (const alias of aliases) world.users.addAlias(user, alias);
}

async function applyTrees(target: SeedTarget, seed: Seed, users: readonly SeedUser[]): Promise<void> {
  const { world } = target;
  const added: AddedItem[] = [];
  const records = world.users.all();
  for (const [index, user] of users.entries()) {
    const record = records[index];
    if (record === undefined) continue;
    if (user.tree !== undefined) await applyTree(target, record.root, user.tree, ['users', index, 'tree'], added);
    if (index > 0) continue;
    if (seed.folder !== undefined) await applyFolder(target, record.root, seed.folder, ['folder']);
    if (seed.tree !== undefined) await applyTree(target, record.root, seed.tree, ['tree'], added);
  }
  await applyItemProperties(target, added);
}

async function applyServiceSection({ world }: SeedTarget, section: ServiceSection, objects: readonly SeedObject[]): Promise<void> {
  for (const [index, object] of objects.entries()) {
    const place = [section, index];
    await placing(place, () => addServiceObject(world, serviceSections[section], resolveReferences(world, object, place) as SeedObject));
  }
}

/** All IDs in the seed, so that no generated ID equals one of them. */
function idsIn(value: unknown, ids = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) idsIn(one, ids);
  else if (isObject(value)) {
    for (const [name, one] of Object.entries(value)) {
      if ((name === 'id' || name === '$id') && typeof one === 'string') ids.add(one);
      else if (typeof one === 'object') idsIn(one, ids);
    }
  }
  return ids;
}
