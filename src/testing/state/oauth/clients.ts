/** An application, as in the developer console. */
export interface ClientRecord {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  /** Public keys for JWT assertions, in PEM (SPKI), by key ID. Without keys, signatures are not verified. */
  readonly publicKeys: Readonly<Record<string, string>>;
  /** Undefined for all scopes. */
  readonly scopes: readonly string[] | undefined;
  /** Allowed values of `grant_type`. Undefined for all. */
  readonly grants: readonly string[] | undefined;
  /** Whether an admin has authorized it to get tokens without a user's consent. */
  readonly authorized: boolean;
  /** Whether its tokens allow `As-User`. */
  readonly asUser: boolean;
}

export const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Grants that can be restricted. Refreshing is part of `authorization_code`, and every application may exchange tokens. */
export const grantTypes: readonly string[] = ['authorization_code', 'client_credentials', jwtBearer];

export const newClientData = () => ({ clients: new Map<string, ClientRecord>() });

export function createClients({ clients }: ReturnType<typeof newClientData>) {
  return {
    add: (client: ClientRecord): void => void clients.set(client.clientId, client),
    find: (clientId: string): ClientRecord | undefined => clients.get(clientId),
    /** The application of developer tokens. */
    first(): ClientRecord {
      const [client] = clients.values();
      if (client === undefined) throw new Error('seed.clients: must contain at least one client.');
      return client;
    },
  };
}

export type Clients = ReturnType<typeof createClients>;

export function mayUse({ grants }: ClientRecord, grantType: string): boolean {
  const required = grantType === 'refresh_token' ? 'authorization_code' : grantType;
  return grants === undefined || grants.includes(required) || !grantTypes.includes(required);
}
