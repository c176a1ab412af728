import platform from '#platform';
import type { ApiClient } from '../core/client/api-client.js';
import { BoxConfigError } from '../core/errors/box-errors.js';
import type { LocalFolder } from '../core/types/ports/local-folder.js';
import { normalizedName } from '../core/util/item-name.js';
import { serialQueue } from '../core/util/serial-queue.js';
import { sha1OfBytes } from '../downloads/range/verify-digest.js';
import type { WalkTree } from '../folders/folders-api.js';
import { diskNameKey, numberedDiskName } from '../transfers/disk-name.js';
import { manyMeter } from '../transfers/many-meter.js';
import { createRunStop, runTasks } from '../transfers/run-tasks.js';
import type { ItemFilter } from '../transfers/item-filter.js';
import { applyPlan } from './apply/apply-plan.js';
import type { ApplyJob } from './apply/apply-job.js';
import type { MirrorConflict, MirrorDecision, MirrorOptions, MirrorResult } from './mirror-options.js';
import type { BaseItem } from './model/base-item.js';
import { namesOf, type LocalNode } from './model/local-node.js';
import type { MirrorItem } from './model/mirror-item.js';
import { keyOf, type RemoteItem, type RemoteTree } from './model/remote-item.js';
import { checkDeletes, checkSides } from './plan/check-plan.js';
import { makePlan, type Plan, type PlanInput } from './plan/make-plan.js';
import { scanLocal } from './scan/local-scan.js';
import { changesSince, currentPosition, foldersChangedBy, type ItemChange } from './scan/remote-changes.js';
import { rescanFolders, scanRemote, type RemoteScan } from './scan/remote-scan.js';
import { saveAll, saveItem } from './state/save-state.js';
import { openState, type MirrorState } from './state/state-file.js';

/** The part of the client that a mirror needs. */
export interface MirrorClient {
  readonly api: ApiClient;
  readonly walkTree: WalkTree;
}

/** The compiled filter, and a text that changes with it. */
export interface MirrorFilter {
  readonly accepts: ItemFilter | undefined;
  readonly signature: string;
}

/** Runs a mirror once: lists both sides, compares them with the state, and applies the differences. */
export async function runMirror(
  { api, walkTree }: MirrorClient,
  options: MirrorOptions,
  { accepts, signature }: MirrorFilter,
  callerSignal: AbortSignal | undefined,
): Promise<MirrorResult> {
  const { folderId, direction, dryRun: isDry = false, concurrency = 4 } = options;
  const signal = callerSignal ?? new AbortController().signal;
  const { path: rootPath, exists } = await requireFolder(options);
  const state = await openState(options.state, platform, { folderId, root: rootPath, isDry });
  const isJournaled = options.state !== undefined;
  let endsEarly = true;
  const opened: LocalFolder[] = [];
  const open = async (path: string, option: string, isReadOnly: boolean) => {
    const folder = await platform.openFolder(path, { isReadOnly, option });
    opened.push(folder);
    return folder;
  };
  try {
    if (!exists && state.items.size > 0 && options.checkAccess !== false) {
      throw new BoxConfigError(
        `path: ${options.path} does not exist, but the last run knew items in it. Nothing was changed. Check that it is available.`,
      );
    }
    const folder = await open(options.path, 'path', isDry || direction === 'up');
    const isReserved = await reservedPaths(folder, options.state);
    const remoteScan: RemoteScan = { walkTree, accepts, concurrency, signal };
    const local = await scanLocal(folder, { accepts, isReserved }, signal);
    const { tree: remote, listing, position } = await listRemote(api, remoteScan, state, signature, options, signal);
    // A resync ignores what the last run knew.
    const base: ReadonlyMap<string, BaseItem> = options.resync === true ? new Map() : state.items;
    const sides = { local: local.root, remote, base };
    checkSides(sides, options);
    const naming = { rules: folder.diskNames, policy: 'encode', isReserved } as const;
    const plan = await planUntilKnown({ ...sides, naming }, options, folder, signal);
    checkDeletes(plan, sides, options);

    const run = { folderId, path: rootPath, filters: signature, position };
    const hasActions = plan.deletedFiles.length + plan.deletedFolders.length + plan.places.length + plan.transfers.length > 0;
    if (!isDry && hasActions && state.run?.position !== undefined) await state.saveRun({ ...run, position: undefined });
    if (!isDry) await saveUntouched(state, plan);
    const meter = manyMeter(api.settings.clock, options.onProgress);
    const bytes = plan.transfers.reduce((sum, { action }) => sum + ('bytes' in action ? action.bytes : 0), 0);
    meter.total({ files: plan.transfers.length, bytes });
    const job: ApplyJob = {
      ...{ api, folder, remote, signal, largeFiles: serialQueue(), isJournaled, state },
      ...backupOf(api, options, open),
      ...leavingOf(plan),
      holderOf: holders(remote),
    };
    const { result, unsettled } = await applyPlan(plan, {
      ...{ job: isDry ? undefined : job, options, signal, meter },
      onSettled: (item) => saveItem(state, item),
    });
    meter.end();
    if (!isDry) {
      await setFolderDates(folder, plan);
      await saveAll(state, plan, remote, unsettled);
      const isKnown = result.complete && !plan.kept.some(({ isFrozen }) => isFrozen);
      const next = { ...run, position: isKnown ? position : undefined };
      if (JSON.stringify(next) !== JSON.stringify(state.run)) await state.saveRun(next);
    }
    endsEarly = false;
    return { ...result, listing, skipped: [...local.skipped, ...plan.skipped] };
  } finally {
    for (const folder of opened) await folder.close(endsEarly && isJournaled).catch(() => undefined);
    await state.close();
  }
}

/** The absolute path of the local folder, and whether it exists. Rejects with BoxConfigError if it is missing and may not be created. */
async function requireFolder({ path, direction, backupDir }: MirrorOptions): Promise<Pick<LocalFolder, 'path' | 'exists'>> {
  const folder = await platform.openFolder(path, { isReadOnly: true, option: 'path' });
  try {
    if (!folder.exists && direction === 'up')
      throw new BoxConfigError(`path: ${path} does not exist. Pass the path of the folder to upload.`);
    if (backupDir !== undefined) {
      const names = await folder.namesOf(backupDir);
      const backup = await platform.openFolder(backupDir, { isReadOnly: true, option: 'backupDir' });
      await backup.close();
      if (names.length > 0 || backup.path === folder.path) {
        throw new BoxConfigError(`backupDir: must be outside path. ${backupDir} is in ${path}, so its files would be mirrored.`);
      }
    }
    return { path: folder.path, exists: folder.exists };
  } finally {
    await folder.close();
  }
}

/** Whether the runs themselves use a path below the local folder. */
export type IsReserved = (names: readonly string[]) => boolean;

/** The paths of temporary files, and of the state if it is in the folder, with its lock and its next version. */
export async function reservedPaths(folder: LocalFolder, state: string | undefined): Promise<IsReserved> {
  const keyFor = (names: readonly string[]) => diskNameKey(names.join('/'), folder.diskNames);
  const stateNames = state === undefined ? [] : await folder.namesOf(state);
  const reserved = new Set([...folder.reserved, ...(stateNames.length === 0 ? [] : [stateNames])].map(keyFor));
  return (names) => reserved.has(keyFor(names).replace(/\.box-(lock|rewrite)[^/]*$/, ''));
}

/** The items in Box: those of the last run with what has changed since, or a full listing. */
async function listRemote(
  api: ApiClient,
  scan: RemoteScan,
  state: MirrorState,
  signature: string,
  { folderId, fullListing = false, resync = false, include }: MirrorOptions,
  signal: AbortSignal,
): Promise<{ tree: RemoteTree; listing: MirrorResult['listing']; position: string }> {
  const { run } = state;
  if (run?.position !== undefined && run.filters === signature && !fullListing && !resync) {
    const tree = { rootId: folderId, items: new Map<string, RemoteItem>(state.items) };
    const changed = new Set<string>();
    const lost: ItemChange[] = [];
    const position = await changesSince(api, run.position, signal, (event) => {
      const folders = foldersChangedBy(event, tree, include !== undefined);
      if (folders === 'all') lost.push(event);
      else for (const id of folders) changed.add(id);
    });
    if (position !== undefined && lost.length === 0) {
      if (changed.size > 0) await rescanFolders(scan, tree, changed);
      return { tree, listing: 'events', position };
    }
  }
  // Changes during the listing come after this position.
  const position = await currentPosition(api, signal);
  return { tree: await scanRemote(scan, folderId), listing: 'full', position };
}

/** Makes the plan again until all contents that it needs are known, and all conflicts are decided. */
async function planUntilKnown(
  sides: Omit<PlanInput, 'rules'>,
  options: MirrorOptions,
  folder: LocalFolder,
  signal: AbortSignal,
): Promise<Plan> {
  const { direction, conflict = 'keepBoth' } = options;
  const decisions = new Map<string, MirrorDecision>();
  const decide = (found: MirrorConflict) => (typeof conflict === 'function' ? decisions.get(found.remote.id) : decideBy(conflict, found));
  for (;;) {
    const plan = makePlan({ ...sides, rules: { direction, deletes: options.delete === true, decide } });
    if (plan.needed.size === 0 && plan.open.length === 0) return plan;
    await hashFiles([...plan.needed], folder, options.concurrency ?? 4, signal);
    if (plan.needed.size > 0 || typeof conflict !== 'function') continue;
    for (const found of plan.open) decisions.set(found.remote.id, checkDecision(await conflict(found)));
  }
}

function decideBy(policy: 'newer' | MirrorDecision, { local, remote }: MirrorConflict): MirrorDecision {
  if (policy !== 'newer') return policy;
  // Box keeps whole seconds.
  const [onDisk, inBox] = [local.modifiedMs, remote.modifiedMs].map((ms) => (ms === undefined ? undefined : Math.floor(ms / 1000)));
  if (onDisk === undefined || inBox === undefined || onDisk === inBox) return 'keepBoth';
  return onDisk > inBox ? 'local' : 'remote';
}

function checkDecision(decision: unknown): MirrorDecision {
  if (decision === 'keepBoth' || decision === 'local' || decision === 'remote') return decision;
  throw new BoxConfigError("conflict: the function must return 'keepBoth', 'local' or 'remote'.");
}

/** Sets the SHA-1 of files. One that cannot be read counts as different from all others. */
async function hashFiles(nodes: readonly LocalNode[], folder: LocalFolder, concurrency: number, signal: AbortSignal): Promise<void> {
  if (nodes.length === 0) return;
  const work = async (node: LocalNode, workSignal: AbortSignal) => {
    try {
      const source = await folder.openFile(namesOf(node));
      try {
        node.sha1 = await sha1OfBytes(source, source.size, platform, workSignal);
      } finally {
        source.close?.();
      }
    } catch {
      workSignal.throwIfAborted();
      node.sha1 = 'unreadable';
    }
  };
  await runTasks(createRunStop(signal), { tasks: nodes, concurrency, work, journal: undefined });
}

/** Items without actions are recorded first, so that a killed run knows their folders. */
async function saveUntouched(state: MirrorState, plan: Plan): Promise<void> {
  const touched = new Set([...plan.places.flat(), ...plan.transfers].map(({ item }) => item));
  for (const item of plan.kept) if (!touched.has(item)) await saveItem(state, item);
}

/** At the end, because what is written into a folder changes its date. A date is no reason to fail. */
async function setFolderDates(folder: LocalFolder, { places }: Plan): Promise<void> {
  for (const { action, item } of places.flat()) {
    const { local, remote } = item;
    if (action.type !== 'createFolder' || action.side !== 'local' || local === undefined || remote?.modifiedMs === undefined) continue;
    await folder.setModified(namesOf(local), remote.modifiedMs).catch(() => undefined);
  }
}

type Open = (path: string, option: string, isReadOnly: boolean) => Promise<LocalFolder>;

/** The folder for replaced files. It is opened, and created, when the first file goes there. */
function backupOf({ settings }: ApiClient, { backupDir }: MirrorOptions, open: Open): Pick<ApplyJob, 'backup' | 'backupNames'> {
  let opening: Promise<LocalFolder> | undefined;
  const runName = new Date(settings.clock.now()).toISOString().replace(/[:.]/g, '-');
  const used = new Set<string>();
  return {
    backup: () => {
      if (backupDir === undefined) throw new BoxConfigError('backupDir: must be set to replace or delete local files.');
      return (opening ??= open(backupDir, 'backupDir', false));
    },
    backupNames: (names) => {
      let path = [runName, ...names];
      for (let number = 1; used.has(path.join('/')); number++)
        path = [runName, ...names.slice(0, -1), numberedDiskName(names.at(-1) ?? '', number)];
      used.add(path.join('/'));
      return path;
    },
  };
}

/** The items that the run moves or deletes. They may be moved aside. */
function leavingOf(plan: Plan): Pick<ApplyJob, 'leaving' | 'keys'> {
  const leaving: ApplyJob['leaving'] = { local: new Set(), remote: new Map() };
  const keys = new Map<LocalNode, string>();
  const moved = [...plan.places.flat(), ...plan.deletedFolders].filter(({ action }) => action.type === 'move' || action.type === 'delete');
  for (const { item, action } of moved) {
    const key = leavingKey(item);
    if (key === undefined || !('side' in action)) continue;
    if (action.side === 'remote') leaving.remote.set(key, item);
    else if (item.local !== undefined) {
      leaving.local.add(item.local);
      keys.set(item.local, key);
    }
  }
  return { leaving, keys };
}

const leavingKey = ({ base, remote }: MirrorItem) => (base === undefined ? remote && keyOf(remote) : keyOf(base));

/** Finds items in Box by folder and name. Those that the run creates or moves have names that nothing else needs. */
function holders({ items }: RemoteTree): ApplyJob['holderOf'] {
  const placeOf = ({ parentId, name }: Pick<RemoteItem, 'parentId' | 'name'>) => `${parentId}/${normalizedName(name)}`;
  const byPlace = new Map<string, string>();
  for (const [key, item] of items) byPlace.set(placeOf(item), key);
  return (parentId, name) => {
    const place = placeOf({ parentId, name });
    const key = byPlace.get(place);
    const holder = items.get(key ?? '');
    return holder !== undefined && placeOf(holder) === place ? key : undefined;
  };
}
