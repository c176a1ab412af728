import { BoxDownloadError } from '../../core/errors/box-errors.js';
import type { LocalFolder } from '../../core/types/ports/local-folder.js';
import type { Platform } from '../../core/types/ports/platform.js';
import { numberedDiskName } from '../../transfers/disk-name.js';
import { maxNumberedNames } from '../../transfers/numbered-name.js';
import type { DownloadConflict } from '../options/download-many-options.js';
import { sha1OfBytes } from '../range/verify-digest.js';
import { fileTarget } from '../target/file-target.js';
import { rethrowAsTargetFailure, type Target } from '../target/target.js';
import { keptBytes } from './kept-bytes.js';
import type { Naming } from './tree-folder.js';
import type { FilePlan, TreeFile, TreeTarget } from './tree-target.js';

/** How a run stores files. */
export interface LocalTreeOptions {
  readonly naming: Naming;
  readonly conflict: DownloadConflict;
  readonly isJournaled: boolean;
}

/** A local folder as the target of a tree. */
export function localTree(folder: LocalFolder, platform: Platform, { naming, conflict, isJournaled }: LocalTreeOptions): TreeTarget {
  const separator = folder.path.includes('\\') ? '\\' : '/';
  const localPath = (names: readonly string[]) => [folder.path.replace(/[/\\]$/, ''), ...names].join(separator);

  async function isSame(names: readonly string[], { size, sha1 }: TreeFile, signal: AbortSignal): Promise<boolean> {
    const source = await folder.openFile(names);
    try {
      return source.size === size && (await sha1OfBytes(source, size, platform, signal)) === sha1;
    } finally {
      source.close?.();
    }
  }

  /** The path after `attempt` conflicts. Undefined if the policy has no other. */
  function namesAt(names: readonly string[], attempt: number): readonly string[] | undefined {
    if (attempt === 0) return names;
    if (conflict !== 'rename' || attempt > maxNumberedNames) return undefined;
    return [...names.slice(0, -1), numberedDiskName(names.at(-1) ?? '', attempt)];
  }

  function inUse(names: readonly string[], what: string): BoxDownloadError {
    const hint = conflict === 'rename' ? 'All numbered names are in use as well.' : 'Set conflict to "overwrite", "rename" or "skip".';
    return new BoxDownloadError('exists', `to: ${localPath(names)} is in use by ${what}. ${hint}`);
  }

  async function plan(file: TreeFile, signal: AbortSignal): Promise<FilePlan> {
    for (let attempt = 0; ; attempt++) {
      const names = namesAt(file.names, attempt);
      if (names === undefined) throw inUse(file.names, 'another file');
      const status = file.isNew ? undefined : await folder.status(names).catch(rethrowAsTargetFailure);
      if (status === undefined) return write(file, names, attempt, false);
      if (status.kind === 'file' && status.size === file.size && (await isSame(names, file, signal).catch(rethrowAsTargetFailure))) {
        return { kind: 'skip', reason: 'same', record: { names, modifiedMs: status.modifiedMs } };
      }
      if (conflict === 'skip') return { kind: 'skip', reason: 'exists', record: { names } };
      if (conflict === 'overwrite' && status.kind !== 'folder') return write(file, names, attempt, true);
      if (conflict !== 'rename') throw inUse(names, status.kind === 'folder' ? 'a folder' : 'other content');
    }
  }

  function write(file: TreeFile, planned: readonly string[], attempt: number, replace: boolean): FilePlan {
    let names = planned;
    return {
      ...{ kind: 'write', replaces: replace, names },
      async open(): Promise<Target> {
        const { entry, size, sha1 } = file;
        const staged = await folder.stageFile(keptBytes({ id: entry.id, size, sha1 }, isJournaled)).catch(rethrowAsTargetFailure);
        const moveIntoPlace = async () => {
          for (let next = attempt; ; next++) {
            const free = namesAt(file.names, next);
            // Another program has created it during the download.
            if (free === undefined) throw inUse(names, 'another file');
            names = free;
            if (await staged.moveTo(names, { replace, modifiedMs: file.modifiedMs })) return;
          }
        };
        return { ...fileTarget(localPath(planned), { ...staged, moveIntoPlace }), keptBytes: staged.keptBytes };
      },
      storedNames: () => names,
      async stored() {
        const status = await folder.status(names).catch(rethrowAsTargetFailure);
        return { names, modifiedMs: status?.modifiedMs };
      },
    };
  }

  return {
    naming,
    wasEmpty: folder.wasEmpty,
    localPath,
    createFolder: ({ names }) => folder.createFolder(names).catch(rethrowAsTargetFailure),
    async isUnchanged({ names, modifiedMs }, size) {
      const status = await folder.status(names).catch(() => undefined);
      return status?.kind === 'file' && status.size === size && status.modifiedMs === modifiedMs;
    },
    plan,
    setFolderDate: (names, modifiedMs) => folder.setModified(names, modifiedMs),
    close: (keepsParts) => folder.close(keepsParts),
  };
}
