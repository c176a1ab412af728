import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { LocalChild, LocalFolder } from '../../core/types/ports/local-folder.js';
import { messageOf } from '../../core/util/message-of.js';
import type { ItemFilter, Verdict } from '../../transfers/item-filter.js';
import type { MirrorSkip } from '../mirror-options.js';
import { attach, type LocalNode } from '../model/local-node.js';
import { boxName } from '../plan/names.js';

export interface LocalScan {
  readonly root: LocalNode;
  /** Links and entries that are neither files nor folders. */
  readonly skipped: MirrorSkip[];
}

/** How a side is listed. */
export interface ScanFilter {
  /** Undefined: everything. */
  readonly accepts: ItemFilter | undefined;
  /** Whether a path on disk belongs to the run, such as its state. */
  readonly isReserved: (names: readonly string[]) => boolean;
}

const rootStatus = { kind: 'folder', size: 0, modifiedMs: 0, inode: '', stamp: '' } as const;

/**
 * Lists the local folder with all files and folders that the filter lets pass. Rejects with BoxConfigError if one cannot be read: what is in it
 * would be taken for deleted.
 */
export async function scanLocal(folder: LocalFolder, { accepts, isReserved }: ScanFilter, signal: AbortSignal): Promise<LocalScan> {
  const { diskNames } = folder;
  const skipped: MirrorSkip[] = [];
  const root = localNode({ name: '', ...rootStatus });

  async function list(names: readonly string[]): Promise<LocalChild[]> {
    try {
      return await folder.list(names);
    } catch (cause) {
      const { code } = cause as { code?: unknown };
      // Deleted in the meantime.
      if (code === 'ENOENT' && names.length > 0) return [];
      throw new BoxConfigError(`path: ${[folder.path, ...names].join('/')} cannot be read (${messageOf(cause)}).`, { cause });
    }
  }

  async function scanInto(parent: LocalNode, names: readonly string[], boxNames: readonly string[]): Promise<void> {
    signal.throwIfAborted();
    for (const child of await list(names)) {
      const childNames = [...names, child.name];
      const childBoxNames = [...boxNames, boxName(child.name, diskNames)];
      const verdict = await verdictOf(child, childNames, childBoxNames);
      if (verdict === 'leave' || child.kind === 'link' || child.kind === 'other') {
        parent.hidden.push(child.name);
        continue;
      }
      const node = localNode(child);
      if (child.kind === 'folder') await scanInto(node, childNames, childBoxNames);
      // A folder that is only searched counts if something was found in it.
      if (verdict === 'descend' && node.children.size === 0) parent.hidden.push(child.name);
      else attach(node, parent, child.name, diskNames);
    }
  }

  async function verdictOf(child: LocalChild, names: readonly string[], boxNames: readonly string[]): Promise<Verdict> {
    if (isReserved(names)) return 'leave';
    const { kind, size } = child;
    const path = boxNames.join('/');
    const type = kind === 'folder' ? 'folder' : 'file';
    const item = { path, name: boxNames.at(-1) ?? '', type, size: type === 'file' ? size : undefined } as const;
    const verdict = (await accepts?.(item)) ?? 'take';
    if (verdict === 'take' && (kind === 'link' || kind === 'other')) {
      skipped.push({ side: 'local', path: names.join('/'), reason: child.inode === '' ? 'name' : kind });
    }
    return verdict;
  }

  await scanInto(root, [], []);
  return { root, skipped };
}

function localNode({ kind, name, ...status }: LocalChild): LocalNode {
  const isFolder = kind === 'folder';
  return {
    ...{ kind: isFolder ? 'folder' : 'file', parent: undefined, name, sha1: undefined, hidden: [] },
    status: { kind, ...status },
    children: new Map(),
  };
}
