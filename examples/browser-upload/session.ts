import { createBoxClient, type Auth, type BoxClient } from 'box-openapi-sdk';

/** Issued by the page's own server: a downscoped token and the upload target. */
export interface Session {
  token: string;
  folderId: string;
  /** Base URL of the API, if it is not the service itself. */
  baseUrl?: string;
  /** Smallest size for an upload in parts. */
  partsFromBytes?: number;
}

async function askServer(): Promise<Session> {
  const response = await fetch('session');
  if (!response.ok) throw new Error(`The server did not return a session (${String(response.status)}).`);
  return (await response.json()) as Session;
}

/** Gets a session from the page's own server, and a new one when the token is rejected. The page contains no secret. */
export async function openSession(): Promise<{ box: BoxClient; session: Session }> {
  const session = await askServer();
  let token: string | undefined = session.token;
  let asking: Promise<string> | undefined;
  const ask = async () => {
    try {
      return (token = (await askServer()).token);
    } finally {
      asking = undefined;
    }
  };
  const auth: Auth = () => ({
    getToken: async () => token ?? (asking ??= ask()),
    invalidate: (refused) => {
      // Concurrent parts are rejected together: only the first rejection discards the token.
      if (token === refused) token = undefined;
    },
  });
  return { session, box: createBoxClient({ auth, baseUrl: session.baseUrl }) };
}
