import type { JsonObject } from '../http/fields.js';
import type { ItemType } from '../state/items.js';
import type { ControlTarget } from './target.js';

/** A summary of the mock. `revision` differs after every change that another endpoint can show. */
export function stateJson(target: ControlTarget): JsonObject {
  const { journal, faults, mock } = target;
  const world = target.world();
  const items = world.items.all();
  const count = (type: ItemType): number => items.filter((item) => item.type === type && item.trashedAt === null).length;
  const { deliveries } = mock.webhooks;
  const attempts = deliveries.reduce((sum, delivery) => sum + delivery.attempts.length, 0);
  return {
    revision: [target.epoch(), world.ids.last(), journal.count(), faults.changes(), attempts, target.advancedMs()].join('.'),
    now: new Date(world.settings.now()).toISOString(),
    advancedSeconds: Math.round(target.advancedMs() / 1000),
    enterpriseId: world.enterprise.id,
    clientId: mock.credentials.clientId,
    users: world.users.all().length,
    files: count('file'),
    folders: count('folder'),
    webLinks: count('web_link'),
    trashed: items.filter(({ trashedAt }) => trashedAt !== null).length,
    uploadSessions: world.sessions.all().length,
    events: world.events.all().length,
    deliveries: deliveries.length,
    requests: journal.count(),
    violations: journal.violations.length,
    faults: faults.list().length,
  };
}
