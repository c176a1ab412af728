export { redisDeliveryStore, type RedisDeliveryStoreOptions } from './delivery-store.js';
export { redisStateStore, type RedisStateStoreOptions } from './state-store.js';
export { redisTokenStore, type RedisTokenStoreOptions } from './token-store.js';
export type { RedisClient } from './client.js';
