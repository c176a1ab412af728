import { createBoxClient, developerToken, type BoxClient } from 'box-openapi-sdk';
import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';

/** A mock with the objects that the examples of the document refer to, and clients of two users. */
export interface Fixtures {
  readonly mock: MockBox;
  /** The admin, who owns the objects. */
  readonly box: BoxClient;
  /** A user without access to them. */
  readonly stranger: BoxClient;
  /** A collaborator, to whom the examples assign tasks. */
  readonly assignee: BoxClient;
  /** Replaces the IDs of the document's examples by those of the objects in the mock. */
  translate<T>(value: T): T;
  /** The IDs of the examples that the value contains. */
  exampleIdsIn(value: unknown): string[];
}

const clientOf = (mock: MockBox, userId: string): BoxClient =>
  createBoxClient({ auth: developerToken(mock.issueToken({ userId })), fetch: mock.fetch, retry: { attempts: 1 } });

/** The second segment, which only some examples name. */
const secondSegment = '82002';

export async function createFixtures(): Promise<Fixtures> {
  const mock = await createMockBox({
    acceptVariants: false,
    seed: {
      users: [
        { id: '33001', name: 'Ada Moreno', login: 'ada@example.com', role: 'admin' },
        { id: '33002', name: 'Ben Okafor', login: 'ben@example.com' },
        { id: '33003', name: 'Dora Stranger', login: 'dora@example.com' },
        { id: '33004', name: 'Cleo Park', login: 'cleo@example.com' },
      ],
      tree: { Surveys: { 'contract.docx': 'A contract' }, Archive: {} },
    },
  });
  const box = clientOf(mock, '33001');
  const ids = new Map<string, string>([
    ['33001', '33001'],
    ['33002', '33002'],
    ['900100', mock.credentials.enterpriseId],
    ['enterprise_900100', `enterprise_${mock.credentials.enterpriseId}`],
    ['50001', mock.state.find('/Surveys')?.id ?? ''],
    ['70001', mock.state.find('/Surveys/contract.docx')?.id ?? ''],
    ['60001', mock.state.find('/Archive')?.id ?? ''],
    ['50004', mock.state.find('/Archive')?.id ?? ''],
    ['50002', mock.state.find('/Archive')?.id ?? ''],
    ['52001', '1'],
    ['52002', '2'],
    // Logins: of a user without access, and of a new user.
    ['ben@example.com', 'cleo@example.com'],
    ['ada@example.com', 'eva@example.com'],
  ]);
  const create = async (example: string, object: PromiseLike<{ readonly id: string }>): Promise<string> => {
    const { id } = await object;
    ids.set(example, id);
    return id;
  };
  await box.collaborations.create({
    item: { type: 'folder', id: ids.get('50001') ?? '' },
    accessible_by: { type: 'user', id: '33002' },
    role: 'editor',
  });
  await create('12001', box.groups.create({ name: 'Reviewers' }));
  await create('180001', box.tasks.create({ item: { type: 'file', id: ids.get('70001') ?? '' }, action: 'review' }));
  await create('64001', box.hubs.create({ title: 'Autumn launch' }));
  const enterprise = { type: 'enterprise', id: mock.credentials.enterpriseId } as const;
  const barrier = await create('81001', box.shieldInformationBarriers.create({ enterprise }));
  for (const [example, name] of [
    ['82001', 'Buyers'],
    [secondSegment, 'Sellers'],
  ] as const) {
    const shield_information_barrier = { type: 'shield_information_barrier', id: barrier } as const;
    await create(example, box.shieldInformationBarrierSegments.create({ shield_information_barrier, name }));
  }
  const namespace = `enterprise_${mock.credentials.enterpriseId}`;
  await box.metadataTaxonomies.create({ key: 'places', displayName: 'Places', namespace });
  await box.metadataTaxonomies.levels.create(namespace, 'places', { body: [{ displayName: 'Country' }, { displayName: 'Harbour' }] });
  await create(
    '6d1f0b52-3c4e-4a7f-8b90-1e2d3c4b5a60',
    box.metadataTaxonomies.nodes.create(namespace, 'places', { displayName: 'Norland', level: 1 }),
  );
  await box.metadataTemplates.create({ scope: 'enterprise', templateKey: 'contract', displayName: 'Contract' });
  await create('42001', box.legalHoldPolicies.create({ policy_name: 'Court case', is_ongoing: true }));
  const isId = (text: string): boolean => ids.has(text) && !text.includes('@');
  const translate = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(translate);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translate(one)]))
      : value;
  };
  const exampleIdsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return isId(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(exampleIdsIn) : [];
  };
  return {
    mock,
    box,
    stranger: clientOf(mock, '33003'),
    assignee: clientOf(mock, '33002'),
    translate: (value) => translate(value) as typeof value,
    exampleIdsIn,
  };
}
