import type { MockState, ServiceObjects } from '../mock-state.js';
import { argumentError, readEntries, requireOptions, requireText } from './check-names.js';

const names = { name: 1, login: 1, role: 1, parentId: 1, content: 1, url: 1 };

type Names<Kind extends keyof ServiceObjects> = Readonly<Record<keyof ServiceObjects[Kind], 'required' | 'optional'>>;

/** The properties of the objects that `add` accepts. */
const objectNames: { readonly [Kind in keyof ServiceObjects]: Names<Kind> } = {
  device_pinner: { owned_by: 'required', product_name: 'required' },
  file_request: {
    ...{ folder: 'required', title: 'optional', description: 'optional', status: 'optional', expires_at: 'optional' },
    ...{ is_email_required: 'optional', is_description_required: 'optional' },
  },
  sign_template: {
    ...{ name: 'required', parent_folder: 'optional', source_files: 'optional', signers: 'optional' },
    ...{ email_subject: 'optional', email_message: 'optional', days_valid: 'optional' },
  },
  workflow: { folder: 'required', name: 'required', description: 'optional', is_enabled: 'optional', flows: 'optional' },
  workflow_action: { folder: 'required', action_type: 'required', description: 'optional', workflow: 'required' },
  app_item_association: { item: 'required', app_item: 'required' },
  enterprise_configuration: { security: 'optional', content_and_sharing: 'optional', user_settings: 'optional', shield: 'optional' },
};

function checkObject(kind: unknown, object: unknown): void {
  if (typeof kind !== 'string' || !Object.hasOwn(objectNames, kind))
    throw argumentError('state.add', 'kind', `be one of ${Object.keys(objectNames).join(', ')}`);
  const names: Readonly<Record<string, string>> = objectNames[kind as keyof ServiceObjects];
  if (typeof object !== 'object' || object === null) throw argumentError('state.add', 'object', 'be an object');
  const { id, ...properties } = Object.fromEntries(readEntries('state.add', 'object', object));
  if (id !== undefined) requireText('state.add', 'id', id);
  const unknown = Object.keys(properties).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined)
    throw new Error(`state.add: ${unknown} is not a property of a ${kind}. The properties are ${Object.keys(names).join(', ')}.`);
  const missing = Object.keys(names).find((name) => names[name] === 'required' && (properties[name] ?? null) === null);
  if (missing !== undefined) throw argumentError('state.add', missing, `be set for a ${kind}`);
}

/** Adds checks to the methods of the state. They throw an error that names the invalid argument. */
export function checkedState(state: MockState): MockState {
  const requireUser = (owner: string, userId: unknown) => {
    if (userId === undefined || state.users().some(({ id }) => id === userId)) return;
    throw argumentError(owner, 'userId', 'be the ID of a user of the mock Box');
  };
  const requireItem = (owner: string, argument: string, item: object, texts: readonly string[]) => {
    requireOptions(owner, argument, item, names);
    for (const name of texts) requireText(owner, name, (item as Readonly<Record<string, unknown>>)[name]);
  };
  return {
    ...state,
    find(path, userId) {
      requireText('state.find', 'path', path);
      requireUser('state.find', userId);
      return state.find(path, userId);
    },
    async content(fileId) {
      requireText('state.content', 'fileId', fileId);
      return state.content(fileId);
    },
    addUser(user) {
      requireItem('state.addUser', 'user', user, ['name', 'login']);
      return state.addUser(user);
    },
    addFolder(where) {
      requireItem('state.addFolder', 'where', where, ['name']);
      return state.addFolder(where);
    },
    async addFile(where) {
      requireItem('state.addFile', 'where', where, ['name']);
      if (typeof where.content !== 'string' && !(where.content instanceof Uint8Array))
        throw argumentError('state.addFile', 'content', 'be a string or a Uint8Array');
      return state.addFile(where);
    },
    addWebLink(where) {
      requireItem('state.addWebLink', 'where', where, ['name', 'url']);
      return state.addWebLink(where);
    },
    add(kind, object) {
      checkObject(kind, object);
      return state.add(kind, object);
    },
    revokeTokens(userId) {
      requireUser('state.revokeTokens', userId);
      state.revokeTokens(userId);
    },
  };
}
