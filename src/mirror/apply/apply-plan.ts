import { asError } from '../../transfers/as-error.js';
import type { manyMeter } from '../../transfers/many-meter.js';
import { isDiskFailure, isTokenFailure } from '../../transfers/run-failures.js';
import { createRunStop, runTasks } from '../../transfers/run-tasks.js';
import type { MirrorActionResult, MirrorOptions, MirrorResult } from '../mirror-options.js';
import type { MirrorItem } from '../model/mirror-item.js';
import type { Plan, PlannedAction } from '../plan/make-plan.js';
import { saveDeletion } from '../state/save-state.js';
import { isDeferred, type ApplyJob } from './apply-job.js';
import { createLocalFolder, deleteLocalFile, deleteLocalFolder, moveLocal } from './local-actions.js';
import { createRemoteFolder, deleteRemote, moveRemote } from './remote-actions.js';
import { downloadItem, uploadItem } from './transfer.js';

/** How a plan is applied. `job` is undefined in a dry run. */
export interface ApplyRun {
  readonly job: ApplyJob | undefined;
  readonly options: Pick<MirrorOptions, 'concurrency' | 'onAction'>;
  readonly signal: AbortSignal | undefined;
  readonly meter: ReturnType<typeof manyMeter>;
  /** Called when all actions of an item are done. */
  readonly onSettled: (item: MirrorItem) => Promise<void>;
}

/** The outcome of all actions. */
export interface Applied {
  readonly result: Omit<MirrorResult, 'listing' | 'skipped'>;
  /** Items with an action that has failed or was deferred. */
  readonly unsettled: ReadonlySet<MirrorItem>;
}

/** Applies a plan, phase by phase. A failed action does not stop the others, unless all would fail in the same way. */
export async function applyPlan(plan: Plan, { job, options, signal, meter, onSettled }: ApplyRun): Promise<Applied> {
  const { concurrency = 4, onAction } = options;
  const result: Applied['result'] = {
    ...{ complete: true, uploaded: 0, downloaded: 0, createdFolders: 0, moved: 0, deleted: 0, conflicts: 0, bytes: 0 },
    ...{ deferred: [], failed: [] },
  };
  const unsettled = new Set<MirrorItem>();
  const pending = new Map<MirrorItem, number>();
  const phases = [plan.deletedFiles, ...plan.places, plan.deletedFolders, plan.transfers];
  for (const { item } of phases.flat()) pending.set(item, (pending.get(item) ?? 0) + 1);

  async function report(done: MirrorActionResult): Promise<void> {
    if (done.status === 'failed' || done.status === 'deferred') {
      result[done.status].push(done);
      result.complete = false;
    } else {
      result[counterOf[done.type]] += 1;
      if (done.type === 'upload' || done.type === 'download') result.bytes += done.bytes;
    }
    await onAction?.(done);
  }

  /** Does one action. `stop` ends the run. */
  async function act({ action, item }: PlannedAction, actSignal: AbortSignal, stop: (error: unknown) => void): Promise<void> {
    const isTransfer = action.type === 'upload' || action.type === 'download';
    const fileMeter = isTransfer ? meter.begin(action.bytes, action.path) : undefined;
    let done: MirrorActionResult = { ...action, status: job === undefined ? 'planned' : 'done' };
    try {
      if (job !== undefined) await perform({ ...job, signal: actSignal }, action, item, fileMeter?.confirmed ?? (() => undefined));
    } catch (failure) {
      if (isTokenFailure(failure) || isDiskFailure(failure)) stop(failure);
      actSignal.throwIfAborted();
      unsettled.add(item);
      done = { ...action, status: isDeferred(failure) ? 'deferred' : 'failed', error: asError(failure) };
    }
    const left = (pending.get(item) ?? 1) - 1;
    pending.set(item, left);
    if (left === 0 && job !== undefined && !unsettled.has(item)) await onSettled(item);
    fileMeter?.end();
    await report(done);
  }

  async function runAll(actions: readonly PlannedAction[], atOnce: number): Promise<void> {
    if (actions.length === 0) return;
    const stop = createRunStop(signal);
    const work = (planned: PlannedAction, workSignal: AbortSignal) => act(planned, workSignal, stop.fail);
    await runTasks(stop, { tasks: actions, concurrency: Math.min(atOnce, actions.length), work, journal: undefined });
  }

  for (const { action } of plan.conflicts) await report({ ...action, status: job === undefined ? 'planned' : 'done' });
  await runAll(plan.deletedFiles, concurrency);
  for (const actions of plan.places) {
    // A move may make room for the next one.
    await runAll(actions.filter(isMove), 1);
    await runAll(
      actions.filter((each) => !isMove(each)),
      concurrency,
    );
  }
  for (const actions of byDepth(plan.deletedFolders)) await runAll(actions, concurrency);
  await runAll(plan.transfers, concurrency);
  return { result, unsettled };
}

const isMove = ({ action }: PlannedAction) => action.type === 'move';

/** Folders of one depth can be deleted at once. */
function byDepth(actions: readonly PlannedAction[]): PlannedAction[][] {
  const depths = new Map<number, PlannedAction[]>();
  for (const planned of actions) {
    const depth = planned.action.path.split('/').length;
    depths.set(depth, [...(depths.get(depth) ?? []), planned]);
  }
  return [...depths].sort(([a], [b]) => b - a).map(([, group]) => group);
}

const counterOf = {
  upload: 'uploaded',
  download: 'downloaded',
  createFolder: 'createdFolders',
  move: 'moved',
  delete: 'deleted',
  conflict: 'conflicts',
} as const;

async function perform(job: ApplyJob, action: PlannedAction['action'], item: MirrorItem, onBytes: (bytes: number) => void): Promise<void> {
  switch (action.type) {
    case 'upload':
      return uploadItem(job, item, onBytes);
    case 'download':
      return downloadItem(job, item, onBytes);
    case 'createFolder':
      return action.side === 'local' ? createLocalFolder(job, item) : createRemoteFolder(job, item);
    case 'move':
      return action.side === 'local' ? moveLocal(job, item) : moveRemote(job, item);
    case 'delete':
      await saveDeletion(job.state, item, action.side);
      if (action.side === 'remote') return deleteRemote(job, item);
      return action.item === 'file' ? deleteLocalFile(job, item) : deleteLocalFolder(job, item);
    default:
      return undefined;
  }
}
