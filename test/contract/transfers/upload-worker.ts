import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { fileStateStore } from 'box-openapi-sdk/node';

/** A process that uploads a file and resumes where another was killed. It starts on the first message, and reports its start and outcome. */
export interface UploadWork {
  readonly url: string;
  readonly token: string;
  readonly path: string;
  readonly name: string;
  /** The folder of the checkpoint store. */
  readonly folder: string;
  readonly concurrency: number;
}

export type UploadReport =
  | { readonly status: 'ready' | 'started' }
  | { readonly status: 'done'; readonly sha1: string; readonly resumed: boolean }
  | { readonly status: 'failed'; readonly error: string };

const report = (report: UploadReport): void => void process.send?.(report);

// The module has no effect when it is imported for its types.
if (process.argv[2] === 'upload') {
  process.once('message', ({ url, token, path, name, folder, concurrency }: UploadWork) => {
    const box = createBoxClient({ auth: developerToken(token), baseUrl: url, retry: { baseMs: 1, maxMs: 5 } });
    report({ status: 'started' });
    box.uploads
      .upload({ source: path, name, parentId: '0', partsFromBytes: 1, concurrency, checkpointStore: fileStateStore({ folder }) })
      .then(
        ({ sha1, resumed }) => {
          report({ status: 'done', sha1, resumed });
        },
        (error: unknown) => {
          report({ status: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
        },
      )
      .finally(() => {
        process.disconnect();
      });
  });
  report({ status: 'ready' });
}
