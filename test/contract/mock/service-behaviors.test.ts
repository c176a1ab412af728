import { describe, expect, it } from 'vitest';
import { collaborationBehaviors, lockBehaviors, sharedLinkBehaviors } from './behaviors/access.js';
import { accountBehaviors, discussionBehaviors, eventBehaviors, metadataBehaviors, tokenBehaviors } from './behaviors/account.js';
import { contentBehaviors, sessionBehaviors } from './behaviors/content.js';
import { itemBehaviors, trashBehaviors } from './behaviors/items.js';
import { openScene, type Behavior } from './behaviors/scene.js';

/** Behaviors of the service that its schemas do not describe. Each row has a new mock. */
const areas: readonly (readonly [string, readonly Behavior[]])[] = [
  ['files and folders', itemBehaviors],
  ['the trash', trashBehaviors],
  ['content and versions', contentBehaviors],
  ['upload sessions', sessionBehaviors],
  ['collaborations', collaborationBehaviors],
  ['shared links', sharedLinkBehaviors],
  ['locks', lockBehaviors],
  ['users and groups', accountBehaviors],
  ['tokens', tokenBehaviors],
  ['events', eventBehaviors],
  ['metadata', metadataBehaviors],
  ['comments, tasks, webhooks, collections and errors', discussionBehaviors],
];

describe.each(areas)('the mock behaves as the service does: %s', (_, behaviors) => {
  it.each(behaviors)('%s', async (_name, observe, expected) => {
    const scene = await openScene();
    try {
      expect(await observe(scene)).toEqual(expected);
      // Rejected requests are violations, responses must conform.
      expect(scene.mock.violations.filter(({ kind }) => kind === 'response')).toEqual([]);
    } finally {
      await scene.mock.close();
    }
  });
});
