import http from 'node:http';
import https from 'node:https';

const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };

export interface HttpResponse {
  readonly status: number;
  readonly location: string | undefined;
  readonly bytes: Buffer;
}

/** Sends a request over `node:http(s)` with connections that are kept, and reads the response. Does not follow redirects. */
export function requestOverHttp(
  url: string,
  { method = 'GET', headers, body }: { method?: string; headers: Record<string, string>; body?: Uint8Array },
): Promise<HttpResponse> {
  const target = new URL(url);
  const isTls = target.protocol === 'https:';
  const length = body === undefined ? {} : { 'content-length': body.length };
  const options = { method, headers: { ...headers, ...length }, agent: agents[isTls ? 'https:' : 'http:'] };
  return new Promise((resolve, reject) => {
    const request = (isTls ? https : http).request(target, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, location: headers.location, bytes: Buffer.concat(chunks) });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
