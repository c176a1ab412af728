import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { fileStateStore } from 'box-openapi-sdk/node';

/** A process that uploads a file, going on from where another was killed. It is told to begin, says that it does, and how it ended. */
export interface UploadWork {
  readonly url: string;
  readonly token: string;
  readonly path: string;
  readonly name: string;
  /** Of the store with the checkpoints. */
  readonly folder: string;
  readonly concurrency: number;
}

export type UploadReport =
  | { readonly said: 'ready' | 'begun' }
  | { readonly said: 'done'; readonly sha1: string; readonly resumed: boolean }
  | { readonly said: 'failed'; readonly error: string };

const say = (report: UploadReport): void => void process.send?.(report);

// Imported for its types, nothing happens.
if (process.argv[2] === 'upload') {
  process.once('message', ({ url, token, path, name, folder, concurrency }: UploadWork) => {
    const box = createBoxClient({ auth: developerToken(token), baseUrl: url, retry: { baseMs: 1, maxMs: 5 } });
    say({ said: 'begun' });
    box.uploads
      .upload({ source: path, name, parentId: '0', partsFromBytes: 1, concurrency, checkpointStore: fileStateStore({ folder }) })
      .then(
        ({ sha1, resumed }) => {
          say({ said: 'done', sha1, resumed });
        },
        (error: unknown) => {
          say({ said: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
        },
      )
      .finally(() => {
        process.disconnect();
      });
  });
  say({ said: 'ready' });
}
