import { pipeline, type Duplex } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** What `fetch` of Node asks for. A range is one of the content as it is stored (Fetch standard, section 4.6). */
export const acceptedEncodings = (hasRange: boolean): string => (hasRange ? 'identity' : 'gzip, deflate, br');

/** As `fetch` of Node and browsers, which forgive a missing trailer. */
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const lenientBrotli = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const decoders: Readonly<Record<string, ((first: number) => Duplex) | undefined>> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  // Some servers leave out the zlib header (RFC 9110, section 8.4.1.2), which always says method 8.
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate(lenient) : createInflateRaw(lenient)),
  br: () => createBrotliDecompress(lenientBrotli),
};

/** Nobody encodes more often but to make the reader work. */
const mostLayers = 5;

/** What becomes of decoded bytes. */
export interface DecodedSink {
  /** False: hold on until `resume`. */
  push(chunk: Uint8Array): boolean;
  end(): void;
  fail(error: Error): void;
  /** More may be written. */
  drained(): void;
}

export interface Decoder {
  /** False: hold on until `drained`. */
  write(chunk: Uint8Array): boolean;
  end(): void;
  resume(): void;
  destroy(): void;
}

/** The names in a content-encoding, those to be undone first in front. Empty where there is nothing to undo, or nobody knows how. */
export function encodingsOf(header: string | null): readonly string[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .reverse();
  return names.length <= mostLayers && names.every((name) => Object.hasOwn(decoders, name)) ? names : [];
}

/** Undoes encodings, of which there is one at least. `first` is the first byte that will be written. */
export function startDecoder(encodings: readonly string[], first: number, sink: DecodedSink): Decoder {
  const layers = encodings.flatMap((name, index) => decoders[name]?.(index === 0 ? first : 8) ?? []);
  const [inlet, outlet] = [layers[0], layers.at(-1)];
  if (inlet === undefined || outlet === undefined) throw new TypeError('There is nothing to decode.');
  const ended = (error: Error | null | undefined) => {
    if (error) sink.fail(error);
  };
  // A pipeline wants two at least.
  if (layers.length > 1) pipeline(layers, ended);
  else inlet.on('error', ended);
  inlet.on('drain', () => {
    sink.drained();
  });
  outlet.on('data', (chunk: Uint8Array) => {
    if (!sink.push(chunk)) outlet.pause();
  });
  outlet.on('end', () => {
    sink.end();
  });
  return {
    write: (chunk) => inlet.write(chunk),
    end: () => void inlet.end(),
    resume: () => void outlet.resume(),
    destroy: () => {
      for (const layer of layers) layer.destroy();
    },
  };
}
