/** Handwritten client methods in the namespaces of the generated operations. */
export const helperMethods: readonly string[] = ['events.stream', 'folders.ensurePath', 'folders.resolvePath', 'folders.walk'];
