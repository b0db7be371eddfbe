/**
 * Checks and takes everything in one step, as Redis runs a script. Times are Redis's own, so that gateways with
 * different clocks count alike. Calls that a gateway never ended (it was killed) give their place back after the lease;
 * what they had reserved stays spent.
 *
 * KEYS: times (of the last minute's requests), running (calls by their lease's end), then each budget (a hash of usd,
 *       calls, tokens)
 * ARGV: id, requests in a minute, calls at once (-1 for no limit), lease in ms, usd, calls, tokens (reserved); then for
 *       each budget: usd, calls, tokens (limits; -1 for none), the part from which on it slows down (-1 for none) and
 *       the requests in a minute from there on, and ms after which it is forgotten (-1 for never)
 * Returns: kind; for `spent` the name and the budget's place (from 0), for `rate` the milliseconds to wait and the place
 *       of the budget that slows down (-1 for none), for `granted` the usd, calls and tokens that are taken of each
 *       budget now.
 */
export const RESERVE = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local function arg(i) return tonumber(ARGV[i]) end
local names = { 'usd', 'calls', 'tokens' }
local most, slowed, counts = arg(2), -1, arg(2) >= 0
for b = 3, #KEYS do
  local at = 8 + (b - 3) * 6
  local filled = 0
  for i, name in ipairs(names) do
    local limit = arg(at + i - 1)
    if limit >= 0 then
      local taken = tonumber(redis.call('HGET', KEYS[b], name) or '0')
      if taken + arg(4 + i) > limit then return { 'spent', name, tostring(b - 3) } end
      filled = math.max(filled, taken / math.max(1, limit))
    end
  end
  if arg(at + 3) >= 0 then
    counts = true
    if filled >= arg(at + 3) and (most < 0 or arg(at + 4) < most) then
      most = arg(at + 4)
      slowed = b - 3
    end
  end
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
if arg(3) >= 0 and redis.call('ZCARD', KEYS[2]) >= arg(3) then return { 'concurrent' } end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - 60000)
if most >= 0 and redis.call('ZCARD', KEYS[1]) >= most then
  local oldest = redis.call('ZRANGE', KEYS[1], -most, -most, 'WITHSCORES')
  return { 'rate', tostring(tonumber(oldest[2]) + 60000 - now), tostring(slowed) }
end
if counts then
  redis.call('ZADD', KEYS[1], now, ARGV[1])
  redis.call('PEXPIRE', KEYS[1], 120000)
end
redis.call('ZADD', KEYS[2], now + arg(4), ARGV[1])
redis.call('PEXPIRE', KEYS[2], arg(4) * 2)
local result = { 'granted' }
for b = 3, #KEYS do
  for i, name in ipairs(names) do
    redis.call('HINCRBY', KEYS[b], name, ARGV[4 + i])
    table.insert(result, redis.call('HGET', KEYS[b], name))
  end
  local lasts = arg(13 + (b - 3) * 6)
  if lasts >= 0 then redis.call('PEXPIRE', KEYS[b], lasts) end
end
return result
`;

/** KEYS: running, then each budget. ARGV: id, usd, calls, tokens (differences to what was reserved). */
export const SETTLE = `
redis.call('ZREM', KEYS[1], ARGV[1])
for b = 2, #KEYS do
  redis.call('HINCRBY', KEYS[b], 'usd', ARGV[2])
  redis.call('HINCRBY', KEYS[b], 'calls', ARGV[3])
  redis.call('HINCRBY', KEYS[b], 'tokens', ARGV[4])
end
return 1
`;
