import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoxClient, MirrorOptions, MirrorResult } from 'box-openapi-sdk';
import type { Fault, MockBox } from 'box-openapi-sdk/testing';
import fc from 'fast-check';
import { createLedger } from './ledger.js';
import { diskTree, fileContents, linesOf, serviceContents, serviceTree } from './trees.js';
import { keptName, stepFields, takeStep, userStep, type Sides, type UserStep } from './user-steps.js';

/** What happens to a run: faults of the service, an abort by the signal, or the end of the process, each after a number of requests. */
export type Trouble =
  | { readonly kind: 'none' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'abort' | 'kill'; readonly afterRequests: number };

/** Changes by users, then a run. `during` is made while the run sends its requests. */
export interface Round {
  readonly steps: readonly UserStep[];
  readonly during: { readonly afterRequests: number; readonly step: UserStep } | undefined;
  readonly trouble: Trouble;
}

const operations = [
  ...['events.list', 'folders.items.list', 'folders.create', 'folders.update', 'folders.delete', 'folders.get', 'files.get'],
  ...['files.update', 'files.delete', 'files.content.upload', 'files.content.uploadVersion', 'files.content.download'],
];
const fault: fc.Arbitrary<Fault> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...operations), fc.constant(undefined)),
    fc.nat(12),
    fc.constantFrom<Partial<Fault>>(
      { respond: { status: 500, code: 'internal_server_error' } },
      { respond: { status: 503, code: 'unavailable', retryAfter: 0 } },
      { respond: { status: 429, code: 'rate_limit_exceeded', retryAfter: 0 } },
      { respond: { status: 409, code: 'operation_blocked_temporary' } },
      { respond: { status: 403, code: 'access_denied_insufficient_permissions' } },
      { respond: { status: 404, code: 'not_found' } },
      { networkError: true },
      { networkError: true, after: true },
      { cut: { of: 'response', at: 40 } },
    ),
    fc.constantFrom(1, 1, 2, 5),
  )
  .map(
    ([operationId, skip, effect, times]) => ({ ...(operationId === undefined ? {} : { operationId }), skip, times, ...effect }) as Fault,
  );

function trouble(withKills: boolean): fc.Arbitrary<Trouble> {
  return fc.oneof(
    { arbitrary: fc.constant<Trouble>({ kind: 'none' }), weight: 4 },
    { arbitrary: fc.record({ kind: fc.constant('faults' as const), faults: fc.array(fault, { minLength: 1, maxLength: 4 }) }), weight: 3 },
    { arbitrary: fc.record({ kind: fc.constant('abort' as const), afterRequests: fc.nat(25) }), weight: 2 },
    { arbitrary: fc.record({ kind: fc.constant('kill' as const), afterRequests: fc.nat(25) }), weight: withKills ? 1 : 0 },
  );
}

/** Random schedules. `withKills`: some runs are made by a process that is killed. */
export function schedules(withKills: boolean): fc.Arbitrary<readonly Round[]> {
  const during = fc.option(fc.record({ afterRequests: fc.nat(15), step: userStep }), { nil: undefined, freq: 2 });
  const round = fc.record({ steps: fc.array(userStep, { maxLength: 7, size: 'max' }), during, trouble: trouble(withKills) });
  const create = fc.record({ ...stepFields, kind: fc.constantFrom('create' as const, 'create' as const, 'createFolder' as const) });
  const first = fc.record({ steps: fc.array(create, { maxLength: 12, size: 'max' }), during, trouble: trouble(false) });
  return fc.noBias(fc.tuple(first, fc.array(round, { minLength: 1, maxLength: 6, size: 'max' })).map(([one, others]) => [one, ...others]));
}

/** Makes one run in another process, and kills it after a number of requests. */
export type KilledRun = (options: MirrorOptions, afterRequests: number) => Promise<void>;

interface Service {
  readonly mock: MockBox;
  /** A client whose requests a schedule observes. `fetch` is called for each. */
  readonly client: (fetch: typeof globalThis.fetch) => BoxClient;
  readonly killedRun: KilledRun;
}

/** Runs that must be enough for both sides to match when nobody changes anything. */
const enoughRuns = 6;

/** Executes a schedule in an empty account and an empty folder. Throws an error that lists what was done if a rule is broken. */
export async function runSchedule(
  { mock, client, killedRun }: Service,
  folder: string,
  rounds: readonly Round[],
  direction: MirrorOptions['direction'] = 'both',
): Promise<void> {
  await mock.reset();
  await rm(folder, { recursive: true, force: true });
  const [directory, backupDir] = [join(folder, 'local'), join(folder, 'backup')];
  await mkdir(directory, { recursive: true });
  const ledger = createLedger();
  const kept = ledger.create();
  await writeFile(join(directory, keptName), kept);
  const folderId = mock.state.addFolder({ name: 'mirror' }).id;
  await mock.state.addFile({ parentId: folderId, name: keptName, content: kept });
  const userBox = client(mock.fetch);
  const sides: Sides = { mock, box: userBox, folderId, directory, ledger };
  const options: MirrorOptions = {
    ...{ folderId, path: directory, direction, backupDir, state: join(folder, 'state'), maxDelete: 1000, concurrency: 3 },
    ...(direction === 'both' ? {} : { delete: true }),
  };
  const transcript: string[] = [];
  const everywhere = async () =>
    new Set([...fileContents(await diskTree(directory)), ...fileContents(await diskTree(backupDir)), ...(await serviceContents(mock))]);

  async function step(one: UserStep, prefix = ''): Promise<void> {
    const done = await takeStep(sides, one);
    if (done !== undefined) transcript.push(prefix + done);
  }

  /** A step during a run. A fault can hit its requests, too: then what it did not store was never there. */
  async function stepDuring(one: UserStep): Promise<void> {
    const known = ledger.live();
    try {
      await step(one, 'during the run: ');
    } catch (error) {
      const stored = await everywhere();
      for (const sha1 of ledger.live()) if (!known.has(sha1) && !stored.has(sha1)) ledger.end(sha1);
      transcript.push(`during the run: ${one.kind} failed: ${String(error)}`);
    }
  }

  /** One run with its trouble. Resolves with undefined if it rejected. */
  async function run({ during, trouble: { kind, ...trouble } }: Omit<Round, 'steps'>): Promise<MirrorResult | undefined> {
    const before = await everywhere();
    const abort = new AbortController();
    let requests = 0;
    const box = client(async (input, init) => {
      const number = requests++;
      if (number === during?.afterRequests) await stepDuring(during.step);
      if (kind === 'abort' && 'afterRequests' in trouble && number === trouble.afterRequests) abort.abort(new Error('aborted by the test'));
      return mock.fetch(input, init);
    });
    for (const one of 'faults' in trouble ? trouble.faults : []) mock.faults.add(one);
    transcript.push(`run (${kind} ${JSON.stringify(trouble)})`);
    let result: MirrorResult | undefined;
    try {
      if (kind === 'kill' && 'afterRequests' in trouble) await killedRun(options, trouble.afterRequests);
      else result = await box.mirror({ ...options, signal: abort.signal });
      if (result !== undefined) transcript.push(`  ${summaryOf(result)}`);
    } catch (error) {
      transcript.push(`  rejected: ${String(error)}`);
      if (kind === 'none') throw error;
    } finally {
      mock.faults.clear();
    }
    // A user who deletes or overwrites a file during the run ends its content at this place.
    const after = await everywhere();
    const ended = during === undefined ? new Set<string>() : new Set([...before].filter((sha1) => !ledger.live().has(sha1)));
    const lost = [...before].filter((sha1) => !after.has(sha1) && !ended.has(sha1));
    if (lost.length > 0) throw new Error(`A run lost the contents ${lost.map((sha1) => sha1.slice(0, 8)).join(', ')}.`);
    return result;
  }

  try {
    for (const { steps, ...round } of rounds) {
      for (const one of steps) await step(one);
      await run(round);
    }
    transcript.push('both sides are idle');
    for (let count = 1; ; count++) {
      const result = await run({ during: undefined, trouble: { kind: 'none' } });
      if (result?.complete === true && changesOf(result) === 0) break;
      if (count === enoughRuns) throw new Error(`Run ${String(count)} without changes by users still did or left something.`);
    }
    await checkEnd();
    mock.assertConforms();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\n\nWhat was done:\n${transcript.join('\n')}`, { cause: error });
  }

  async function checkEnd(): Promise<void> {
    const [disk, service] = [await diskTree(directory, { withTemporary: true }), serviceTree(mock, folderId)];
    const differences = [
      ...linesOf(disk).flatMap((line) => (linesOf(service).includes(line) ? [] : [`disk only: ${line}`])),
      ...linesOf(service).flatMap((line) => (linesOf(disk).includes(line) ? [] : [`Box only: ${line}`])),
    ];
    if (differences.length > 0) throw new Error(`The sides differ.\n${differences.join('\n')}`);
    if (direction === 'both') {
      const current = fileContents(disk);
      const missing = [...ledger.live()].filter((sha1) => !current.has(sha1));
      if (missing.length > 0)
        throw new Error(`Nobody deleted or overwrote ${missing.map((sha1) => sha1.slice(0, 8)).join(', ')}, but no side has it.`);
    }
    const found = (await readdir(folder)).filter((name) => !['local', 'backup', 'state'].includes(name));
    if (found.length > 0) throw new Error(`Files remain beside the folder: ${found.join(', ')}`);
  }
}

function changesOf({ uploaded, downloaded, createdFolders, moved, deleted, conflicts }: MirrorResult): number {
  return uploaded + downloaded + createdFolders + moved + deleted + conflicts;
}

function summaryOf(result: MirrorResult): string {
  const { failed, deferred, skipped, ...numbers } = result;
  const actions = [...failed, ...deferred].map(({ type, path, status, error }) => `${status} ${type} ${path} (${String(error)})`);
  const counts = Object.entries(numbers).filter(([, value]) => value !== 0);
  return [
    counts.map(([name, value]) => `${name} ${String(value)}`).join(', '),
    ...actions,
    ...skipped.map((skip) => `skipped ${JSON.stringify(skip)}`),
  ].join('; ');
}
