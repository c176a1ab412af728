import type { Platform } from '../../core/types/ports/platform.js';
import type { TreeWriter } from '../options/download-many-options.js';
import { openTarget } from '../target/open-target.js';
import type { TreeTarget } from './tree-target.js';

/** An object of the caller as the target of a tree. In a dry run, it is not called. */
export function writerTree(writer: TreeWriter, platform: Platform, isDry: boolean): TreeTarget {
  return {
    naming: undefined,
    localPath: () => undefined,
    wasEmpty: false,
    createFolder: async ({ entry }) => {
      await writer.createFolder?.(entry);
      return false;
    },
    isUnchanged: () => Promise.resolve(true),
    async plan({ entry, names }) {
      const record = { names };
      const to = isDry ? '' : await writer.openFile(entry);
      if (to === undefined) return { kind: 'skip', reason: 'writer', record };
      const stored = { storedNames: () => names, stored: () => Promise.resolve(record) };
      return { kind: 'write', replaces: false, names, open: () => openTarget(to, platform), ...stored };
    },
    setFolderDate: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
