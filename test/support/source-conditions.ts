const conditions = ['box-openapi-sdk-source', 'node'];

/** Settings of vitest that resolve the packages to their sources, never to a stale build. */
export const sourceConditions = { resolve: { conditions }, ssr: { resolve: { conditions } } };
