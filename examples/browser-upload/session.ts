import { createBoxClient, type Auth, type BoxClient } from 'box-openapi-sdk';

/** What the page's own server hands out: a token that opens little, and where to upload to. */
export interface Session {
  token: string;
  folderId: string;
  /** Where the API is, when it is not the service itself. */
  baseUrl?: string;
  /** Files of so many bytes go in parts. */
  partsFromBytes?: number;
}

async function askServer(): Promise<Session> {
  const response = await fetch('session');
  if (!response.ok) throw new Error(`The server gave no session (${String(response.status)}).`);
  return (await response.json()) as Session;
}

/** Begins with a session of the page's own server, and asks it for another one when the token is refused. No secret is in the page. */
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
      // Parts that were on their way together are refused together.
      if (token === refused) token = undefined;
    },
  });
  return { session, box: createBoxClient({ auth, baseUrl: session.baseUrl }) };
}
