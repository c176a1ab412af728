import type { ContentStore, Platform } from '../http/platform.js';
import { createClients, type Clients } from './oauth/clients.js';
import { createCodes, type Codes } from './oauth/authorization-codes.js';
import { createCollaborations, type Collaborations } from './collaborations.js';
import { createDiscussion, type Discussion } from './discussion.js';
import { createGroups, type Groups } from './groups.js';
import { createEventLog, type EventLog } from './event-log.js';
import { createIds, type Ids } from './ids.js';
import { createItems, type Items } from './items.js';
import { createJobs, type Jobs } from './jobs.js';
import { cascadeInto, copyInstances } from './metadata/cascades.js';
import { createResources, type Resources } from './resources.js';
import { createSessions, type Sessions } from './sessions.js';
import type { Settings } from './settings.js';
import { createTickets, type Tickets } from './tickets.js';
import { createTokens, type Tokens } from './oauth/tokens.js';
import { createUsers, type Users } from './users.js';

/** The complete state of one mock. A reset creates a new world. */
export interface World {
  readonly settings: Settings;
  readonly platform: Platform;
  readonly contents: ContentStore;
  readonly ids: Ids;
  readonly enterprise: { readonly id: string; readonly name: string };
  readonly users: Users;
  readonly items: Items;
  readonly groups: Groups;
  readonly collaborations: Collaborations;
  readonly discussion: Discussion;
  /** The objects of the resources that the models in `handlers/models` declare. */
  readonly resources: Resources;
  readonly sessions: Sessions;
  readonly jobs: Jobs;
  readonly clients: Clients;
  readonly codes: Codes;
  readonly tokens: Tokens;
  readonly tickets: Tickets;
  readonly events: EventLog;
  /** Rules of the enterprise, from the seed. */
  readonly policies: { termsOfServiceRequired: boolean };
  /** The next time at which something can be due, see `governance/disposition.ts`. */
  readonly due: { at: number };
}

export function createWorld(settings: Settings, platform: Platform, contents: ContentStore, epoch: number): World {
  const ids = createIds(epoch);
  const { now } = settings;
  const resources = createResources(ids, now);
  const groups = createGroups(resources);
  const collaborations = createCollaborations(ids, now, groups);
  const release = (target: { readonly kind: string; readonly id: string }): void => {
    collaborations.release(target);
    resources.release(target);
  };
  const enterprise = { id: '40001', name: 'Example Works' };
  return {
    settings,
    platform,
    contents,
    ids,
    enterprise,
    users: createUsers(ids, now, enterprise.id, release),
    items: createItems(ids, now, release, {
      placed: (item, by) => {
        cascadeInto({ resources, ids }, item, by.id);
      },
      copied: (from, to, by) => {
        copyInstances({ resources, ids }, from, to, by.id);
      },
    }),
    groups,
    collaborations,
    discussion: createDiscussion(ids, now),
    resources,
    sessions: createSessions(ids, now),
    jobs: createJobs(ids),
    clients: createClients(),
    codes: createCodes(ids, now),
    tokens: createTokens(ids, now, settings),
    tickets: createTickets(ids, now),
    events: createEventLog(ids, now),
    policies: { termsOfServiceRequired: false },
    due: { at: 0 },
  };
}
