export { redisTokenStore, type RedisTokenStoreOptions } from './token-store.js';
export type { RedisClient } from './client.js';
