/** URLs that the mock returns. They use the real host names, or the request's own origin on the loopback interface. */
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export const isLoopback = ({ hostname }: URL): boolean => loopback.test(hostname);

const originFor = (url: URL, real: string): string => (isLoopback(url) ? url.origin : real);

export const uploadBase = (url: URL): string => `${originFor(url, 'https://upload.box.com')}/api/2.0`;

export const downloadUrl = (url: URL, ticket: string): string => `${originFor(url, 'https://dl.boxcloud.com')}/d/1/${ticket}/download`;

export const zipContentUrl = (url: URL, id: string): string =>
  `${originFor(url, 'https://dl.boxcloud.com')}/2.0/zip_downloads/${id}/content`;

export const zipStatusUrl = (url: URL, id: string): string => `${originFor(url, 'https://api.box.com')}/2.0/zip_downloads/${id}/status`;

/** The URLs of a representation: its state, and the beginning of its content. The path names the file, the version and the form. */
export const representationUrls = (url: URL, path: string): { readonly info: string; readonly content: string } => ({
  info: `${originFor(url, 'https://api.box.com')}/2.0/internal_files/${path}`,
  content: `${originFor(url, 'https://dl.boxcloud.com')}/api/2.0/internal_files/${path}/content`,
});

/** The paths of these URLs. The first group is defined for a content. */
export const representationPath =
  /^(\/api)?\/2\.0\/internal_files\/([^/]+)\/versions\/([^/]+)\/representations\/([^/]+)(?:\/content(?:\/.*)?)?$/;

/** A picture to show instead of a thumbnail. */
export const placeholderUrl = (url: URL): string => `${originFor(url, 'https://cdn01.boxcdn.net')}${placeholderPath}`;

export const placeholderPath = '/_assets/img/placeholder.png';

export const subscribeUrl = (url: URL, channel: string, streamType: string): string =>
  `${originFor(url, 'https://2.realtime.services.box.net')}/subscribe?channel=${channel}&stream_type=${streamType}`;

/** The hosts that the msw handlers serve besides the loopback interface. */
export const isBoxHost = ({ hostname }: URL): boolean => /(^|\.)(box\.com|boxcloud\.com|box\.net|boxcdn\.net)$/.test(hostname);
