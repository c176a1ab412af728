import type { BoxClient } from 'box-openapi-sdk';
import type { Io } from '../../io.js';
import { jsonLine, printable } from '../../terminal/printable.js';
import { bytesText } from '../../terminal/quantities.js';
import { findItem, readItem, type ItemInBox } from '../../transfer/box-path.js';
import { done, someFailed } from '../../transfer/exit-status.js';
import { withClient } from '../../transfer/with-client.js';
import type { LsOptions } from './options.js';

/** An item as listed. */
interface Listed {
  readonly type: string;
  readonly id: string;
  readonly name?: string | undefined;
  readonly size?: number | null | undefined;
  readonly sha1?: string | undefined;
  readonly content_modified_at?: string | null | undefined;
  readonly url?: string | undefined;
}

const fields = ['name', 'size', 'sha1', 'content_modified_at', 'url'] as const;

/** Lists a folder or one item, and returns the exit status. */
export async function ls(argument: string, options: LsOptions, io: Io): Promise<number> {
  const wanted = readItem('<item>', argument);
  return withClient(io, options, { onInterrupt: () => undefined, onEnd: () => undefined, hint: '' }, async ({ box, redact, signal }) => {
    const item = await findItem(box, '<item>', wanted, signal);
    const print = printer(options.json === true, io);
    if (item.type !== 'folder') {
      print(await getItem(box, item, signal), undefined);
      return done;
    }
    const { recursive, include, exclude } = options;
    let unread = 0;
    const walked = box.folders.walk(item.id, {
      ...{ fields, include, exclude, signal, depth: recursive === true ? Infinity : 1 },
      onError: (error, folder) => {
        unread += 1;
        io.stderr(`${printable(folder.path)}: ${printable(redact(error.message))}\n`);
      },
    });
    for await (const { item: listed, path } of walked) print(listed, path);
    return unread === 0 ? done : someFailed;
  });
}

async function getItem(box: BoxClient, { type, id }: ItemInBox, signal: AbortSignal): Promise<Listed> {
  if (type === 'web_link') return box.webLinks.get(id, { fields: ['name', 'url'] }, { signal });
  return box.files.get(id, { fields: ['name', 'size', 'sha1', 'content_modified_at'] }, { signal });
}

/** Columns of a narrower terminal are used for the names. */
const minColumnsForDetails = 60;

function printer(isJson: boolean, io: Io): (item: Listed, path: string | undefined) => void {
  return (item, path = item.name ?? '') => {
    const { type, id, name, size, sha1, content_modified_at: modifiedAt, url } = item;
    if (isJson) {
      io.stdout(jsonLine({ type, id, name, path, size: type === 'folder' ? undefined : size, sha1, modifiedAt, url }));
      return;
    }
    const isNarrow = io.outputTerminal !== undefined && io.outputTerminal.columns() < minColumnsForDetails;
    const bytes = type === 'file' && typeof size === 'number' ? bytesText(size) : '-';
    const details = isNarrow ? '' : `${bytes.padStart(9)}  ${(modifiedAt ?? '-').slice(0, 10).padEnd(10)}  `;
    io.stdout(`${id.padEnd(13)}  ${details}${printable(path)}${type === 'folder' ? '/' : ''}\n`);
  };
}
