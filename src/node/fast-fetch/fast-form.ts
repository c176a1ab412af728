import { randomUUID } from 'node:crypto';

export interface EncodedForm {
  readonly boundary: string;
  /** Bytes of the whole. */
  readonly length: number;
  readonly pieces: AsyncGenerator<Uint8Array>;
}

/** A form as multipart/form-data (HTML standard, section 4.10.21.8), its files read piece by piece while they are sent. */
export function encodeForm(form: FormData): EncodedForm {
  const boundary = `----form-${randomUUID()}`;
  const parts: (Uint8Array | Blob)[] = [];
  const add = (text: string) => void parts.push(Buffer.from(text));
  for (const [name, value] of form) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(withLineEnds(name))}"`;
    if (typeof value === 'string') add(`${head}\r\n\r\n${withLineEnds(value)}\r\n`);
    else {
      add(`${head}; filename="${quoted(value.name)}"\r\ncontent-type: ${value.type || 'application/octet-stream'}\r\n\r\n`);
      parts.push(value);
      add('\r\n');
    }
  }
  add(`--${boundary}--\r\n`);
  const length = parts.reduce((sum, part) => sum + (part instanceof Blob ? part.size : part.length), 0);
  return { boundary, length, pieces: piecesOf(parts) };
}

async function* piecesOf(parts: readonly (Uint8Array | Blob)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Blob) yield* part.stream();
    else yield part;
  }
}

function quoted(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

function withLineEnds(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}
