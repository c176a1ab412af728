/** Methods of the client that stand beside those of the operations. */
export const helperMethods: readonly string[] = ['events.stream', 'folders.ensurePath', 'folders.resolvePath', 'folders.walk'];
