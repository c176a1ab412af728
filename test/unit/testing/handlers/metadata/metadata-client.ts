import { clientFor, mockWithClient, type ParsedResponse } from '../../mock-client.js';

/** A mock with a file in a folder, the clients of an admin and of two users, and shortcuts for metadata. */
export async function metadataMock() {
  const { mock, ...ada } = await mockWithClient({
    seed: {
      users: [
        { id: '1', name: 'Ada', login: 'ada@example.com' },
        { id: '2', name: 'Ben', login: 'ben@example.com' },
        { id: '3', name: 'Cleo', login: 'cleo@example.com' },
      ],
      tree: { Reports: { Old: { 'a.txt': 'a' }, 'b.txt': 'b' }, Archive: {} },
    },
  });
  const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
  return {
    mock,
    ...ada,
    idOf,
    ben: metadataClient(clientFor(mock, '2')),
    cleo: metadataClient(clientFor(mock, '3')),
    ...metadataClient(ada),
    /** Adds Ben as a collaborator. */
    invite: (path: string, role: string): Promise<ParsedResponse> =>
      ada.call('POST', '/collaborations', { item: { type: 'folder', id: idOf(path) }, accessible_by: { type: 'user', id: '2' }, role }),
    /** The types of the events in the enterprise stream. */
    eventTypes: async (): Promise<unknown[]> =>
      (await ada.call('GET', '/events?stream_type=admin_logs&limit=500')).body.entries.map((event) => event['event_type']),
  };
}

function metadataClient({ call }: ReturnType<typeof clientFor>) {
  const patch = (path: string, operations: readonly unknown[]): Promise<ParsedResponse> =>
    call('PUT', path, operations, { 'content-type': 'application/json-patch+json' });
  return {
    call,
    patch,
    createTemplate: (template: Record<string, unknown>): Promise<ParsedResponse> =>
      call('POST', '/metadata_templates/schema', { scope: 'enterprise', displayName: 'Contract', ...template }),
    updateTemplate: (key: string, operations: readonly unknown[]): Promise<ParsedResponse> =>
      patch(`/metadata_templates/enterprise/${key}/schema`, operations),
  };
}

export const contract = {
  templateKey: 'contract',
  fields: [
    { type: 'string', key: 'customer', displayName: 'Customer' },
    { type: 'float', key: 'amount', displayName: 'Amount' },
    { type: 'date', key: 'signed', displayName: 'Signed' },
    { type: 'enum', key: 'state', displayName: 'State', options: [{ key: 'Draft' }, { key: 'Final' }] },
    { type: 'multiSelect', key: 'regions', displayName: 'Regions', options: [{ key: 'North' }, { key: 'South' }] },
  ],
};
