import type { Mode, Section } from '../report/report.js';
import { callSections } from './call.js';
import { connectionSections } from './connections.js';
import type { BenchmarkContext } from './context.js';
import { downloadSections } from './download.js';
import { facadeSections } from './facade.js';
import { listSections, prefetchSections } from './list.js';
import { manySections } from './many.js';
import { mockSections } from './mock.js';
import { startUpSections } from './start-up.js';
import { slowUploadSections, uploadSections } from './upload.js';

/** A line of the benchmark. */
export interface Line {
  /** For the help text. */
  readonly summary: string;
  readonly modes: readonly Mode[];
  readonly run: (context: BenchmarkContext, mode: Mode) => Promise<Section[]>;
}

/** The lines by the name that `--only` takes, in the order of the report. */
export const lines = {
  call: { summary: 'box.files.get, 1 and 50 at once', modes: ['fresh', 'warm'], run: callSections },
  list: { summary: '100,000 items, by page and by item; peak memory', modes: ['fresh', 'warm'], run: listSections },
  upload: { summary: '512 MB in parts, responses after 0 and 50 ms; peak memory', modes: ['fresh'], run: uploadSections },
  'upload-slow': { summary: 'the same on a slow, shared processor', modes: ['fresh'], run: slowUploadSections },
  download: { summary: '512 MB to an in-memory disk, verified or not', modes: ['fresh'], run: downloadSections },
  many: { summary: 'many small files, uploaded and downloaded', modes: ['fresh'], run: manySections },
  import: { summary: 'loading the package, creating clients', modes: ['fresh'], run: startUpSections },
  connections: { summary: 'connections to the server', modes: ['fresh'], run: connectionSections },
  prefetch: { summary: 'a list whose pages take 50 ms to arrive and 50 ms to process', modes: ['fresh'], run: prefetchSections },
  mock: { summary: 'the mock Box: calls, pages, a query, its start', modes: ['fresh'], run: mockSections },
  facade: { summary: 'a call over openapi-fetch, with a stubbed fetch', modes: ['warm'], run: facadeSections },
} as const satisfies Record<string, Line>;

export type LineName = keyof typeof lines;
