/**
 * Checks and takes everything in one step, as Redis runs a script. Times are Redis's own, so that gateways with
 * different clocks count alike. Calls that a gateway never ended (it was killed) give their place back after the lease;
 * what they had reserved stays spent.
 *
 * KEYS: budget (hash of usd, calls, tokens), times (of the last minute's requests), running (calls by their lease's end)
 * ARGV: id, requests in a minute, calls at once, usd, calls, tokens (limits; -1 for none), usd, calls, tokens (reserved),
 *       lease in ms
 * Returns: kind, and for `rate` the milliseconds to wait, for `granted` the usd, calls and tokens that are taken now.
 */
export const RESERVE = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local function limit(i) return tonumber(ARGV[i]) end
local names = { 'usd', 'calls', 'tokens' }
for i, name in ipairs(names) do
  local most = limit(3 + i)
  local taken = tonumber(redis.call('HGET', KEYS[1], name) or '0')
  if most >= 0 and taken + limit(6 + i) > most then return { 'spent', name } end
end
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)
if limit(3) >= 0 and redis.call('ZCARD', KEYS[3]) >= limit(3) then return { 'concurrent' } end
if limit(2) >= 0 then
  redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - 60000)
  if redis.call('ZCARD', KEYS[2]) >= limit(2) then
    local oldest = redis.call('ZRANGE', KEYS[2], -limit(2), -limit(2), 'WITHSCORES')
    return { 'rate', tostring(tonumber(oldest[2]) + 60000 - now) }
  end
  redis.call('ZADD', KEYS[2], now, ARGV[1])
  redis.call('PEXPIRE', KEYS[2], 120000)
end
redis.call('ZADD', KEYS[3], now + limit(10), ARGV[1])
redis.call('PEXPIRE', KEYS[3], limit(10) * 2)
local result = { 'granted' }
for i, name in ipairs(names) do
  redis.call('HINCRBY', KEYS[1], name, ARGV[6 + i])
  table.insert(result, redis.call('HGET', KEYS[1], name))
end
return result
`;

/** KEYS: budget, running. ARGV: id, usd, calls, tokens (differences to what was reserved). */
export const SETTLE = `
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HINCRBY', KEYS[1], 'usd', ARGV[2])
redis.call('HINCRBY', KEYS[1], 'calls', ARGV[3])
redis.call('HINCRBY', KEYS[1], 'tokens', ARGV[4])
return 1
`;
