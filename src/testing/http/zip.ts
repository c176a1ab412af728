import { decodeText, encodeText, type Bytes } from './bytes.js';

/** A file in a ZIP archive, or a folder, whose path ends in a slash. */
export interface ZipEntry {
  readonly path: string;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modifiedAt: number;
  read(): AsyncIterable<Bytes>;
}

/** An archive of uncompressed entries (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
export interface ZipArchive {
  readonly size: number;
  read(): AsyncIterable<Bytes>;
}

const localHeaderSize = 30;
const centralHeaderSize = 46;
const endSize = 22;
/** Names are in UTF-8. */
const utf8Flag = 0x0800;
const version = 20;

/** The bytes are read twice: for the checksums in the headers, and for the archive. Neither keeps a whole file in memory. */
export function zipArchive(entries: readonly ZipEntry[]): ZipArchive {
  const named = entries.map((entry) => ({ ...entry, name: encodeText(entry.path) }));
  const headers = named.reduce((sum, { name }) => sum + localHeaderSize + centralHeaderSize + 2 * name.byteLength, 0);
  const size = headers + endSize + entries.reduce((sum, entry) => sum + entry.size, 0);

  async function* read(): AsyncGenerator<Bytes> {
    const directory: Bytes[] = [];
    let offset = 0;
    for (const entry of named) {
      const common = commonFields(await checksumOf(entry.read()), entry.size, entry.name.byteLength, entry.modifiedAt);
      yield record(0x04034b50, [...common], entry.name);
      yield* entry.read();
      const isFolder = entry.path.endsWith('/');
      // Comment length, disk, internal attributes, external attributes (bit 4: a folder), offset of the local header.
      directory.push(
        record(0x02014b50, [[2, version], ...common, [2, 0], [2, 0], [2, 0], [4, isFolder ? 0x10 : 0], [4, offset]], entry.name),
      );
      offset += localHeaderSize + entry.name.byteLength + entry.size;
    }
    yield* directory;
    const directorySize = directory.reduce((sum, one) => sum + one.byteLength, 0);
    yield record(0x06054b50, [
      [2, 0],
      [2, 0],
      [2, named.length],
      [2, named.length],
      [4, directorySize],
      [4, offset],
      [2, 0],
    ]);
  }

  return { size, read };
}

/** The byte count and the value of a field. */
type Field = readonly [2 | 4, number];

/** The fields that the local header and the directory share: version, flags, method, time, date, checksum, sizes, length of the name. */
function commonFields(checksum: number, size: number, nameLength: number, modifiedAt: number): Field[] {
  const at = new Date(Math.max(modifiedAt, Date.UTC(1980, 0, 1)));
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return [
    [2, version],
    [2, utf8Flag],
    [2, 0],
    [2, time],
    [2, date],
    [4, checksum],
    [4, size],
    [4, size],
    [2, nameLength],
    [2, 0],
  ];
}

/** A signature and its fields, little-endian, followed by a name. */
function record(signature: number, fields: readonly Field[], name: Bytes = new Uint8Array(0)): Bytes {
  const bytes = new Uint8Array(4 + fields.reduce((sum, [length]) => sum + length, 0) + name.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  bytes.set(name, at);
  return bytes;
}

/** The CRC-32 of ISO 3309, which ZIP uses. */
async function checksumOf(chunks: AsyncIterable<Bytes>): Promise<number> {
  const table = crcTable();
  let crc = 0xffffffff;
  for await (const chunk of chunks) for (const byte of chunk) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const crcTable = (): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });

/** The bytes of an entry of an archive. Undefined if the bytes are not an archive, or it has no such entry. */
export async function readZipEntry(archive: Bytes, path: string): Promise<Bytes | undefined> {
  return directoryOf(archive)?.get(path)?.();
}

/** The entries of an archive by path, in its order. Undefined if the bytes are not an archive. */
export async function readZip(archive: Bytes): Promise<Map<string, Bytes> | undefined> {
  const directory = directoryOf(archive);
  if (directory === undefined) return undefined;
  const entries = new Map<string, Bytes>();
  for (const [path, read] of directory) entries.set(path, await read());
  return entries;
}

function directoryOf(archive: Bytes): Map<string, () => Promise<Bytes>> | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.byteLength - endSize;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return undefined;
  const directory = new Map<string, () => Promise<Bytes>>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index += 1) {
    const [method, size, nameLength] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const name = decodeText(archive.subarray(at + centralHeaderSize, at + centralHeaderSize + nameLength));
    const header = view.getUint32(at + 42, true);
    directory.set(name, () => inflated(archive, view, header, size, method));
    at += centralHeaderSize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return directory;
}

async function inflated(archive: Bytes, view: DataView, header: number, size: number, method: number): Promise<Bytes> {
  const start = header + localHeaderSize + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const stored = archive.slice(start, start + size);
  if (method === 0) return stored;
  const stream = new Blob([stored]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
