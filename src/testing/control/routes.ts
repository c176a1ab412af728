import type { JsonObject } from '../http/fields.js';
import type { MockResponse } from '../http/response.js';
import type { Redactor } from '../redaction/redactor.js';
import type { Duration } from '../time/clock.js';
import { prefix } from './access.js';
import { ControlError, invalidField } from './control-error.js';
import { addFault, faultJson, faultProperties } from './fault-json.js';
import { childrenJson, contentOf, itemIn, itemJson, trashJson, userIn, usersJson } from './items.js';
import { stateJson } from './state.js';
import type { ControlTarget } from './target.js';
import { deliveriesJson, eventsJson, exchangesJson, violationsJson } from './traffic.js';

export interface ControlCall {
  readonly target: ControlTarget;
  readonly redactor: Redactor;
  readonly path: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path template. */
  readonly path: string;
  readonly summary: string;
  /** Names of its query parameters and of the properties of its body. */
  readonly query?: readonly string[];
  readonly body?: readonly string[];
  /** Returns the JSON of the response, or a `raw` response. Undefined: 204. */
  run(call: ControlCall): JsonObject | Raw | undefined | Promise<JsonObject | Raw | undefined>;
}

export interface Raw {
  readonly raw: MockResponse;
}

const units = ['days', 'hours', 'minutes', 'seconds'] as const;
const maxDays = 36_500;
const paging = ['after', 'limit'];

/** All control endpoints. */
export const routes: readonly Route[] = [
  { method: 'GET', path: prefix, summary: 'this list', run: () => ({ endpoints: routes.map(describe) }) },
  {
    method: 'GET',
    path: `${prefix}/state`,
    summary: 'the clock, and the number of objects of each kind',
    run: ({ target }) => stateJson(target),
  },
  {
    method: 'POST',
    path: `${prefix}/advance`,
    summary: 'advance the clock; everything that becomes due happens',
    body: units,
    async run({ target, body }) {
      await target.mock.advance(durationIn(body));
      return stateJson(target);
    },
  },
  {
    method: 'POST',
    path: `${prefix}/reset`,
    summary: 'restore the seed; tokens become invalid',
    async run({ target }) {
      await target.mock.reset();
      return stateJson(target);
    },
  },
  {
    method: 'POST',
    path: `${prefix}/tokens`,
    summary: 'issue a developer token',
    body: ['userId', 'expiresInSeconds'],
    run({ target, body: { userId, expiresInSeconds } }) {
      if (userId !== undefined && typeof userId !== 'string') throw invalidField('userId', 'must be a string.');
      if (expiresInSeconds !== undefined && !(Number.isSafeInteger(expiresInSeconds) && (expiresInSeconds as number) >= 1))
        throw invalidField('expiresInSeconds', 'must be an integer >= 1.');
      const user = userIn(target.world(), userId, 'userId');
      const lifetime = expiresInSeconds === undefined ? {} : { expiresInSeconds: expiresInSeconds as number };
      return { accessToken: target.mock.issueToken({ userId: user.id, ...lifetime }) };
    },
  },
  { method: 'GET', path: `${prefix}/users`, summary: 'all users', run: ({ target }) => ({ entries: usersJson(target.world()) }) },
  {
    method: 'GET',
    path: `${prefix}/folders/{id}/items`,
    summary: 'the items of a folder; 0 is the root folder of the user',
    query: ['user', 'offset', 'limit'],
    run: ({ target, path, query }) => childrenJson(target.world(), path('id'), query),
  },
  { method: 'GET', path: `${prefix}/trash`, summary: 'the items in the trash', run: ({ target }) => trashJson(target.world()) },
  {
    method: 'GET',
    path: `${prefix}/items/{type}/{id}`,
    summary: 'an item with its metadata, versions and collaborations',
    run: ({ target, path }) => itemJson(target.world(), itemIn(target.world(), path('type'), path('id'))),
  },
  {
    method: 'GET',
    path: `${prefix}/files/{id}/content`,
    summary: 'the content of a file, or its first bytes',
    query: ['bytes'],
    run: ({ target, path, query }) => ({ raw: contentOf(target.world(), path('id'), query) }),
  },
  {
    method: 'GET',
    path: `${prefix}/events`,
    summary: 'events of all users and of the enterprise',
    query: paging,
    run: ({ target, query }) => eventsJson(target.world().events.all(), query),
  },
  {
    method: 'GET',
    path: `${prefix}/deliveries`,
    summary: 'deliveries of webhooks',
    query: paging,
    run: ({ target, query }) => deliveriesJson(target.mock.webhooks.deliveries, query),
  },
  {
    method: 'GET',
    path: `${prefix}/exchanges`,
    summary: 'recorded requests with the status of their responses and their violations',
    query: paging,
    run: ({ target, query, redactor }) => exchangesJson(target.journal.exchanges, query, redactor),
  },
  {
    method: 'GET',
    path: `${prefix}/violations`,
    summary: 'requests and responses that do not conform to the document',
    query: paging,
    run: ({ target, query }) => violationsJson(target.journal.violations, query),
  },
  {
    method: 'GET',
    path: `${prefix}/faults`,
    summary: 'faults that can still apply',
    run: ({ target }) => ({ entries: target.faults.list().map(faultJson) }),
  },
  {
    method: 'POST',
    path: `${prefix}/faults`,
    summary: 'add a fault',
    body: faultProperties,
    run: ({ target, body }) => faultJson(addFault(target.faults, body)),
  },
  {
    method: 'DELETE',
    path: `${prefix}/faults`,
    summary: 'remove all faults',
    run({ target }) {
      target.faults.clear();
      return undefined;
    },
  },
  {
    method: 'PUT',
    path: `${prefix}/faults/{id}`,
    summary: 'turn a fault on or off',
    body: ['enabled'],
    run({ target, path, body: { enabled } }) {
      if (typeof enabled !== 'boolean') throw invalidField('enabled', 'must be true or false.');
      const changed = target.faults.setEnabled(path('id'), enabled);
      if (changed === undefined) throw noFault(path('id'));
      return faultJson(changed);
    },
  },
  {
    method: 'DELETE',
    path: `${prefix}/faults/{id}`,
    summary: 'remove a fault',
    run({ target, path }) {
      if (!target.faults.remove(path('id'))) throw noFault(path('id'));
      return undefined;
    },
  },
];

const describe = ({ method, path, summary, query, body }: Route): JsonObject => ({
  ...{ method, path, summary },
  ...(query === undefined ? {} : { query }),
  ...(body === undefined ? {} : { body }),
});

const noFault = (id: string): ControlError =>
  new ControlError(404, `The mock has no fault ${id}. It may have been applied for the last time.`, 'id');

function durationIn(body: JsonObject): Duration {
  if (Object.keys(body).length === 0) throw invalidField('body', `must have at least one of ${units.join(', ')}.`);
  for (const unit of units) {
    const value = body[unit];
    if (value !== undefined && !(typeof value === 'number' && value >= 0)) throw invalidField(unit, 'must be a number >= 0.');
    if (typeof value === 'number' && value > maxDays * 86_400) throw invalidField(unit, `must be at most ${String(maxDays)} days.`);
  }
  return body;
}
