import { concatBytes, encodeText, decodeText, type Bytes } from './bytes.js';
import { badRequest } from './errors.js';

export interface Part {
  readonly name: string;
  readonly fileName: string | undefined;
  readonly mediaType: string;
  /** The part's bytes, as a stream. Read them to the end before requesting the next part. */
  chunks(): AsyncIterable<Bytes>;
}

/** Parses a multipart body (RFC 2046, section 5.1; RFC 7578) as a stream of parts, without buffering a part in memory. */
export async function* partsOf(body: AsyncIterable<Bytes>, contentType: string): AsyncGenerator<Part> {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw badRequest('The content type of a multipart body must name its boundary.');
  const source = body[Symbol.asyncIterator]();
  try {
    yield* partsIn(createInput(source), boundary);
  } finally {
    // Releases the body, whether or not it was read to the end.
    await source.return?.();
  }
}

type Input = ReturnType<typeof createInput>;

async function* partsIn(input: Input, boundary: string): AsyncGenerator<Part> {
  // Prepended so that the first delimiter matches the pattern of the others, which follow a line end.
  input.prepend(encodeText('\r\n'));
  const delimiter = encodeText(`\r\n--${boundary}`);
  await skip(input.until(delimiter)); // The preamble has no meaning.
  for (;;) {
    // The last delimiter ends in two dashes. A line end after it is optional.
    const after = decodeText(await collect(input.until(encodeText('\r\n'), true)));
    if (after.startsWith('--')) return;
    if (after.trim() !== '') throw badRequest('A delimiter of the multipart body must be followed by a line end.');
    const head = decodeText(concatBytes([encodeText('\r\n'), await collect(input.until(encodeText('\r\n\r\n')))]));
    const disposition = headerOf(head, 'content-disposition') ?? '';
    const part = { isRead: false };
    const chunks = async function* (): AsyncGenerator<Bytes> {
      yield* input.until(delimiter);
      part.isRead = true;
    };
    yield {
      name: /[; ]name="([^"]*)"/.exec(disposition)?.[1] ?? '',
      fileName: /filename="([^"]*)"/.exec(disposition)?.[1],
      mediaType: headerOf(head, 'content-type') ?? 'text/plain',
      chunks,
    };
    if (!part.isRead) await skip(input.until(delimiter));
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
    if (all.length > 1024) throw badRequest('The headers of a part are too long.');
  }
  return concatBytes(all);
}

/** Reads up to a delimiter. Buffers only a tail that is shorter than the delimiter, since the delimiter may be split across chunks. */
function createInput(source: AsyncIterator<Bytes>) {
  let buffer: Bytes = new Uint8Array(0);
  return {
    prepend: (bytes: Bytes) => void (buffer = concatBytes([bytes, buffer])),
    async *until(delimiter: Bytes, orEnd = false): AsyncGenerator<Bytes> {
      for (;;) {
        const at = indexOf(buffer, delimiter);
        if (at >= 0) {
          const before = buffer.subarray(0, at);
          buffer = buffer.subarray(at + delimiter.byteLength);
          if (before.byteLength > 0) yield before;
          return;
        }
        const safe = buffer.byteLength - delimiter.byteLength + 1;
        if (safe > 0) {
          const ready = buffer.subarray(0, safe);
          buffer = buffer.subarray(safe);
          yield ready;
        }
        const next = await source.next();
        if (next.done === true) {
          if (!orEnd) throw badRequest('The multipart body ends before its closing delimiter.');
          if (buffer.byteLength > 0) yield buffer;
          buffer = new Uint8Array(0);
          return;
        }
        buffer = concatBytes([buffer, next.value].filter((bytes) => bytes.byteLength > 0));
      }
    },
  };
}

function indexOf(bytes: Bytes, sequence: Bytes): number {
  const first = sequence[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0 && at + sequence.byteLength <= bytes.byteLength; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < sequence.byteLength && bytes[at + matched] === sequence[matched]) matched += 1;
    if (matched === sequence.byteLength) return at;
  }
  return -1;
}
