import type { BoxClient, TokenStore } from 'box-openapi-sdk';
import type { MockBox } from 'box-openapi-sdk/testing';

declare global {
  /** A client of the mock. */
  const box: BoxClient;
  /** The mock whose content and requests the page shows. */
  const mock: MockBox;
  /** The credentials of the application of the mock. */
  const clientId: string;
  const clientSecret: string;
  const enterpriseId: string;
  /** The ID of Ben Okafor. */
  const userId: string;
  /** The ID of `notes.txt`. */
  const fileId: string;
  /** The ID of the folder `Reports`. */
  const folderId: string;
  /** The etag of `notes.txt`. */
  const etag: string;
  /** 4,000 bytes. */
  const bytes: Uint8Array<ArrayBuffer>;
  /** A token store with tokens of Ada Moreno. */
  const store: TokenStore;
  /** Runs a test. */
  function test(name: string, run: () => Promise<void>): void;
}
