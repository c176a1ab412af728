import { representationUrls } from '../http/hosts.js';
import type { FileRecord, VersionRecord } from '../state/records.js';

/** A form of a file that the mock can produce: its text, a picture, or a document. */
export interface RepresentationName {
  /** The form: `pdf`, `extracted_text`, `jpg`. */
  readonly form: string;
  /** WIDTHxHEIGHT, for pictures. */
  readonly dimensions: string | undefined;
  readonly isThumbnail: boolean;
}

/**
 * Reads the header `x-rep-hints`: groups in brackets, each with alternatives in the order of preference, such as
 * `[jpg?dimensions=320x320,png?dimensions=1024x1024][extracted_text]`. The mock can produce every form, so the first one of each group.
 */
function hintedRepresentations(hints: string): RepresentationName[] {
  return [...hints.matchAll(/\[([^\]]*)\]/g)].flatMap(([, group = '']) => {
    const [form = '', parameters = ''] = (group.split(',')[0] ?? '').trim().split('?');
    if (!/^\w+$/.test(form)) return [];
    const query = new URLSearchParams(parameters);
    const dimensions = query.get('dimensions') ?? (isPicture(form) ? '320x320' : undefined);
    return [{ form, dimensions, isThumbnail: query.get('thumb') === 'true' }];
  });
}

export const isPicture = (form: string): boolean => ['jpg', 'png'].includes(form);

/** The `representations` of a file. The mock produces them when they are read, so that none is pending. */
export function representationsView(url: URL, file: FileRecord, version: VersionRecord, hints: string): Record<string, unknown> {
  return { entries: hintedRepresentations(hints).map((name) => representationView(url, file, version, name)) };
}

export function representationView(
  url: URL,
  file: FileRecord,
  version: VersionRecord,
  { form, dimensions, isThumbnail }: RepresentationName,
): Record<string, unknown> {
  const key = [form, ...(isThumbnail ? ['thumb'] : []), ...(dimensions === undefined ? [] : [dimensions])].join('_');
  const urls = representationUrls(url, `${file.id}/versions/${version.id}/representations/${key}`);
  const properties = dimensions === undefined ? {} : { dimensions, paged: 'false', thumb: String(isThumbnail) };
  return {
    representation: form,
    properties,
    info: { url: urls.info },
    status: { state: 'success' },
    content: { url_template: `${urls.content}/{+asset_path}` },
  };
}

/** The name in the path of a representation: `pdf`, `jpg_320x320`, `jpg_thumb_320x320`. */
export function representationNamed(key: string): RepresentationName {
  const [, form = key, thumb, dimensions] = /^(jpg|png)(_thumb)?_(\d+x\d+)$/.exec(key) ?? [];
  return { form, dimensions, isThumbnail: thumb !== undefined };
}
