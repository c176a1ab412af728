import { BoxError, clientCredentials, createBoxClient, type BoxOptions, type StateStore, type UploadOptions } from 'box-openapi-sdk';
import { createMockBox, type Fault, type MockBox, type MockBoxOptions } from 'box-openapi-sdk/testing';
import { sha1Hex } from '../support/bytes.js';

export const partBytes = 1024;
const name = 'film.mov';

/** An upload with faults. */
export interface Trial {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly faults: readonly Fault[];
  readonly options?: Partial<UploadOptions>;
  readonly client?: Partial<BoxOptions>;
  /** The content of the existing file that gets a new version. Without it, the upload creates a new file. */
  readonly old?: Uint8Array<ArrayBuffer>;
  /** The checkpoint store. */
  readonly store?: MapStore;
  /** Sessions may remain because the response with their ID was lost. */
  readonly allowOrphans?: boolean;
  /** Responses are corrupted, so requests based on them may violate the document. */
  readonly allowViolations?: boolean;
}

export interface TrialResult {
  readonly ended: 'file' | 'error';
  readonly error: unknown;
  /** Violated expectations. */
  readonly problems: readonly string[];
}

export type MapStore = StateStore & { readonly texts: Map<string, string> };

export function mapStore(): MapStore {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (key) => Promise.resolve(texts.get(key)),
    set: (key, text) => Promise.resolve(void texts.set(key, text)),
    delete: (key) => Promise.resolve(void texts.delete(key)),
  };
}

export interface Trials {
  readonly mock: MockBox;
  /** Runs an upload against the mock in its current state and checks the result. */
  run(trial: Trial): Promise<TrialResult>;
  close(): Promise<void>;
}

/** A mock whose upload sessions have small parts, through its `fetch` or over HTTP. */
export async function openTrials({ http = false, ...options }: MockBoxOptions & { http?: boolean } = {}): Promise<Trials> {
  const mock = await createMockBox({
    acceptVariants: false,
    uploadSessions: { minBytes: 1, partBytes },
    notReadySeconds: 0,
    recordExchanges: true,
    ...options,
  });
  const server = http ? await mock.listen() : undefined;
  return {
    mock,
    close: mock.close,
    async run(trial) {
      const { bytes, faults, store, old } = trial;
      const box = createBoxClient({
        auth: clientCredentials(mock.credentials),
        ...(server === undefined ? { fetch: mock.fetch } : { baseUrl: server.url }),
        retry: { baseMs: 1, maxMs: 5 },
        ...trial.client,
      });
      if (old !== undefined && mock.state.items().length === 0) await mock.state.addFile({ name, content: old });
      const target = old === undefined ? { parentId: '0', name } : { fileId: mock.state.find(`/${name}`)?.id };
      for (const fault of faults) mock.faults.add(fault);
      const options = { source: bytes, ...target, partsFromBytes: 2048, checkpointStore: store, ...trial.options } as UploadOptions;
      const ended = await box.uploads.upload(options).then(
        ({ file, sha1 }) => ({ ended: 'file', file, sha1, error: undefined }) as const,
        (error: unknown) => ({ ended: 'error', error }) as const,
      );
      mock.faults.clear();
      const problems: string[] = [];
      if (ended.ended === 'file') {
        if (ended.sha1 !== sha1Hex(bytes)) problems.push('the result has another SHA-1');
        if (mock.state.find(`/${ended.file.name}`)?.id !== ended.file.id) problems.push('the result is not the stored file');
        if (store !== undefined && store.texts.size > 0) problems.push('a checkpoint remains after a successful upload');
      } else if (!(ended.error instanceof BoxError) || ended.error.message === '') {
        problems.push(`not a BoxError: ${String(ended.error)}`);
      }
      const items = mock.state.items();
      if (ended.ended === 'file' && items.length !== 1) problems.push(`${String(items.length)} files exist`);
      for (const item of items) {
        const content = Buffer.from(await mock.state.content(item.id));
        const isOld = ended.ended === 'error' && old !== undefined && content.equals(old);
        if (!content.equals(bytes) && !isOld)
          problems.push(`a file has the wrong content: ${String(item['name'])} of ${String(content.length)} bytes`);
      }
      const held = [...(store?.texts.values() ?? [])].join();
      const orphans = mock.state.uploadSessions().filter((id) => !held.includes(`"${id}"`));
      if (orphans.length > 0 && trial.allowOrphans !== true) problems.push(`orphaned: ${orphans.join()}`);
      if (trial.allowViolations !== true)
        problems.push(...mock.violations.map(({ request, location, message }) => `${request}: ${location} ${message}`));
      return { ended: ended.ended, error: ended.error, problems };
    },
  };
}
