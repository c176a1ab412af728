import { concatBytes, encodeText, decodeText, type Bytes } from './bytes.js';
import { badRequest } from './errors.js';

export interface Part {
  readonly name: string;
  readonly fileName: string | undefined;
  readonly mediaType: string;
  /** The part's bytes as they come. Read them to their end before asking for the next part. */
  chunks(): AsyncIterable<Bytes>;
}

/** The parts of a multipart body (RFC 2046, section 5.1; RFC 7578), one after the other and without holding one in memory. */
export async function* partsOf(body: AsyncIterable<Bytes>, contentType: string): AsyncGenerator<Part> {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw badRequest('The content type of a multipart body has to name its boundary.');
  const source = body[Symbol.asyncIterator]();
  try {
    yield* partsIn(createInput(source), boundary);
  } finally {
    // The body's owner has to know that nobody reads on, whether or not it was read to its end.
    await source.return?.();
  }
}

type Input = ReturnType<typeof createInput>;

async function* partsIn(input: Input, boundary: string): AsyncGenerator<Part> {
  // Put in front, so that the first delimiter looks like the others, which follow a line end.
  input.prepend(encodeText('\r\n'));
  const delimiter = encodeText(`\r\n--${boundary}`);
  await skip(input.until(delimiter)); // What stands before the first part means nothing.
  for (;;) {
    // The last delimiter, which ends in two dashes, need not be followed by a line end.
    const after = decodeText(await collect(input.until(encodeText('\r\n'), true)));
    if (after.startsWith('--')) return;
    if (after.trim() !== '') throw badRequest('A delimiter of the multipart body is not followed by a line end.');
    const head = decodeText(concatBytes([encodeText('\r\n'), await collect(input.until(encodeText('\r\n\r\n')))]));
    const disposition = headerOf(head, 'content-disposition') ?? '';
    const read = { done: false };
    const chunks = async function* (): AsyncGenerator<Bytes> {
      yield* input.until(delimiter);
      read.done = true;
    };
    yield {
      name: /[; ]name="([^"]*)"/.exec(disposition)?.[1] ?? '',
      fileName: /filename="([^"]*)"/.exec(disposition)?.[1],
      mediaType: headerOf(head, 'content-type') ?? 'text/plain',
      chunks,
    };
    if (!read.done) await skip(input.until(delimiter));
  }
}

function headerOf(head: string, name: string): string | undefined {
  return head
    .split('\r\n')
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
}

async function skip(chunks: AsyncGenerator<Bytes>): Promise<void> {
  while ((await chunks.next()).done !== true);
}

async function collect(chunks: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const chunk of chunks) {
    all.push(chunk);
    if (all.length > 1024) throw badRequest('The head of a part is too long.');
  }
  return concatBytes(all);
}

/** Reads up to a mark. Of what is held only a tail as long as the mark has to wait, since the mark may be cut in two there. */
function createInput(source: AsyncIterator<Bytes>) {
  let held: Bytes = new Uint8Array(0);
  return {
    prepend: (bytes: Bytes) => void (held = concatBytes([bytes, held])),
    async *until(mark: Bytes, orEnd = false): AsyncGenerator<Bytes> {
      for (;;) {
        const at = indexOf(held, mark);
        if (at >= 0) {
          const found = held.subarray(0, at);
          held = held.subarray(at + mark.byteLength);
          if (found.byteLength > 0) yield found;
          return;
        }
        const safe = held.byteLength - mark.byteLength + 1;
        if (safe > 0) {
          const passed = held.subarray(0, safe);
          held = held.subarray(safe);
          yield passed;
        }
        const next = await source.next();
        if (next.done === true) {
          if (!orEnd) throw badRequest('The multipart body ends before its closing delimiter.');
          if (held.byteLength > 0) yield held;
          held = new Uint8Array(0);
          return;
        }
        held = concatBytes([held, next.value].filter((bytes) => bytes.byteLength > 0));
      }
    },
  };
}

function indexOf(bytes: Bytes, mark: Bytes): number {
  const first = mark[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0 && at + mark.byteLength <= bytes.byteLength; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < mark.byteLength && bytes[at + same] === mark[same]) same += 1;
    if (same === mark.byteLength) return at;
  }
  return -1;
}
