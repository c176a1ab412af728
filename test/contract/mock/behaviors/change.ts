import type { Reply, Scene } from './scene.js';

/** A question, and a change after which the answer to it differs. Both name the operations that they call. */
export interface Change {
  readonly question: string;
  readonly change: string;
  /** Prepares the scene. Returns both calls. */
  readonly prepare: (scene: Scene) => Promise<{ readonly ask: () => Promise<Reply>; readonly change: () => Promise<Reply> }>;
}

export const v2025 = { 'box-version': '2025.0' };
export const v2026 = { 'box-version': '2026.0' };
export const patch = { 'content-type': 'application/json-patch+json' };
export const note = (scene: Scene) => ({ type: 'file', id: scene.id('/note.txt') });
export const reports = (scene: Scene) => ({ type: 'folder', id: scene.id('/Reports') });
export const removeNote = (scene: Scene) => () => scene.call('DELETE', `/files/${scene.id('/note.txt')}`);
export const idOf = ({ body, text }: Reply): string => {
  if (typeof body['id'] !== 'string') throw new Error(`The preparation failed: ${text}`);
  return body['id'];
};

/** A row whose calls need no preparation. */
export const simple = (
  question: string,
  ask: (scene: Scene) => Promise<Reply>,
  change: string,
  make: (scene: Scene) => Promise<Reply>,
): Change => ({
  question,
  change,
  prepare: (scene) => Promise.resolve({ ask: () => ask(scene), change: () => make(scene) }),
});
