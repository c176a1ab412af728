import { pipeline, type Duplex } from 'node:stream';
import * as zlib from 'node:zlib';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** From Node 22.15 and 23.8. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: (options: object) => Duplex };

const allEncodings = createZstdDecompress === undefined ? 'gzip, deflate, br' : 'gzip, deflate, br, zstd';

/** The value of `accept-encoding`: every encoding that can be decoded. Ranges apply to the stored content (Fetch standard, section 4.6). */
export const acceptedEncodings = (hasRange: boolean): string => (hasRange ? 'identity' : allEncodings);

/** Tolerates a missing trailer, like the `fetch` of Node and browsers. */
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
/** `ZSTD_e_continue`, which reports no truncated content either. The types of older versions of Node lack the names. */
const lenientZstd = { flush: 0, finishFlush: 0 };
const lenientBrotli = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const decoders: Readonly<Record<string, ((firstByte: number) => Duplex) | undefined>> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  // Some servers omit the zlib header (RFC 9110, section 8.4.1.2), which always has method 8.
  deflate: (firstByte) => ((firstByte & 0x0f) === 8 ? createInflate(lenient) : createInflateRaw(lenient)),
  br: () => createBrotliDecompress(lenientBrotli),
  ...(createZstdDecompress === undefined ? {} : { zstd: () => createZstdDecompress(lenientZstd) }),
};

/** Legitimate servers never use more layers. More would only exhaust the reader. */
const maxEncodings = 5;

/** Receives decoded bytes. */
export interface DecodedSink {
  /** Returns false if the decoder must pause until `resume`. */
  push(chunk: Uint8Array): boolean;
  end(): void;
  fail(error: Error): void;
  /** The decoder accepts more bytes. */
  drained(): void;
}

export interface Decoder {
  /** Returns false if the writer must pause until `drained`. */
  write(chunk: Uint8Array): boolean;
  end(): void;
  resume(): void;
  destroy(): void;
}

/** Returns the names in a content-encoding header in decoding order. Undefined without encodings, or if one is unsupported. */
export function parseContentEncoding(header: string | null): readonly string[] | undefined {
  if (header === null) return undefined;
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .reverse();
  return names.length <= maxEncodings && names.every((name) => Object.hasOwn(decoders, name)) ? names : undefined;
}

/** Starts to decode one or more encodings. `firstByte` is the first byte that will be written. */
export function startDecoder(encodings: readonly string[], firstByte: number, sink: DecodedSink): Decoder {
  const layers = encodings.flatMap((name, index) => decoders[name]?.(index === 0 ? firstByte : 8) ?? []);
  const [input, output] = [layers[0], layers.at(-1)];
  if (input === undefined || output === undefined) throw new TypeError('encodings must not be empty.');
  const onDone = (error: Error | null | undefined) => {
    if (error) sink.fail(error);
  };
  // pipeline() needs at least two streams.
  if (layers.length > 1) pipeline(layers, onDone);
  else input.on('error', onDone);
  input.on('drain', () => {
    sink.drained();
  });
  output.on('data', (chunk: Uint8Array) => {
    if (!sink.push(chunk)) output.pause();
  });
  output.on('end', () => {
    sink.end();
  });
  return {
    write: (chunk) => input.write(chunk),
    end: () => void input.end(),
    resume: () => void output.resume(),
    destroy: () => {
      for (const layer of layers) layer.destroy();
    },
  };
}
