export const id = 566;
export const ids = [566];
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
 * KEYS: budget (hash of usd, calls, tokens), times (of the last minute's requests), running (calls by their lease's end)
 * ARGV: id, requests in a minute, calls at once, usd, calls, tokens (limits; -1 for none), usd, calls, tokens (reserved),
 *       lease in ms
 * Returns: kind, and for `rate` the milliseconds to wait, for `granted` the usd, calls and tokens that are taken now.
 */
const RESERVE = `
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
const SETTLE = `
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HINCRBY', KEYS[1], 'usd', ARGV[2])
redis.call('HINCRBY', KEYS[1], 'calls', ARGV[3])
redis.call('HINCRBY', KEYS[1], 'tokens', ARGV[4])
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
        const { limits, reserve } = claim;
        if ((limits.usd ?? 0n) > EXACT || reserve.usd > EXACT)
            throw tooLarge();
        const id = (0,external_node_crypto_.randomUUID)();
        const keys = this.#keys(claim);
        const or = (limit) => String(limit ?? -1);
        const answer = await this.#run(RESERVE, keys, [
            id,
            or(claim.requestsPerMinute),
            or(claim.concurrent),
            or(limits.usd),
            or(limits.calls),
            or(limits.tokens),
            String(reserve.usd),
            String(reserve.calls),
            String(reserve.tokens),
            String(LEASE_MS),
        ]);
        const [kind, ...rest] = answer;
        if (kind === 'granted')
            return { kind, reservation: this.#hold(id, keys, claim, takenOf(rest)) };
        if (kind === 'concurrent')
            return { kind };
        if (kind === 'rate')
            return { kind, retryAfterSeconds: Math.max(1, Math.ceil(Number(rest[0]) / 1000)) };
        if (kind === 'spent')
            return { kind, what: rest[0] };
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
    #hold(id, [budget, , running], { reserve, limits }, taken) {
        let open = true;
        return {
            filled: (0,ledger/* filledPart */.A)(taken, limits),
            settle: async (used) => {
                if (!open)
                    return;
                open = false;
                const usd = (used?.usd ?? 0n) - reserve.usd;
                const calls = used === undefined ? -reserve.calls : 0;
                const tokens = (used?.tokens ?? 0) - reserve.tokens;
                await this.#client
                    .run(SETTLE, [budget, running], [id, String(usd), String(calls), String(tokens)])
                    // What cannot be settled stays reserved, which is the safe side.
                    .catch(() => undefined);
            },
        };
    }
    #keys({ budgetKey, limitKey }) {
        const key = (kind, name) => `${this.#prefix}:${kind}:${name}`;
        return [key('budget', budgetKey), key('times', limitKey), key('running', limitKey)];
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
function takenOf([usd, calls, tokens]) {
    return { usd: BigInt(usd ?? 0), calls: Number(calls), tokens: Number(tokens) };
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
