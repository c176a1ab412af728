import { createBoxClient, developerToken, type DownloadManyOptions, type MirrorOptions, type UploadManyOptions } from 'box-openapi-sdk';

/** A run over many files. */
export type RunWork =
  | { readonly kind: 'mirror'; readonly options: MirrorOptions }
  | { readonly kind: 'upload'; readonly options: UploadManyOptions }
  | { readonly kind: 'download'; readonly options: DownloadManyOptions };

export type RunReport = { readonly started: true } | { readonly result: object } | { readonly error: string };

/** A process that makes a run and reports how it ends. Usage: `run-worker.ts <url> <token> <work as JSON>`. */
const [, , baseUrl = '', token = '', text = ''] = process.argv;
const box = createBoxClient({ auth: developerToken(token), baseUrl, retry: { baseMs: 1, maxMs: 20 } });
const work = JSON.parse(text) as RunWork;
const runs = {
  mirror: () => box.mirror(work.options as MirrorOptions),
  upload: () => box.uploads.uploadMany(work.options as UploadManyOptions),
  download: () => box.downloads.downloadMany(work.options as DownloadManyOptions),
};
process.send?.({ started: true } satisfies RunReport);
const report: RunReport = await runs[work.kind]().then(
  (result) => ({ result }),
  (error: unknown) => ({ error: String(error) }),
);
process.send?.(report, () => {
  process.disconnect();
});
