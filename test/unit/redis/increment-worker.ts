import { Redis } from 'ioredis';
import { redisTokenStore } from '../../../src/redis/index.js';

/** A process that repeatedly increments a number in the store. Arguments: port, key, count. Prints the number of failed compareAndSet calls. */
const [port, key = '', count] = process.argv.slice(2);
const client = new Redis(Number(port));
const store = redisTokenStore({ client, key });
let conflicts = 0;
for (let done = 0; done < Number(count);) {
  const before = await store.get();
  if (await store.compareAndSet(before, String(Number(before ?? 0) + 1))) done += 1;
  else conflicts += 1;
}
console.log(conflicts);
client.disconnect();
