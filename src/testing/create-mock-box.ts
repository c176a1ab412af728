import type { FaultEffects, FaultTarget } from './faults/fault.js';
import * as platform from '#testing-platform';
import openApi from '../../generated/openapi.json' with { type: 'json' };
import { acceptedVariants, documentedOnly } from './contract/accepted-variants.js';
import { typeReader } from './contract/coerce.js';
import { createDispatch } from './dispatch/dispatch.js';
import { operationsOf, referencesOf } from './contract/document.js';
import { createFaults } from './faults/faults.js';
import { createFetch } from './fetch.js';
import { checkNames, requireOptions } from './options/check-names.js';
import { checkedState } from './options/checked-state.js';
import { runSigningDue, signingDueAt } from './handlers/signing/actions.js';
import { createSignRequests } from './handlers/signing/mock-sign-requests.js';
import { checkedSignRequests } from './options/checked-sign-requests.js';
import { createFileRequests } from './handlers/web-app/file-request-uploads.js';
import { createInvites } from './handlers/web-app/invitations.js';
import { checkedFileRequests, checkedInvites } from './options/checked-web-app.js';
import { recordItemEvent } from './handlers/shared/record-events.js';
import { addInitialRecords, addServiceObject } from './handlers/models/index.js';
import { createTokenIssuers } from './options/issue-tokens.js';
import { createJournal, describeViolations } from './journal/journal.js';
import { createMswHandlers } from './msw-handlers.js';
import { loadPeer } from './load-peer.js';
import { withPkce } from './contract/pkce.js';
import { createClock, durationMs } from './time/clock.js';
import { dispositions } from './time/dispositions.js';
import { advance } from './time/due-work.js';
import { trashPurge } from './time/trash-purge.js';
import type { MockServer } from './http/platform.js';
import { incomingRequest } from './http/request.js';
import { createRouter } from './contract/router.js';
import { defaultClient, applySeed } from './state/seed.js';
import { settingsFrom } from './options/settings.js';
import { createState } from './mock-state.js';
import type { ItemRecord } from './state/records.js';
import { createWorld, type World } from './state/world.js';
import { startDeliveries, type Deliveries } from './webhooks/deliveries.js';
import type { MockBox, MockBoxOptions, MockFaults } from './options/types.js';
import { createValidator } from './contract/validator.js';
import { withSessionSize } from './contract/session-size.js';

const faultNames: Readonly<Record<keyof FaultTarget | keyof FaultEffects | 'after', 1>> = {
  operationId: 1,
  method: 1,
  path: 1,
  times: 1,
  skip: 1,
  probability: 1,
  delayMs: 1,
  respond: 1,
  networkError: 1,
  cut: 1,
  corrupt: 1,
  drip: 1,
  expireSession: 1,
  after: 1,
};

/**
 * Creates a mock Box with its own state. Call `close()` at the end: it removes temporary files. Rejects with an Error if msw, ajv or
 * ajv-formats is not installed, or if an option is invalid.
 */
export async function createMockBox(options: MockBoxOptions = {}): Promise<MockBox> {
  const [{ Ajv2020 }, formats, { http }] = await Promise.all([
    loadPeer('ajv', () => import('ajv/dist/2020.js')),
    loadPeer('ajv-formats', () => import('ajv-formats')),
    loadPeer('msw', () => import('msw/core/http')),
  ]);
  const givenSettings = settingsFrom(options);
  const clock = createClock(givenSettings.now);
  const settings = { ...givenSettings, now: clock.now };
  const document = withPkce(withSessionSize(openApi, settings.minSessionBytes));
  const operations = operationsOf(document);
  const router = createRouter(operations);
  const variants = settings.acceptVariants ? acceptedVariants : documentedOnly;
  const contents = platform.createContentStore(settings.spillBytes);
  const faults = createFaults(options.faultSeed, (operationId) => operations.some(({ id }) => id === operationId));
  const journal = createJournal(options.recordExchanges === true ? 1000 : Number(options.recordExchanges ?? 0));
  const servers = new Set<MockServer>();
  let epoch = 0;
  let stop = new AbortController();
  let world: World;
  let deliveries: Deliveries;

  async function startWorld(): Promise<void> {
    stop.abort();
    stop = new AbortController();
    clock.reset();
    world = createWorld(settings, platform, contents, ++epoch);
    await applySeed(world, options.seed ?? {});
    addInitialRecords(world);
    deliveries = startDeliveries(world, stop.signal);
  }
  await startWorld();

  const dispatch = createDispatch({
    router,
    operations,
    validator: createValidator(document, { Ajv: Ajv2020, addFormats: formats.default.default }),
    typesOf: typeReader(referencesOf(document).follow),
    variants,
    faults,
    journal,
    world: () => world,
    stopSignal: () => stop.signal,
  });
  const addFault: MockFaults['add'] = (fault) => {
    requireOptions('faults.add', 'fault', fault, faultNames);
    faults.add(fault);
  };
  const credentials = options.seed?.clients?.[0] ?? defaultClient;
  const isServed = (pathname: string): boolean =>
    /^\/(d\/1|subscribe|_assets)(\/|$)/.test(pathname) || router.hasPath(variants.path(pathname));

  return {
    fetch: createFetch(dispatch),
    handlers: createMswHandlers(http, dispatch, isServed),
    state: checkedState({ ...createState(() => world), add: (kind, object) => addServiceObject(world, kind, { ...object }) }),
    credentials: { clientId: credentials.clientId, clientSecret: credentials.clientSecret, enterpriseId: credentials.enterpriseId },
    ...createTokenIssuers(() => world),
    async advance(duration) {
      const retries = { nextDueAt: () => deliveries.nextDueAt(), run: () => deliveries.runDue() };
      const recordPurge = (item: ItemRecord): void => {
        recordItemEvent({ world, viewer: { user: item.owner, sharedLinkItem: undefined } }, item, null, 'DELETE');
      };
      const signing = {
        nextDueAt: () => signingDueAt(world),
        run() {
          runSigningDue(world);
        },
      };
      await advance(clock, durationMs(duration), [retries, dispositions(world), signing, trashPurge(world, recordPurge)]);
    },
    async reset() {
      faults.clear();
      faults.log.length = 0;
      journal.clear();
      await contents.clear();
      await startWorld();
    },
    violations: journal.violations,
    assertConforms() {
      if (journal.violations.length > 0) throw new Error(describeViolations(journal.violations));
    },
    signRequests: checkedSignRequests(createSignRequests(() => world)),
    fileRequests: checkedFileRequests(createFileRequests(() => world)),
    invites: checkedInvites(createInvites(() => world)),
    webhooks: {
      get deliveries() {
        return deliveries.all;
      },
      keys: settings.webhooks,
      settled: () => deliveries.runDue(),
    },
    faults: { add: addFault, clear: faults.clear, log: faults.log },
    exchanges: journal.exchanges,
    tokenRequests: journal.tokens.requests,
    async listen(listenOptions = {}) {
      checkNames('listen', listenOptions, { port: 1, host: 1 });
      const server = await platform.listen((request) => dispatch(incomingRequest(request)), listenOptions);
      servers.add(server);
      return {
        url: server.url,
        async close() {
          servers.delete(server);
          await server.close();
        },
      };
    },
    async close() {
      stop.abort();
      await Promise.all([...servers].map((server) => server.close()));
      servers.clear();
      await contents.clear();
    },
  };
}
