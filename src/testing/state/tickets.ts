import type { Ids } from './ids.js';
import type { FileRecord, UserRecord, VersionRecord } from './records.js';

const downloadSeconds = 15 * 60;

export const newTicketData = () => ({
  downloads: new Map<string, { file: FileRecord; version: VersionRecord; expiresAt: number }>(),
  channels: new Map<string, UserRecord>(),
});

/** The secrets in URLs that work without a token: downloads and long-poll channels. */
export function createTickets({ downloads, channels }: ReturnType<typeof newTicketData>, ids: Ids, now: () => number) {
  return {
    download(file: FileRecord, version: VersionRecord): string {
      const ticket = ids.secret('download');
      downloads.set(ticket, { file, version, expiresAt: now() + downloadSeconds * 1000 });
      return ticket;
    },
    findDownload(ticket: string): { file: FileRecord; version: VersionRecord } | undefined {
      const found = downloads.get(ticket);
      return found !== undefined && found.expiresAt > now() ? found : undefined;
    },
    channel(user: UserRecord): string {
      const channel = ids.secret('channel');
      channels.set(channel, user);
      return channel;
    },
    findChannel: (channel: string): UserRecord | undefined => channels.get(channel),
  };
}

export type Tickets = ReturnType<typeof createTickets>;
