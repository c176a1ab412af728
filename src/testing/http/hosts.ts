/** Where the mock's addresses lead: to the real host names, or back to where a request on the loopback interface came from. */
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export const isLoopback = ({ hostname }: URL): boolean => loopback.test(hostname);

const originFor = (url: URL, real: string): string => (isLoopback(url) ? url.origin : real);

export const uploadBase = (url: URL): string => `${originFor(url, 'https://upload.box.com')}/api/2.0`;

export const downloadUrl = (url: URL, ticket: string): string => `${originFor(url, 'https://dl.boxcloud.com')}/d/1/${ticket}/download`;

export const subscribeUrl = (url: URL, channel: string, streamType: string): string =>
  `${originFor(url, 'https://2.realtime.services.box.net')}/subscribe?channel=${channel}&stream_type=${streamType}`;

/** Hosts that the msw handlers answer for besides the loopback interface. Everything else is somebody else's. */
export const isBoxHost = ({ hostname }: URL): boolean => /(^|\.)(box\.com|boxcloud\.com|box\.net)$/.test(hostname);
