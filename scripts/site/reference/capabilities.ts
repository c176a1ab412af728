/** A hand-written function that makes the calls of some methods. */
export interface Capability {
  /** Matches the IDs of the operations. */
  methods: RegExp;
  /** The function, as its page writes it. */
  call: string;
  /** Relative to the root of the project. */
  page: string;
}

export const capabilities: readonly Capability[] = [
  { methods: /^uploadSessions\.|^files\.content\.(upload|preflight)/, call: 'box.uploads.upload', page: 'docs/guides/uploads.md' },
  { methods: /^files\.content\.(upload|preflight)$/, call: 'box.uploads.uploadMany', page: 'docs/guides/many-files.md' },
  { methods: /^files\.content\.download$/, call: 'box.downloads.download', page: 'docs/guides/downloads.md' },
  { methods: /^zipDownloads\./, call: 'box.downloads.zip', page: 'docs/guides/downloads.md' },
  { methods: /^files\.thumbnail\.get$/, call: 'box.downloads.representation', page: 'docs/guides/downloads.md' },
  { methods: /^folders\.create$/, call: 'box.folders.ensurePath', page: 'docs/guides/folder-paths.md' },
  { methods: /^folders\.items\.list$/, call: 'box.folders.resolvePath', page: 'docs/guides/folder-paths.md' },
  { methods: /^events\./, call: 'box.events.stream', page: 'docs/guides/events.md' },
  { methods: /^webhooks\./, call: 'box-openapi-sdk/webhooks', page: 'docs/guides/webhooks.md' },
  { methods: /^authorization\./, call: 'auth', page: 'docs/guides/authentication.md' },
  { methods: /^metadataQueries\./, call: 'metadataQuery', page: 'docs/guides/metadata.md' },
  { methods: /^(files|folders)\.metadata\.update$/, call: 'metadataUpdate', page: 'docs/guides/metadata.md' },
  { methods: /^signRequests\./, call: 'box.jobs.signRequest', page: 'docs/guides/jobs.md' },
  { methods: /^docgenBatches\./, call: 'box.jobs.docgenBatch', page: 'docs/guides/jobs.md' },
  { methods: /^legalHoldPolicies\.delete$/, call: 'box.jobs.legalHoldRelease', page: 'docs/guides/jobs.md' },
];
