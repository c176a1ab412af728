import * as platform from '#testing-platform';
import openApi from '../../generated/openapi.json' with { type: 'json' };
import { acceptedVariants, documentedOnly } from './contract/accepted-variants.js';
import { typeReader } from './contract/coerce.js';
import { createDispatch } from './dispatch/dispatch.js';
import { createRateLimiter } from './access/rate-limits.js';
import { operationsOf, referencesOf } from './contract/document.js';
import { faultNames } from './faults/fault-names.js';
import { createFaults } from './faults/faults.js';
import { createControl, type Control } from './control/control.js';
import { createLatency } from './faults/latency.js';
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
import { addServiceObject } from './handlers/models/index.js';
import { createTokenIssuers } from './options/issue-tokens.js';
import { createJournal, describeViolations } from './journal/journal.js';
import { createMswHandlers } from './msw-handlers.js';
import { loadMsw, type MswLoader } from './load-msw.js';
import { loadPeer } from './load-peer.js';
import { withPkce } from './contract/pkce.js';
import { createClock, durationMs } from './time/clock.js';
import { dispositions } from './time/dispositions.js';
import { advance } from './time/due-work.js';
import { trashPurge } from './time/trash-purge.js';
import { asyncDispose } from './http/async-dispose.js';
import type { ListeningServer } from './http/platform.js';
import { representationPath } from './http/hosts.js';
import { incomingRequest, type RequestLike } from './http/request.js';
import { createRouter } from './contract/router.js';
import { applySeed } from './seed/apply-seed.js';
import { prepareSeed } from './seed/prepare-seed.js';
import { createSeedSchema } from './seed/schema.js';
import { loadSnapshot, takeSnapshot, type MockSnapshot } from './snapshot/snapshot.js';
import { settingsFrom } from './options/settings.js';
import { trafficSettingsFrom } from './options/traffic.js';
import { createState } from './mock-state.js';
import type { ItemRecord } from './state/records.js';
import { createWorld, type World } from './state/world.js';
import { startDeliveries, type Deliveries } from './webhooks/deliveries.js';
import type { MockBox, MockBoxOptions, MockFaults } from './options/types.js';
import { withClosedObjects } from './contract/unknown-properties.js';
import { createValidator } from './contract/validator.js';
import { withSessionSize } from './contract/session-size.js';

/** A mock, and the handler of its control endpoints for a server that wraps its `fetch`. `loadPackage` imports msw, for `handlers`. */
export async function createControlledMock(
  options: MockBoxOptions,
  loadPackage: MswLoader,
): Promise<{ readonly mock: MockBox; readonly control: Control }> {
  const [{ Ajv2020 }, formats, mswHttp] = await Promise.all([
    loadPeer('ajv', () => import('ajv/dist/2020.js')),
    loadPeer('ajv-formats', () => import('ajv-formats')),
    loadMsw(loadPackage, platform),
  ]);
  const givenSettings = settingsFrom(options);
  const traffic = trafficSettingsFrom(options);
  const clock = createClock(givenSettings.now);
  const settings = { ...givenSettings, now: clock.now };
  const document = withPkce(withSessionSize(openApi, settings.minSessionBytes));
  const operations = operationsOf(document);
  const router = createRouter(operations);
  const { follow } = referencesOf(document);
  const variants = settings.acceptVariants ? acceptedVariants(follow) : documentedOnly;
  const contents = platform.createContentStore(settings.spillBytes);
  const faults = createFaults(options.faultSeed, (operationId) => operations.some(({ id }) => id === operationId));
  const latency = createLatency(traffic.latency, options.faultSeed);
  const rateLimiter = traffic.rateLimits === undefined ? undefined : createRateLimiter(traffic.rateLimits);
  const journal = createJournal(options.recordExchanges === true ? 1000 : Number(options.recordExchanges ?? 0));
  const servers = new Set<ListeningServer>();
  const seed = prepareSeed(options.seed ?? {}, createSeedSchema(document, operations));
  let resets = 0;
  let epoch: number;
  let stop = new AbortController();
  let world: World;
  let deliveries: Deliveries;

  async function worldOfSeed(): Promise<World> {
    epoch = 1 + resets;
    const created = createWorld(settings, platform, contents, epoch);
    await applySeed({ world: created, operations }, seed);
    return created;
  }

  async function worldOf(snapshot: MockSnapshot): Promise<World> {
    const saved = await loadSnapshot(snapshot, platform, contents);
    // New secrets after the first load are those that the saved mock would issue next.
    epoch = saved.epoch + resets;
    clock.advanceBy(saved.advancedMs);
    return createWorld(settings, platform, contents, epoch, saved.data);
  }

  async function startWorld(): Promise<void> {
    stop.abort();
    stop = new AbortController();
    clock.reset();
    world = await (options.snapshot === undefined ? worldOfSeed() : worldOf(options.snapshot));
    deliveries = startDeliveries(world, stop.signal);
  }
  await startWorld().catch(async (error: unknown) => {
    await contents.clear();
    throw error;
  });

  const validator = createValidator(document, { Ajv: Ajv2020, addFormats: formats.default.default });
  const dispatch = createDispatch({
    router,
    operations,
    requestValidator: traffic.strict ? withClosedObjects(document, validator) : validator,
    validator,
    typesOf: typeReader(follow),
    variants,
    faults,
    latency,
    rateLimiter,
    journal,
    world: () => world,
    stopSignal: () => stop.signal,
  });
  const addFault: MockFaults['add'] = (fault) => {
    requireOptions('faults.add', 'fault', fault, faultNames);
    faults.add(fault);
  };
  const isServed = (pathname: string): boolean =>
    /^\/(d\/1|subscribe|_assets)(\/|$)/.test(pathname) || representationPath.test(pathname) || router.hasPath(variants.path(pathname));

  const close = async () => {
    stop.abort();
    await Promise.all([...servers].map((server) => server.close()));
    servers.clear();
    await contents.clear();
  };
  let handlers: MockBox['handlers'] | undefined;
  const mock: MockBox = {
    fetch: createFetch(dispatch),
    get handlers() {
      return (handlers ??= createMswHandlers(mswHttp(), dispatch, isServed));
    },
    state: checkedState({ ...createState(() => world), add: (kind, object) => addServiceObject(world, kind, { ...object }) }),
    get credentials() {
      const { clientId, clientSecret, enterpriseId } = world.clients.first();
      return { clientId, clientSecret, enterpriseId };
    },
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
    snapshot: () => takeSnapshot({ epoch, advancedMs: clock.advancedMs(), data: world.data }, platform),
    async reset() {
      faults.clear();
      faults.log.length = 0;
      latency.reset();
      rateLimiter?.clear();
      journal.clear();
      await contents.clear();
      resets += 1;
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
      checkNames('listen', listenOptions, { port: 1, host: 1, tls: 1 });
      if (listenOptions.tls !== undefined) requireOptions('listen', 'tls', listenOptions.tls, { cert: 1, key: 1 });
      const api = (request: RequestLike): Promise<Response> => dispatch(incomingRequest(request));
      const services = { api, control: (request: RequestLike): Promise<Response> => control(incomingRequest(request)) };
      const server = await platform.listen(services, listenOptions);
      servers.add(server);
      const closeServer = async () => {
        servers.delete(server);
        await server.close();
      };
      return { url: server.url, close: closeServer, ...asyncDispose(closeServer) };
    },
    close,
    ...asyncDispose(close),
  };
  const control = createControl({
    ...{ mock, faults, journal, world: () => world, epoch: () => epoch },
    advancedMs: () => clock.advancedMs(),
  });
  return { mock, control };
}
