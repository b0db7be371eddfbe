export const id = 6566;
export const ids = [6566];
export const modules = {

/***/ 66566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RedisLedger: () => (/* binding */ RedisLedger),
  connectRedis: () => (/* binding */ connectRedis)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/gateway/src/formats/refusal.js
var refusal = __webpack_require__(18407);
// EXTERNAL MODULE: ./build/packages/gateway/src/budget/ledger.js
var ledger = __webpack_require__(95275);
;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/redis-scripts.js
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
const RESERVE = `
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
const SETTLE = `
redis.call('ZREM', KEYS[1], ARGV[1])
for b = 2, #KEYS do
  redis.call('HINCRBY', KEYS[b], 'usd', ARGV[2])
  redis.call('HINCRBY', KEYS[b], 'calls', ARGV[3])
  redis.call('HINCRBY', KEYS[b], 'tokens', ARGV[4])
end
return 1
`;

;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/redis-ledger.js





const LEASE_MS = 3_600_000;
/** A script counts in doubles, which are exact up to here: 9,007 dollars in units of 1e-12. */
const EXACT = BigInt(Number.MAX_SAFE_INTEGER);
/** Budgets and limits that gateways share. Where Redis cannot be reached, no call goes through. */
class RedisLedger {
    #client;
    #prefix;
    constructor(client, prefix = 'sallyport') {
        this.#client = client;
        this.#prefix = prefix;
    }
    async reserve(claim) {
        const { budgets, reserve } = claim;
        if (reserve.usd > EXACT || budgets.some(({ limits }) => (limits.usd ?? 0n) > EXACT))
            throw tooLarge();
        const id = (0,external_node_crypto_.randomUUID)();
        const keys = this.#keys(claim);
        const [kind, ...rest] = await this.#run(RESERVE, keys, [
            id,
            orNone(claim.requestsPerMinute),
            orNone(claim.concurrent),
            String(LEASE_MS),
            String(reserve.usd),
            String(reserve.calls),
            String(reserve.tokens),
            ...budgets.flatMap(valuesOf),
        ]);
        if (kind === 'granted')
            return { kind, reservation: this.#hold(id, keys, claim, takenOf(rest)) };
        if (kind === 'concurrent')
            return { kind };
        if (kind === 'rate') {
            const slowedBy = rest[1] === '-1' ? undefined : Number(rest[1]);
            return { kind, retryAfterSeconds: Math.max(1, Math.ceil(Number(rest[0]) / 1000)), slowedBy };
        }
        if (kind === 'spent')
            return { kind, what: rest[0], budget: Number(rest[1]) };
        throw unavailable();
    }
    /** Redis has kept it. */
    restore() { }
    async check() {
        await this.#client.ping();
    }
    stop() {
        return this.#client.close();
    }
    #hold(id, keys, { budgets, reserve }, taken) {
        let open = true;
        return {
            filled: budgets.map(({ limits }, index) => (0,ledger/* filledPart */.A)(taken[index], limits)),
            settle: async (used) => {
                if (!open)
                    return;
                open = false;
                const usd = (used?.usd ?? 0n) - reserve.usd;
                const calls = used === undefined ? -reserve.calls : 0;
                const tokens = (used?.tokens ?? 0) - reserve.tokens;
                await this.#client
                    .run(SETTLE, keys.slice(1), [id, String(usd), String(calls), String(tokens)])
                    // What cannot be settled stays reserved, which is the safe side.
                    .catch(() => undefined);
            },
        };
    }
    #keys({ budgets, limitKey }) {
        const key = (kind, name) => `${this.#prefix}:${kind}:${name}`;
        return [key('times', limitKey), key('running', limitKey), ...budgets.map((budget) => key('budget', budget.key))];
    }
    async #run(script, keys, values) {
        let answer;
        try {
            answer = await this.#client.run(script, keys, values);
        }
        catch {
            throw unavailable();
        }
        if (!Array.isArray(answer))
            throw unavailable();
        return answer.map(String);
    }
}
function orNone(limit) {
    return String(limit ?? -1);
}
function valuesOf({ limits, slow, lastsMs }) {
    const all = [limits.usd, limits.calls, limits.tokens, slow?.at, slow?.requestsPerMinute, lastsMs];
    return all.map(orNone);
}
/** Three values for each budget. */
function takenOf(values) {
    return Array.from({ length: values.length / 3 }, (_, index) => ({
        usd: BigInt(values[index * 3] ?? 0),
        calls: Number(values[index * 3 + 1]),
        tokens: Number(values[index * 3 + 2]),
    }));
}
function unavailable() {
    return (0,refusal/* refuse */.TR)(503, 'GATEWAY_STATE_UNAVAILABLE', 'the state of budgets cannot be reached', { retry: true });
}
function tooLarge() {
    return (0,refusal/* refuse */.TR)(403, 'GATEWAY_BUDGET_TOO_LARGE', 'a shared budget is at most 9007 US dollars');
}
/**
 * Connects to Redis or Valkey; the client is loaded only here.
 * @throws SallyportError GATEWAY_STATE_UNREACHABLE
 */
async function connectRedis(url) {
    const { createClient } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.t.bind(__webpack_require__, 90488, 19));
    const client = createClient({
        url,
        disableOfflineQueue: true,
        socket: { connectTimeout: 3000, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 3000) },
        commandOptions: { timeout: 3000 },
    });
    // Reconnecting is the client's matter; calls meanwhile are refused.
    client.on('error', () => { });
    const first = client.connect();
    const tooLate = new Promise((_, reject) => {
        setTimeout(() => reject(new Error('no connection within 5 seconds')), 5000).unref();
    });
    try {
        await Promise.race([first, tooLate]);
    }
    catch (cause) {
        client.destroy();
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_STATE_UNREACHABLE',
            message: `the state at ${new URL(url).host} cannot be reached: ${cause.message}`,
            remedy: 'Start Redis or Valkey there, or use state: memory.',
            cause,
        });
    }
    return {
        run: (script, keys, values) => client.eval(script, { keys, arguments: values }),
        ping: () => client.ping(),
        close: async () => client.destroy(),
    };
}


/***/ })

};
