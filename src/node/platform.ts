import { createHash } from 'node:crypto';
import type { Platform } from '../core/types/ports.js';
import { createFile } from './files/file-sink.js';
import { openFile } from './files/file-source.js';
import { openLines } from './files/line-file.js';
import { fileFacts, walkFolder } from './files/walk-folder.js';
import { createSpool } from './files/spool-file.js';

const platform: Platform = {
  createSha1: () => {
    const hash = createHash('sha1');
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
  },
  openPath: openFile,
  createSpool,
  createFile,
  fileFacts,
  walkFolder,
  openLines,
};

export default platform;
