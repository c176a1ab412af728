import { createBoxClient, developerToken } from 'box-openapi-sdk';

/** The download that a worker process performs. */
export interface DownloadWork {
  readonly url: string;
  readonly to: string;
  readonly concurrency: number;
}

export interface DownloadReport {
  /** Peak resident memory of the process, in bytes. */
  readonly peakBytes: number;
  readonly verified: boolean;
}

const { url, to, concurrency } = JSON.parse(process.argv[2] ?? '') as DownloadWork;
const box = createBoxClient({ auth: developerToken('token-1'), baseUrl: url });
const { verified } = await box.downloads.download('7', { to, concurrency });
const report: DownloadReport = { verified, peakBytes: process.resourceUsage().maxRSS * 1024 };
process.send?.(report);
