import { Redis } from 'ioredis';
import { redisTokenStore } from '../../../src/redis/index.js';

/** A process of its own that adds one to a number in the store, again and again. Arguments: port, key, how often. Prints how often it lost. */
const [port, key = '', times] = process.argv.slice(2);
const client = new Redis(Number(port));
const store = redisTokenStore({ client, key });
let lost = 0;
for (let done = 0; done < Number(times);) {
  const before = await store.get();
  if (await store.compareAndSet(before, String(Number(before ?? 0) + 1))) done += 1;
  else lost += 1;
}
console.log(lost);
client.disconnect();
