import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Body } from '../../mock-client.js';
import { metadataMock } from './metadata-client.js';

const { mock, call, patch, createTemplate, updateTemplate, ben, idOf } = await metadataMock();
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const namespace = 'enterprise_40001';
const places = `/metadata_taxonomies/${namespace}/places`;
const createTaxonomy = (change: Record<string, unknown> = {}) =>
  call('POST', '/metadata_taxonomies', { key: 'places', displayName: 'Places', namespace, ...change });
const addNode = async (displayName: string, level: number, parentId?: string): Promise<Body> =>
  (await call('POST', `${places}/nodes`, { displayName, level, ...(parentId === undefined ? {} : { parentId }) })).body;

/** Two countries with two harbours in the first. */
async function createPlaces() {
  await createTaxonomy();
  await call('POST', `${places}/levels`, [{ displayName: 'Country' }, { displayName: 'Harbour', description: 'In a country' }]);
  const norland = await addNode('Norland', 1);
  const sudland = await addNode('Sudland', 1);
  const ellery = await addNode('Port Ellery', 2, norland.id);
  const anders = await addNode('Anders Port', 2, norland.id);
  return { norland, sudland, ellery, anders };
}

const namesIn = async (path: string): Promise<unknown[]> => (await call('GET', path)).body.entries.map((node) => node['displayName']);

describe('mock metadata taxonomies', () => {
  it('are created, read, listed, renamed and deleted', async () => {
    const { status, body } = await createTaxonomy();
    expect({ status, body }).toEqual({ status: 201, body: { id: body.id, key: 'places', displayName: 'Places', namespace, levels: [] } });
    expect((await call('GET', places)).body).toEqual(body);
    expect((await call('GET', `/metadata_taxonomies/${namespace}`)).body.entries).toEqual([body]);
    expect((await call('PATCH', places, { displayName: 'Sites', key: 'other', namespace: 'other' })).body).toEqual({
      ...body,
      displayName: 'Sites',
    });
    expect((await call('GET', places)).body['displayName']).toBe('Sites');
    expect((await call('DELETE', places)).status).toBe(204);
    expect((await call('GET', places)).status).toBe(404);
    expect((await call('GET', `/metadata_taxonomies/${namespace}`)).body.entries).toEqual([]);
  });

  it('have unique keys, which are generated if omitted', async () => {
    await createTaxonomy();
    expect(await createTaxonomy()).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const generated = () => call('POST', '/metadata_taxonomies', { displayName: 'Sales regions', namespace });
    expect((await generated()).body['key']).toBe('salesRegions');
    expect((await generated()).body['key']).toBe('salesRegions1');
  });

  it('need a key of letters, digits, hyphens and underscores', async () => {
    expect((await createTaxonomy({ key: '9 places' })).body.message).toBe(
      'key: "9 places" must be letters, digits, - and _, and begin with a letter or _',
    );
  });

  it('belong to the namespace of the enterprise', async () => {
    expect((await createTaxonomy({ namespace: 'enterprise_99' })).status).toBe(403);
    expect((await createTaxonomy({ namespace: 'mine' })).status).toBe(400);
    expect((await call('GET', '/metadata_taxonomies/enterprise_99')).status).toBe(404);
    expect((await call('GET', '/metadata_taxonomies/enterprise_99/places')).status).toBe(404);
  });

  it('may be read by everyone, but changed only by admins', async () => {
    const { norland } = await createPlaces();
    expect((await ben.call('GET', places)).status).toBe(200);
    expect((await ben.call('GET', `${places}/nodes/${norland.id}`)).status).toBe(200);
    for (const [method, path, body] of [
      ['POST', '/metadata_taxonomies', { displayName: 'Mine', namespace }],
      ['PATCH', places, { displayName: 'Mine' }],
      ['DELETE', places, undefined],
      ['POST', `${places}/levels:append`, { displayName: 'Berth' }],
      ['POST', `${places}/levels:trim`, undefined],
      ['PATCH', `${places}/levels/1`, { displayName: 'Land' }],
      ['POST', `${places}/nodes`, { displayName: 'Westland', level: 1 }],
      ['PATCH', `${places}/nodes/${norland.id}`, { displayName: 'Mine' }],
      ['DELETE', `${places}/nodes/${norland.id}`, undefined],
    ] as const)
      expect({ method, path, status: (await ben.call(method, path, body)).status }).toEqual({ method, path, status: 403 });
  });

  it('get levels from the top down, which can be appended, renamed and removed', async () => {
    await createTaxonomy();
    const created = await call('POST', `${places}/levels`, [
      { displayName: 'Country' },
      { displayName: 'Harbour', description: 'Text', level: 2 },
    ]);
    const [country, harbour] = [
      { displayName: 'Country', description: null, level: 1 },
      { displayName: 'Harbour', description: 'Text', level: 2 },
    ];
    expect(created).toMatchObject({ status: 201, body: { entries: [country, harbour] } });
    expect((await call('POST', `${places}/levels`, [{ displayName: 'More' }])).status).toBe(400);
    const appended = await call('POST', `${places}/levels:append`, { displayName: 'Berth' });
    expect(appended).toMatchObject({ status: 201, body: { entries: [country, harbour, { displayName: 'Berth', level: 3 }] } });
    expect((await call('PATCH', `${places}/levels/2`, { displayName: 'Port' })).body).toEqual({ ...harbour, displayName: 'Port' });
    expect((await call('PATCH', `${places}/levels/4`, { displayName: 'Port' })).status).toBe(404);
    expect((await call('POST', `${places}/levels:trim`)).body.entries).toEqual([country, { ...harbour, displayName: 'Port' }]);
    expect((await call('GET', places)).body['levels']).toEqual([country, { ...harbour, displayName: 'Port' }]);
  });

  it('reject levels out of order, and the removal of a level that does not exist or has nodes', async () => {
    await createTaxonomy();
    expect((await call('POST', `${places}/levels`, [{ displayName: 'A', level: 2 }])).status).toBe(400);
    expect((await call('POST', `${places}/levels:trim`)).status).toBe(400);
    await mock.reset();
    await createPlaces();
    expect((await call('POST', `${places}/levels:trim`)).status).toBe(400);
    expect((await call('GET', places)).body['levels']).toHaveLength(2);
  });
});

describe('mock nodes of a taxonomy', () => {
  it('are returned with their path and ancestors', async () => {
    const { norland, ellery } = await createPlaces();
    expect(norland).toEqual({ id: norland.id, displayName: 'Norland', level: 1, parentId: null, nodePath: [norland.id], ancestors: [] });
    expect((await call('GET', `${places}/nodes/${ellery.id}`)).body).toEqual({
      ...{ id: ellery.id, displayName: 'Port Ellery', level: 2, parentId: norland.id, nodePath: [norland.id, ellery.id] },
      ancestors: [{ id: norland.id, displayName: 'Norland', level: 1 }],
    });
  });

  it('need a level of the taxonomy and a parent on the level above', async () => {
    const { norland, ellery } = await createPlaces();
    const status = async (body: Record<string, unknown>) => (await call('POST', `${places}/nodes`, { displayName: 'X', ...body })).status;
    expect(await status({ level: 3, parentId: ellery.id })).toBe(400);
    expect(await status({ level: 0 })).toBe(400);
    expect(await status({ level: 2 })).toBe(400);
    expect(await status({ level: 2, parentId: ellery.id })).toBe(400);
    expect(await status({ level: 2, parentId: '99' })).toBe(400);
    expect(await status({ level: 1, parentId: norland.id })).toBe(400);
    expect((await call('POST', `/metadata_taxonomies/${namespace}/nothing/nodes`, { displayName: 'X', level: 1 })).status).toBe(404);
  });

  it('can be renamed, but not moved', async () => {
    const { ellery, sudland } = await createPlaces();
    const body = { displayName: 'Ellery', parentId: sudland.id, level: 1 };
    expect((await call('PATCH', `${places}/nodes/${ellery.id}`, body)).body).toEqual({ ...ellery, displayName: 'Ellery' });
  });

  it('can be deleted if they have no child nodes', async () => {
    const { norland, ellery, anders } = await createPlaces();
    expect((await call('DELETE', `${places}/nodes/${norland.id}`)).status).toBe(400);
    for (const { id } of [ellery, anders, norland]) expect((await call('DELETE', `${places}/nodes/${id}`)).status).toBe(204);
    expect((await call('GET', `${places}/nodes/${norland.id}`)).status).toBe(404);
    expect(await namesIn(`${places}/nodes`)).toEqual(['Sudland']);
  });

  it('are found only in their own taxonomy and deleted with it', async () => {
    const { norland } = await createPlaces();
    await createTaxonomy({ key: 'other' });
    expect((await call('GET', `/metadata_taxonomies/${namespace}/other/nodes/${norland.id}`)).status).toBe(404);
    await call('DELETE', places);
    await createTaxonomy();
    expect((await call('GET', `${places}/nodes/${norland.id}`)).status).toBe(404);
    expect(await namesIn(`${places}/nodes`)).toEqual([]);
  });

  it('are listed by name, by level, parent, ancestor and words', async () => {
    const { norland, sudland } = await createPlaces();
    const nodes = `${places}/nodes`;
    expect(await namesIn(nodes)).toEqual(['Anders Port', 'Norland', 'Port Ellery', 'Sudland']);
    expect(await namesIn(`${nodes}?level=1`)).toEqual(['Norland', 'Sudland']);
    expect(await namesIn(`${nodes}?level=1,2&parent=${norland.id}`)).toEqual(['Anders Port', 'Port Ellery']);
    expect(await namesIn(`${nodes}?ancestor=${norland.id},${sudland.id}`)).toEqual(['Anders Port', 'Port Ellery']);
    expect(await namesIn(`${nodes}?query=port`)).toEqual(['Port Ellery', 'Anders Port']);
    expect(await namesIn(`${nodes}?query=anders%20PORT`)).toEqual(['Anders Port']);
    expect(await namesIn(`${nodes}?query=nothing`)).toEqual([]);
    expect((await call('GET', `/metadata_taxonomies/${namespace}/nothing/nodes`)).status).toBe(404);
  });

  it('are paged by marker', async () => {
    await createPlaces();
    const first = (await call('GET', `${places}/nodes?limit=3`)).body;
    expect(first.entries.map((node) => node['displayName'])).toEqual(['Anders Port', 'Norland', 'Port Ellery']);
    expect(await namesIn(`${places}/nodes?limit=3&marker=${String(first.next_marker)}`)).toEqual(['Sudland']);
  });
});

describe('mock taxonomy fields of a template', () => {
  const field = { type: 'taxonomy', key: 'place', displayName: 'Place', taxonomyKey: 'places', namespace };
  const template = (change: Record<string, unknown> = {}) =>
    createTemplate({
      templateKey: 'contract',
      fields: [{ ...field, optionsRules: { multiSelect: true, selectableLevels: [2] }, ...change }],
    });
  const options = `/metadata_templates/${namespace}/contract/fields/place/options`;

  it('refer to a taxonomy that exists', async () => {
    expect((await template()).status).toBe(400);
    await createPlaces();
    const { status, body } = await template();
    expect(status).toBe(201);
    const taxonomy = (await call('GET', places)).body.id;
    expect(body['fields']).toMatchObject([{ type: 'taxonomy', taxonomyId: taxonomy, taxonomyKey: 'places', namespace }]);
  });

  it('offer the nodes of the selectable levels, or all on request', async () => {
    const { norland } = await createPlaces();
    await template();
    expect(await namesIn(options)).toEqual(['Anders Port', 'Port Ellery']);
    expect(await namesIn(`${options}?only-selectable-options=false&level=1`)).toEqual(['Norland', 'Sudland']);
    expect(await namesIn(`${options}?parent=${norland.id}&query=ellery`)).toEqual(['Port Ellery']);
    expect((await call('GET', options.replace('/place/', '/nothing/'))).status).toBe(404);
    expect((await call('GET', options.replace('/contract/', '/nothing/'))).status).toBe(404);
  });

  it('keep nodes that can no longer be selected until the value is changed', async () => {
    const { ellery, anders } = await createPlaces();
    await template();
    await updateTemplate('contract', [{ op: 'addField', data: { type: 'string', key: 'note', displayName: 'Note' } }]);
    const path = `/files/${idOf('/Reports/b.txt')}/metadata/enterprise/contract`;
    await call('POST', path, { place: [ellery.id] });
    await updateTemplate('contract', [{ op: 'editField', fieldKey: 'place', data: { optionsRules: { selectableLevels: [1] } } }]);
    expect((await patch(path, [{ op: 'add', path: '/note', value: 'x' }])).body).toMatchObject({ place: [ellery.id], note: 'x' });
    expect((await patch(path, [{ op: 'replace', path: '/place', value: [anders.id] }])).status).toBe(400);
  });

  it('reject the options of a field of another type', async () => {
    await createTemplate({ templateKey: 'contract', fields: [{ type: 'string', key: 'place', displayName: 'Place' }] });
    expect((await call('GET', options)).status).toBe(400);
  });

  it('hold node IDs, and nodes in the hydrated view', async () => {
    const { norland, ellery, anders } = await createPlaces();
    await template();
    const path = `/files/${idOf('/Reports/b.txt')}/metadata/enterprise/contract`;
    expect((await call('POST', path, { place: [norland.id] })).status).toBe(400);
    expect((await call('POST', path, { place: [ellery.id] })).status).toBe(201);
    expect((await patch(path, [{ op: 'add', path: '/place/-', value: anders.id }])).body['place']).toEqual([ellery.id, anders.id]);
    expect((await call('GET', `${path}?view=hydrated`)).body['place']).toEqual([ellery, anders]);
    expect((await call('GET', `${path.split('/enterprise')[0] ?? ''}?view=hydrated`)).body.entries).toMatchObject([
      { place: [ellery, anders] },
    ]);
    expect((await call('GET', path)).body['place']).toEqual([ellery.id, anders.id]);
  });
});
