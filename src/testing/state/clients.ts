/** An application, as the developer console would show it. */
export interface ClientRecord {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  /** Public keys for JWT assertions, in PEM (SPKI), by key id. Without them signatures are not looked at. */
  readonly publicKeys: Readonly<Record<string, string>>;
  /** What it may do. Undefined for everything. */
  readonly scopes: readonly string[] | undefined;
  /** Ways of getting tokens that it may use, as `grant_type` names them. Undefined for all. */
  readonly grants: readonly string[] | undefined;
  /** Whether an admin lets it act for the enterprise without a user's consent. */
  readonly authorized: boolean;
  /** Whether its tokens may come with `As-User`. */
  readonly asUser: boolean;
}

export const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Grants that an application can be limited to. Refreshing belongs to the code, and a token exchange to any token. */
export const grantTypes: readonly string[] = ['authorization_code', 'client_credentials', jwtBearer];

/** The applications that may ask for tokens. */
export function createClients() {
  const clients = new Map<string, ClientRecord>();
  return {
    add: (client: ClientRecord): void => void clients.set(client.clientId, client),
    find: (clientId: string): ClientRecord | undefined => clients.get(clientId),
    /** The one that developer tokens belong to. */
    first(): ClientRecord {
      const [client] = clients.values();
      if (client === undefined) throw new Error('The seed of the mock Box has no client.');
      return client;
    },
  };
}

export type Clients = ReturnType<typeof createClients>;

export function mayUse({ grants }: ClientRecord, grantType: string): boolean {
  const needed = grantType === 'refresh_token' ? 'authorization_code' : grantType;
  return grants === undefined || grants.includes(needed) || !grantTypes.includes(needed);
}
