import type { MockState } from '../mock-state.js';
import { argumentError, requireOptions, requireText } from './check-names.js';

const names = { name: 1, login: 1, role: 1, parentId: 1, content: 1, url: 1 };

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
    revokeTokens(userId) {
      requireUser('state.revokeTokens', userId);
      state.revokeTokens(userId);
    },
  };
}
