import type { UserRecord } from '../state/records.js';
import type { Place } from './place.js';
import { seedError } from './place.js';
import { isObject, type JsonObject } from './plain-object.js';
import { firstUser, resolveReferences, userWith } from './references.js';
import { callOperation, type SeedTarget } from './seed-call.js';
import type { CreateSection } from './sections.js';
import type { SeedObject } from './types.js';

/** Creates the objects of a section in their order. */
export async function applySection(target: SeedTarget, section: CreateSection, objects: readonly SeedObject[]): Promise<void> {
  for (const [index, object] of objects.entries()) await applyObject(target, section, object, [section, index], firstUser(target.world));
}

/** Creates one object. `owner` creates it unless the object names another user. */
export async function applyObject(
  target: SeedTarget,
  section: CreateSection,
  object: JsonObject,
  place: Place,
  owner: UserRecord,
): Promise<void> {
  const { world } = target;
  const { id, $by, $members, $items, $levels, $nodes, $status, ...content } = object;
  const by = typeof $by === 'string' ? userWith(world, $by, [...place, '$by']) : owner;
  const body = resolveReferences(world, content, place) as JsonObject;
  const created = await callOperation(target, place, `${section}.create`, { by, body, id: typeof id === 'string' ? id : undefined });
  if ($status !== undefined) setStatus(target, String(created['id']), $status as 'accepted' | 'pending');
  await addMembers(target, created, $members, [...place, '$members'], by);
  await addHubItems(target, created, $items, [...place, '$items'], by);
  await addTaxonomyContent(target, created, { $levels, $nodes }, place, by);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function setStatus({ world }: SeedTarget, id: string, status: 'accepted' | 'pending'): void {
  const collaboration = world.collaborations.get(id);
  Object.assign(collaboration, { status, acknowledgedAt: status === 'accepted' ? world.settings.now() : null });
}

async function addMembers(target: SeedTarget, { id, type }: JsonObject, members: unknown, place: Place, by: UserRecord): Promise<void> {
  for (const [index, member] of listOf(members).entries()) {
    const at = [...place, index];
    const { $login, ...membership } = isObject(member) ? member : { $login: member };
    const user = userWith(target.world, String($login), at);
    await callOperation(target, at, 'groupMemberships.create', { by, body: { ...membership, user: { id: user.id }, group: { id, type } } });
  }
}

async function addHubItems(target: SeedTarget, { id }: JsonObject, items: unknown, place: Place, by: UserRecord): Promise<void> {
  for (const [index, one] of listOf(items).entries()) {
    const at = [...place, index];
    const body = { operations: [{ action: 'add', item: resolveReferences(target.world, one, at) }] };
    const response = await callOperation(target, at, 'hubItems.manage', { by, body, path: { hub_id: String(id) } });
    const [outcome] = listOf(response['operations']) as readonly JsonObject[];
    if (Number(outcome?.['status']) >= 400) throw seedError(at, `the item cannot be added to the hub: ${String(outcome?.['error'])}.`);
  }
}

async function addTaxonomyContent(
  target: SeedTarget,
  taxonomy: JsonObject,
  { $levels, $nodes }: { readonly $levels: unknown; readonly $nodes: unknown },
  place: Place,
  by: UserRecord,
): Promise<void> {
  const path = { namespace: String(taxonomy['namespace']), taxonomy_key: String(taxonomy['key']) };
  const levels = listOf($levels) as unknown as JsonObject;
  if ($levels !== undefined)
    await callOperation(target, [...place, '$levels'], 'metadataTaxonomies.levels.create', { by, body: levels, path });
  const nodes = new Map<unknown, unknown>();
  for (const [index, node] of listOf($nodes).entries()) {
    const at = [...place, '$nodes', index];
    const { id, $parent, ...content } = node as JsonObject & { readonly $parent?: string };
    if ($parent !== undefined && !nodes.has($parent))
      throw seedError([...at, '$parent'], `there is no node with the displayName "${$parent}" before this one.`);
    const body = { ...content, ...($parent === undefined ? {} : { parentId: nodes.get($parent) }) };
    const created = await callOperation(target, at, 'metadataTaxonomies.nodes.create', {
      ...{ by, body, path },
      id: typeof id === 'string' ? id : undefined,
    });
    nodes.set(created['displayName'], created['id']);
  }
}
