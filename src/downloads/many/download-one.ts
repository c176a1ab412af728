import { BoxDecodeError } from '../../core/errors/box-errors.js';
import { toHex } from '../../core/util/bytes.js';
import { receiveRest } from '../download-file.js';
import { sumMeter } from '../range/download-progress.js';
import type { Target } from '../target/target.js';
import { withOpenedTarget } from '../target/with-target.js';
import type { DownloadKey, DownloadRecord } from './journal.js';
import { requireContent } from './listed-item.js';
import type { ItemOutcome, ManyJob } from './many-job.js';
import type { DownloadTask } from './tasks.js';
import type { TreeFolder } from './tree-folder.js';
import type { TreeFile } from './tree-target.js';
import { webLinkFile } from './web-link.js';

type FileTask = Extract<DownloadTask, { kind: 'file' | 'webLink' }>;

/** The content of a file and how it gets into a target. */
interface Content {
  readonly size: number;
  readonly sha1: string;
  transfer(target: Target, signal: AbortSignal): Promise<void>;
}

/**
 * Creates a folder of the tree and those above it, each once. Resolves with false if it may have items. Rejects with the reason if one of them
 * cannot be created.
 */
export function ensureFolder(job: ManyJob, folder: TreeFolder): Promise<boolean> {
  folder.created ??= (async () => {
    if (folder.parent !== undefined) await ensureFolder(job, folder.parent);
    if (folder.problem !== undefined) throw folder.problem;
    return job.options.dryRun !== true && (await job.tree.createFolder(folder));
  })();
  return folder.created;
}

/** Downloads a file or web link of the run, unless it is already there. `onBytes` receives the number of bytes received. */
export async function downloadOne(job: ManyJob, task: FileTask, onBytes: (bytes: number) => void): Promise<ItemOutcome> {
  const { tree, journal, options, call } = job;
  const { entry, folder, name, problem, isUsed } = task;
  if (entry.type === 'web_link' && (options.webLinks ?? 'skip') === 'skip') {
    return { status: 'skipped', reason: 'webLink', localPath: undefined };
  }
  const isNewFolder = await ensureFolder(job, folder);
  if (problem !== undefined) throw problem;
  const content = task.kind === 'webLink' ? linkContent(job, task) : fileContent(job, task, onBytes);
  const { size, sha1 } = content;
  const names = [...folder.names, name];
  const file: TreeFile = { entry, names, size, sha1, modifiedMs: toMs(entry.modifiedAt), isNew: isNewFolder && !isUsed };
  const key: DownloadKey = { item: `${entry.type}_${entry.id}`, sha1, size, to: tree.localPath(names) ?? entry.path };
  const known = journal?.find(key);
  if (known !== undefined && (await tree.isUnchanged(known, size))) {
    return { status: 'skipped', reason: 'journal', localPath: tree.localPath(known.names) };
  }
  const plan = await tree.plan(file, call.signal);
  if (plan.kind === 'skip') {
    const { reason, record } = plan;
    if (reason === 'same' && options.dryRun !== true) await recordFinished(job, key, record);
    return { status: 'skipped', reason, localPath: tree.localPath(record.names) };
  }
  const replaced = plan.replaces;
  if (options.dryRun === true) return { status: 'planned', bytes: size, replaced, localPath: tree.localPath(plan.names) };
  await withOpenedTarget(
    call.signal,
    () => plan.open(),
    (target, signal) => content.transfer(target, signal),
  );
  if (journal !== undefined) await recordFinished(job, key, await plan.stored());
  return { status: 'downloaded', bytes: size, sha1, replaced, localPath: tree.localPath(plan.storedNames()) };
}

/** Records a finished file. Ends the run if the journal cannot be written. */
async function recordFinished({ journal, fail }: ManyJob, key: DownloadKey, record: DownloadRecord): Promise<void> {
  await journal?.add(key, record).catch((error: unknown) => {
    fail(error);
    throw error;
  });
}

function fileContent({ api, call }: ManyJob, { entry, versionId }: FileTask, onBytes: (bytes: number) => void): Content {
  const { id, name } = entry;
  const { size, sha1 } = requireContent(entry);
  return {
    ...{ size, sha1 },
    async transfer(target, signal) {
      const file = { id, name, size, sha1, versionId };
      await receiveRest({ api, file, target, offset: 0, meter: sumMeter(onBytes), call: { ...call, signal } });
    },
  };
}

function linkContent({ platform, options }: ManyJob, { url }: FileTask): Content {
  if (url === undefined) throw new BoxDecodeError('webLinks.get: the response has a web link without URL', { operationId: 'webLinks.get' });
  const bytes = webLinkFile(options.webLinks === 'webloc' ? 'webloc' : 'url', url);
  const hash = platform.createSha1();
  hash.update(bytes);
  return {
    ...{ size: bytes.length, sha1: toHex(hash.digest()) },
    async transfer(target) {
      target.begin(bytes.length);
      const writer = target.writeFrom(0);
      await writer.write(bytes);
      await writer.flush();
    },
  };
}

/** Milliseconds since 1970. Undefined for an invalid date. */
export function toMs(dateTime: string | undefined): number | undefined {
  const ms = dateTime === undefined ? Number.NaN : Date.parse(dateTime);
  return Number.isNaN(ms) ? undefined : ms;
}
