import { createHash } from 'node:crypto';
import type { Platform } from '../core/types/ports/platform.js';
import { isNodeFetch } from './node-fetch.js';
import { createFile } from './files/file-sink.js';
import { openFile } from './files/file-source.js';
import { lockFile } from './files/file-lock.js';
import { openLines } from './files/line-file.js';
import { fileInfo, walkFolder } from './files/walk-folder.js';
import { openFolder } from './files/local-folder.js';
import { createSpool } from './files/spool-file.js';

const platform: Platform = {
  createSha1: () => {
    const hash = createHash('sha1');
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
  },
  streamsBodies: isNodeFetch,
  openPath: openFile,
  createSpool,
  createFile,
  fileInfo,
  walkFolder,
  openFolder,
  openLines,
  lockFile,
  importChokidar: () => import('chokidar'),
};

export default platform;
