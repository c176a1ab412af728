import { createHash } from 'node:crypto';
import { createBoxClient, developerToken, type BoxClient, type BoxOptions } from 'box-openapi-sdk';

export interface RecordedService {
  readonly box: BoxClient;
  readonly options: BoxOptions;
  /** The requests since the last call, with their bodies. Boundaries of forms are replaced. */
  readonly takeRequests: () => Promise<string[]>;
}

const file = { type: 'file', id: '1', name: 'a.txt', size: 3, etag: '1', sha1: createHash('sha1').update('abc').digest('hex') };

/** A response with everything that a capability reads. */
const anything = {
  ...file,
  entries: [file],
  total_count: 1,
  path_collection: { entries: [] },
  status: 'signed',
  state: 'succeeded',
  next_stream_position: '1',
  access_token: 'token',
  expires_in: 3600,
  token_type: 'bearer',
  download_url: 'https://dl.boxcloud.com/2.0/zip_downloads/1/content',
  status_url: 'https://api.box.com/2.0/zip_downloads/1/status',
  representations: {
    entries: [
      { representation: 'pdf', status: { state: 'success' }, content: { url_template: 'https://dl.boxcloud.com/{+asset_path}/content' } },
    ],
  },
};

/** A client whose requests are recorded and answered with one response that fits every method. */
export function recordedService(): RecordedService {
  const requests: Promise<string>[] = [];
  let assignmentReads = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    requests.push(describeRequest(`${String(init.method)} ${pathname}${search}`, init));
    await requests.at(-1);
    // The assignment of a legal hold policy is deleted when its release is complete.
    if (pathname.includes('/legal_hold_policy_assignments/') && (assignmentReads += 1) % 2 === 0)
      return new Response(null, { status: 404 });
    const isContent = init.method === 'GET' && pathname.endsWith('/content');
    if (isContent) return new Response('abc');
    const status = pathname.includes('/docgen_batch_jobs/')
      ? 'completed'
      : pathname.includes('/legal_hold_policies/')
        ? 'released'
        : 'signed';
    return Response.json({ ...anything, status, entries: [{ ...file, status }] });
  };
  const options: BoxOptions = {
    auth: developerToken('token'),
    fetch,
    retry: { attempts: 1 },
    clock: { now: Date.now, sleep: () => Promise.resolve() },
  };
  return {
    box: createBoxClient(options),
    options,
    takeRequests: () => Promise.all(requests.splice(0)),
  };
}

async function describeRequest(line: string, { body, headers }: RequestInit): Promise<string> {
  const { authorization = '', ...others } = Object.fromEntries(new Headers(headers));
  const text = body === undefined || body === null ? '' : await new Response(body).text();
  const content = `${JSON.stringify(others)} ${text}`.replace(/----form-[\da-f-]{36}/g, 'boundary');
  return `${line} ${authorization === '' ? 'anonymous' : 'authorized'} ${content}`;
}
