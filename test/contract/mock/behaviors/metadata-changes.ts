import { idOf, note, patch, v2026, type Change } from './change.js';
import type { Reply, Scene } from './scene.js';

const classificationKey = 'securityClassification-6VMVochwUWo';
const option = (key: string, colorID: number) => ({ key, staticConfig: { classification: { classificationDefinition: key, colorID } } });
const classify = ({ call }: Scene) =>
  call('POST', '/metadata_templates/schema', {
    scope: 'enterprise',
    templateKey: classificationKey,
    displayName: 'Classification',
    hidden: false,
    fields: [
      {
        type: 'enum',
        key: 'Box__Security__Classification__Key',
        displayName: 'Classification',
        hidden: false,
        options: [option('Public', 1), option('Internal', 2)],
      },
    ],
  });

const classification = (type: 'file' | 'folder', path: string): Change[] =>
  (['update', 'delete'] as const).map((change) => ({
    question: `${type}s.classification.get`,
    change: `${type}s.classification.${change}`,
    async prepare(scene) {
      await classify(scene);
      const url = `/${type}s/${scene.id(path)}/metadata/enterprise/${classificationKey}`;
      await scene.call('POST', url, { Box__Security__Classification__Key: 'Public' });
      const operations = [{ op: 'replace', path: '/Box__Security__Classification__Key', value: 'Internal' }];
      return {
        ask: () => scene.call('GET', url),
        change: () => (change === 'delete' ? scene.call('DELETE', url) : scene.call('PUT', url, operations, patch)),
      };
    },
  }));

const classificationChange = (change: string, operation: object): Change => ({
  question: 'classifications.get',
  change,
  async prepare(scene) {
    await classify(scene);
    const url = `/metadata_templates/enterprise/${classificationKey}/schema`;
    const fieldKey = 'Box__Security__Classification__Key';
    return { ask: () => scene.call('GET', url), change: () => scene.call('PUT', url, [{ fieldKey, ...operation }]) };
  },
});

const amount = 'enterprise_40001.invoice.amount';
const query = (question: string, send: (scene: Scene) => Promise<Reply>): Change => ({
  question,
  change: 'files.metadata.update',
  async prepare(scene) {
    const fields = [{ type: 'float', key: 'amount', displayName: 'Amount' }];
    await scene.call('POST', '/metadata_templates/schema', { scope: 'enterprise', templateKey: 'invoice', displayName: 'Invoice', fields });
    const url = `/files/${scene.id('/note.txt')}/metadata/enterprise/invoice`;
    await scene.call('POST', url, { amount: 5 });
    return { ask: () => send(scene), change: () => scene.call('PUT', url, [{ op: 'replace', path: '/amount', value: 7 }], patch) };
  },
});

const card = { type: 'skill_card', skill: { type: 'service', id: 'topics' }, invocation: { type: 'skill_invocation', id: '1' } };
const keywords = (text: string) => ({ ...card, skill_card_type: 'keyword', entries: [{ text }] });

const namespace = 'enterprise_40001';
const places = `/metadata_taxonomies/${namespace}/places`;

async function createPlaces({ call }: Scene): Promise<void> {
  await call('POST', '/metadata_taxonomies', { key: 'places', displayName: 'Places', namespace });
  await call('POST', `${places}/levels`, [{ displayName: 'Country' }]);
}

const taxonomyLevels: readonly { readonly change: string; readonly make: (scene: Scene) => Promise<Reply> }[] = [
  { change: 'update', make: ({ call }) => call('PATCH', `${places}/levels/1`, { displayName: 'Land' }) },
  { change: 'append', make: ({ call }) => call('POST', `${places}/levels:append`, { displayName: 'Harbour' }) },
  { change: 'trim', make: ({ call }) => call('POST', `${places}/levels:trim`) },
];

const createTemplate = ({ call }: Scene, templateKey: string, fields: readonly object[]): Promise<Reply> =>
  call('POST', '/metadata_templates/schema', { scope: 'enterprise', templateKey, displayName: templateKey, fields });

/** Changes of metadata, templates and taxonomies. */
export const metadataChanges: readonly Change[] = [
  ...(['file', 'folder'] as const).map((type): Change => ({
    question: `${type}s.metadata.list`,
    change: `${type}s.metadata.delete`,
    async prepare(scene) {
      const url = `/${type}s/${scene.id(type === 'file' ? '/note.txt' : '/Reports')}/metadata`;
      await scene.call('POST', `${url}/global/properties`, { a: 'b' });
      return { ask: () => scene.call('GET', url), change: () => scene.call('DELETE', `${url}/global/properties`) };
    },
  })),
  ...classification('file', '/note.txt'),
  ...classification('folder', '/Reports'),
  classificationChange('classifications.add', { op: 'addEnumOption', data: option('Secret', 3) }),
  classificationChange('classifications.update', { op: 'editEnumOption', enumOptionKey: 'Public', data: option('Open', 1) }),
  ...(['files.skillCards.update', 'files.skillCards.delete', 'skillInvocations.update'] as const).map((change): Change => ({
    question: 'files.skillCards.get',
    change,
    async prepare(scene) {
      const url = `/files/${scene.id('/note.txt')}/metadata/global/boxSkillsCards`;
      await scene.call('POST', url, { cards: [keywords('tides')] });
      const changes = {
        'files.skillCards.update': () => scene.call('PUT', url, [{ op: 'replace', path: '/cards/0', value: keywords('ferry') }], patch),
        'files.skillCards.delete': () => scene.call('DELETE', url),
        'skillInvocations.update': () =>
          scene.call('PUT', '/skill_invocations/1', { status: 'success', metadata: { cards: [keywords('ferry')] }, file: note(scene) }),
      };
      return { ask: () => scene.call('GET', url), change: changes[change] };
    },
  })),
  query('metadataQueries.execute', ({ call }) =>
    call('POST', '/metadata_queries/execute_read', {
      ...{ from: 'enterprise_40001.invoice', ancestor_folder_id: '0' },
      ...{ query: 'amount > :least', query_params: { least: 6 } },
    }),
  ),
  query('queries.execute', ({ call }) =>
    call('POST', '/query', { query: { predicate: `${amount} > :least`, params: { least: 6 } }, fields: [amount] }, v2026),
  ),
  query('queryInsights.execute', ({ call }) =>
    call(
      'POST',
      '/query_insights',
      { query: { predicate: `${amount} > :least`, params: { least: 1 } }, metrics: { total: { type: 'sum', field: amount } } },
      v2026,
    ),
  ),
  ...taxonomyLevels.map(({ change, make }): Change => ({
    question: 'metadataTaxonomies.get',
    change: `metadataTaxonomies.levels.${change}`,
    async prepare(scene) {
      await createPlaces(scene);
      return { ask: () => scene.call('GET', places), change: () => make(scene) };
    },
  })),
  {
    question: 'metadataTemplates.fieldOptions.list',
    change: 'metadataTaxonomies.nodes.create',
    async prepare(scene) {
      await createPlaces(scene);
      const field = { type: 'taxonomy', key: 'place', displayName: 'Place', taxonomyKey: 'places', namespace };
      await createTemplate(scene, 'visit', [{ ...field, optionsRules: { multiSelect: true, selectableLevels: [1] } }]);
      return {
        ask: () => scene.call('GET', `/metadata_templates/${namespace}/visit/fields/place/options`),
        change: () => scene.call('POST', `${places}/nodes`, { displayName: 'Norland', level: 1 }),
      };
    },
  },
  {
    question: 'files.metadata.get',
    change: 'metadataCascadePolicies.apply',
    async prepare(scene) {
      await createTemplate(scene, 'contract', [{ type: 'string', key: 'customer', displayName: 'Customer' }]);
      const instance = 'metadata/enterprise/contract';
      const [file, folder] = [`/files/${scene.id('/Reports/q1.txt')}/${instance}`, scene.id('/Reports')];
      await scene.call('POST', `/folders/${folder}/${instance}`, { customer: 'Harbour office' });
      await scene.call('POST', file, { customer: 'Ferry office' });
      const policy = { folder_id: folder, scope: 'enterprise', templateKey: 'contract' };
      const url = `/metadata_cascade_policies/${idOf(await scene.call('POST', '/metadata_cascade_policies', policy))}/apply`;
      return { ask: () => scene.call('GET', file), change: () => scene.call('POST', url, { conflict_resolution: 'overwrite' }) };
    },
  },
];
