import { randomUUID } from 'node:crypto';

export interface EncodedForm {
  readonly boundary: string;
  /** Total length in bytes. */
  readonly length: number;
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/** Encodes a form as multipart/form-data (HTML standard, section 4.10.21.8). Its files are streamed. */
export function encodeForm(form: FormData): EncodedForm {
  const boundary = `----form-${randomUUID()}`;
  const parts: (Uint8Array | Blob)[] = [];
  const add = (text: string) => void parts.push(Buffer.from(text));
  for (const [name, value] of form) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${escapeName(withCrlf(name))}"`;
    if (typeof value === 'string') add(`${head}\r\n\r\n${withCrlf(value)}\r\n`);
    else {
      add(`${head}; filename="${escapeName(value.name)}"\r\ncontent-type: ${value.type || 'application/octet-stream'}\r\n\r\n`);
      parts.push(value);
      add('\r\n');
    }
  }
  add(`--${boundary}--\r\n`);
  const length = parts.reduce((sum, part) => sum + (part instanceof Blob ? part.size : part.length), 0);
  return { boundary, length, chunks: chunksOf(parts) };
}

async function* chunksOf(parts: readonly (Uint8Array | Blob)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Blob) yield* part.stream();
    else yield part;
  }
}

function escapeName(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

function withCrlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}
