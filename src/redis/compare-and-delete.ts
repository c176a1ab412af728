/** A script: deletes the first key while it holds the first argument. Answers how many it deleted. */
export const compareAndDelete = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;
