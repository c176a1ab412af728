import type { ContentStore, Platform } from '../http/platform.js';
import { createClients, newClientData, type Clients } from './oauth/clients.js';
import { createCodes, newCodeData, type Codes } from './oauth/authorization-codes.js';
import { createCollaborations, newCollaborationData, type Collaborations } from './collaborations.js';
import { createDiscussion, newDiscussionData, type Discussion } from './discussion.js';
import { createGroups, type Groups } from './groups.js';
import { createEventLog, newEventData, type EventLog } from './event-log.js';
import { createIds, newIdData, type Ids } from './ids.js';
import { createItems, newItemData, type Items } from './items.js';
import { createJobs, newJobData, type Jobs } from './jobs.js';
import { cascadeInto, copyInstances } from './metadata/cascades.js';
import { createResources, newResourceData, type Resources } from './resources.js';
import { createSessions, newSessionData, type Sessions } from './sessions.js';
import { newDeliveryData } from './activity/webhook-deliveries.js';
import type { Settings } from './settings.js';
import { createTickets, newTicketData, type Tickets } from './tickets.js';
import { createTokens, newTokenData, type Tokens } from './oauth/tokens.js';
import { createUsers, newUserData, type Users } from './users.js';

/** The data of all stores. Plain objects, maps and sets, so that a snapshot can contain them: a store keeps nothing elsewhere. */
export const newWorldData = () => ({
  ids: newIdData(),
  users: newUserData(),
  items: newItemData(),
  collaborations: newCollaborationData(),
  discussion: newDiscussionData(),
  resources: newResourceData(),
  sessions: newSessionData(),
  jobs: newJobData(),
  clients: newClientData(),
  codes: newCodeData(),
  tokens: newTokenData(),
  tickets: newTicketData(),
  events: newEventData(),
  policies: { termsOfServiceRequired: false },
  due: { at: 0 },
  deliveries: newDeliveryData(),
});

export type WorldData = ReturnType<typeof newWorldData>;

/** The complete state of one mock. A reset creates a new world. */
export interface World {
  readonly data: WorldData;
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
  readonly policies: WorldData['policies'];
  /** The next time at which something can be due, see `governance/disposition.ts`. */
  readonly due: WorldData['due'];
  /** The deliveries of events to webhooks, which `webhooks` sends. */
  readonly deliveries: WorldData['deliveries'];
}

/** `data` is that of a snapshot. Default: empty. */
export function createWorld(
  settings: Settings,
  platform: Platform,
  contents: ContentStore,
  epoch: number,
  data: WorldData = newWorldData(),
): World {
  const ids = createIds(data.ids, epoch);
  const { now } = settings;
  const resources = createResources(data.resources, ids, now);
  const groups = createGroups(resources);
  const collaborations = createCollaborations(data.collaborations, ids, now, groups);
  const release = (target: { readonly kind: string; readonly id: string }): void => {
    collaborations.release(target);
    resources.release(target);
  };
  const enterprise = { id: '40001', name: 'Example Works' };
  return {
    data,
    settings,
    platform,
    contents,
    ids,
    enterprise,
    users: createUsers(data.users, ids, now, enterprise.id, release),
    items: createItems(data.items, ids, now, release, {
      placed: (item, by) => {
        cascadeInto({ resources, ids }, item, by.id);
      },
      copied: (from, to, by) => {
        copyInstances({ resources, ids }, from, to, by.id);
      },
    }),
    groups,
    collaborations,
    discussion: createDiscussion(data.discussion, ids, now),
    resources,
    sessions: createSessions(data.sessions, ids, now),
    jobs: createJobs(data.jobs, ids),
    clients: createClients(data.clients),
    codes: createCodes(data.codes, ids, now),
    tokens: createTokens(data.tokens, ids, now, settings),
    tickets: createTickets(data.tickets, ids, now),
    events: createEventLog(data.events, ids, now),
    policies: data.policies,
    due: data.due,
    deliveries: data.deliveries,
  };
}
