import type { MockBoxOptions } from '../../../src/testing/index.js';

/** The users and items that the examples of the documentation expect, and a few more to look at. */
export const mockOptions: MockBoxOptions = {
  recordExchanges: true,
  signAutomatically: true,
  seed: {
    users: [
      { id: '33001', name: 'Ada Moreno', login: 'ada@example.com' },
      { id: '33002', name: 'Ben Okafor', login: 'ben@example.com' },
    ],
    clients: [{ clientId: 'mock-client', clientSecret: 'mock-secret', enterpriseId: '40001' }],
    tree: {
      Reports: { 'q1.txt': 'first quarter', 'q2.txt': 'second quarter' },
      Contracts: { Signed: {} },
      'notes.txt': 'first draft',
    },
  },
};
