import { compareEvents, compareItem, compareView } from './compare.js';
import { filePlans, metadataPlans } from './file-plans.js';
import { checkInvariants, checkOrphans } from './invariants.js';
import { reload } from './reload.js';
import { openAccount, type Service } from './service.js';
import { collaborationPlans, groupPlans } from './sharing-plans.js';
import type { Account, Item, Person } from './state.js';
import { pick, type Plan, type Planned, type Plans, type Step } from './step.js';
import { purge, treePlans } from './tree-plans.js';

const plans: Plans = { ...treePlans, ...filePlans, ...metadataPlans, ...collaborationPlans, ...groupPlans };

/** The kinds of steps and their relative frequency. */
export const weights: Readonly<Record<string, number>> = {
  ...{
    createFolder: 14,
    createWebLink: 6,
    upload: 14,
    uploadVersion: 10,
    change: 24,
    copy: 14,
    remove: 10,
    restore: 10,
    purge: 4,
    share: 8,
  },
  ...{ lock: 8, download: 6, promote: 6, removeVersion: 6, restoreVersion: 6, addMetadata: 10, changeMetadata: 10, removeMetadata: 6 },
  ...{ collaborate: 12, changeRole: 6, transfer: 4, uninvite: 6, createGroup: 4, removeGroup: 2, addMember: 8, removeMember: 4 },
  ...{ wait: 1, reload: 2 },
};

/** The numbers of executed and of successful steps, by kind. */
export type Counts = Map<string, { executed: number; succeeded: number }>;

/** Runs the steps on the empty account of the mock and on a new model, and compares the two after each step. An error lists the requests so far. */
export async function runSteps(service: Service, steps: readonly Step[], counts: Counts = new Map()): Promise<void> {
  const transcript: string[] = [];
  await service.reset();
  try {
    const account = await openAccount(service);
    const positions = new Map<Person, string>();
    const etags = new Map<Person, Map<string, { etag: string; content: string }>>();
    for (const [index, step] of steps.entries()) {
      const before = new Map([...account.items].map((item) => [item, JSON.stringify([item.etag, item.parent?.id, item.isTrashed])]));
      const goneBefore = account.gone.length;
      const user = await take(service, account, step, transcript, counts);
      if (user === undefined) continue;
      // What all users see is compared after every tenth step: it takes many requests.
      const isFull = index % 10 === 9 || index === steps.length - 1;
      for (const viewer of isFull ? account.users : [user]) {
        const seen = etags.get(viewer) ?? new Map<string, { etag: string; content: string }>();
        etags.set(viewer, seen);
        checkInvariants(viewer, await compareView(service, account, viewer), seen);
      }
      checkOrphans(account, service);
      const changed = [...account.items].filter(
        (item) => before.get(item) !== JSON.stringify([item.etag, item.parent?.id, item.isTrashed]),
      );
      for (const item of new Set([
        ...changed,
        ...withUnknownIds(account),
        ...account.gone.slice(goneBefore),
        ...[pick([...account.items], step.item)],
      ]))
        if (item !== undefined) await compareItem(service, account, item);
      if (isFull) await compareEvents(service, account, positions);
      service.mock.assertConforms();
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\n\nThe requests:\n${transcript.join('\n')}`, { cause: error });
  }
}

const withUnknownIds = ({ items }: Account): Item[] =>
  [...items].filter((item) => item.collaborations.some(({ id }) => id === '') || item.versions.some(({ id }) => id === ''));

/** Executes a step. Returns the user who sent the request. Undefined if the step does not apply to the state. */
async function take(service: Service, account: Account, step: Step, transcript: string[], counts: Counts): Promise<Person | undefined> {
  const [first] = account.users as readonly [Person];
  const count = (succeeded: boolean): void => {
    const before = counts.get(step.kind) ?? { executed: 0, succeeded: 0 };
    counts.set(step.kind, { executed: before.executed + 1, succeeded: before.succeeded + (succeeded ? 1 : 0) });
  };
  if (step.kind === 'reload') {
    await service.replace(await reload(service.mock));
    transcript.push('(saved and loaded)');
    count(true);
    return first;
  }
  if (step.kind === 'wait') {
    await service.mock.advance({ days: 31 });
    service.renewTokens();
    for (const item of [...account.items]) if (item.isTrashed && account.items.has(item)) purge(account, item);
    transcript.push('(31 days later)');
    count(true);
    return first;
  }
  const planned = (plans[step.kind] as Plan)(account, step);
  if (planned === undefined) return undefined;
  await execute(service, planned, transcript);
  count(planned.status < 400);
  return planned.user;
}

async function execute(service: Service, planned: Planned, transcript: string[]): Promise<void> {
  const { user, request, status, apply } = planned;
  const response = await service.send(user, request);
  const { method, path, body, content } = request;
  const sent = [body === undefined ? '' : JSON.stringify(body), content === undefined ? '' : `${String(content.length)} bytes`];
  const line = `${user.name}: ${[method, path, ...sent].filter((part) => part !== '').join(' ')} -> ${String(response.status)}`;
  transcript.push(line);
  if (response.status !== status) throw new Error(`The last request: expected ${String(status)}, ${JSON.stringify(response.body)}`);
  if (status < 400) apply(response.body);
}
