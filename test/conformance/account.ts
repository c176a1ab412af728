import { generateKeyPairSync } from 'node:crypto';
import { createMockBox, type MockAi, type MockBox } from 'box-openapi-sdk/testing';

/** A mock with the account that the tests of the vendor's SDK expect, and the environment variables that tell them about it. */
export interface Account {
  readonly mock: MockBox;
  readonly env: Readonly<Record<string, string>>;
}

const client = { clientId: 'conformance', clientSecret: 'conformance-secret', enterpriseId: '40001' };
const passphrase = 'conformance';
const appItemLink = 'https://app.box.com/hubs/s/conformance';
const users = [
  { id: '33000', name: 'Automation', login: 'automation@example.com', role: 'admin' as const },
  {
    id: '33001',
    name: 'Ada Moreno',
    login: 'ada@example.com',
    role: 'admin' as const,
    tree: { Workflow: {}, Automate: {}, Requests: {}, 'launch.txt': 'launch', Launch: {} },
  },
  { id: '33002', name: 'Ben Okafor', login: 'ben@example.org' },
];

/** An application with a key pair, its service account, an admin, and another user. */
export async function createAccount(): Promise<Account> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase },
  });
  // The history is a minute old: the tests of events read what was there before they began.
  let ageMs = 60_000;
  const seed = { users, clients: [{ ...client, publicKeys: { key: publicKey } }] };
  const mock = await createMockBox({ seed, ai: answer, now: () => Date.now() - ageMs });
  await addHistory(mock);
  ageMs = 0;
  await addClassification(mock);
  const idOf = (path: string): string => mock.state.find(path, '33001')?.id ?? '';
  const fileRequest = addServiceObjects(mock, idOf);
  // Some tests expect that a request takes longer than a millisecond.
  mock.faults.add({ delayMs: 10, times: Infinity });
  const appAuth = { publicKeyID: 'key', privateKey, passphrase };
  const config = {
    boxAppSettings: { clientID: client.clientId, clientSecret: client.clientSecret, appAuth },
    enterpriseID: client.enterpriseId,
  };
  return {
    mock,
    env: {
      CLIENT_ID: client.clientId,
      CLIENT_SECRET: client.clientSecret,
      ENTERPRISE_ID: client.enterpriseId,
      USER_ID: '33001',
      BOX_EXTERNAL_USER_ID: '33002',
      BOX_EXTERNAL_USER_EMAIL: 'ben@example.org',
      WORKFLOW_FOLDER_ID: idOf('/Workflow'),
      AUTOMATE_WORKFLOW_FOLDER_ID: idOf('/Automate'),
      BOX_FILE_REQUEST_ID: fileRequest,
      APP_ITEM_SHARED_LINK: appItemLink,
      APP_ITEM_ASSOCIATION_FILE_ID: idOf('/launch.txt'),
      APP_ITEM_ASSOCIATION_FOLDER_ID: idOf('/Launch'),
      JWT_CONFIG_BASE_64: Buffer.from(JSON.stringify(config)).toString('base64'),
    },
  };
}

/** The tests of event streams read the history of the account. */
async function addHistory(mock: MockBox): Promise<void> {
  const headers = { authorization: `Bearer ${mock.issueToken()}` };
  const form = new FormData();
  form.append('attributes', JSON.stringify({ name: 'history.txt', parent: { id: '0' } }));
  form.append('file', new Blob(['history']), 'history.txt');
  await mock.fetch('https://upload.box.com/api/2.0/files/content', { method: 'POST', headers, body: form });
  const { id } = mock.state.addUser({ name: 'Former user', login: 'former@example.com' });
  await mock.fetch(`https://api.box.com/2.0/users/${id}`, { method: 'DELETE', headers });
}

/** An enterprise that uses classifications has at least one. */
async function addClassification(mock: MockBox): Promise<void> {
  const headers = { authorization: `Bearer ${mock.issueToken()}`, 'content-type': 'application/json' };
  const field = {
    type: 'enum',
    key: 'Box__Security__Classification__Key',
    displayName: 'Classification',
    hidden: false,
    options: [{ key: 'Internal', staticConfig: { classification: { classificationDefinition: 'Own use', colorID: 1 } } }],
  };
  const template = {
    scope: 'enterprise',
    displayName: 'Classification',
    templateKey: 'securityClassification-6VMVochwUWo',
    fields: [field],
  };
  const response = await mock.fetch('https://api.box.com/2.0/metadata_templates/schema', {
    method: 'POST',
    headers,
    body: JSON.stringify(template),
  });
  if (!response.ok) throw new Error(`The classification could not be added: ${await response.text()}`);
}

/** The objects of a manually configured account. Returns the ID of the file request. */
function addServiceObjects(mock: MockBox, idOf: (path: string) => string): string {
  const flow = {
    type: 'flow',
    id: '1',
    trigger: { type: 'trigger', trigger_type: 'WORKFLOW_MANUAL_START', scope: [] },
    outcomes: [{ type: 'outcome', id: '1', name: 'Delete', action_type: 'delete_file' }],
  };
  mock.state.add('workflow', { folder: { id: idOf('/Workflow') }, name: 'Clean up', is_enabled: true, flows: [flow] });
  mock.state.add('workflow_action', {
    folder: { id: idOf('/Automate') },
    action_type: 'run_workflow',
    workflow: { type: 'workflow', id: '2', name: 'Clean up' },
  });
  const appItem = { id: '3', application_type: 'hubs', shared_link: appItemLink };
  mock.state.add('app_item_association', { item: { type: 'file', id: idOf('/launch.txt') }, app_item: appItem });
  mock.state.add('app_item_association', { item: { type: 'folder', id: idOf('/Launch') }, app_item: appItem });
  return mock.state.add('file_request', { folder: { id: idOf('/Requests') }, title: 'Figures' }).id;
}

/** The tests of Box AI expect what a model would find in their texts. */
const answer: MockAi = ({ operation, prompt, fields }) => {
  if (operation === 'extract' && prompt.includes('yearOfBirth')) {
    return '{"firstName": "John", "lastName": "Doe", "location": "San Francisco", "yearOfBirth": "1990", "company": "Box"}';
  }
  if (operation !== 'extractStructured') return undefined;
  const person = { firstName: 'John', lastName: 'Doe', age: 34, hobby: ['guitar'] };
  // The fields of a template have no prompt, and their dates have a time.
  const isTemplate = !fields.some((field) => 'prompt' in field);
  if (isTemplate) return { ...person, dateOfBirth: '1990-07-04T00:00:00Z' };
  const address = { street: '900 Jefferson Avenue', city: 'Redwood City', state: 'CA', zip: '94063', country: 'USA' };
  const work = [{ job_title: 'Engineer', company: 'Box', start_year: '2020', end_year: '2024' }];
  return { ...person, dateOfBirth: '1990-07-04', address, work_history: work };
};
