export const id = 4787;
export const ids = [4787];
export const modules = {

/***/ 34787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGateway: () => (/* binding */ runGateway)
});

// EXTERNAL MODULE: ./build/packages/gateway/src/config/load.js + 13 modules
var load = __webpack_require__(2319);
;// CONCATENATED MODULE: ./build/packages/gateway/src/log.js
/** How long a line waits for others. */
const GATHER_MS = 20;
/** One JSON object a line. */
function jsonLog(write) {
    let waiting = '';
    const flush = () => {
        write(waiting);
        waiting = '';
    };
    const line = (level, fields) => {
        // Lines of one moment are written together: a write for each call would cost more than the call.
        if (waiting === '')
            setTimeout(flush, GATHER_MS);
        waiting += `${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`;
    };
    return {
        debug() { },
        info: (message) => line('info', { message }),
        warning: (message) => line('warning', { message }),
        call: (fields) => line('info', { message: 'call', ...fields }),
    };
}
const silentLog = { debug() { }, info() { }, warning() { }, call() { } };

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/packages/core/src/clock.js
var src_clock = __webpack_require__(75585);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
// EXTERNAL MODULE: ./build/packages/gateway/src/formats/refusal.js
var formats_refusal = __webpack_require__(18407);
;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/fallback-ledger.js

/**
 * Counts in this process while the shared state cannot be reached: for who would rather overrun a budget, by as many
 * times as there are gateways, than stop. Nothing that was counted here reaches the shared state later.
 */
class FallbackLedger {
    #shared;
    #local;
    #onLoss;
    constructor(shared, local, onLoss) {
        this.#shared = shared;
        this.#local = local;
        this.#onLoss = onLoss;
    }
    async reserve(claim) {
        try {
            return await this.#shared.reserve(claim);
        }
        catch (error) {
            if (!(error instanceof formats_refusal/* Refused */.Lw) || error.refusal.code !== 'GATEWAY_STATE_UNAVAILABLE')
                throw error;
            this.#onLoss();
            return this.#local.reserve(claim);
        }
    }
    restore(budgetKey, spent) {
        this.#shared.restore(budgetKey, spent);
    }
    /** Calls pass with or without the shared state. */
    async check() { }
    stop() {
        return this.#shared.stop();
    }
}

// EXTERNAL MODULE: ./build/packages/gateway/src/budget/ledger.js
var ledger = __webpack_require__(95275);
;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/recent-times.js
/**
 * When calls came, the oldest first, of which old ones are forgotten. Forgetting moves a mark; the list is cut only when
 * half of it is behind the mark, so that a limit of a million calls a minute costs each call no more than one of ten.
 */
class RecentTimes {
    #times = [];
    #first = 0;
    get count() {
        return this.#times.length - this.#first;
    }
    /** The last one; undefined when there is none. */
    get last() {
        return this.fromEnd(1);
    }
    push(time) {
        this.#times.push(time);
    }
    /** The `place`th from the end, counted from 1; undefined when there are fewer. */
    fromEnd(place) {
        const at = this.#times.length - place;
        return at < this.#first ? undefined : this.#times[at];
    }
    /** Forgets those up to this time, and this time itself. */
    forgetUntil(time) {
        while (this.#first < this.#times.length && this.#times[this.#first] <= time)
            this.#first++;
        if (this.#first * 2 <= this.#times.length)
            return;
        this.#times = this.#times.slice(this.#first);
        this.#first = 0;
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/memory-ledger.js


const MINUTE_MS = 60_000;
const SWEEP_AT = 10_000;
/** Budgets and limits of one process. JavaScript runs `reserve` in one step: nothing comes between check and hold. */
class MemoryLedger {
    #clock;
    #accounts = new Map();
    #traffic = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    async reserve(claim) {
        const now = this.#clock.now().getTime();
        const accounts = claim.budgets.map(({ key }) => this.#account(key));
        for (const [index, account] of accounts.entries()) {
            const spent = overrun(account, claim.budgets[index].limits, claim.reserve);
            if (spent !== undefined)
                return { kind: 'spent', what: spent, budget: index };
        }
        const traffic = this.#trafficOf(claim.limitKey, now);
        if (claim.concurrent !== undefined && traffic.running >= claim.concurrent)
            return { kind: 'concurrent' };
        const { most, slowedBy } = pace(accounts, claim);
        if (most !== undefined) {
            const waitFor = traffic.times.fromEnd(most);
            if (waitFor !== undefined) {
                return {
                    kind: 'rate',
                    retryAfterSeconds: Math.max(1, Math.ceil((waitFor + MINUTE_MS - now) / 1000)),
                    slowedBy,
                };
            }
        }
        if (countsTimes(claim))
            traffic.times.push(now);
        traffic.running++;
        for (const account of accounts)
            add(account, claim.reserve, 1);
        return { kind: 'granted', reservation: hold(accounts, traffic, claim) };
    }
    restore(budgetKey, spent) {
        add(this.#account(budgetKey), spent, 1);
    }
    async check() { }
    async stop() { }
    #account(key) {
        const known = this.#accounts.get(key);
        if (known !== undefined)
            return known;
        const account = { usd: 0n, calls: 0, tokens: 0 };
        this.#accounts.set(key, account);
        return account;
    }
    /** The calls of the last minute; a call exactly a minute ago is not one of them. */
    #trafficOf(key, now) {
        if (this.#traffic.size > SWEEP_AT)
            this.#sweep(now);
        const traffic = this.#traffic.get(key) ?? { times: new RecentTimes(), running: 0 };
        this.#traffic.set(key, traffic);
        traffic.times.forgetUntil(now - MINUTE_MS);
        return traffic;
    }
    #sweep(now) {
        for (const [key, { times, running }] of this.#traffic) {
            if (running === 0 && (times.last ?? 0) <= now - MINUTE_MS)
                this.#traffic.delete(key);
        }
    }
}
function hold(accounts, traffic, { budgets, reserve }) {
    let open = true;
    return {
        filled: accounts.map((account, index) => (0,ledger/* filledPart */.A)(account, budgets[index].limits)),
        async settle(used) {
            if (!open)
                return;
            open = false;
            traffic.running--;
            for (const account of accounts) {
                add(account, reserve, -1);
                if (used !== undefined)
                    add(account, { ...used, calls: reserve.calls }, 1);
            }
        },
    };
}
/** Requests that pass in a minute: the limit, or less where a budget is nearly taken. */
function pace(accounts, { budgets, requestsPerMinute }) {
    let most = requestsPerMinute;
    let slowedBy;
    for (const [index, { slow, limits }] of budgets.entries()) {
        if (slow === undefined || (0,ledger/* filledPart */.A)(accounts[index], limits) < slow.at)
            continue;
        if (most !== undefined && most <= slow.requestsPerMinute)
            continue;
        most = slow.requestsPerMinute;
        slowedBy = index;
    }
    return { most, slowedBy };
}
function countsTimes({ requestsPerMinute, budgets }) {
    return requestsPerMinute !== undefined || budgets.some(({ slow }) => slow !== undefined);
}
function overrun(account, limits, reserve) {
    if (limits.usd !== undefined && account.usd + reserve.usd > limits.usd)
        return 'usd';
    if (limits.calls !== undefined && account.calls + reserve.calls > limits.calls)
        return 'calls';
    if (limits.tokens !== undefined && account.tokens + reserve.tokens > limits.tokens)
        return 'tokens';
    return undefined;
}
function add(account, amounts, sign) {
    account.usd += BigInt(sign) * amounts.usd;
    account.calls += sign * amounts.calls;
    account.tokens += sign * amounts.tokens;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/create-ledger.js


const REMIND_AFTER_MS = 60_000;
/**
 * Where budgets and limits are kept.
 * @param state `memory`, or the redis:// URL of a Redis or Valkey that gateways share
 * @param stateLoss what happens while that cannot be reached: `refuse`, or `local` for counting in the process
 * @throws SallyportError GATEWAY_STATE_UNREACHABLE
 */
async function createLedger({ state, stateLoss }, clock, log) {
    if (state === 'memory')
        return new MemoryLedger(clock);
    const { connectRedis, RedisLedger } = await __webpack_require__.e(/* import() */ 6566).then(__webpack_require__.bind(__webpack_require__, 66566));
    const shared = new RedisLedger(await connectRedis(state));
    if (stateLoss === 'refuse')
        return shared;
    let remindedAt = Number.NEGATIVE_INFINITY;
    return new FallbackLedger(shared, new MemoryLedger(clock), () => {
        if (performance.now() - remindedAt < REMIND_AFTER_MS)
            return;
        remindedAt = performance.now();
        log.warning('the shared state cannot be reached: this gateway counts budgets by itself');
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/owner.js

const DAY_MS = 86_400_000;
/** A workflow run lasts 35 days at most (GitHub's limits); nobody asks for its budget later. */
const RUN_MS = 36 * DAY_MS;
/**
 * What a budget belongs to: its intent, but for an agent's and an organisation's, which all intents share. A later
 * attempt of a run has the run's budget; a token of the configuration is its own run, pull request and repository.
 * @returns undefined where the caller lacks what the scope needs; no call may go through then
 */
function budgetKey(caller, { per, renews }, now) {
    const owner = ownerOf(caller, per);
    if (owner === undefined)
        return undefined;
    const shared = per === 'agent' || per === 'organisation';
    const key = `${shared ? '*' : caller.intent.name}|${per}${owner === '' ? '' : `|${owner}`}`;
    if (renews === undefined)
        return key;
    return `${key}|${now.toISOString().slice(0, renews === 'day' ? 10 : 7)}`;
}
/** The same for a caller who asks. @throws Refused 403 GATEWAY_BUDGET_NO_OWNER */
function ownedKey(caller, budget, now) {
    const key = budgetKey(caller, budget, now);
    if (key !== undefined)
        return key;
    const message = `a budget of the intent is for each ${scopeName(budget)}, and the caller has none`;
    throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_BUDGET_NO_OWNER', message);
}
/** What a budget is for each of, in words. */
function scopeName({ per }) {
    return per.replace('-', ' ');
}
/** Empty for what belongs to nobody in particular. */
function ownerOf(caller, per) {
    if (per === 'day')
        return '';
    if (per === 'agent')
        return caller.agent;
    if (per === 'run' || caller.isToken)
        return caller.chain;
    if (per === 'organisation')
        return caller.organisation;
    const repository = caller.repositoryId ?? caller.repository;
    if (per === 'repository' || repository === undefined)
        return repository;
    return caller.pullRequest === undefined ? undefined : `${repository}|${caller.pullRequest}`;
}
/** Milliseconds after the last use from which on nobody can ask for it again; undefined: never. */
function lastsMs({ per, renews }) {
    if (renews === 'day')
        return 2 * DAY_MS;
    if (renews === 'month')
        return 32 * DAY_MS;
    return per === 'run' ? RUN_MS : undefined;
}
/** When a budget begins anew, in RFC 3339; undefined where no date does it. */
function renewsAt({ renews }, now) {
    if (renews === undefined)
        return undefined;
    const next = renews === 'day'
        ? Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)
        : Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
    return new Date(next).toISOString().replace('.000Z', 'Z');
}
/** When a spent budget is filled again, for the caller to read. */
function renewal(budget, now) {
    const at = renewsAt(budget, now);
    if (at !== undefined)
        return `it renews at ${at}`;
    const { per } = budget;
    return per === 'run' || per === 'pull-request'
        ? `it renews with the next ${scopeName(budget)}`
        : 'it renews when the organisation raises it';
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/minutes.js



const minutes_MINUTE_MS = 60_000;
/** Longer than GitHub lets any job run (six hours hosted, five days self-hosted). */
const MOST_MINUTES = 7_200;
const MOST_HELD = 10_000;
/**
 * Test minutes as a budget: reserved before something runs, settled by the gateway's own clock when its job says that
 * it has ended. What nobody ends stays spent. They stand in the same ledger as tokens, in accounts of their own, so
 * that jobs beside each other cannot overrun.
 */
class Minutes {
    #ledger;
    #clock;
    #journal;
    #held = new Map();
    /** @param journal remembers over restarts; undefined where the ledger does */
    constructor(ledger, clock, journal) {
        this.#ledger = ledger;
        this.#clock = clock;
        this.#journal = journal;
    }
    /**
     * Takes minutes from every budget of the caller's intent that counts them, or from none.
     * @param minutes whole, from 1
     * @throws Refused 403, 503
     */
    async reserve(caller, minutes) {
        const now = this.#clock.now();
        const budgets = caller.intent.budgets.filter((budget) => budget.minutes !== undefined);
        if (budgets.length === 0) {
            throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_MINUTES_NOT_BUDGETED', `the intent "${caller.intent.name}" has no budget of minutes`);
        }
        const claims = budgets.map((budget) => claimOf(caller, budget, now));
        const grant = await this.#ledger.reserve({
            limitKey: `minutes|${caller.chain}`,
            requestsPerMinute: undefined,
            concurrent: undefined,
            budgets: claims,
            reserve: { usd: 0n, calls: 0, tokens: minutes },
        });
        if (grant.kind !== 'granted')
            throw spent(budgets[grant.kind === 'spent' ? grant.budget : 0], minutes, now);
        const keys = claims.map(({ key }) => key);
        await this.#note(keys, minutes, () => grant.reservation.settle(undefined));
        const held = {
            id: (0,external_node_crypto_.randomBytes)(16).toString('base64url'),
            minutes,
            until: new Date(now.getTime() + minutes * minutes_MINUTE_MS),
            left: leftOf(budgets, grant.reservation),
            chain: caller.chain,
            startedAt: now.getTime(),
            keys,
            reservation: grant.reservation,
        };
        if (this.#held.size >= MOST_HELD)
            await this.#forgetOldest();
        this.#held.set(held.id, held);
        return held;
    }
    /**
     * Gives back what was not used: begun minutes count, and never more than were reserved.
     * @returns the minutes that were taken
     * @throws Refused 403 for what this caller does not hold here
     */
    async end(caller, id) {
        const held = this.#held.get(id);
        if (held === undefined || held.chain !== caller.chain) {
            throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_MINUTES_UNKNOWN', 'nobody holds these minutes any more');
        }
        this.#held.delete(id);
        const elapsed = Math.ceil((this.#clock.now().getTime() - held.startedAt) / minutes_MINUTE_MS);
        const used = Math.min(held.minutes, Math.max(1, elapsed));
        await held.reservation.settle({ usd: 0n, tokens: used });
        // What cannot be written down stays spent after a restart, which is the safe side.
        if (used < held.minutes)
            await this.#journal?.add(held.keys, used - held.minutes).catch(() => undefined);
        return used;
    }
    async #note(keys, minutes, undo) {
        try {
            await this.#journal?.add(keys, minutes);
        }
        catch {
            await undo();
            throw (0,formats_refusal/* refuse */.TR)(503, 'GATEWAY_RECEIPTS_UNWRITABLE', 'minutes cannot be written down', { retry: true });
        }
    }
    /** It stays spent. */
    async #forgetOldest() {
        const [oldest] = this.#held.values();
        if (oldest === undefined)
            return;
        this.#held.delete(oldest.id);
        await oldest.reservation.settle({ usd: 0n, tokens: oldest.minutes });
    }
}
/** Does any intent count minutes? */
function countsMinutes(intents) {
    return [...intents].some(({ budgets }) => budgets.some(({ minutes }) => minutes !== undefined));
}
/** An account of its own, in which the ledger's tokens are minutes. */
function claimOf(caller, budget, now) {
    const key = ownedKey(caller, budget, now);
    const limits = { usd: undefined, calls: undefined, tokens: budget.minutes };
    return { key: `minutes|${key}`, limits, slow: undefined, lastsMs: lastsMs(budget) };
}
function leftOf(budgets, { filled }) {
    return Math.min(...budgets.map(({ minutes }, index) => Math.max(0, minutes - Math.round((filled[index] ?? 1) * Math.max(1, minutes)))));
}
function spent(budget, minutes, now) {
    return (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_BUDGET_SPENT', `the budget of minutes for the ${scopeName(budget)} does not cover ${minutes} more; ${renewal(budget, now)}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/packages/gateway/src/receipts/durable-file.js

const APPEND = external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_WRONLY;
/**
 * Appends to a file, and answers when the bytes are on the disk. Appends that come while the disk works are written
 * together (group commit). What could not be written stays first in line, so that nothing is ever left out.
 */
class DurableFile {
    #path;
    /**
     * Where the system has it, a write returns when its data is on the disk (open(2), O_DSYNC): one step instead of two.
     * A file of notes goes without: what brings it to the disk has to bring all of it.
     */
    #synchronous;
    #descriptor;
    #onFailure;
    #size;
    #queue = [];
    #busy = false;
    #isThere;
    /**
     * @param onFailure told of each failure; true when it made room and the write should be tried once more
     * @param takesNotes whether `note` is called
     */
    constructor(path, onFailure = () => false, takesNotes = false) {
        this.#path = path;
        this.#synchronous = takesNotes ? 0 : (external_node_fs_.constants.O_DSYNC ?? 0);
        this.#descriptor = (0,external_node_fs_.openSync)(path, APPEND | this.#synchronous, 0o600);
        this.#size = (0,external_node_fs_.fstatSync)(this.#descriptor).size;
        this.#onFailure = onFailure;
    }
    /** Bytes that have been written. */
    get size() {
        return this.#size;
    }
    get isIdle() {
        return !this.#busy && this.#queue.length === 0;
    }
    /** Is the file still in its directory? Looked up once for all who ask in one turn of the event loop. */
    get isThere() {
        if (this.#isThere === undefined) {
            this.#isThere = (0,external_node_fs_.fstatSync)(this.#descriptor).nlink > 0;
            setImmediate(() => {
                this.#isThere = undefined;
            });
        }
        return this.#isThere;
    }
    append(text) {
        return new Promise((resolve, reject) => {
            const settle = (error) => (error === undefined ? resolve() : reject(error));
            this.#queue.push({ bytes: Buffer.from(text), settle });
            this.#begin();
        });
    }
    /**
     * Appends in one step of a few microseconds: what is noted outlives the process, and from the next append on the
     * system as well.
     */
    async note(text) {
        if (!this.isIdle)
            return this.append(text);
        const bytes = Buffer.from(text);
        for (let attempt = 0;; attempt++) {
            try {
                for (let at = 0; at < bytes.length;)
                    at += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, at);
                this.#size += bytes.length;
                return;
            }
            catch (error) {
                this.#takeBackNow();
                if (this.#onFailure(error) && attempt === 0)
                    continue;
                this.#queue.push({ bytes, settle: undefined });
                throw error;
            }
        }
    }
    /** Tries again what is left over from a failure. */
    async retry() {
        if (!this.#busy && this.#queue.length > 0)
            await this.#drain();
    }
    /** Empties the file; only while nothing is being written. */
    clear() {
        (0,external_node_fs_.ftruncateSync)(this.#descriptor, 0);
        this.#size = 0;
    }
    /** Puts other contents in the file's place, in one step; only while nothing is being written. */
    replace(text) {
        const next = `${this.#path}.new`;
        (0,external_node_fs_.writeFileSync)(next, text, { mode: 0o600, flush: true });
        (0,external_node_fs_.renameSync)(next, this.#path);
        (0,external_node_fs_.closeSync)(this.#descriptor);
        this.#descriptor = (0,external_node_fs_.openSync)(this.#path, APPEND | this.#synchronous, 0o600);
        this.#size = Buffer.byteLength(text);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    /** Waits for the end of this turn: what other calls append in it is written with the first. */
    #begin() {
        if (this.#busy)
            return;
        this.#busy = true;
        setImmediate(() => void this.#drain());
    }
    async #drain() {
        this.#busy = true;
        while (this.#queue.length > 0) {
            const batch = this.#queue;
            this.#queue = [];
            const error = await this.#write(Buffer.concat(batch.map(({ bytes }) => bytes)));
            for (const entry of batch) {
                entry.settle?.(error);
                entry.settle = undefined;
            }
            if (error === undefined)
                continue;
            this.#queue = [...batch, ...this.#queue];
            for (const entry of this.#queue) {
                entry.settle?.(error);
                entry.settle = undefined;
            }
            break;
        }
        this.#busy = false;
    }
    async #write(bytes) {
        for (let attempt = 0;; attempt++) {
            try {
                await this.#writeAll(bytes);
                this.#size += bytes.length;
                return undefined;
            }
            catch (error) {
                await this.#takeBack();
                const again = this.#onFailure(error) && attempt === 0;
                if (!again)
                    return error;
            }
        }
    }
    async #writeAll(bytes) {
        for (let at = 0; at < bytes.length;) {
            at += await new Promise((resolve, reject) => {
                (0,external_node_fs_.write)(this.#descriptor, bytes, at, bytes.length - at, null, (error, count) => error === null ? resolve(count) : reject(error));
            });
        }
        if (this.#synchronous !== 0)
            return;
        await new Promise((resolve, reject) => {
            (0,external_node_fs_.fdatasync)(this.#descriptor, (error) => (error === null ? resolve() : reject(error)));
        });
    }
    /** No half line stays behind. */
    #takeBack() {
        return new Promise((resolve) => (0,external_node_fs_.ftruncate)(this.#descriptor, this.#size, () => resolve()));
    }
    #takeBackNow() {
        try {
            (0,external_node_fs_.ftruncateSync)(this.#descriptor, this.#size);
        }
        catch {
            // The failure that is told is the one before.
        }
    }
}

// EXTERNAL MODULE: ./build/packages/gateway/src/receipts/lines.js
var lines = __webpack_require__(71115);
;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/minutes-journal.js




const FILE = 'minutes.journal';
/** What was taken from budgets of minutes and given back, beside the receipts, so that a restart fills none again. */
class MinutesJournal {
    #file;
    constructor(file) {
        this.#file = file;
    }
    /** Opens the journal of a directory, tells the ledger what earlier processes took, and writes that down as sums. */
    static async open(directory, ledger) {
        const path = (0,external_node_path_.join)(directory, FILE);
        const sums = await readSums(path);
        for (const [key, minutes] of sums)
            ledger.restore(key, { usd: 0n, calls: 0, tokens: minutes });
        const file = new DurableFile(path);
        file.replace([...sums].map(([key, minutes]) => lineOf([key], minutes)).join(''));
        return new MinutesJournal(file);
    }
    /** Resolves when it is on the disk. @param minutes less than nothing for what is given back */
    add(keys, minutes) {
        return this.#file.append(lineOf(keys, minutes));
    }
    stop() {
        this.#file.close();
    }
}
function lineOf(keys, minutes) {
    return `${JSON.stringify({ keys, minutes })}\n`;
}
async function readSums(path) {
    const sums = new Map();
    if (!(0,external_node_fs_.existsSync)(path))
        return sums;
    for await (const line of (0,lines/* readLines */.S)(path)) {
        const { keys, minutes } = entryOf(line?.toString('utf8') ?? '');
        for (const key of keys)
            sums.set(key, (sums.get(key) ?? 0) + minutes);
    }
    return sums;
}
/** A line that a crash cut off was promised to nobody. */
function entryOf(line) {
    try {
        const { keys, minutes } = JSON.parse(line);
        if (Array.isArray(keys) && Number.isSafeInteger(minutes))
            return { keys: keys.map(String), minutes: Number(minutes) };
    }
    catch {
        // Passed over, as is a line that says something else.
    }
    return { keys: [], minutes: 0 };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/packages/gateway/src/prompts/prompt-store.js




/** Keeps prompts as they were sent, one file for each digest, for whoever has the key and for nobody else. */
class PromptStore {
    #directory;
    #encrypt;
    /** Writes that go on, by digest: the same prompt at once is written once. */
    #writing = new Map();
    #drafts = 0;
    constructor(directory, encrypt) {
        this.#directory = directory;
        this.#encrypt = encrypt;
    }
    /**
     * @param directory is made where it is not there
     * @param recipients public keys of age (age-encryption.org/v1); each of their owners can open the files
     * @throws SallyportError GATEWAY_RECIPIENT_INVALID
     */
    static async open(directory, recipients) {
        const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
        const encrypter = new Encrypter();
        for (const recipient of recipients)
            addRecipient(encrypter, recipient);
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
        return new PromptStore(directory, (bytes) => encrypter.encrypt(bytes));
    }
    /**
     * Resolves when the prompt is on the disk.
     * @param sha256 of the bytes
     * @throws Error when it cannot be written: the call must not go through then
     */
    keep(sha256, bytes) {
        const path = (0,external_node_path_.join)(this.#directory, `${sha256}.age`);
        const known = this.#writing.get(sha256);
        if (known !== undefined)
            return known;
        if ((0,external_node_fs_.existsSync)(path))
            return Promise.resolve();
        const writing = this.#write(path, bytes).finally(() => this.#writing.delete(sha256));
        this.#writing.set(sha256, writing);
        return writing;
    }
    /** A file is there as a whole or not at all. */
    async #write(path, bytes) {
        const sealed = await this.#encrypt(bytes);
        const draft = (0,external_node_path_.join)(this.#directory, `.draft-${process.pid}-${this.#drafts++}`);
        try {
            const file = await (0,promises_.open)(draft, 'wx', 0o600);
            try {
                await file.writeFile(sealed);
                await file.sync();
            }
            finally {
                await file.close();
            }
            await (0,promises_.rename)(draft, path);
        }
        catch (error) {
            await (0,promises_.rm)(draft, { force: true });
            throw error;
        }
    }
}
function addRecipient(encrypter, recipient) {
    try {
        encrypter.addRecipient(recipient);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'GATEWAY_RECIPIENT_INVALID',
            message: `${recipient.slice(0, 80)} is no public key of age`,
            remedy: 'Give what `age-keygen -y key.txt` prints: age1….',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/packages/gateway/src/budget/money.js
var money = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/packages/gateway/src/formats/usage.js
var usage = __webpack_require__(31248);
;// CONCATENATED MODULE: ./build/packages/gateway/src/receipts/spent.js





/**
 * Adds up what the receipts of a directory say was taken from each budget, so that a restart fills none again.
 * Lines that are no receipts are passed over: `receipts verify` is what finds those.
 */
async function readSpent(directory) {
    const spent = new Map();
    let files;
    try {
        files = (0,external_node_fs_.readdirSync)(directory).filter((name) => name.endsWith('.jsonl'));
    }
    catch {
        return spent;
    }
    for (const file of files) {
        for await (const line of (0,lines/* readLines */.S)((0,external_node_path_.join)(directory, file)))
            addLine(spent, line?.toString('utf8') ?? '');
    }
    return spent;
}
function addLine(spent, line) {
    let budget;
    try {
        budget = JSON.parse(line)?.budget;
    }
    catch {
        return;
    }
    if (!(0,usage/* isObject */.Gv)(budget) || !Array.isArray(budget.keys) || !(0,money/* isDollars */.eS)(budget.usd))
        return;
    const usd = (0,money/* parseDollars */.pJ)(budget.usd);
    for (const key of budget.keys.map(String)) {
        const known = spent.get(key) ?? { usd: 0n, calls: 0, tokens: 0 };
        known.usd += usd;
        known.calls++;
        known.tokens += typeof budget.tokens === 'number' ? budget.tokens : 0;
        spent.set(key, known);
    }
}

// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var src_digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/gateway/src/receipts/receipt.js
var receipt = __webpack_require__(44080);
;// CONCATENATED MODULE: ./build/packages/gateway/src/receipts/chain.js


/** Bytes of a journal from which on what is done with is taken out of it. */
const LARGEST_JOURNAL = 1024 * 1024;
/**
 * One caller's run: receipts in the order of their numbers, without gaps. A number that is given out before its call
 * has ended (a stream's) is first noted in the journal, and so is a later receipt that has to wait for it: what a crash
 * leaves open is closed from there.
 */
class Chain {
    name;
    #lines;
    #journal;
    /** Numbers that were given out before their calls ended, with what to write if the gateway dies. */
    #open = new Map();
    /** Receipts that wait for earlier numbers. */
    #waiting = new Map();
    #next;
    #written;
    #previous;
    constructor(name, lines, journal, end) {
        this.name = name;
        this.#lines = lines;
        this.#journal = journal;
        this.#next = end.next;
        this.#written = end.next;
        this.#previous = end.previous;
    }
    /** Bytes on the disk. */
    get size() {
        return this.#lines.size;
    }
    /** The numbers that have been given out. */
    get length() {
        return this.#next;
    }
    get isIdle() {
        return this.#written === this.#next && this.#lines.isIdle && this.#journal.isIdle;
    }
    get isThere() {
        return this.#lines.isThere;
    }
    /**
     * Takes the next number for a call that goes on. `noted` resolves when what to write if the gateway dies is noted;
     * whether it does or not, the number has to be closed.
     */
    open(ifBroken) {
        const sequence = this.#next++;
        this.#open.set(sequence, ifBroken);
        const entry = this.#journal.note(chain_entryOf('open', sequence, ifBroken));
        // Whoever sees this number may rely on the ones before it.
        const earlier = this.#lines.isIdle ? undefined : this.#lines.append('');
        return { sequence, noted: Promise.all([entry, earlier]).then(() => undefined) };
    }
    /** Writes the receipt of a number that `open` gave. Resolves when it is on the disk. */
    close(sequence, body) {
        this.#open.delete(sequence);
        this.#waiting.set(sequence, body);
        return this.#settle(sequence, body);
    }
    /** Takes the next number and writes its receipt. Resolves when it is on the disk. */
    add(body) {
        const sequence = this.#next++;
        this.#waiting.set(sequence, body);
        return { sequence, written: this.#settle(sequence, body) };
    }
    async retry() {
        await this.#lines.retry();
        await this.#journal.retry();
    }
    release() {
        this.#lines.close();
        this.#journal.close();
    }
    async #settle(sequence, body) {
        if (sequence !== this.#written) {
            await this.#journal.append(chain_entryOf('done', sequence, body));
            return;
        }
        let text = '';
        for (let ready = this.#waiting.get(this.#written); ready !== undefined; ready = this.#waiting.get(this.#written)) {
            const line = (0,receipt/* receiptLine */.tm)(this.name, this.#written, this.#previous, ready);
            this.#previous = (0,src_digest/* sha256 */.s)(line);
            this.#waiting.delete(this.#written++);
            text += `${line}\n`;
        }
        await this.#lines.append(text);
        if (this.isIdle && this.#journal.size > 0)
            this.#journal.clear();
        else if (this.#journal.size > LARGEST_JOURNAL && this.#journal.isIdle)
            this.#compact();
    }
    /** A journal of a chain in which some stream always goes on would grow for ever. */
    #compact() {
        const open = Array.from(this.#open, ([sequence, body]) => chain_entryOf('open', sequence, body));
        const waiting = Array.from(this.#waiting, ([sequence, body]) => chain_entryOf('done', sequence, body));
        this.#journal.replace([...open, ...waiting].join(''));
    }
}
function chain_entryOf(kind, sequence, body) {
    return `${JSON.stringify({ [kind]: sequence, body })}\n`;
}

// EXTERNAL MODULE: ./build/packages/gateway/src/receipts/lock.js
var lock = __webpack_require__(28109);
;// CONCATENATED MODULE: ./build/packages/gateway/src/receipts/recovery.js



const LONGEST_LINE = 1024 * 1024;
/** Where a chain's file ends. A last line without its break was never answered for: it is taken away. */
function readChainEnd(path, chain) {
    if (!(0,external_node_fs_.existsSync)(path))
        return { next: 0, previous: receipt/* FIRST_PREVIOUS */.LC };
    const size = (0,external_node_fs_.statSync)(path).size;
    const tail = readTail(path, size);
    const end = tail.lastIndexOf(0x0a) + 1;
    if (end === 0 && size > tail.length)
        throw corrupt(path, 'its last line is longer than any receipt');
    if (end < tail.length)
        (0,external_node_fs_.truncateSync)(path, size - (tail.length - end));
    if (end === 0)
        return { next: 0, previous: receipt/* FIRST_PREVIOUS */.LC };
    const start = tail.lastIndexOf(0x0a, end - 2) + 1;
    const line = tail.subarray(start, end - 1);
    return { next: readReceipt(line, path, chain).sequence + 1, previous: (0,src_digest/* sha256 */.s)(line) };
}
function readTail(path, size) {
    const tail = Buffer.alloc(Math.min(size, LONGEST_LINE));
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        (0,external_node_fs_.readSync)(file, tail, 0, tail.length, size - tail.length);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return tail;
}
function readReceipt(line, path, chain) {
    try {
        const receipt = JSON.parse(line.toString('utf8'));
        if (receipt.chain === chain && Number.isSafeInteger(receipt.sequence))
            return receipt;
    }
    catch {
        // said below
    }
    throw corrupt(path, 'its last line is no receipt of this chain');
}
function corrupt(path, why) {
    return new errors/* SallyportError */.$E({
        code: 'GATEWAY_CHAIN_CORRUPT',
        message: `the receipts in ${path} cannot go on: ${why}`,
        remedy: 'Move the file to where evidence is kept, and find out who wrote to it; a new chain begins without it.',
    });
}
/**
 * Closes what a crash left open: numbers that were given out get their receipt if the journal has it, and one that says
 * `cancelled` if it has not.
 * @returns how many lines were added
 */
function recoverChain(linesPath, journalPath, chain) {
    const { next, previous } = readChainEnd(linesPath, chain);
    const bodies = readJournal(journalPath);
    let text = '';
    let last = previous;
    let sequence = next;
    for (let body = bodies.get(sequence); body !== undefined; body = bodies.get(sequence)) {
        const line = (0,receipt/* receiptLine */.tm)(chain, sequence++, last, body);
        last = (0,src_digest/* sha256 */.s)(line);
        text += `${line}\n`;
    }
    if (text !== '')
        appendDurably(linesPath, text);
    (0,external_node_fs_.truncateSync)(journalPath, 0);
    return sequence - next;
}
/** By number: the receipt that was waiting, or the one to write for a call that never ended. */
function readJournal(path) {
    const bodies = new Map();
    for (const line of (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n').slice(0, -1)) {
        let entry;
        try {
            entry = JSON.parse(line);
        }
        catch {
            continue;
        }
        const sequence = entry.done ?? entry.open;
        if (sequence !== undefined)
            bodies.set(sequence, entry.body);
    }
    return bodies;
}
function appendDurably(path, text) {
    const file = (0,external_node_fs_.openSync)(path, 'a', 0o600);
    try {
        (0,external_node_fs_.writeSync)(file, text);
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/receipts/store.js








const RESERVE_BYTES = 256 * 1024;
const PROBE_EVERY_MS = 250;
const MOST_OPEN_CHAINS = 256;
/** The chain of callers that nobody knows ends here; what follows is counted only. */
const UNKNOWN_BYTES = 4 * 1024 * 1024;
const UNKNOWN_CHAIN = 'unknown';
/**
 * The receipts of all chains in one directory. Some space is kept in reserve: when the disk is full, the calls that are
 * under way still get their receipts out of it, and no further call begins.
 */
class ReceiptStore {
    #directory;
    #clock;
    #log;
    #chains = new Map();
    #unlock;
    #failure;
    #probedAt = 0;
    constructor(directory, clock, log) {
        this.#directory = directory;
        this.#clock = clock;
        this.#log = log;
    }
    /**
     * Opens the directory and closes what a crash left open. A directory that cannot be written is no error here: calls
     * are refused until it can.
     * @throws SallyportError GATEWAY_RECEIPTS_LOCKED
     */
    start() {
        try {
            (0,external_node_fs_.mkdirSync)(this.#directory, { recursive: true, mode: 0o700 });
            this.#unlock = (0,lock/* lockDirectory */.Z)(this.#directory);
            for (const file of (0,external_node_fs_.readdirSync)(this.#directory))
                if (file.endsWith('.open'))
                    this.#recover((0,external_node_path_.basename)(file, '.open'));
            this.#keepReserve();
        }
        catch (error) {
            const known = (0,errors/* toSallyportError */.ip)(error);
            if (known.code === 'GATEWAY_RECEIPTS_LOCKED')
                throw known;
            this.#fail(known);
        }
    }
    /** Can receipts be written? Undefined when they can; otherwise why not. */
    check() {
        if (this.#failure !== undefined)
            this.#probe();
        return this.#failure;
    }
    /**
     * The chain of this name.
     * @throws Error when its file cannot be opened or does not end in a receipt
     */
    chain(name) {
        const open = this.#chains.get(name);
        if (open !== undefined) {
            if (!open.isThere)
                throw new Error(`the file of the chain ${name} is gone`);
            return open;
        }
        if (!receipt/* CHAIN_NAME */._Y.test(name))
            throw new Error(`${name} is no name of a chain`);
        if (this.#chains.size >= MOST_OPEN_CHAINS)
            this.#releaseIdle();
        const lines = (0,external_node_path_.join)(this.#directory, `${name}.jsonl`);
        const end = readChainEnd(lines, name);
        const onFailure = (error) => this.#onFailure(error);
        const journal = new DurableFile((0,external_node_path_.join)(this.#directory, `${name}.open`), onFailure, true);
        const chain = new Chain(name, new DurableFile(lines, onFailure), journal, end);
        this.#chains.set(name, chain);
        return chain;
    }
    /** Whether the chain of unknown callers has no more room. */
    get unknownIsFull() {
        return this.chain(UNKNOWN_CHAIN).size >= UNKNOWN_BYTES;
    }
    stop() {
        for (const [name, chain] of this.#chains)
            this.#release(name, chain);
        (0,external_node_fs_.rmSync)(this.#reservePath, { force: true });
        this.#unlock?.();
    }
    get #reservePath() {
        return (0,external_node_path_.join)(this.#directory, '.reserve');
    }
    #recover(name) {
        const lines = (0,external_node_path_.join)(this.#directory, `${name}.jsonl`);
        const journal = (0,external_node_path_.join)(this.#directory, `${name}.open`);
        try {
            const added = recoverChain(lines, journal, name);
            if (added > 0)
                this.#log.warning(`chain ${name}: ${added} receipts closed after a crash`);
            if ((0,external_node_fs_.existsSync)(journal))
                (0,external_node_fs_.rmSync)(journal);
        }
        catch (error) {
            this.#log.warning(`chain ${name}: ${(0,errors/* toSallyportError */.ip)(error).message}`);
        }
    }
    #releaseIdle() {
        for (const [name, chain] of this.#chains)
            if (chain.isIdle)
                this.#release(name, chain);
    }
    #release(name, chain) {
        const idle = chain.isIdle;
        chain.release();
        this.#chains.delete(name);
        if (idle)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#directory, `${name}.open`), { force: true });
    }
    #keepReserve() {
        const file = (0,external_node_fs_.openSync)(this.#reservePath, 'w', 0o600);
        try {
            (0,external_node_fs_.writeSync)(file, Buffer.alloc(RESERVE_BYTES, 1));
            (0,external_node_fs_.fsyncSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    /** Gives the reserve back; true when that made room. */
    #onFailure(error) {
        const hadReserve = (0,external_node_fs_.existsSync)(this.#reservePath);
        (0,external_node_fs_.rmSync)(this.#reservePath, { force: true });
        this.#fail(error);
        return hadReserve;
    }
    #fail(error) {
        if (this.#failure === undefined)
            this.#log.warning(`receipts cannot be written: ${error.message}`);
        this.#failure = error.message;
        this.#probedAt = this.#clock.now().getTime();
    }
    /** Looks now and then whether there is room again. */
    #probe() {
        const now = this.#clock.now().getTime();
        if (now - this.#probedAt < PROBE_EVERY_MS)
            return;
        this.#probedAt = now;
        try {
            (0,external_node_fs_.mkdirSync)(this.#directory, { recursive: true, mode: 0o700 });
            this.#unlock ??= (0,lock/* lockDirectory */.Z)(this.#directory);
            this.#keepReserve();
            this.#failure = undefined;
            for (const chain of this.#chains.values())
                void chain.retry();
        }
        catch (error) {
            this.#failure = error.message;
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/sessions/session-store.js


const KEY_BYTES = 32;
const MOST_REVOKED = 100_000;
/** One process: its key dies with it, and so does every session. */
class MemorySessionStore {
    #key = (0,external_node_crypto_.randomBytes)(KEY_BYTES);
    #revoked = new Map();
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    async signingKey() {
        return this.#key;
    }
    async keyFor(id) {
        return this.#revoked.has(id) ? undefined : this.#key;
    }
    async revoke(id, until) {
        if (this.#revoked.size >= MOST_REVOKED)
            this.#sweep();
        this.#revoked.set(id, until);
    }
    async stop() { }
    #sweep() {
        const now = this.#clock.now().getTime() / 1000;
        for (const [id, until] of this.#revoked)
            if (until < now)
                this.#revoked.delete(id);
    }
}
const SIGNING_KEY = `redis.call('SET', KEYS[1], ARGV[1], 'NX') return redis.call('GET', KEYS[1])`;
const KEY_FOR = `if redis.call('EXISTS', KEYS[2]) == 1 then return '' end return redis.call('GET', KEYS[1]) or ''`;
const REVOKE = `return redis.call('SET', KEYS[1], '1', 'EXAT', ARGV[1])`;
/** Gateways that share their state share sessions: the key and what was taken back are asked for with every call. */
class RedisSessionStore {
    #client;
    #prefix;
    constructor(client, prefix = 'sallyport') {
        this.#client = client;
        this.#prefix = prefix;
    }
    async signingKey() {
        const fresh = (0,external_node_crypto_.randomBytes)(KEY_BYTES).toString('base64');
        return this.#keyOf(await this.#run(SIGNING_KEY, [this.#keyName], [fresh]));
    }
    async keyFor(id) {
        const answer = await this.#run(KEY_FOR, [this.#keyName, this.#revokedName(id)], []);
        return answer === '' ? undefined : this.#keyOf(answer);
    }
    async revoke(id, until) {
        await this.#run(REVOKE, [this.#revokedName(id)], [String(until + 60)]);
    }
    stop() {
        return this.#client.close();
    }
    get #keyName() {
        return `${this.#prefix}:session-key`;
    }
    #revokedName(id) {
        return `${this.#prefix}:revoked:${id}`;
    }
    #keyOf(answer) {
        const key = Buffer.from(String(answer), 'base64');
        if (key.length !== KEY_BYTES)
            throw unavailable();
        return key;
    }
    async #run(script, keys, values) {
        try {
            return await this.#client.run(script, keys, values);
        }
        catch {
            throw unavailable();
        }
    }
}
function unavailable() {
    return (0,formats_refusal/* refuse */.TR)(503, 'GATEWAY_STATE_UNAVAILABLE', 'the state of sessions cannot be reached', { retry: true });
}

// EXTERNAL MODULE: ./build/packages/core/src/json.js + 1 modules
var json = __webpack_require__(33739);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/packages/gateway/src/sessions/session-token.js


const PREFIX = 'sps_';
/** What is signed begins with this, so that the key's signatures mean nothing anywhere else. */
const DOMAIN = 'sallyport-session-v1.';
const session_token_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(1024));
const seconds = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const sessionSchema = dist/* strictObject */.rej({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z0-9_-]{22}$/)),
    /** The caller's rule, by the digest of what it says: a session ends when its rule is changed. */
    rule: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)),
    subject: session_token_text,
    repository: dist/* optional */.lqM(session_token_text),
    repositoryId: dist/* optional */.lqM(session_token_text),
    runId: dist/* optional */.lqM(session_token_text),
    pullRequest: dist/* optional */.lqM(seconds),
    organisation: dist/* optional */.lqM(session_token_text),
    chain: session_token_text,
    /** Seconds since 1970. */
    issued: seconds,
    expires: seconds,
});
function isSessionToken(token) {
    return token.startsWith(PREFIX);
}
/** `sps_<payload>.<HMAC-SHA256>`, both in base64url (RFC 2104; RFC 4648, section 5). */
function signSession(session, key) {
    const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
    return `${PREFIX}${payload}.${macOf(payload, key).toString('base64url')}`;
}
/** The session of a token that this key signed; undefined for every other text. */
function readSession(token, key) {
    const match = /^sps_([A-Za-z0-9_-]{1,12000})\.([A-Za-z0-9_-]{43})$/.exec(token);
    if (match === null)
        return undefined;
    const [, payload = '', mac = ''] = match;
    const presented = Buffer.from(mac, 'base64url');
    const expected = macOf(payload, key);
    // The last character of 43 has two bits that say nothing: only one spelling counts.
    if (presented.toString('base64url') !== mac || !(0,external_node_crypto_.timingSafeEqual)(presented, expected))
        return undefined;
    const result = dist/* safeParse */.xLC(sessionSchema, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    return result.success ? result.output : undefined;
}
/** The id that a token gives itself, before anything is verified. */
function unverifiedId(token) {
    const payload = /^sps_([A-Za-z0-9_-]{1,12000})\./.exec(token)?.[1] ?? '';
    return /^\{"id":"([A-Za-z0-9_-]{22})"/.exec(Buffer.from(payload, 'base64url').toString('utf8'))?.[1] ?? '';
}
function macOf(payload, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(DOMAIN).update(payload).digest();
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/sessions/sessions.js




const MOST_KNOWN = 10_000;
/** Session tokens: what a job gets for its identity token, which lives for minutes only. */
class Sessions {
    #config;
    #seconds;
    #store;
    #clock;
    #rules = new Map();
    /** Sessions whose signature has been checked, by their tokens' whole SHA-256, with the key that made it. */
    #known = new Map();
    /** @param minutes that a session lasts at most */
    constructor(config, minutes, store, clock) {
        this.#config = config;
        this.#seconds = minutes * 60;
        this.#store = store;
        this.#clock = clock;
        for (const rule of config.callers)
            this.#rules.set(digestOfRule(rule), rule);
    }
    /**
     * A token for the same caller: its rule, intent, run and budgets.
     * @throws Refused 403 for a caller that has a token of the configuration, 503
     */
    async issue(caller) {
        const rule = [...this.#rules].find(([, known]) => known === caller.rule)?.[0];
        if (caller.isToken || rule === undefined) {
            throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_SESSION_NOT_ALLOWED', 'sessions are for jobs that show their identity token');
        }
        const issued = Math.floor(this.#clock.now().getTime() / 1000);
        const expires = issued + this.#seconds;
        const { subject, repository, repositoryId, runId, pullRequest, organisation, chain } = caller;
        const id = (0,external_node_crypto_.randomBytes)(16).toString('base64url');
        const session = { id, rule, subject, chain, issued, expires };
        const optional = { repository, repositoryId, runId, pullRequest, organisation };
        const token = signSession({ ...session, ...defined(optional) }, await this.#store.signingKey());
        return { token, expires: new Date(expires * 1000) };
    }
    /** @throws Refused 401, 503 */
    async identify(token) {
        const { session, rule } = await this.#read(token);
        const intent = this.#config.intents.get(rule.intent);
        if (intent === undefined)
            throw unknown();
        const { subject, chain } = session;
        return {
            intent,
            rule,
            subject,
            chain,
            agent: rule.agent,
            repository: session.repository,
            repositoryId: session.repositoryId,
            runId: session.runId,
            pullRequest: session.pullRequest,
            organisation: session.organisation,
            isToken: false,
        };
    }
    /** Ends a session before its time. @throws Refused 401, 503 */
    async revoke(token) {
        const { session } = await this.#read(token);
        await this.#store.revoke(session.id, session.expires);
    }
    stop() {
        return this.#store.stop();
    }
    async #read(token) {
        const digest = (0,src_digest/* sha256 */.s)(token);
        const known = this.#known.get(digest);
        const key = await this.#store.keyFor(known?.session.id ?? unverifiedId(token));
        if (key === undefined)
            throw unknown();
        const isKnown = known !== undefined && (0,external_node_crypto_.timingSafeEqual)(known.key, key);
        const session = isKnown ? known.session : readSession(token, key);
        const rule = session === undefined ? undefined : this.#rules.get(session.rule);
        if (session === undefined || rule === undefined)
            throw unknown();
        if (!isKnown)
            this.#remember(digest, session, key);
        const now = this.#clock.now().getTime() / 1000;
        // Whoever has shortened sessions has shortened those that are under way.
        if (now >= session.expires || now >= session.issued + this.#seconds) {
            throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_TOKEN_EXPIRED', 'the session has expired');
        }
        return { session, rule };
    }
    #remember(digest, session, key) {
        if (this.#known.size >= MOST_KNOWN)
            this.#known.clear();
        this.#known.set(digest, { session, key });
    }
}
function unknown() {
    return (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_CALLER_UNKNOWN', 'nobody knows this session');
}
/** What a rule says, so that a session does not outlive a change of it. */
function digestOfRule(rule) {
    if (rule.kind === 'token')
        return (0,json/* digestOf */.ol)({ token: rule.sha256 });
    const { issuer, audience, claims, intent, agent } = rule;
    return (0,json/* digestOf */.ol)({ issuer, audience, claims: Object.fromEntries(claims), intent, agent: agent ?? null });
}
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/sessions/create-sessions.js


/**
 * Sessions as the configuration wants them; undefined where it wants none.
 * @throws SallyportError GATEWAY_STATE_UNREACHABLE
 */
async function createSessions(config, clock) {
    const { sessionMinutes: minutes, state } = config;
    if (minutes === undefined)
        return undefined;
    if (state === 'memory')
        return new Sessions(config, minutes, new MemorySessionStore(clock), clock);
    const { connectRedis } = await __webpack_require__.e(/* import() */ 6566).then(__webpack_require__.bind(__webpack_require__, 66566));
    return new Sessions(config, minutes, new RedisSessionStore(await connectRedis(state)), clock);
}

// EXTERNAL MODULE: ./node_modules/@pydantic/genai-prices/dist/index.js
var genai_prices_dist = __webpack_require__(82294);
// EXTERNAL MODULE: ./build/packages/gateway/src/budget/price.js
var budget_price = __webpack_require__(86573);
;// CONCATENATED MODULE: ./build/packages/gateway/src/budget/price-book.js



const PROVIDERS_OF_FORMATS = { anthropic: 'anthropic', openai: 'openai' };
const CACHED_MODELS = 1000;
/**
 * The configuration's prices before the built-in table (`@pydantic/genai-prices`, whose data is part of the package;
 * nothing is fetched). The table's provider is the one of the upstream's name, else of its URL, else of its format.
 */
function createPriceBook(rules, rulesDigest, upstreams, clock) {
    const providers = new Map([...upstreams].map((upstream) => [upstream.name, providerOf(upstream)]));
    const digest = (0,json/* digestOf */.ol)({
        configured: rulesDigest,
        table: [...new Set(providers.values())].sort().map((id) => (0,json/* digestOf */.ol)(plain((0,genai_prices_dist/* findProvider */.lh)({ providerId: id })))),
    });
    const known = new Map();
    return {
        digest,
        priceOf(upstream, model) {
            const name = `${upstream.name}/${model}`;
            const rule = rules.find(({ matches }) => matches(name));
            if (rule !== undefined)
                return rule.price;
            const hour = Math.floor(clock.now().getTime() / 3_600_000);
            const cached = known.get(name);
            if (cached?.hour === hour)
                return cached.price;
            const price = tablePrice(providers.get(upstream.name), model, clock);
            if (known.size >= CACHED_MODELS)
                known.clear();
            known.set(name, { hour, price });
            return price;
        },
        contextWindowOf: (upstream, model) => lookUp(providers.get(upstream.name), model, clock)?.model.context_window,
    };
}
function providerOf({ name, url, format }) {
    const byName = (0,genai_prices_dist/* findProvider */.lh)({ providerId: name });
    if (byName?.id === name)
        return byName.id;
    const byUrl = (0,genai_prices_dist/* findProvider */.lh)({ providerApiUrl: url.href });
    return byUrl?.id ?? PROVIDERS_OF_FORMATS[format];
}
function lookUp(providerId, model, clock) {
    return (0,genai_prices_dist/* calcPrice */.jh)({ input_tokens: 0, output_tokens: 0 }, model, { providerId, timestamp: clock.now() });
}
function tablePrice(providerId, model, clock) {
    const prices = lookUp(providerId, model, clock)?.model_price;
    if (prices === undefined)
        return undefined;
    const input = tableOf(prices.input_mtok);
    const output = tableOf(prices.output_mtok);
    if (input === undefined)
        return undefined;
    const cacheWrite = tableOf(prices.cache_write_mtok) ?? input.map((step) => ({ ...step, rate: (step.rate * 5n) / 4n }));
    return {
        input,
        output: output ?? (0,budget_price/* flat */.Ct)(0n),
        cachedInput: tableOf(prices.cache_read_mtok) ?? input,
        cacheWrite,
        cacheWriteLong: tableOf(prices.cache_write_1h_mtok) ?? cacheWrite,
        cachesUnasked: providerId === 'openai' && prices.cache_write_mtok !== undefined,
    };
}
function tableOf(price) {
    if (price === undefined)
        return undefined;
    if (typeof price === 'number')
        return (0,budget_price/* flat */.Ct)((0,budget_price/* rate */.TS)(price));
    return [...(0,budget_price/* flat */.Ct)((0,budget_price/* rate */.TS)(price.base)), ...price.tiers.map((tier) => ({ above: tier.start, rate: (0,budget_price/* rate */.TS)(tier.price) }))];
}
function plain(value) {
    return JSON.parse(JSON.stringify(value ?? null));
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/callers/caller.js

/** The caller that a bearer token of the configuration stands for. */
function tokenCaller(tokenSha256, intent, rule) {
    const name = `token-${tokenSha256.slice(0, 16)}`;
    return {
        rule,
        intent,
        subject: name,
        repository: undefined,
        repositoryId: undefined,
        runId: undefined,
        pullRequest: undefined,
        organisation: undefined,
        agent: rule.agent,
        chain: name,
        isToken: true,
    };
}
/** The caller that a verified OIDC token stands for. A run's later attempts are the same run. */
function oidcCaller(rule, claims, intent) {
    const runId = caller_text(claims.run_id);
    const repositoryId = caller_text(claims.repository_id);
    const subject = caller_text(claims.sub) ?? 'unnamed';
    const repository = caller_text(claims.repository);
    const identity = runId === undefined ? subject : `${repositoryId ?? repository ?? subject}\0${runId}`;
    const digest = (0,src_digest/* sha256 */.s)(`${rule.issuer}\0${identity}`).slice(0, 16);
    const plainRun = runId !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(runId);
    return {
        rule,
        intent,
        subject,
        repository,
        repositoryId,
        runId,
        pullRequest: pullRequestOf(claims.ref),
        organisation: caller_text(claims.repository_owner_id) ?? caller_text(claims.repository_owner),
        agent: rule.agent,
        chain: plainRun ? `run-${runId}-${digest}` : `run-${digest}`,
        isToken: false,
    };
}
/** `refs/pull/7/merge`: what GitHub puts into `ref` for a pull request's job. */
function pullRequestOf(ref) {
    const digits = typeof ref === 'string' ? /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(ref)?.[1] : undefined;
    return digits === undefined ? undefined : Number(digits);
}
function caller_text(value) {
    if (typeof value === 'string' && value.length > 0 && value.length <= 1024)
        return value;
    return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwks/local.js
var local = __webpack_require__(36687);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var util_errors = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/packages/gateway/src/callers/issuer-keys.js




/** Unknown key ids fetch the keys at most this often: a caller must not be able to flood the issuer. */
const REFETCH_AFTER_MS = 5_000;
const KEYS_LAST_MS = 15 * 60_000;
const FETCH_TIMEOUT_MS = 5_000;
const LARGEST_DOCUMENT = 1024 * 1024;
/** Keys of one id that are tried. */
const MOST_KEYS = 8;
/** An issuer's signing keys, by OpenID Connect Discovery 1.0, section 4. */
class IssuerKeys {
    #issuer;
    #clock;
    #keys;
    #fetchedAt = 0;
    #refetchedAt = Number.NEGATIVE_INFINITY;
    #fetching;
    constructor(issuer, clock) {
        this.#issuer = issuer;
        this.#clock = clock;
    }
    /**
     * The keys that may have signed a token: more than one where the issuer publishes several under one id. A key id that
     * nobody knows may be a new one: the keys are fetched again.
     * @throws Refused 401
     */
    async keysFor(header) {
        const keys = await this.#current();
        const known = await matching(keys, header);
        if (known.length > 0)
            return known;
        // Keys that are being fetched already may hold it: nobody is turned away because another call asked first.
        if (this.#fetching === undefined && !this.#mayRefetch(header))
            throw this.#noKey();
        const renewed = await matching(await this.#fetch(), header);
        if (renewed.length === 0)
            throw this.#noKey();
        return renewed;
    }
    #mayRefetch({ kid }) {
        if (kid === undefined || this.#now() - this.#refetchedAt < REFETCH_AFTER_MS)
            return false;
        this.#refetchedAt = this.#now();
        return true;
    }
    async #current() {
        if (this.#keys === undefined)
            return this.#fetch();
        if (this.#now() - this.#fetchedAt < KEYS_LAST_MS)
            return this.#keys;
        return this.#fetch();
    }
    #fetch() {
        this.#fetching ??= this.#read().finally(() => {
            this.#fetching = undefined;
        });
        return this.#fetching;
    }
    async #read() {
        try {
            const base = this.#issuer.replace(/\/$/, '');
            const metadata = await fetchDocument(`${base}/.well-known/openid-configuration`);
            if (!(0,usage/* isObject */.Gv)(metadata) || metadata.issuer !== this.#issuer)
                throw new Error('it names another issuer');
            const { jwks_uri: address } = metadata;
            if (typeof address !== 'string' || !this.#mayFetch(address))
                throw new Error('its jwks_uri is not allowed');
            this.#keys = (0,local/* createLocalJWKSet */.w)((await fetchDocument(address)));
            this.#fetchedAt = this.#now();
            return this.#keys;
        }
        catch (error) {
            throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_ISSUER_UNAVAILABLE', `the keys of ${this.#issuer} cannot be read: ${error.message}`, { retry: true });
        }
    }
    /** HTTPS, or for an issuer on loopback the issuer's own origin. */
    #mayFetch(address) {
        if (!URL.canParse(address))
            return false;
        const url = new URL(address);
        const issuer = new URL(this.#issuer);
        return url.protocol === 'https:' || (issuer.protocol === 'http:' && url.hostname === issuer.hostname);
    }
    #noKey() {
        return (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_TOKEN_INVALID', `${this.#issuer} has no key that fits the token`);
    }
    #now() {
        return this.#clock.now().getTime();
    }
}
async function matching(keys, header) {
    try {
        return [await keys(header)];
    }
    catch (error) {
        if (!(error instanceof util_errors/* JWKSMultipleMatchingKeys */.$4))
            return [];
        const found = [];
        for await (const key of error)
            if (found.push(key) >= MOST_KEYS)
                break;
        return found;
    }
}
async function fetchDocument(url) {
    const response = await fetch(url, {
        redirect: 'error',
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    });
    if (!response.ok)
        throw new Error(`status ${response.status}`);
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > LARGEST_DOCUMENT)
            throw new Error('the document is too large');
    }
    return (0,json/* parseJson */.qF)(Buffer.concat(chunks), { name: 'the document' });
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 2 modules
var jwt_verify = __webpack_require__(64490);
;// CONCATENATED MODULE: ./build/packages/gateway/src/callers/verify-token.js




/** Seconds by which clocks may differ, for the first look at a token as for every later one. */
const LEEWAY_SECONDS = 5;
/** Signatures by keys that an issuer can publish. */
const ALGORITHMS = [
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'ES512',
    'EdDSA',
    'Ed25519',
];
/** Whose token it claims to be; undefined for what is no JWT (RFC 7519), or has a claim twice. */
function readUnverified(token) {
    const parts = token.split('.');
    if (parts.length !== 3 || parts.some((part) => !/^[A-Za-z0-9_-]+$/.test(part)))
        return undefined;
    try {
        const [header, payload] = parts
            .slice(0, 2)
            .map((part) => (0,json/* parseJson */.qF)(Buffer.from(part, 'base64url'), { name: 'the token' }));
        return (0,usage/* isObject */.Gv)(header) && (0,usage/* isObject */.Gv)(payload) && typeof payload.iss === 'string'
            ? { issuer: payload.iss }
            : undefined;
    }
    catch (error) {
        if ((0,errors/* isSallyportError */.Rv)(error))
            return undefined;
        throw error;
    }
}
/**
 * Signature, expiry (which has to be there), `nbf` and `iat`.
 * @throws Refused 401
 */
async function verifyToken(token, keys, now) {
    try {
        const payload = await verifiedPayload(token, keys, now);
        const { exp: expires, iat: issuedAt } = payload;
        if (!Number.isFinite(expires))
            throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_TOKEN_INVALID', 'the token never expires');
        if (issuedAt !== undefined && issuedAt > now.getTime() / 1000 + LEEWAY_SECONDS) {
            throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_TOKEN_INVALID', 'the token was issued in the future');
        }
        return payload;
    }
    catch (error) {
        if (error instanceof formats_refusal/* Refused */.Lw)
            throw error;
        if (error instanceof util_errors/* JWTExpired */.n)
            throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_TOKEN_EXPIRED', 'the token has expired');
        if (error instanceof util_errors/* JOSEError */.i4)
            throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_TOKEN_INVALID', `the token does not verify: ${error.code}`);
        throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_TOKEN_INVALID', 'the token does not verify');
    }
}
/** Keys are asked for only once the header's algorithm is one that is allowed. */
async function verifiedPayload(token, keys, now) {
    const verify = (key) => (0,jwt_verify/* jwtVerify */.V)(token, key, {
        algorithms: ALGORITHMS,
        clockTolerance: LEEWAY_SECONDS,
        currentDate: now,
        requiredClaims: ['exp', 'iss', 'aud'],
    });
    let others = [];
    try {
        const { payload } = await verify(async (header) => {
            const [first, ...rest] = await keys.keysFor(header);
            others = rest;
            return first;
        });
        return payload;
    }
    catch (error) {
        if (!(error instanceof util_errors/* JWSSignatureVerificationFailed */.h2))
            throw error;
        for (const key of others) {
            const { payload } = await verify(async () => key).catch(ifNotItsOwn);
            if (payload !== undefined)
                return payload;
        }
        throw error;
    }
}
/** Of several keys with one id, one has made the signature. */
function ifNotItsOwn(error) {
    if (error instanceof util_errors/* JWSSignatureVerificationFailed */.h2)
        return { payload: undefined };
    throw error;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/callers/identify.js







const MOST_VERDICTS = 10_000;
/** Tells callers by their tokens; remembers a verdict under the token's whole SHA-256. */
class Identification {
    #config;
    #clock;
    #sessions;
    #issuers = new Map();
    #verdicts = new Map();
    /** The digests of the configuration's own tokens. */
    #tokens;
    constructor(config, clock, sessions) {
        this.#config = config;
        this.#clock = clock;
        this.#sessions = sessions;
        this.#tokens = config.callers.flatMap((rule) => rule.kind === 'token' ? [{ digest: Buffer.from(rule.sha256, 'hex'), rule }] : []);
        for (const rule of config.callers) {
            if (rule.kind === 'oidc' && !this.#issuers.has(rule.issuer)) {
                this.#issuers.set(rule.issuer, new IssuerKeys(rule.issuer, clock));
            }
        }
    }
    /** The caller of a token of any kind. @throws Refused 401, 503 */
    identify(token) {
        const isSession = this.#sessions !== undefined && isSessionToken(token);
        return isSession ? this.#sessions.identify(token) : this.identifyJob(token);
    }
    /** The same, but a session token is none. @throws Refused 401 */
    async identifyJob(token) {
        const digest = (0,src_digest/* sha256 */.s)(token);
        const byToken = this.#byToken(digest);
        if (byToken !== undefined)
            return byToken;
        const known = this.#verdicts.get(digest);
        if (known !== undefined)
            return this.#stillValid(digest, known);
        const verdict = await this.#byIdentity(token);
        if (this.#verdicts.size >= MOST_VERDICTS)
            this.#verdicts.clear();
        this.#verdicts.set(digest, verdict);
        return verdict.caller;
    }
    /** Every rule is compared, so that the time does not tell which one came near. */
    #byToken(digest) {
        const presented = Buffer.from(digest, 'hex');
        let found;
        for (const { digest: known, rule } of this.#tokens) {
            const same = (0,external_node_crypto_.timingSafeEqual)(presented, known);
            if (same && found === undefined)
                found = rule;
        }
        return found === undefined ? undefined : tokenCaller(digest, this.#intent(found), found);
    }
    #stillValid(digest, verdict) {
        const now = this.#clock.now().getTime() / 1000;
        if (now < verdict.expires + LEEWAY_SECONDS && now >= verdict.notBefore - LEEWAY_SECONDS)
            return verdict.caller;
        this.#verdicts.delete(digest);
        throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_TOKEN_EXPIRED', 'the token has expired');
    }
    async #byIdentity(token) {
        const unverified = readUnverified(token);
        if (unverified === undefined)
            throw unknownCaller();
        const rules = this.#config.callers.filter((rule) => rule.kind === 'oidc' && rule.issuer === unverified.issuer);
        const keys = this.#issuers.get(unverified.issuer);
        if (rules.length === 0 || keys === undefined)
            throw unknownCaller();
        const claims = await verifyToken(token, keys, this.#clock.now());
        for (const rule of rules) {
            if (!hasAudience(claims.aud, rule.audience) || !hasClaims(claims, rule.claims))
                continue;
            const caller = oidcCaller(rule, claims, this.#intent(rule));
            const notBefore = typeof claims.nbf === 'number' ? claims.nbf : 0;
            return { caller, expires: claims.exp, notBefore };
        }
        throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_CALLER_UNKNOWN', 'the token is valid, and no caller of the configuration has its claims');
    }
    #intent(rule) {
        return this.#config.intents.get(rule.intent);
    }
}
function unknownCaller() {
    return (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_CALLER_UNKNOWN', 'nobody knows this token');
}
/** RFC 7519, section 4.1.3: a text, or a list that holds it. */
function hasAudience(audience, expected) {
    return audience === expected || (Array.isArray(audience) && audience.includes(expected));
}
/** Exact in type and value. */
function hasClaims(claims, expected) {
    return [...expected].every(([name, value]) => Object.hasOwn(claims, name) && claims[name] === value);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/credentials/credential-cache.js

/** Fetched again when this part of its life is left, at most five minutes. */
const LEFT = 0.2;
const MOST_LEFT_MS = 300_000;
/** After a failure nobody asks again for so long: a service that is down is not flooded. */
const PAUSE_MS = 1_000;
/** A fetched credential that a provider refuses is fetched again at most this often. */
const REJECT_AFTER_MS = 10_000;
/**
 * One provider's credential: fetched once for all calls that wait for it, and again shortly before it ends. While a
 * fetch fails, what is still good is used; after that no call goes through.
 */
class CredentialCache {
    #name;
    #fetch;
    #now;
    #onChange;
    #onFailure;
    #known;
    #fetching;
    #failedAt = Number.NEGATIVE_INFINITY;
    /**
     * @param name of the upstream
     * @param now milliseconds on a clock that never goes back
     * @param listeners told of the values that may come back in an answer, and of failures, without values
     */
    constructor(name, fetchCredential, now, listeners) {
        this.#name = name;
        this.#fetch = fetchCredential;
        this.#now = now;
        this.#onChange = listeners.onChange;
        this.#onFailure = listeners.onFailure;
    }
    /** The credential, if it is known and good: calls then need not wait. */
    get current() {
        const now = this.#now();
        if (this.#known === undefined || now >= this.#known.endsAt)
            return undefined;
        if (now >= this.#known.renewAt)
            void this.#renew();
        return this.#known.fetched;
    }
    /** @throws Refused 502 */
    async get() {
        const known = this.current;
        if (known !== undefined)
            return known;
        await this.#renew();
        const fetched = this.current;
        if (fetched === undefined)
            throw this.#unavailable();
        return fetched;
    }
    /** The provider does not take it: the next call fetches another. */
    reject(value) {
        const { fetched, askedAt = 0 } = this.#known ?? {};
        if (fetched?.value === value && this.#now() - askedAt >= REJECT_AFTER_MS)
            this.#known = undefined;
    }
    #renew() {
        if (this.#now() - this.#failedAt < PAUSE_MS)
            return Promise.resolve();
        this.#fetching ??= this.#read().finally(() => {
            this.#fetching = undefined;
        });
        return this.#fetching;
    }
    async #read() {
        try {
            const asked = this.#now();
            const fetched = await this.#fetch();
            const lifetime = fetched.lifetimeSeconds * 1000;
            const before = this.#known?.fetched;
            this.#known = {
                fetched,
                askedAt: asked,
                renewAt: asked + lifetime - Math.min(lifetime * LEFT, MOST_LEFT_MS),
                endsAt: asked + lifetime,
            };
            if (before?.value !== fetched.value)
                this.#onChange([before, fetched].flatMap(valuesOf));
        }
        catch (error) {
            this.#failedAt = this.#now();
            this.#onFailure(`the credential of the upstream "${this.#name}" cannot be had: ${error.message}`);
        }
    }
    #unavailable() {
        return (0,formats_refusal/* refuse */.TR)(502, 'GATEWAY_UPSTREAM_CREDENTIAL', `the gateway has no credential for "${this.#name}" now`, {
            retry: true,
        });
    }
}
function valuesOf(fetched) {
    return fetched === undefined ? [] : [fetched.value, ...(fetched.companions ?? [])];
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/credentials/credentials.js

/** The gateway's own credentials: those that stand in the configuration, and those that are fetched. */
class Credentials {
    #caches = new Map();
    #fetched = new Map();
    #static;
    /** Grows with every change of `values`. */
    version = 0;
    constructor(upstreams, log) {
        const known = [];
        for (const { name, credential, fetchCredential } of upstreams) {
            if (credential !== undefined)
                known.push(credential);
            if (fetchCredential === undefined)
                continue;
            const cache = new CredentialCache(name, fetchCredential, () => performance.now(), {
                onChange: (values) => {
                    this.#fetched.set(name, values);
                    this.version++;
                },
                onFailure: (message) => log.warning(message),
            });
            this.#caches.set(name, cache);
        }
        this.#static = known;
    }
    /** Everything that must not come back in an answer. */
    get values() {
        return [...this.#static, ...[...this.#fetched.values()].flat()];
    }
    /** Is a credential of this upstream fetched? */
    isFetched(upstream) {
        return this.#caches.has(upstream.name);
    }
    /** The upstream with the credential that its next call takes. @throws Refused 502 */
    async resolve(upstream) {
        const cache = this.#caches.get(upstream.name);
        if (cache === undefined)
            return upstream;
        const { value, isAccessToken, sign } = await cache.get();
        return { ...upstream, credential: value, isAccessToken, sign };
    }
    /** The provider refused this upstream's credential. */
    rejected({ name, credential }) {
        if (credential !== undefined)
            this.#caches.get(name)?.reject(credential);
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/metrics.js
const LATENCY_BUCKETS_MS = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000];
const MOST_SERIES = 5000;
class Histogram {
    buckets = LATENCY_BUCKETS_MS.map(() => 0);
    sum = 0;
    count = 0;
    observe(milliseconds) {
        for (let index = LATENCY_BUCKETS_MS.length - 1; milliseconds <= (LATENCY_BUCKETS_MS[index] ?? -1); index--) {
            this.buckets[index] = this.buckets[index] + 1;
        }
        this.sum += milliseconds;
        this.count++;
    }
}
/** Counters and one histogram, in Prometheus' text format (exposition format 0.0.4). */
class Metrics {
    #series = new Map();
    #help = {
        sallyport_gateway_calls_total: 'Calls by upstream, intent, outcome and code.',
        sallyport_gateway_tokens_total: 'Tokens that providers reported, by kind.',
        sallyport_gateway_cost_usd_total: 'US dollars taken from budgets.',
        sallyport_gateway_budget_warnings_total: 'Calls of which the answer warned that a budget is nearly taken.',
        sallyport_gateway_retries_total: 'Attempts that were made again, by upstream.',
        sallyport_gateway_redactions_total: 'Findings that were replaced, by rule.',
        sallyport_gateway_spans_total: 'Spans for the collector of traces, by what became of them.',
        sallyport_gateway_unknown_callers_total: 'Calls of unknown callers, with or without a receipt.',
        sallyport_gateway_malformed_requests_total: 'Requests that could not be read as HTTP.',
    };
    #latency = new Map();
    inFlight = 0;
    add(name, labels, value = 1) {
        this.counter(name, labels).value += value;
    }
    /** The counter of these labels, for who counts by it again and again. */
    counter(name, labels) {
        const series = getOrAdd(this.#series, name, () => new Map());
        return getOrAdd(series, labelsOf(labels), () => ({ value: 0 }));
    }
    histogram(labels) {
        return getOrAdd(this.#latency, labelsOf(labels), () => new Histogram());
    }
    render() {
        const lines = [];
        for (const [name, help] of Object.entries(this.#help)) {
            lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`);
            for (const [labels, { value }] of this.#series.get(name) ?? [])
                lines.push(`${name}${labels} ${value}`);
        }
        lines.push('# HELP sallyport_gateway_in_flight Calls under way.', '# TYPE sallyport_gateway_in_flight gauge');
        lines.push(`sallyport_gateway_in_flight ${this.inFlight}`);
        return `${[...lines, ...this.#renderLatency()].join('\n')}\n`;
    }
    #renderLatency() {
        const name = 'sallyport_gateway_latency_seconds';
        const lines = [`# HELP ${name} Time until a call's receipt.`, `# TYPE ${name} histogram`];
        for (const [labels, { buckets, sum, count }] of this.#latency) {
            const inner = labels.slice(1, -1);
            for (const [index, limit] of LATENCY_BUCKETS_MS.entries()) {
                lines.push(`${name}_bucket{${inner},le="${limit / 1000}"} ${buckets[index]}`);
            }
            lines.push(`${name}_bucket{${inner},le="+Inf"} ${count}`);
            lines.push(`${name}_sum${labels} ${sum / 1000}`, `${name}_count${labels} ${count}`);
        }
        return lines;
    }
}
function labelsOf(labels) {
    let parts = '';
    for (const name in labels)
        parts += `${parts === '' ? '' : ','}${name}="${escaped(labels[name])}"`;
    return parts === '' ? '' : `{${parts}}`;
}
function escaped(value) {
    if (!/[\\"\n]/.test(value))
        return value;
    return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
/** Where there are too many, a new one is not kept. */
function getOrAdd(map, key, create) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const created = create();
    if (map.size < MOST_SERIES)
        map.set(key, created);
    return created;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/placeholders.js

/** The rule of a placeholder that stands in an answer: it is put back, not redacted. */
const RESTORE = 'restore';
const PLACEHOLDER = /PERSONAL_(?:EMAIL|CARD|IBAN)_[0-9a-f]{12}/g;
const MOST_VALUES = 20_000;
/** No character of a placeholder needs an escape in JSON or a URL, and its length is its kind's. */
const PLACEHOLDER_SHAPE = {
    rule: RESTORE,
    hints: ['PERSONAL_'],
    continues: (code) => (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f,
    find: (run, from) => Array.from(run.slice(from).matchAll(PLACEHOLDER), ({ index, 0: { length } }) => [
        from + index,
        from + index + length,
    ]),
};
/** The personal data of one run: the same value has the same placeholder, and a placeholder gives its value back. */
class Placeholders {
    #key;
    #values = new Map();
    constructor(key = (0,external_node_crypto_.randomBytes)(32)) {
        this.#key = key;
    }
    /** The placeholder for a value; undefined when the run has too many, which no call may pass over. */
    placeholderFor(kind, value) {
        const digest = (0,external_node_crypto_.createHmac)('sha256', this.#key).update(`${kind}\0${value}`).digest('hex').slice(0, 12);
        const placeholder = `PERSONAL_${kind.toUpperCase()}_${digest}`;
        const known = this.#values.get(placeholder);
        if (known === undefined && this.#values.size >= MOST_VALUES)
            return undefined;
        if (known !== undefined && known !== value)
            return undefined;
        this.#values.set(placeholder, value);
        return placeholder;
    }
    valueOf(placeholder) {
        return this.#values.get(placeholder);
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/automaton.js
/**
 * Finds any of many texts in one pass (Aho and Corasick, 1975), over UTF-16 code units. The transition table is dense
 * over the characters that occur in patterns, so that a step is two array reads.
 */
class Automaton {
    /** Character → its column; 0 for characters of no pattern. */
    columnOf = new Uint16Array(65_536);
    /** A state is its number shifted left by this: every row of `next` is a power of two wide. */
    shift;
    /** `next[state + columnOf[character]]`; the start is 0. */
    next;
    /** By state number (`state >> shift`): how many characters of a pattern have been seen. */
    depth;
    /** By state number: 1 where something ends. */
    endsHere;
    /** Characters of the longest pattern. */
    longest;
    /** By state number: what ends here; undefined where nothing does. */
    hits;
    constructor(patterns) {
        let columns = 1;
        let states = 1;
        for (const { text } of patterns) {
            states += text.length;
            for (let at = 0; at < text.length; at++) {
                const code = text.charCodeAt(at);
                if (this.columnOf[code] === 0)
                    this.columnOf[code] = columns++;
            }
        }
        this.shift = Math.ceil(Math.log2(columns));
        const trie = buildTrie(patterns, this.columnOf, this.shift, states);
        linkFailures(trie, this.shift, columns);
        this.next = trie.next;
        this.depth = trie.depth;
        this.hits = trie.hits;
        this.endsHere = Uint8Array.from(trie.hits, (hits) => (hits === undefined ? 0 : 1));
        this.longest = patterns.reduce((longest, { text }) => Math.max(longest, text.length), 1);
    }
}
function buildTrie(patterns, columnOf, shift, maximum) {
    const next = new Int32Array(maximum << shift);
    const depth = new Int32Array(maximum);
    const hits = new Array(maximum).fill(undefined);
    let size = 1;
    for (const { text, value } of patterns) {
        let state = 0;
        for (let at = 0; at < text.length; at++) {
            const edge = state + columnOf[text.charCodeAt(at)];
            if (next[edge] === 0) {
                depth[size] = at + 1;
                next[edge] = size++ << shift;
            }
            state = next[edge];
        }
        const number = state >> shift;
        hits[number] = [...(hits[number] ?? []), { value, length: text.length }];
    }
    return { next, depth, hits, size };
}
/** Breadth first: a missing edge becomes the edge of the longest proper suffix, whose hits are inherited. */
function linkFailures({ next, hits, size }, shift, columns) {
    const failure = new Int32Array(size);
    const queue = [];
    for (let column = 1; column < columns; column++) {
        if (next[column] !== 0)
            queue.push(next[column]);
    }
    for (let head = 0; head < queue.length; head++) {
        const state = queue[head];
        const fallback = failure[state >> shift];
        const inherited = hits[fallback >> shift];
        if (inherited !== undefined)
            hits[state >> shift] = [...(hits[state >> shift] ?? []), ...inherited];
        for (let column = 1; column < columns; column++) {
            const edge = state + column;
            const onFailure = next[fallback + column];
            if (next[edge] === 0)
                next[edge] = onFailure;
            else {
                failure[next[edge] >> shift] = onFailure;
                queue.push(next[edge]);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/ascii.js
/** Is this the code of a digit of ASCII? */
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** Is this the code of a letter of ASCII, small or large? */
function isLetter(code) {
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/iban-lengths.js

/** ISO 13616's registry: how long the IBANs of each country are. */
const REGISTRY = [
    '15 NO',
    '16 BE',
    '18 DK FI FK FO GL NL SD',
    '19 MK SI',
    '20 AT BA EE KZ LT LU MN XK',
    '21 CH CR HR LI LV',
    '22 BG BH DE GB GE IE ME RS VA',
    '23 AE GI IL IQ OM SO TL',
    '24 AD CZ ES MD PK RO SA SE SK TN VG',
    '25 LY PT ST',
    '26 IS TR',
    '27 BI DJ FR GR IT MC MR SM',
    '28 AL AZ BY CY DO GT HN HU LB NI PL SV',
    '29 BR EG PS QA UA',
    '30 JO KW MU YE',
    '31 MT SC',
    '32 LC',
    '33 RU',
];
/** How long the IBANs of a country are, by its pair of letters (`AA`, `AB` … `ZZ`); 0 where it has none. */
const IBAN_LENGTHS = new Uint8Array(26 * 26);
for (const line of REGISTRY) {
    const [length, ...countries] = line.split(' ');
    for (const country of countries)
        IBAN_LENGTHS[placeOf(country.charCodeAt(0), country.charCodeAt(1))] = Number(length);
}
/** How long an IBAN is that begins with these letters of ASCII, small or large; 0 for anything else. */
function ibanLength(first, second) {
    return isLetter(first) && isLetter(second) ? IBAN_LENGTHS[placeOf(first, second)] : 0;
}
function placeOf(first, second) {
    return ((first & 0x1f) - 1) * 26 + (second & 0x1f) - 1;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/may-hold.js
/** What a text may hold, as bits: what is said need not be there, what is not said is not there. */
const MAY_HOLD = {
    /** A pattern, read as it stands. */
    pattern: 1,
    /** Something that another view reads differently: a backslash, `%` or `&`. */
    special: 2,
    /** A card number, or an IBAN. */
    number: 4,
    /** An e-mail address. */
    address: 8,
};
const ANYTHING = 15;

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/parts.js
/** Bytes of the part by which a pattern is told; the shortest pattern that can be told has one less. */
const PART = 4;
/** Characters by how often prose, code and data have them; each tier half as often as the one before. */
const TIERS = [
    ' ',
    'et',
    'adilnors',
    '"*,.`cfghmpu',
    '-/0:bvwy|',
    "#'()12;=AEINORST_kx{}",
    '3456789>@BCDFGHLMPUW[]j',
    '%&+JKVY^qz',
    '<?QXZ\\',
    '!$~',
];
/** By byte: its tier; all others are rarer. */
const RARITY = new Uint8Array(256).fill(TIERS.length);
for (const [tier, characters] of TIERS.entries())
    for (const byte of Buffer.from(characters))
        RARITY[byte] = tier;
const COMMON = new Set(Buffer.from('abcdefghijklmnopqrstuvwxyz '));
/** Where the bytes of a pattern begin by which it is told: those that text has least often. */
function partOf(bytes) {
    return bytes.length < PART ? { at: 0, size: bytes.length } : { at: rarestPart(bytes), size: PART };
}
/** Few small letters, and not one sign again and again. */
function rarestPart(bytes) {
    let best = 0;
    let lowest = Number.POSITIVE_INFINITY;
    for (let at = 0; at + PART <= bytes.length; at++) {
        const part = bytes.subarray(at, at + PART);
        const cost = part.reduce((sum, byte) => sum + (COMMON.has(byte) ? 1 : 0), 0) - new Set(part).size;
        if (cost < lowest)
            [best, lowest] = [at, cost];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/simd/module.js
// Made by `npm run generate` from packages/gateway/assembly; do not edit.
const MODULE = 'AGFzbQEAAAABNglgAX8AYAR/f39/AGAAAGAAAX9gA39/fwBgBn9/f39/fwF/YAJ/fwF/YAF/AX9gBX9/f39/AAMPDgAEAQICAQUDAwAABgcIBQMBAAIGPQx/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQR8LfwFBAAsHTAcHcGxhY2VPZgAMC2VuZE9mU3RyaW5nAAsIc2V0U2xvdHMACQpkZWNvZGVkRW5kAAgIaGl0Q291bnQABwRzaWZ0AAYGbWVtb3J5AgAIAQQKqyUO/gEBA38gAC0AACQAIABBAWokASMAQdwARwRADwsgAC0AASEBIABBAmokASABQfUARwRAAkACQAJAAkACQCABIgBB4gBHBEAgAEHmAEYNASAAQe4ARg0CIABB8gBGDQMgAEH0AEYNBAwFC0EIIQAMBAtBDCEADAMLQQohAAwCC0ENIQAMAQtBCSEACyAAJAAFQQAkACAAQQJqIQEDQCABIABBBmpJBEAgAS0AACICQTBrIgNBCk8Ef0EQIAJBIHJB4QBrIgJBCmogAkEGTxsFIAMLIwBBBHRyJAAgAUEBaiEBDAELCyMAQf8ASwRAIwBBgIAEciQACyAAQQZqJAELC9QCAQJ/IAJBAWsiA0EBRgRAIAAQAAUgACABIAMQAQsjAEHcAEcjASABT3IEQA8LIwEhAyACQQFrIgBBAUYEQCADEAAFIAMgASAAEAELIwAhACMBIQRB3AAkACADJAEgAEH1AEYEQCAEIAFBBCACEAIFIABB+ABGBEAgBCABQQIgAhACBSAAQdwARiAAQSJGciAAQS9GcgR/QQEFAn8CQAJAAkACQAJAIABB4gBHBEAgAEHmAEYNASAAQe4ARg0CIABB8gBGDQMgAEH0AEYNBAwFC0EIDAULQQwMBAtBCgwDC0ENDAILQQkMAQsgAAsgAEcLBEACQAJAAkACQAJAIABB4gBHBEAgAEHmAEYNASAAQe4ARg0CIABB8gBGDQMgAEH0AEYNBAwFC0EIIQAMBAtBDCEADAMLQQohAAwCC0ENIQAMAQtBCSEACyAAJAAgBCQBCwsLC58BAQR/IwEhBwNAIAIgBkoEQEEQIQQgACABSQRAIANBAWsiBEEBRgRAIAAQAAUgACABIAQQAQsjACIAQTBrIgRBCk8EQEEQIABBIHJB4QBrIgBBCmogAEEGTxshBAsjASEACyAEQQ9LBEBB3AAkACAHJAEPCyAFQQR0IARyIQUgBkEBaiEGDAELCyAFQYCABHIgBSAFQf8ASxskACAAJAELuwIBAn8jAEENRiMAQQpGcgRADwsjAEGAgARJBEAjBwRAQQEkBgsjBCIAQQFqJAQgACMAOgAADwsjAEH//wNxIgBBgPgDcSIBQYC4A0YjB0EAR0cEQEEBJAYLIAFBgLADRgRAIAAkBwUgAUGAuANGBEAjB0H/B3FBCnRBgIAEaiAAQf8HcWohAAsgAEH//wNLBEAjBCIBQQFqJAQgASAAQRJ2QfABcjoAACMEIgFBAWokBCABIABBDHZBP3FBgAFyOgAABSAAQf8PSwRAIwQiAUEBaiQEIAEgAEEMdkHgAXI6AAALCyAAQf8PSwRAIwQiAUEBaiQEIAEgAEEGdkE/cUGAAXI6AAAFIwQiAUEBaiQEIAEgAEEGdkHAAXI6AAALIwQiAUEBaiQEIAEgAEE/cUGAAXI6AABBACQHCwsIAEGAwAEkBAuyBwEIfyMCQQRxBEAPCyAAIQUDQCAFBEBBACEIIAEgBWhqIgYhAAJAA0AgACADSQRAIAAtAAAiB0Ewa0EKSQRAIAhBAWoiCEEMRgRAIAZBBmsgAiAGIAJrQQZLGyEAAn8DQCAAIAZJBEBBASAALQAAIgRBJUYgBEHcAEZyDQIaIABBAWohAAwBCwtBAAsEf0EBBSAGLQAAQTJrQQVJBH8gAiAGTwR/QQEFIAZBAWstAAAiAEEwa0EKSSAAQSByQeEAa0EaSXIgAEHfAEZyBH8gBkEGayACIAYgAmtBBksbIQQCfwNAIAQgBkkEQEEBIAQtAAAiAEElRiAAQdwARnINAhogBEEBaiEEDAELC0EACwVBAQsLBUEACwshBAwECwVBACEEIAdBLUcgB0EgR3EgAEEBaiADT3IEf0EABSAALQABQTBrQQpJC0UNAwsgAEEBaiEADAELC0EAIQQLIAQEQEEBIQAFQQAhAAJAIAYgAkECakkgAyAGQQFqTXIEf0EABSAGLQABQTBrQQpJC0UNACAGQQFrLQAAIQQgBkECay0AACIHQSByQeEAa0EaSQR/IARBIHJB4QBrQRpJBUEAC0UNACAHQSByQRpsIARBIHJqQbsKay0AACIEBH8gBkECayIHIAJNBH9BAQUgB0EBay0AACIIQTBrQQpJIAhBIHJB4QBrQRpJciAIQd8ARnIEfyAHQQZrIAIgByACa0EGSxshCAJ/A0AgByAISwRAQQEgCC0AACIJQSVGIAlB3ABGcg0CGiAIQQFqIQgMAQsLQQALBUEBCwsFQQALBH8CfyAEQQJrQf8BcSEJQQAhByAGQQJqIQgDQCAHIAlBAmtJBEBBACADIAhNDQIaIAgtAAAiCkEwa0EKSQR/QQEFIApBIHJB4QBrQRpJCwRAIApBMGsiCyAAQQpsakHhAHAhBCALQQpPBH8gCkEgckHXAGsgAEHkAGxqQeEAcAUgBAshACAHQQFqIQcFQQAgCkEtRyAKQSBHcQ0DGgsgCEEBaiEIDAELCyAGQQJrIQcDQCAHIAZBAmpJBEAgBy0AACIJQTBrIgogAEEKbGpB4QBwIQQgCkEKTwR/IAlBIHJB1wBrIABB5ABsakHhAHAFIAQLIQAgB0EBaiEHDAELC0EAIAAgAyAISwR/IAgtAAAiAEEwa0EKSSAAQSByQeEAa0EaSXIgAEHfAEZyBUEACxsLQQFGBUEACyEACwsgAARAIwJBBHIkAgsgBSAFQQFrcSEFDAELCwu+AgIBewF/QYDAASQEQQAkBUEAJAZBACQHQQAkCEGA4AIgAEGAIGs2AgBBASQIQQAkAkEAJAMgBUEBRgRAIAAgASACIAMgBBANBQNAIAAgAUkEQCMEIAD9AAQAIgb9CwQAIAAgBv0MXFxcXFxcXFxcXFxcXFxcXP0j/WQiAmhBECACGyIHIAEgAGsiACAAIAdLGyIHaiEAIwQgB2okBCAHQQAjBxsEQEEBJAYLIAJBAEcgACABSXEEQCAFQQFGBEAgABAABSAAIAMgBRABCyMAQdwARgRAQQEkBQsQAyMIQQJ0QYDgAmojASIAQYAgayMEQYDAAWtBEHRyNgIAIwhBAWokCAsMAQsLCyMEEAojC0GAAUsEf0EABUEAIARBASMHGyMGGwtFBEBBDw8LIwJBEEEAIwsbckEgQQAjBRtyCwQAIwsLBAAjBAsTAEEBIAB0QQFrJAlBICAAayQKC+sEAwZ/AX4Je0GAwAEhAkGACP0ABAAhCEGQCP0ABAAhCUGgCP0ABAAhCkGwCP0ABAAhC0HACP0ABAAhDEHQCP0ABAAhDUHgCP0ABAAhDkHwCP0ABAAhD0EAJAsDQCACQQJqIABJBEBCACEHQQAhAQNAIAFBwABJBEAgByAIIAEgAmoiA/0ABAAiEP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gCSAQQQT9bf0O/U4gCiAD/QAEASIQ/QwPDw8PDw8PDw8PDw8PDw8P/U79DiALIBBBBP1t/Q79Tv1OIAwgA/0ABAIiEP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gDSAQQQT9bf0O/U4gDiAD/QAEAyIQ/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBBBBP1t/Q79Tv1O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krCABrYaEIQcgAUEQaiEBDAELCwNAIAdCAFIEQAJAIAIgB3qnaiIFQQNqIABLDQAgBSgCACIEQf///wdxIgZBsfPd8XlsIwp2IgNBAnRBgIAFaigCACEBA0AgAUEARyABIAZHcQRAIwkgA0EBanEiA0ECdEGAgAVqKAIAIQEMAQsLIAEgBkYEf0EBBSAFQQRqIABLBH9BAAUgBEGx893xeWwjCnYiA0ECdEGAgAVqKAIAIQEDQCABQQBHIAEgBEdxBEAjCSADQQFqcSIDQQJ0QYCABWooAgAhAQwBCwsgASAERgsLRQ0AIwtBgAFJBEAjC0ECdEGA4ARqIAU2AgALIwtBAWokCwsgByAHQgF9gyEHDAELCyACQUBrIQIMAQsLC4cDAgR/AXsDQCAAIAFJBEACQCAA/QAEACIG/QwiIiIiIiIiIiIiIiIiIiIi/SMgBv0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgBv0MICAgICAgICAgICAgICAgIP0m/VD9ZCICRQRAIABBEGohAAwDCyABIAAgAmhqIgBNBH9BAQUgAC0AAEHcAEcLDQACfyAAIABBAmoiAiABSw0AGiAALQABIgRB9QBHBEAgAiAAAn8CQAJAIARBIkYNACAEQdwARg0AIARBL0YNACAEQeIARg0AIARB5gBGDQAgBEHuAEYNACAEQfIARg0AIARB9ABGDQAMAQtBAQwBC0EACxsMAQsgACAAQQZqIAFLDQAaIABBAmohAgNAIAIgAEEGakkEQCAAIAItAAAiBEEwayIFQQpPBH9BECAEQSByQeEAayIEQQpqIARBBk8bBSAFC0EPSw0CGiACQQFqIQIMAQsLIABBBmoLIgIgAEYNAEEBIQMgAiEADAILCwsgACABIAAgAUkbQQF0IANyC2EBA38jCCEBIABBgMABayEDA0AgASACa0EBSwRAIAEgAmpBAXYiAEECdEGA4AJqLwECIANLBEAgACEBBSAAIQILDAELCyACQQJ0QYDgAmoiAC8BAEGAIGogAyAALwECa2oLgQoCCH8CeyMEIQcDQCAAIAFJBEAgByAA/QAEACIN/QsEAEH//wNBASABIABrIgV0QQFrIAVBEE8bIgUgDf0MXFxcXFxcXFxcXFxcXFxcXP0j/WRxIgkEQCAJQQFrIAlBf3NxIQULIwMgAP0ABAAiDv0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCAFcSIGQQF0ckF/cyAGcSEIIAZBD3ZBAXEkAyAIBEAgCCAAIAIgAxAFCyAO/QxAQEBAQEBAQEBAQEBAQEBA/SMgDv0MJSUlJSUlJSUlJSUlJSUlJf0jIA79DCYmJiYmJiYmJiYmJiYmJib9I/1Q/VD9ZCAFcSIIBEADQCAIBEAgACAIaGoiCy0AACIGQcAARwRAAn9BACALQQJqIANPDQAaIAstAAEhCiALLQACIQsgBkElRgRAIApBMGsiBkEKTwR/QRAgCkEgckHhAGsiBkEKaiAGQQZPGwUgBgtBEEkEfyALQTBrIgZBCk8Ef0EQIAtBIHJB4QBrIgZBCmogBkEGTxsFIAYLQRBJBUEACwwBCwJAAkACQAJAIApBI0cEQCAKQeEARg0BIApB5wBGDQIgCkHsAEYNAiAKQfEARg0DDAQLIAtBIHJB+ABGIAtBMGtBCklyDAQLIAtB8ABGIAtB7QBGcgwDCyALQfQARgwCCyALQfUARgwBC0EACwRAIwJBAnIkAgsFIwJBCHEEf0EABQJ/QQAgAiALTwR/QQAFIAtBAWstAAAiBkEwa0EKSSAGQSByQeEAa0EaSXIgBkH/AEtyBH9BAQUgC0EBay0AACIGQd8ARiAGQS5GciAGQStGciAGQSdGciAGQS1GcgsLRQ0AGiALQQFqIQYDQCADIAZLBEACQCAGLQAAIgpBLkYEQEEBIAZBAWoiDCADSQR/An8gDC0AACIKQdwARgRAIAxBAWogA0kEfyAMLQABQfUARgVBAAsMAQsgCkEgckHhAGtBGkkgCkH/AEtyCwVBAAsNBBoMAQsgCkHcAEYEQAJ/IAYtAAAiCkHcAEYEQCAGQQFqIANJBH8gBi0AAUH1AEYFQQALDAELIApBIHJB4QBrQRpJIApB/wBLcgsMBAtBACAKQS1HBH8gCkEwa0EKSSAKQSByQeEAa0EaSXIgCkH/AEtyBUEBC0UNAxpBASAGIAtrQYAISw0DGgsgBkEBaiEGDAELCyAECwsEQCMCQQhyJAILCyAIIAhBAWtxIQgMAQsLCyAFaSIFIABqIQAgBSAHaiEHIAVBACMHGwRAQQEkBgsgCQRAIAckBCAAEABBACQDIAAtAAEiAEH1AEYEQCMAQSZGBEAjAkECciQCBSMAQYCABEkEfyMAIgBBPEYgAEEgSXIgAEE+RnIgAEEnRnIFQQELRQRAQQEkBgsLBSAAQdwARiMBIANJcQR/IwEtAAAiAEH4AEYgAEH1AEZyBH9BAQUgAEHcAEYgAEEiRnIgAEEvRnIEf0EBBQJ/AkACQAJAAkACQCAAQeIARwRAIABB5gBGDQEgAEHuAEYNAiAAQfIARg0DIABB9ABGDQQMBQtBCAwFC0EMDAQLQQoMAwtBDQwCC0EJDAELIAALIABHCwsFQQALBEBBASQFCwsQAyMIQQJ0QYDgAmojAUGAIGsjBEGAwAFrQRB0cjYCACMIQQFqJAgjBCEHIwEhAAsMAQsLIAckBAs=';

;// CONCATENATED MODULE: ./build/packages/gateway/src/simd/instance.js

const platform = globalThis.WebAssembly;
let compiled;
/**
 * A new instance with a memory of its own; undefined where there can be none: V8 runs without WebAssembly (`--jitless`),
 * the processor has no SIMD, or the address space is limited. Who asks then does the same work in TypeScript.
 */
function instantiate() {
    if (platform === undefined)
        return undefined;
    try {
        compiled ??= new platform.Module(Buffer.from(MODULE, 'base64'));
        return new platform.Instance(compiled).exports;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/simd/layout.js
/** Where things stand in the memory: packages/gateway/assembly/memory.ts has the same numbers. */
const LAYOUT = {
    buckets: 0x400,
    countries: 0x500,
    input: 0x1000,
    /** Bytes; so few that the escapes in them have room. */
    inputSize: 0x3f00,
    decoded: 0x6000,
    hits: 0x13000,
    parts: 0x14000,
};
const PAGE = 0x10000;

;// CONCATENATED MODULE: ./build/packages/gateway/src/simd/window.js

/** So much of what stands before is there, so that one can look back. */
const BEFORE = 64;
const NOTHING = Buffer.alloc(0);
/** A part of a long text, in the memory of an instance: however long a text is, the memory stays small. */
class Window {
    #memory;
    #bytes = NOTHING;
    #from = 0;
    #to = 0;
    constructor({ memory }) {
        this.#memory = new Uint8Array(memory.buffer, LAYOUT.input, LAYOUT.inputSize);
    }
    /** Begins another text, or the same after it has changed. */
    open(bytes) {
        this.#bytes = bytes;
        this.#to = 0;
        this.#from = 0;
    }
    /** Lets go of the text, which may be long. */
    close() {
        this.open(NOTHING);
    }
    /** Of the whole text. */
    get bytes() {
        return this.#bytes;
    }
    /** To be added to a place in the text, for its address. */
    get offset() {
        return LAYOUT.input - this.#from;
    }
    /** From here on the text is there. */
    get start() {
        return this.#from;
    }
    /** Up to here the text is there. */
    get end() {
        return this.#to;
    }
    /** Is the text there from one place to another? */
    has(from, to) {
        return from >= this.#from && to <= this.#to;
    }
    /** Goes on to a place: the text is there from a little before it. */
    moveTo(at) {
        this.#from = Math.max(0, at - BEFORE);
        this.#to = Math.min(this.#bytes.length, this.#from + LAYOUT.inputSize);
        this.#memory.set(this.#bytes.subarray(this.#from, this.#to));
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/part-tables.js

const BUCKETS = 8;
const HALVES = 16;
const THREE_BYTES = 0x1000000;
/**
 * The tables by which places are found where a part may begin: for each of its bytes one for the low and one for the high
 * half, from the half's value to the buckets (as bits) with a part that has it there.
 * @param lasting parts by which the buckets are chosen, as numbers whose lowest byte comes first
 * @param others go to the bucket that suits them best
 */
function bucketsOf(lasting, others) {
    const buckets = [...bucketsFor(lasting)];
    for (const part of others) {
        const own = bucketOf(part);
        const growth = buckets.map((bucket) => growthOf(bucket, own));
        const best = growth.indexOf(Math.min(...growth));
        buckets[best] = joined(buckets[best], own);
    }
    const tables = new Uint8Array(PART * 2 * HALVES);
    for (const [index, { halves }] of buckets.entries()) {
        for (const [table, values] of halves.entries()) {
            for (let value = 0; value < HALVES; value++) {
                if ((values >>> value) & 1)
                    tables[table * HALVES + value] = tables[table * HALVES + value] | (1 << index);
            }
        }
    }
    return tables;
}
const part_tables_MOST_KNOWN = 4;
const known = new Map();
/** To choose buckets takes tens of milliseconds, and shapes stay the same while secrets come and go. */
function bucketsFor(parts) {
    const key = parts.join();
    const buckets = known.get(key) ?? grouped(parts.map(bucketOf));
    if (known.size >= part_tables_MOST_KNOWN)
        known.clear();
    known.set(key, buckets);
    return buckets;
}
const EMPTY = { halves: new Array(PART * 2).fill(0), share: 0 };
function bucketOf(part) {
    const halves = Array.from({ length: PART * 2 }, (_, table) => 1 << ((part >>> (table * 4)) & 15));
    // Any byte may follow a part of three.
    if (part < THREE_BYTES)
        halves.fill(0xffff, 6);
    return { halves, share: shareOf(halves) };
}
function joined(one, other) {
    const halves = one.halves.map((values, table) => values | other.halves[table]);
    return { halves, share: shareOf(halves) };
}
/** Joins the two again and again that let the least pass together. */
function grouped(singles) {
    const buckets = new Set(singles);
    const nearest = new Map();
    const seek = (bucket) => nearest.set(bucket, nearestOf(bucket, buckets));
    for (const bucket of buckets)
        seek(bucket);
    while (buckets.size > BUCKETS) {
        const [first, { bucket: second }] = [...nearest].reduce((a, b) => (b[1].growth < a[1].growth ? b : a));
        const both = joined(first, second);
        for (const bucket of [first, second]) {
            buckets.delete(bucket);
            nearest.delete(bucket);
        }
        for (const [bucket, known] of nearest) {
            const growth = growthOf(bucket, both);
            if (growth < known.growth)
                nearest.set(bucket, { bucket: both, growth });
            else if (known.bucket === first || known.bucket === second)
                seek(bucket);
        }
        buckets.add(both);
        seek(both);
    }
    const found = [...buckets];
    while (found.length < BUCKETS)
        found.push(EMPTY);
    return found;
}
function nearestOf(own, buckets) {
    let nearest = { bucket: own, growth: Number.POSITIVE_INFINITY };
    for (const bucket of buckets) {
        const growth = bucket === own ? Number.POSITIVE_INFINITY : growthOf(own, bucket);
        if (growth < nearest.growth)
            nearest = { bucket, growth };
    }
    return nearest;
}
/** How much more passes when two become one. */
function growthOf(one, other) {
    let both = 1;
    for (let table = 0; table < PART * 2; table += 2) {
        const low = one.halves[table] | other.halves[table];
        const high = one.halves[table + 1] | other.halves[table + 1];
        both *= weightOf(low, high);
    }
    return both - one.share - other.share;
}
const WEIGHTS = Float64Array.from(RARITY, (tier) => 2 ** -tier);
const shares = new Map();
function shareOf(halves) {
    let share = 1;
    for (let table = 0; table < halves.length; table += 2) {
        share *= weightOf(halves[table], halves[table + 1]);
    }
    return share;
}
function weightOf(low, high) {
    const key = low | (high << 16);
    const known = shares.get(key);
    if (known !== undefined)
        return known;
    let weight = 0;
    for (let byte = 0; byte < 256; byte++) {
        if ((low >>> (byte & 15)) & (high >>> (byte >>> 4)) & 1)
            weight += WEIGHTS[byte];
    }
    shares.set(key, weight);
    return weight;
}
/** A set with open addressing, at most half full; 0 is a free slot. */
function slotsOf(parts) {
    const bits = Math.max(8, Math.ceil(Math.log2(parts.length * 2 + 1)));
    const slots = new Uint32Array(2 ** bits);
    for (const part of parts) {
        let slot = Math.imul(part, 0x9e3779b1) >>> (32 - bits);
        while (slots[slot] !== 0 && slots[slot] !== part)
            slot = (slot + 1) % slots.length;
        slots[slot] = part;
    }
    return { bits, slots };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/runs.js
/** Bytes behind a hint within which most runs of a shape's characters end. */
const BEHIND = 512;
const GROWTH = 8;
const LONGEST_ESCAPE = 6;
const BACKSLASH = 0x5c;
/** Judges the runs of characters behind hints in one JSON string, as the scanner does, each but once. */
class Runs {
    /** By shape: up to where runs have been judged, in bytes of the text. */
    #judged = new Map();
    get size() {
        return this.#judged.size;
    }
    clear() {
        this.#judged.clear();
    }
    /**
     * Has the run of characters from a hint on a token of the shape?
     * @param context decoded characters before the hint
     * @param text in which the string stands
     * @param hint where the hint stands in it
     * @param end the string's end
     */
    hasShape(shape, context, text, hint, end) {
        if (hint < (this.#judged.get(shape) ?? 0))
            return false;
        const run = runOf(shape, text, hint, end);
        // At least as many bytes as the run has characters, since all of them are ASCII.
        this.#judged.set(shape, hint + run.length);
        return shape.find(context + run, context.length).length > 0;
    }
}
/** The characters of a shape with which a text begins; no more is decoded than a few times as many. */
function runOf({ continues }, text, from, end) {
    for (let most = BEHIND;; most *= GROWTH) {
        const to = from + most < end ? endOfWhole(text, from, from + most) : end;
        const behind = decodeString(text, from, to);
        let length = 0;
        while (length < behind.length && continues(behind.charCodeAt(length)))
            length++;
        if (length < behind.length || to === end)
            return behind.slice(0, length);
    }
}
/** The last place up to there at which no escape is cut. */
function endOfWhole(text, from, to) {
    let end = to - 1;
    while (end >= to - LONGEST_ESCAPE && text[end] !== BACKSLASH)
        end--;
    if (text[end] !== BACKSLASH)
        return to;
    while (end > from && text[end - 1] === BACKSLASH)
        end--;
    return end;
}
/** The inside of a JSON string, or a part of it that cuts no escape. */
function decodeString(text, from, to) {
    const inside = text.toString('utf8', from, to);
    return inside.includes('\\') ? JSON.parse(`"${inside}"`) : inside;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/shape.js
/** Longest run of characters that is waited for in a stream before it is judged. */
const LONGEST_RUN = 16_384;
/** How many characters before a run say whether a token can begin there. */
const CONTEXT = 6;
/** A token begins at the text's start, after what is no letter or digit, or after an escape that ends in one. */
const BEGINS = '(?<=^|[^A-Za-z0-9]|\\\\[bfnrt]|\\\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})';
const WORD = charactersOf(/[A-Za-z0-9_]/);
const WORD_DASH = charactersOf(/[A-Za-z0-9_-]/);
const WORD_DASH_DOT = charactersOf(/[A-Za-z0-9_.-]/);
/** A shape that a pattern finds. */
function shape(rule, hints, continues, pattern) {
    return { rule, hints, continues, find: (run, from) => matchesOf(run, from, pattern) };
}
/** A pattern that begins where a token can. */
function token(pattern) {
    return new RegExp(BEGINS + pattern, 'g');
}
function matchesOf(run, from, pattern) {
    const found = [];
    pattern.lastIndex = from;
    for (let match = pattern.exec(run); match !== null; match = pattern.exec(run)) {
        found.push([match.index, pattern.lastIndex]);
    }
    return found;
}
/** Tells whether a character, by its code, is of a class. */
function charactersOf(pattern) {
    const table = Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
    return (code) => table[code] === true;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/wide-hits.js





/** So many decoded bytes of a piece are met again in the next one. */
const OVERLAP = 256;
/** Bytes that hold the characters before a hint that say whether a token can begin there. */
const wide_hits_BEFORE = CONTEXT * 4;
/** Looks closer where a pattern's part was found: is it all there, and has it the shape that it is a hint of? */
class HitReader {
    #located = new Map();
    #runs = new Runs();
    constructor(patterns) {
        for (const { text, shape } of patterns) {
            const bytes = Buffer.from(text);
            const { at, size } = partOf(bytes);
            const part = partAt(bytes, at) & (size === 3 ? 0xffffff : -1);
            const same = this.#located.get(part >>> 0);
            if (same === undefined)
                this.#located.set(part >>> 0, [{ bytes, shape, at }]);
            else
                same.push({ bytes, shape, at });
        }
    }
    /** As numbers whose lowest byte comes first; those of three bytes have a highest byte of 0. */
    get parts() {
        return [...this.#located.keys()];
    }
    /** Those of the shapes' hints. */
    get hintParts() {
        return this.parts.filter((part) => this.#located.get(part)?.some(({ shape }) => shape !== undefined));
    }
    /** Begins another string. */
    begin() {
        if (this.#runs.size > 0)
            this.#runs.clear();
    }
    /** @returns bits of `MAY_HOLD` */
    read(exports, window, piece) {
        const memory = new Uint8Array(exports.memory.buffer);
        const hits = new Uint32Array(exports.memory.buffer, LAYOUT.hits, exports.hitCount());
        const decoded = { memory, end: exports.decodedEnd(), placeOf: (at) => exports.placeOf(at) - window.offset };
        for (const hit of hits) {
            const part = partAt(memory, hit);
            for (const key of [part >>> 0, part & 0xffffff]) {
                for (const located of this.#located.get(key) ?? []) {
                    if (!standsThere(decoded, hit, located, piece))
                        continue;
                    if (!this.#isFound(decoded, hit - located.at, located, piece, window.bytes))
                        continue;
                    return piece.level === 1 ? MAY_HOLD.pattern : MAY_HOLD.special;
                }
            }
        }
        return 0;
    }
    #isFound(decoded, begin, { bytes, shape }, piece, text) {
        if (shape === undefined)
            return true;
        // The other views do not look for shapes.
        if (piece.level > 1)
            return false;
        if (begin < LAYOUT.decoded || begin + bytes.length > decoded.end)
            return true;
        const context = contextOf(decoded, begin, piece, text);
        if (context === undefined)
            return bytes.length > OVERLAP - wide_hits_BEFORE;
        return this.#runs.hasShape(shape, context, text, decoded.placeOf(begin), piece.end);
    }
}
function partAt(bytes, at) {
    const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
    return first | (second << 8) | (third << 16) | (fourth << 24);
}
/** Does a pattern stand here? What reaches out of the piece is taken for what it may be. */
function standsThere(decoded, hit, { bytes, at }, piece) {
    const begin = hit - at;
    const end = begin + bytes.length;
    if ((begin < LAYOUT.decoded && piece.isFirst) || (end > decoded.end && !piece.more))
        return false;
    const from = Math.max(begin, LAYOUT.decoded);
    const there = decoded.memory.subarray(from, Math.min(end, decoded.end));
    return bytes.compare(there, 0, there.length, from - begin, from - begin + there.length) === 0;
}
/** @returns undefined where the piece before had the hint as a whole, with what stands before it */
function contextOf(decoded, begin, piece, text) {
    let from = begin - wide_hits_BEFORE;
    if (from < LAYOUT.decoded && !piece.isFirst)
        return undefined;
    while (from > LAYOUT.decoded && (decoded.memory[from] & 0xc0) === 0x80)
        from--;
    const start = from <= LAYOUT.decoded ? piece.start : decoded.placeOf(from);
    return decodeString(text, start, decoded.placeOf(begin)).slice(-CONTEXT);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/wide-sieve.js







/** No escape is longer, however deep it stands. */
const AHEAD = 256;
/** Escapes are undone as the views do it: the string's own, those of a document in it, and of one in that. */
const DEEPEST = 3;
/** As packages/gateway/assembly/sieve.ts has them. */
const HIT = 16;
const DEEPER = 32;
/**
 * The sieve over JSON strings, sixteen bytes at once. It tells more exactly than the other: it looks at the whole of a
 * pattern that it meets, of addresses, numbers and references at what stands around them, and reads JSON inside JSON.
 */
class WideSieve {
    #exports;
    #window;
    #hits;
    constructor(exports, hits) {
        const { parts, hintParts } = hits;
        const isHint = new Set(hintParts);
        const others = parts.filter((part) => !isHint.has(part));
        const { bits, slots } = slotsOf(parts);
        const missing = LAYOUT.parts + slots.byteLength - exports.memory.buffer.byteLength;
        if (missing > 0)
            exports.memory.grow(Math.ceil(missing / PAGE));
        const { buffer } = exports.memory;
        new Uint8Array(buffer, LAYOUT.buckets).set(bucketsOf(hintParts, others));
        new Uint8Array(buffer, LAYOUT.countries).set(IBAN_LENGTHS);
        new Uint32Array(buffer, LAYOUT.parts).set(slots);
        exports.setSlots(bits);
        this.#exports = exports;
        this.#window = new Window(exports);
        this.#hits = hits;
    }
    /** Begins a text, which may not change before the last of it is sifted. */
    open(bytes) {
        this.#window.open(bytes);
    }
    close() {
        this.#window.close();
    }
    /**
     * @param start of the inside of a JSON string, or of a number
     * @returns bits of `MAY_HOLD`
     */
    sift(start, end) {
        let found = 0;
        this.#hits.begin();
        for (let level = 1; level <= DEEPEST; level++) {
            const told = this.#siftLevel(start, end, level);
            found |= told & ANYTHING;
            if ((told & DEEPER) === 0 || (found & MAY_HOLD.special) !== 0)
                break;
        }
        return found;
    }
    #siftLevel(start, end, level) {
        const exports = this.#exports;
        const window = this.#window;
        let told = 0;
        let at = start;
        for (;;) {
            if (!window.has(start, end))
                window.moveTo(at);
            const { offset } = window;
            const more = end > window.end;
            const hi = more ? window.end : end;
            const to = more ? hi - AHEAD : end;
            const lo = Math.max(start, window.start);
            told |= exports.sift(at + offset, to + offset, lo + offset, hi + offset, more, level);
            if ((told & HIT) !== 0) {
                told = (told & ~HIT) | this.#hits.read(exports, window, { start, end, isFirst: at === start, more, level });
            }
            if (!more || (told & ANYTHING) === ANYTHING)
                return told;
            const next = this.#nextPiece();
            if (next === undefined)
                return ANYTHING;
            at = next;
        }
    }
    /** Goes back a little, so that what begins in one piece and ends in the next is met there as a whole. */
    #nextPiece() {
        const exports = this.#exports;
        const decoded = new Uint8Array(exports.memory.buffer);
        let place = exports.decodedEnd() - OVERLAP;
        // Next to nothing but line breaks: there is no telling how far apart the parts of something are.
        if (place < LAYOUT.decoded + OVERLAP)
            return undefined;
        while ((decoded[place] & 0xc0) === 0x80)
            place--;
        return exports.placeOf(place) - this.#window.offset;
    }
}
/**
 * @param patterns none of which is shorter than three bytes
 * @returns undefined where there is no WebAssembly with SIMD
 */
function createWideSieve(patterns) {
    const hits = new HitReader(patterns);
    // Of patterns of nothing but NUL; in the set, it says that a slot is free.
    if (hits.parts.includes(0))
        return undefined;
    const exports = instantiate();
    return exports === undefined ? undefined : new WideSieve(exports, hits);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/sieve.js






const FEWEST_CARD_DIGITS = 12;
const sieve_BACKSLASH = 0x5c;
const LETTER_U = 0x75;
/** What the last byte is, in front of the one before: nothing to stop at, a line break, … */
const [BREAK, SPECIAL, SIGN_AT, SLASH, DIGIT] = [1, 2, 3, 4, 5];
/** Beside what the last byte is: the last two may end a pattern's part. */
const LOOK = 8;
const OWN = 7;
/**
 * Tells in one pass over the bytes of a text what has to be looked for in it more closely. Of each pattern, a part of
 * four bytes is looked for: its last two in a table, and where they stand, all of them. Line breaks are passed over, as
 * the scanner does.
 */
class Sieve {
    #actions;
    /** Parts as numbers: of four bytes, and of the patterns that have no more than three. */
    #parts = new Set();
    #shortParts = new Set();
    #always;
    #told;
    /** Null until somebody needs it. */
    #wide = null;
    constructor(patterns) {
        const encoded = patterns.map(({ text }) => Buffer.from(text));
        this.#always = encoded.some(({ length }) => length < PART - 1) ? MAY_HOLD.pattern : 0;
        this.#told = patterns.filter((_, index) => encoded[index].length >= PART - 1);
        this.#actions = OWN_ACTIONS.slice();
        for (const bytes of encoded)
            if (bytes.length >= PART - 1)
                this.#learn(bytes);
    }
    /** Chooses now what is chosen once for all texts, which takes tens of milliseconds. */
    prepare() {
        this.#wideSieve();
    }
    /**
     * Opens a text whose keys, strings and numbers are to be told of, one after the other.
     * @returns tells of the inside of a string, or of a number, by its place; to be asked before another text is opened
     */
    over(bytes) {
        const wide = this.#wideSieve();
        if (wide === undefined)
            return (start, end) => this.sift(bytes, start, end, true);
        wide.open(bytes);
        const always = this.#always;
        return (start, end) => (end - start < PART - 1 ? always : always | wide.sift(start, end));
    }
    /**
     * @param start of what is looked at, within the bytes of UTF-8
     * @param isJson it is the inside of a JSON string, with its escapes
     * @returns bits of `MAY_HOLD`; 0 where nothing can be found
     */
    sift(bytes, start, end, isJson) {
        let found = this.#always;
        let last = 0;
        for (let from = start; from < end;) {
            let at = this.#pass(bytes, from, end, last & 0xff);
            if (at === end)
                break;
            last = sieve_window(bytes, from, at, last);
            if (bytes[at] === sieve_BACKSLASH && isJson) {
                const escaped = bytes[++at];
                if (escaped === LETTER_U)
                    return ANYTHING;
                last = (last & ~0xff) | DECODED[escaped];
            }
            const action = this.#actions[last & 0xffff];
            if ((action & OWN) === BREAK)
                last >>>= 8;
            if ((action & OWN) !== 0)
                found |= ownMeaning(action & OWN, bytes, at, start, end);
            if ((action & LOOK) !== 0 && this.#endsPart(last))
                found |= MAY_HOLD.pattern;
            from = at + 1;
        }
        return found;
    }
    /** Lets go of the text that was opened last. */
    close() {
        this.#wide?.close();
    }
    #wideSieve() {
        if (this.#wide === null)
            this.#wide = createWideSieve(this.#told);
        return this.#wide;
    }
    /** The first byte that asks for something; most of the time is spent here. */
    #pass(bytes, from, end, before) {
        const actions = this.#actions;
        let last = before;
        for (let at = from; at < end; at++) {
            const byte = bytes[at];
            if (actions[(last << 8) | byte] !== 0)
                return at;
            last = byte;
        }
        return end;
    }
    #endsPart(last) {
        return this.#parts.has(last) || this.#shortParts.has(last & 0xffffff);
    }
    #learn(bytes) {
        const { at, size } = partOf(bytes);
        let part = 0;
        for (const byte of bytes.subarray(at, at + size))
            part = (part << 8) | byte;
        (size < PART ? this.#shortParts : this.#parts).add(part);
        this.#actions[part & 0xffff] = this.#actions[part & 0xffff] | LOOK;
    }
}
/** The last four bytes at a place, of which those before `from` are given. */
function sieve_window(bytes, from, at, before) {
    let last = before;
    for (let next = Math.max(from, at - PART + 1); next <= at; next++)
        last = (last << 8) | bytes[next];
    return last;
}
/** By pair: what a byte asks for whatever the patterns are. A digit counts where a number begins. */
const OWN_ACTIONS = Uint8Array.from({ length: 65_536 }, (_, pair) => {
    const byte = pair & 0xff;
    if (byte === 0x0a || byte === 0x0d)
        return BREAK;
    if (byte === sieve_BACKSLASH)
        return SLASH;
    if (byte === 0x25 || byte === 0x26)
        return SPECIAL;
    if (byte === 0x40)
        return SIGN_AT;
    return isDigit(byte) && !isDigit(pair >>> 8) ? DIGIT : 0;
});
/** What JSON's escapes of one letter stand for (RFC 8259, section 7). */
const DECODED = Uint8Array.from({ length: 256 }, (_, letter) => letter);
for (const [index, letter] of [...'bfnrt'].entries())
    DECODED[letter.charCodeAt(0)] = [8, 12, 10, 13, 9][index] ?? 0;
/** What a byte says by itself. A number can begin behind a line break, since the byte before that counts as its own. */
function ownMeaning(action, bytes, at, start, end) {
    if (action === DIGIT)
        return numberAt(bytes, at, start, end);
    if (action === SIGN_AT)
        return MAY_HOLD.address;
    if (action !== BREAK)
        return MAY_HOLD.special;
    return at + 1 < end && isDigit(bytes[at + 1]) ? numberAt(bytes, at + 1, end, end) : 0;
}
/** Does a digit begin what may be a card number, or follow the letters of an IBAN? */
function numberAt(bytes, at, start, end) {
    if (at - 2 >= start && ibanLength(bytes[at - 2], bytes[at - 1]) > 0)
        return MAY_HOLD.number;
    let digits = 0;
    for (let next = at; next < end; next++) {
        if (isDigit(bytes[next]))
            digits++;
        else if (!isSeparator(bytes[next]) || !isDigit(bytes[next + 1]))
            return 0;
        if (digits === FEWEST_CARD_DIGITS)
            return MAY_HOLD.number;
    }
    return 0;
}
function isSeparator(byte) {
    return byte === 0x20 || byte === 0x2d;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/variants.js
/** Shorter pieces of base64 occur by chance in images and other data. */
const SHORTEST_BASE64 = 4;
const SHORTEST_LINE = 12;
/**
 * The texts by which a secret's value is found: as it is, in hexadecimal, in base64 at the three alignments that it
 * can have inside a longer text (RFC 4648, sections 4 and 5). What escapes single characters (JSON, URLs, HTML) is
 * undone where the text is read; see views.ts. Line breaks are left out on both sides, so that wrapped base64 and
 * values of several lines are found.
 */
function variantsOf(secret) {
    const found = new Set();
    for (const value of new Set([secret, secret.trim(), ...longLines(secret)])) {
        for (const variant of encodings(value))
            found.add(withoutLineBreaks(variant));
    }
    found.delete('');
    return [...found];
}
/** The lines of a value of several lines: a key's body, without its first and last line. */
function longLines(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    if (lines.length < 2)
        return [];
    return lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'));
}
function encodings(value) {
    const bytes = Buffer.from(value, 'utf8');
    const hexadecimal = bytes.toString('hex');
    // Percent-encoding is undone byte by byte, which leaves letters beyond ASCII as the bytes of their UTF-8.
    const texts = [value, value.replaceAll(' ', '+'), bytes.toString('latin1')];
    if (bytes.length >= 4)
        texts.push(hexadecimal, hexadecimal.toUpperCase());
    for (const alignment of [0, 1, 2])
        texts.push(...base64At(bytes, alignment));
    return texts;
}
/** The characters that stand for these bytes alone when they begin at `alignment` within groups of three. */
function base64At(bytes, alignment) {
    const padded = Buffer.concat([Buffer.alloc(alignment), bytes]);
    const first = Math.ceil((alignment * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    const core = padded.toString('base64').slice(first, last);
    if (core.length < SHORTEST_BASE64)
        return [];
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
}
function withoutLineBreaks(text) {
    return text.replace(/[\r\n]+/g, '');
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/rules.js



/** Irreversible: the rule's name and nothing of the value. No character of it needs an escape in JSON. */
function redactionOf(rule) {
    return `[REDACTED:${rule}]`;
}
function createRuleSet(secrets, shapes, replace = redactionOf) {
    const patterns = secrets.flatMap(({ rule, value }) => variantsOf(value).map((text) => ({ text, value: { kind: 'value', rule } })));
    for (const [shape, { hints }] of shapes.entries()) {
        for (const text of hints)
            patterns.push({ text, value: { kind: 'shape', shape } });
    }
    const sieve = new Sieve(patterns.map(({ text, value }) => ({ text, shape: value.kind === 'shape' ? shapes[value.shape] : undefined })));
    return { automaton: new Automaton(patterns), sieve, shapes, isEmpty: patterns.length === 0, replace };
}
/** Could the text hold anything at all? One pass without allocation; false is certain. */
function mayMatch({ automaton, isEmpty }, text) {
    if (isEmpty)
        return false;
    if (text.includes('\\') || text.includes('%') || text.includes('&'))
        return true;
    const { next, columnOf, endsHere, shift } = automaton;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const column = columnOf[code];
        if (column === 0) {
            if (code !== 0x0a && code !== 0x0d)
                state = 0;
            continue;
        }
        state = next[state + column];
        if (endsHere[state >> shift] === 1)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/packages/core/src/issued-tokens.js
var issued_tokens = __webpack_require__(71861);
;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/service-shapes.js


const BASE64 = charactersOf(/[A-Za-z0-9_+/=]/);
const ONE_PASSWORD = charactersOf(/[A-Za-z0-9+/=_-]/);
const URL_CHARACTERS = charactersOf(/[!-~]/);
const ISSUED = charactersOf(issued_tokens/* ISSUED_CHARACTERS */.x);
/** Tokens of services that code in CI talks to, by the forms that public rules of scanners know. */
const SERVICE_SHAPES = [
    shape('1password-token', ['ops_eyJ'], ONE_PASSWORD, token('ops_eyJ[A-Za-z0-9+/_-]{40,}={0,3}')),
    shape('1password-key', ['A3-'], WORD_DASH, token('A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![A-Za-z0-9])')),
    shape('cloudflare-token', ['cfat_', 'cfut_', 'cfk_'], WORD, token('cf(?:at|ut|k)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])')),
    shape('databricks-token', ['dapi'], WORD_DASH, token('dapi[0-9A-Fa-f]{32}(?:-\\d)?(?![A-Za-z0-9])')),
    shape('docker-token', ['dckr_pat_'], WORD_DASH, token('dckr_pat_[A-Za-z0-9_-]{20,}')),
    shape('figma-token', ['figd_'], WORD_DASH, token('figd_[A-Za-z0-9_-]{40,}')),
    shape('grafana-token', ['glc_'], BASE64, token('glc_[A-Za-z0-9+/]{32,}={0,3}')),
    shape('grafana-token', ['glsa_'], WORD, token('glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}(?![A-Za-z0-9])')),
    shape('groq-key', ['gsk_'], WORD, token('gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])')),
    shape('vault-token', ['hvs.', 'hvb.', 'hvr.'], WORD_DASH_DOT, token('hv[sbr]\\.[A-Za-z0-9_-]{24,}')),
    shape('linear-key', ['lin_api_'], WORD, token('lin_api_[A-Za-z0-9]{32,}')),
    shape('notion-token', ['ntn_'], WORD, token('ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])')),
    // A session at a gateway: packages/gateway/src/sessions/session-token.ts.
    shape('sallyport-session', ['sps_eyJ'], WORD_DASH_DOT, token('sps_eyJ[A-Za-z0-9_-]{40,}\\.[A-Za-z0-9_-]{43}')),
    shape('sendgrid-key', ['SG.'], WORD_DASH_DOT, token('SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{30,}')),
    shape('shopify-token', ['shpss_', 'shpat_', 'shpca_', 'shppa_'], WORD, token('shp(?:ss|at|ca|pa)_[A-Za-z0-9]{20,}')),
    shape('tailscale-key', ['tskey-'], WORD_DASH, token('tskey-[a-z]{2,20}-[A-Za-z0-9]{6,}-[A-Za-z0-9]{16,}')),
    shape('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], WORD, token('vc[piark]_[A-Za-z0-9]{24,}')),
    ...issued_tokens/* ISSUED_TOKENS */.dZ.map(({ rule, hints, pattern, after }) => shape(rule, hints, ISSUED, after === undefined ? token(pattern) : new RegExp(after + pattern, 'g'))),
    { rule: 'url-password', hints: ['://'], continues: URL_CHARACTERS, find: findPasswords },
];
/** Variables and what documentation writes in a password's place are none. */
const PASSWORD = /:\/\/[^\s:@/?#"'`<>]{0,100}:(?![$<{*%[]|(?:my_?)?password@|your_|replace_|x{3,}@)([^\s/?#"'`<>]{4,200})@(?=[A-Za-z0-9[])/gi;
/** RFC 3986, section 3.2.1: the password of `scheme://user:password@host`, which can hold an `@`; the rest stays. */
function findPasswords(run, from) {
    return Array.from(run.slice(from).matchAll(PASSWORD), (match) => {
        const end = from + match.index + match[0].length - 1;
        return [end - (match[1] ?? '').length, end];
    });
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/shapes.js



const URL_PATH = charactersOf(/[A-Za-z0-9_./:-]/);
const ASSIGNMENT = charactersOf(/[A-Za-z0-9+/=>_:"'\\ -]/);
const ARMOUR = charactersOf(/[A-Za-z0-9+/=\s\\:,.()@<>_-]/);
/** Providers' tokens, keys and private keys, each by the form that its issuer documents. */
const TOKEN_SHAPES = [
    shape('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], WORD, token('gh[pousr]_[A-Za-z0-9]{30,}')),
    shape('github-token', ['github_pat_'], WORD, token('github_pat_[A-Za-z0-9_]{22,}')),
    shape('aws-access-key', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], WORD, token('A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])')),
    {
        rule: 'aws-secret-key',
        hints: ['secret_access_key', 'SECRET_ACCESS_KEY', 'SecretAccessKey', 'secretAccessKey', 'awsSecretKey'],
        continues: ASSIGNMENT,
        find: findAwsSecretKeys,
    },
    shape('slack-token', ['xox', 'xapp-'], WORD_DASH_DOT, token('(?:xox[a-z](?:\\.xox[a-z])?-|xapp-)[A-Za-z0-9-]{10,}')),
    shape('slack-webhook', ['hooks.slack.com/'], URL_PATH, /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9_/-]{20,}/g),
    shape('anthropic-key', ['sk-ant-'], WORD_DASH, token('sk-ant-[A-Za-z0-9_-]{16,}')),
    shape('openai-key', ['sk-'], WORD_DASH, token('sk-(?!ant-)(?:(?:proj|svcacct|admin|None|or-v1)-[A-Za-z0-9_-]{16,}|[A-Za-z0-9]{20,})')),
    shape('google-key', ['AIza'], WORD_DASH, token('AIza[A-Za-z0-9_-]{35}')),
    shape('npm-token', ['npm_'], WORD, token('npm_[A-Za-z0-9]{36}')),
    shape('gitlab-token', issued_tokens/* GITLAB_PREFIXES */.$M, WORD_DASH_DOT, token(`(?:${issued_tokens/* GITLAB_PREFIXES */.$M.join('|')})[A-Za-z0-9_-]{20,}(?:\\.[A-Za-z0-9.]{2,20})?`)),
    shape('stripe-key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], WORD, token('[sr]k_(?:live|test)_[A-Za-z0-9]{16,}')),
    shape('huggingface-token', ['hf_'], WORD, token('hf_[A-Za-z0-9]{30,}')),
    ...SERVICE_SHAPES,
    { rule: 'jwt', hints: ['eyJ'], continues: WORD_DASH_DOT, find: findJwts },
    { rule: 'private-key', hints: ['-----BEGIN '], continues: ARMOUR, find: findPrivateKeys },
];
const JWT_HEADER = new RegExp(`${BEGINS}eyJ[A-Za-z0-9_-]{5,}$`);
/** Three base64url parts between dots, the first two being JSON objects (RFC 7519, section 3.1: `{"` is `eyJ`). */
function findJwts(run, from) {
    const found = [];
    const parts = run.split('.');
    let at = 0;
    for (let index = 0; index + 2 < parts.length; index++) {
        const [header = '', payload = '', signature = ''] = parts.slice(index, index + 3);
        const start = at + header.search(JWT_HEADER);
        if (start >= Math.max(at, from) && payload.startsWith('eyJ') && payload.length >= 8) {
            found.push([start, at + header.length + payload.length + signature.length + 2]);
        }
        at += header.length + 1;
    }
    return found;
}
const AWS_SECRET = /(?:secret_?access_?|awsSecret)key[\\"' ]{0,8}(?:[:=]>?)?[\\"' ]{0,8}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/gi;
/** Forty characters that only their name tells from others. */
function findAwsSecretKeys(run, from) {
    return Array.from(run.slice(from).matchAll(AWS_SECRET), (match) => {
        const end = from + match.index + match[0].length;
        return [end - 40, end];
    });
}
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** From the first line to the last (RFC 7468); without a last line, as far as the armour's characters go. */
function findPrivateKeys(run, from) {
    const found = [];
    KEY_BEGIN.lastIndex = from;
    for (let begin = KEY_BEGIN.exec(run); begin !== null; begin = KEY_BEGIN.exec(run)) {
        KEY_END.lastIndex = KEY_BEGIN.lastIndex;
        const end = KEY_END.exec(run);
        const stop = end === null ? run.length : KEY_END.lastIndex;
        found.push([begin.index, stop]);
        KEY_BEGIN.lastIndex = stop;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/traces/exporter.js
const MOST_WAITING = 4096;
const LARGEST_BATCH = 512;
const EVERY_MS = 5_000;
const WITHIN_MS = 10_000;
const LAST_WITHIN_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;
/** OTLP/HTTP, "Failures": these and a lost connection are tried again, everything else is not. */
const AGAIN = new Set([429, 502, 503, 504]);
/** Sends spans to a collector by OTLP/HTTP in JSON, in batches and beside the calls: a call never waits for it. */
class SpanExporter {
    #options;
    #log;
    #onEnd;
    #waiting = [];
    #timer;
    #sending = false;
    #pauseMs = 0;
    #warned = false;
    constructor(options, log, onEnd) {
        this.#options = options;
        this.#log = log;
        this.#onEnd = onEnd;
    }
    /** Takes a span. Where too many wait, it is dropped and counted. */
    add(span) {
        if (this.#waiting.length >= MOST_WAITING) {
            this.#onEnd('dropped', 1);
            return;
        }
        this.#waiting.push(span);
        if (this.#waiting.length >= LARGEST_BATCH && this.#pauseMs === 0)
            void this.#flush(WITHIN_MS);
        else
            this.#schedule();
    }
    /** Sends what waits, once and for a short while. */
    async stop() {
        clearTimeout(this.#timer);
        this.#sending = false;
        while (this.#waiting.length > 0) {
            const batch = this.#waiting.splice(0, LARGEST_BATCH);
            if (await this.#send(batch, LAST_WITHIN_MS))
                continue;
            this.#onEnd('dropped', batch.length + this.#waiting.length);
            this.#waiting = [];
        }
    }
    #schedule() {
        this.#timer ??= setTimeout(() => void this.#flush(WITHIN_MS), Math.max(EVERY_MS, this.#pauseMs)).unref();
    }
    async #flush(within) {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        if (this.#sending) {
            this.#schedule();
            return;
        }
        this.#sending = true;
        try {
            while (this.#waiting.length > 0) {
                const batch = this.#waiting.splice(0, LARGEST_BATCH);
                if (await this.#send(batch, within))
                    continue;
                this.#waiting = [...batch, ...this.#waiting];
                this.#schedule();
                return;
            }
        }
        finally {
            this.#sending = false;
        }
    }
    /** @returns false when the batch should be tried again */
    async #send(spans, within) {
        const { url, headers } = this.#options;
        const response = await fetch(url, {
            method: 'POST',
            redirect: 'error',
            headers: { ...headers, 'content-type': 'application/json' },
            body: JSON.stringify(exportRequest(spans)),
            signal: AbortSignal.timeout(within),
        }).catch(() => undefined);
        await response?.body?.cancel();
        if (response === undefined || AGAIN.has(response.status)) {
            this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(EVERY_MS, this.#pauseMs * 2));
            this.#warn(response === undefined ? 'cannot be reached' : `answers with ${response.status}`);
            return false;
        }
        this.#pauseMs = 0;
        this.#onEnd(response.ok ? 'sent' : 'dropped', spans.length);
        if (response.ok)
            this.#warned = false;
        else
            this.#warn(`answers with ${response.status}`);
        return true;
    }
    #warn(why) {
        if (!this.#warned)
            this.#log.warning(`traces: ${new URL(this.#options.url).host} ${why}`);
        this.#warned = true;
    }
}
/** ExportTraceServiceRequest in OTLP's JSON encoding. */
function exportRequest(spans) {
    return {
        resourceSpans: [
            {
                resource: { attributes: [{ key: 'service.name', value: { stringValue: 'sallyport-gateway' } }] },
                scopeSpans: [{ scope: { name: 'sallyport.gateway' }, spans }],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/upstream/breaker.js
/**
 * Leaves a provider alone for a while after it has failed several times in a row; then one call tries it, and what
 * comes of that closes or opens it again.
 */
class Breaker {
    #settings;
    #clock;
    #failures = 0;
    #pausedUntil = Number.NEGATIVE_INFINITY;
    #isTrying = false;
    /** How often it has opened: what a call from before says is older than what opened it. */
    #openings = 0;
    constructor(settings, clock) {
        this.#settings = settings;
        this.#clock = clock;
    }
    get openings() {
        return this.#openings;
    }
    /** Seconds until a call is of use; undefined when one may go now, which then has to be recorded. */
    begin() {
        if (this.#settings === undefined || this.#failures < this.#settings.failures)
            return undefined;
        const remaining = this.#pausedUntil - this.#now();
        if (remaining > 0)
            return Math.ceil(remaining / 1000);
        if (this.#isTrying)
            return 1;
        this.#isTrying = true;
        return undefined;
    }
    /**
     * @param healthy undefined where the call says nothing about the provider: its caller left
     * @param begunIn {@link openings} when the call began; one from before the last opening closes nothing
     */
    record(healthy, begunIn) {
        if (this.#settings === undefined || begunIn !== this.#openings)
            return;
        this.#isTrying = false;
        if (healthy === undefined)
            return;
        this.#failures = healthy ? 0 : this.#failures + 1;
        if (this.#failures < this.#settings.failures)
            return;
        this.#pausedUntil = this.#now() + this.#settings.pauseMs;
        this.#openings++;
    }
    #now() {
        return this.#clock.now().getTime();
    }
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./build/packages/gateway/src/upstream/answer.js

/** How far reading may be ahead of who takes what was read. */
const MOST_AHEAD = 1024 * 1024;
/**
 * A provider's answer as it comes: its head, and then its body, once. What had come before the provider broke off is
 * given before the error is thrown.
 */
class Answer {
    status = 0;
    headers = {};
    #left;
    #timer;
    #onHead;
    #onFailure;
    #controller;
    #chunks = [];
    #size = 0;
    #paused = false;
    /** Of who takes the whole. */
    #limit;
    #ending;
    #wake = () => { };
    /** @param bounds who waits for it, and the milliseconds that the whole may take */
    constructor({ left, totalMs }, onHead, onFailure) {
        this.#left = left;
        this.#timer = setTimeout(() => this.#controller?.abort(tooLate()), totalMs);
        this.#onHead = onHead;
        this.#onFailure = onFailure;
    }
    /**
     * The whole body.
     * @param limit bytes
     * @throws Error when the provider broke off; RangeError when it is longer
     */
    async whole(limit) {
        this.#limit = limit;
        if (this.#paused)
            this.#controller?.resume();
        while (this.#ending === undefined && this.#size <= limit)
            await this.#more();
        if (this.#size > limit)
            throw new RangeError('the answer is too large');
        if (this.#ending?.error !== undefined)
            throw this.#ending.error;
        return this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    }
    /** What has come since the last time; undefined at the end. @throws Error when the provider broke off */
    async next() {
        if (this.#chunks.length === 0 && this.#ending === undefined)
            await this.#more();
        const chunk = this.#chunks.length > 1 ? Buffer.concat(this.#chunks) : this.#chunks[0];
        this.#chunks = [];
        this.#size = 0;
        if (this.#paused) {
            this.#paused = false;
            this.#controller?.resume();
        }
        if (chunk !== undefined)
            return chunk;
        if (this.#ending?.error !== undefined)
            throw this.#ending.error;
        return undefined;
    }
    /** Ends the connection unless the answer has come to its end. */
    destroy() {
        if (this.#ending === undefined)
            this.#controller?.abort(new Error('nobody waits for the answer'));
    }
    onRequestStart(controller) {
        this.#controller = controller;
        this.#left.onAbort(() => this.destroy());
    }
    onResponseStart(_, status, headers) {
        if (status < 200)
            return;
        this.status = status;
        this.headers = singleValues(headers);
        this.#onHead();
    }
    onRequestUpgrade(_, _status, _head, socket) {
        socket.destroy();
        this.#onFailure((0,formats_refusal/* refuse */.TR)(502, 'GATEWAY_UPSTREAM_UNREADABLE', 'the provider asks for another protocol'));
    }
    onResponseData(controller, chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        this.#paused = this.#limit === undefined && this.#size > MOST_AHEAD;
        if (this.#limit === undefined || this.#size > this.#limit)
            this.#wake();
        if (this.#paused)
            controller.pause();
    }
    onResponseEnd() {
        this.#ending ??= {};
        clearTimeout(this.#timer);
        this.#wake();
    }
    onResponseError(_, error) {
        this.#ending ??= { error };
        clearTimeout(this.#timer);
        this.#onFailure(error);
        this.#wake();
    }
    /** Waits for the end, or for more of the body. */
    #more() {
        return new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
}
function tooLate() {
    return Object.assign(new Error('the answer took too long'), { code: 'ETIMEDOUT' });
}
/** Of a header that comes several times, the values in a row; of a content type, the first. */
function singleValues(head) {
    const headers = Object.create(null);
    for (const [name, value] of Object.entries(head))
        if (value !== undefined)
            headers[name] = typeof value === 'string' ? value : severalValues(name, value);
    return headers;
}
function severalValues(name, values) {
    return name === 'content-type' ? (values[0] ?? '') : values.join(', ');
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/upstream/client.js



/** A connection that the provider may be about to close is not used again. */
const IDLE_CONNECTION_MS = 4_000;
const LARGEST_HEAD_BYTES = 64 * 1024;
/** Connections to one provider, kept alive. */
class UpstreamClient {
    #upstream;
    #pool;
    #prefix;
    constructor(upstream) {
        this.#upstream = upstream;
        this.#prefix = upstream.url.pathname.replace(/\/$/, '');
        this.#pool = new undici/* Pool */.bC(upstream.url.origin, {
            // No more than one call at a time on a connection: they do not wait for each other.
            pipelining: 1,
            connectTimeout: upstream.connectTimeoutMs,
            headersTimeout: upstream.timeoutMs,
            bodyTimeout: upstream.idleTimeoutMs,
            keepAliveTimeout: IDLE_CONNECTION_MS,
            keepAliveMaxTimeout: IDLE_CONNECTION_MS,
            maxHeaderSize: LARGEST_HEAD_BYTES,
        });
    }
    /**
     * The head of the provider's answer.
     * @throws Refused 502 when it cannot be reached, 504 when it does not answer in time
     */
    send({ method, path, headers, body, left }) {
        return new Promise((resolve, reject) => {
            const answer = new Answer({ left, totalMs: this.#upstream.totalTimeoutMs }, () => resolve(answer), (error) => reject(this.#refusalOf(error)));
            const sent = body === undefined ? headers : { ...headers, 'content-type': 'application/json' };
            const options = { method, path: this.#prefix + path, headers: sent };
            this.#pool.dispatch(body === undefined ? options : { ...options, body }, answer);
        });
    }
    /** Ends the connections, those under way too. */
    stop() {
        void this.#pool.destroy().catch(() => undefined);
    }
    #refusalOf(error) {
        if (error instanceof Error && error.name === 'Refused')
            return error;
        const { name } = this.#upstream;
        const retry = UNSENT.has(error.code ?? '') ? { retry: true, unsent: true } : { retry: true };
        if (LATE.has(error.code ?? '')) {
            return (0,formats_refusal/* refuse */.TR)(504, 'GATEWAY_UPSTREAM_TIMEOUT', `the provider "${name}" did not answer in time`, retry);
        }
        const why = error.code ?? 'the connection broke';
        return (0,formats_refusal/* refuse */.TR)(502, 'GATEWAY_UPSTREAM_UNREACHABLE', `the provider "${name}" cannot be reached: ${why}`, retry);
    }
}
/** There was no connection on which the provider could have seen the call. */
const UNSENT = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const LATE = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT']);

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/meter.js
const MOST_METERS = 5000;
/** Counts the calls of one intent at one upstream; what a label holds is written once. */
class Meter {
    #metrics;
    #labels;
    #latency;
    #ended = new Map();
    #input;
    #output;
    #cost;
    constructor(metrics, upstream, intent) {
        this.#metrics = metrics;
        this.#labels = { upstream, intent };
        this.#latency = metrics.histogram({ upstream });
    }
    /** @param latency milliseconds */
    ended(outcome, code, latency) {
        let counter = this.#ended.get(outcome + code);
        if (counter === undefined) {
            counter = this.#metrics.counter('sallyport_gateway_calls_total', { ...this.#labels, outcome, code });
            this.#ended.set(outcome + code, counter);
        }
        counter.value++;
        this.#latency.observe(latency);
    }
    used({ input, output }) {
        this.#input ??= this.#tokens('input');
        this.#output ??= this.#tokens('output');
        this.#input.value += input;
        this.#output.value += output;
    }
    /** @param usd US dollars */
    cost(usd) {
        this.#cost ??= this.#metrics.counter('sallyport_gateway_cost_usd_total', this.#labels);
        this.#cost.value += usd;
    }
    #tokens(kind) {
        return this.#metrics.counter('sallyport_gateway_tokens_total', { ...this.#labels, kind });
    }
}
/** The meters of all intents and upstreams. */
class Meters {
    #metrics;
    #meters = new Map();
    constructor(metrics) {
        this.#metrics = metrics;
    }
    of(upstream, intent) {
        const key = `${upstream}\n${intent}`;
        const known = this.#meters.get(key);
        if (known !== undefined)
            return known;
        if (this.#meters.size >= MOST_METERS)
            this.#meters.clear();
        const meter = new Meter(this.#metrics, upstream, intent);
        this.#meters.set(key, meter);
        return meter;
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/context-of.js











const MOST_RUNS = 2000;
const NO_LABELS = {};
/** What every call needs, out of the configuration. */
function createContext(config, parts) {
    const { clock, log } = parts;
    const upstreams = [...config.upstreams.values()];
    const clients = new Map(upstreams.map((upstream) => [upstream.name, new UpstreamClient(upstream)]));
    const breakers = new Map(upstreams.map(({ name, breaker }) => [name, new Breaker(breaker, clock)]));
    const credentials = new Credentials(upstreams, log);
    const requestRules = createRuleSet(secretsOf(config), config.redact.patterns ? TOKEN_SHAPES : []);
    const answers = answerRulesOf(config, credentials);
    for (const { sieve } of [requestRules, answers()])
        sieve.prepare();
    const metrics = new Metrics();
    const runs = new Map();
    const warned = new Set();
    return {
        ...parts,
        config,
        credentials,
        identification: new Identification(config, clock, parts.sessions),
        prices: createPriceBook(config.prices, config.pricesDigest, upstreams, clock),
        metrics,
        meters: new Meters(metrics),
        traces: config.traces &&
            new SpanExporter(config.traces, log, (result, spans) => metrics.add('sallyport_gateway_spans_total', { result }, spans)),
        requestRules,
        clientOf: ({ name }) => clients.get(name),
        breakerOf: ({ name }) => breakers.get(name),
        labelsOf: ({ name }, model) => config.modelLabels.find(({ matches }) => matches(`${name}/${model}`))?.labels ?? NO_LABELS,
        answerRules: (placeholders) => withPlaceholders(answers(), placeholders),
        placeholdersOf: (chain) => placeholdersOf(runs, chain),
        warnOnce(key, message) {
            if (warned.has(key))
                return;
            if (warned.size >= MOST_RUNS)
                warned.clear();
            warned.add(key);
            log.warning(message);
        },
        logCall: (fields) => log.call(fields),
        stop() {
            for (const client of clients.values())
                client.stop();
        },
    };
}
function secretsOf(config) {
    return config.redact.secrets.map((value) => ({ rule: 'secret', value }));
}
/** A shorter one would be found in ordinary words; no provider gives out such keys. */
const SHORTEST_CREDENTIAL = 4;
/**
 * Answers are looked through for the gateway's own credentials too, whichever provider they are for. The rules are made
 * again when a credential was fetched.
 */
function answerRulesOf(config, credentials) {
    const shapes = config.redact.patterns ? TOKEN_SHAPES : [];
    const personal = config.redact.personal.length > 0 ? [PLACEHOLDER_SHAPE] : [];
    const secrets = secretsOf(config);
    let made;
    return () => {
        const { version } = credentials;
        if (made?.version === version)
            return made.rules;
        const own = credentials.values
            .filter((value) => value.length >= SHORTEST_CREDENTIAL)
            .map((value) => ({ rule: 'credential', value }));
        const rules = createRuleSet([...own, ...secrets], [...shapes, ...personal]);
        made = { version, rules };
        return rules;
    };
}
function withPlaceholders(rules, placeholders) {
    return {
        ...rules,
        replace: (rule, found) => (rule === RESTORE ? placeholders.valueOf(found) : redactionOf(rule)),
    };
}
function placeholdersOf(runs, chain) {
    const known = runs.get(chain);
    if (known !== undefined)
        return known;
    if (runs.size >= MOST_RUNS)
        runs.delete(runs.keys().next().value);
    const placeholders = new Placeholders();
    runs.set(chain, placeholders);
    return placeholders;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/traces/conventions.js
/**
 * Names of the GenAI conventions, status Development, as of semantic-conventions-genai of 2026-11
 * (docs/gen-ai/gen-ai-spans.md) over semantic conventions 1.41. Contents have names there too; none of them is used.
 */
const GENAI = {
    operation: 'gen_ai.operation.name',
    provider: 'gen_ai.provider.name',
    requestModel: 'gen_ai.request.model',
    responseModel: 'gen_ai.response.model',
    inputTokens: 'gen_ai.usage.input_tokens',
    outputTokens: 'gen_ai.usage.output_tokens',
    cacheReadTokens: 'gen_ai.usage.cache_read.input_tokens',
    cacheWriteTokens: 'gen_ai.usage.cache_creation.input_tokens',
    reasoningTokens: 'gen_ai.usage.reasoning.output_tokens',
    serverAddress: 'server.address',
    serverPort: 'server.port',
    errorType: 'error.type',
    status: 'http.response.status_code',
};
/** Our own, for what the conventions have no name for. */
const SALLYPORT = {
    receipt: 'sallyport.receipt',
    intent: 'sallyport.intent',
    agent: 'sallyport.agent',
    repository: 'sallyport.repository',
    pullRequest: 'sallyport.pull_request',
    promptSha256: 'sallyport.prompt.sha256',
    responseSha256: 'sallyport.response.sha256',
    costUsd: 'sallyport.cost.usd',
    outcome: 'sallyport.outcome',
};
/** Endpoints that are operations of the conventions; the others get no span. */
const OPERATIONS = {
    chat: 'chat',
    responses: 'chat',
    messages: 'chat',
    completions: 'text_completion',
    embeddings: 'embeddings',
};

;// CONCATENATED MODULE: ./build/packages/gateway/src/traces/span.js



const CLIENT = 3;
const UNSET = 0;
const ERROR = 2;
/**
 * A call as a span, out of its receipt: names and numbers, no contents. A run's calls are one trace.
 * @param receipt `<chain>/<sequence>`
 * @returns undefined for what is no operation of the conventions, and for callers that nobody knows
 */
function spanOf(body, receipt, upstream) {
    const operation = OPERATIONS[body.endpoint];
    if (operation === undefined || upstream === undefined || body.caller.intent === null)
        return undefined;
    const start = BigInt(Date.parse(body.at)) * 1000000n;
    const end = start + BigInt(Math.round(body.latencyMs * 1_000_000));
    const failed = body.outcome !== 'ok';
    const model = body.model.asked ?? '';
    return {
        traceId: (0,src_digest/* sha256 */.s)(`trace\0${receipt.slice(0, receipt.lastIndexOf('/'))}`).slice(0, 32),
        spanId: (0,external_node_crypto_.randomBytes)(8).toString('hex'),
        name: model === '' ? operation : `${operation} ${model}`,
        kind: CLIENT,
        startTimeUnixNano: String(start),
        endTimeUnixNano: String(end),
        attributes: attributesOf({
            [GENAI.operation]: operation,
            [GENAI.provider]: upstream.format,
            [GENAI.serverAddress]: upstream.url.hostname,
            [GENAI.serverPort]: Number(upstream.url.port) || (upstream.url.protocol === 'https:' ? 443 : 80),
            [GENAI.errorType]: failed ? (body.code ?? body.outcome) : undefined,
            ...callAttributes(body),
            [SALLYPORT.receipt]: receipt,
        }),
        status: failed ? { code: ERROR, message: body.code ?? body.outcome } : { code: UNSET },
    };
}
function callAttributes({ caller, model, usage, cost, prompt, response, status, outcome }) {
    return {
        [GENAI.requestModel]: model.asked ?? undefined,
        [GENAI.responseModel]: model.served ?? undefined,
        [GENAI.inputTokens]: usage.input ?? undefined,
        [GENAI.outputTokens]: usage.output ?? undefined,
        [GENAI.cacheReadTokens]: usage.cachedInput || undefined,
        [GENAI.cacheWriteTokens]: usage.cacheWrite || undefined,
        [GENAI.reasoningTokens]: usage.reasoning || undefined,
        [GENAI.status]: status,
        [SALLYPORT.intent]: caller.intent ?? undefined,
        [SALLYPORT.agent]: caller.agent,
        [SALLYPORT.repository]: caller.repository,
        [SALLYPORT.pullRequest]: caller.pullRequest,
        [SALLYPORT.promptSha256]: prompt.sha256,
        [SALLYPORT.responseSha256]: response.sha256,
        // Always a double, so that a whole number of dollars has the type of every other.
        [SALLYPORT.costUsd]: cost.usd === null ? undefined : { double: cost.usd },
        [SALLYPORT.outcome]: outcome,
    };
}
function attributesOf(values) {
    return Object.entries(values).flatMap(([key, value]) => {
        if (value === undefined)
            return [];
        if (typeof value === 'object')
            return [{ key, value: { doubleValue: value.double } }];
        return [{ key, value: typeof value === 'string' ? { stringValue: value } : { intValue: String(value) } }];
    });
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/upstream/end-with.js
const SMALL = 16_384;
/** Ends a message with a body. Node sends a small one with its head in one write if it is a text, byte for byte latin1. */
function endWith(message, body) {
    if (body === undefined)
        message.end();
    else if (body.length <= SMALL)
        message.end(body.toString('latin1'), 'latin1');
    else
        message.end(body);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/call.js



const EMPTY_SHA256 = (0,src_digest/* sha256 */.s)('');
function newCall(at) {
    return {
        at,
        startedAt: performance.now(),
        prompt: { sha256: EMPTY_SHA256, sentSha256: null, bytes: 0 },
        redactions: new Map(),
        attempts: [],
        labels: {},
        sent: false,
        report: {},
    };
}
/**
 * What a call cost: what the provider reported, else what was reserved. A call that a provider broke off or refused
 * costs what it reported; one that its caller left or the gateway withholds, at least that, and the output that it was
 * allowed.
 */
function settlementOf(call, outcome) {
    const { hold, report, endpoint } = call;
    if (hold === undefined || !call.sent || endpoint?.charged !== true || outcome === 'refused') {
        return { from: 'none', usd: 0n, tokens: 0 };
    }
    const { usage, final } = report;
    const isBroken = outcome === 'upstream-error' && call.withheld !== true;
    if (usage === undefined) {
        if (isBroken)
            return { from: 'none', usd: 0n, tokens: 0 };
        return { from: 'reservation', usd: hold.price === undefined ? undefined : hold.usd, tokens: hold.tokens };
    }
    if (final || isBroken)
        return charge(usage, hold, 'usage');
    return charge({ ...usage, output: Math.max(usage.output, hold.output) }, hold, 'reservation');
}
function charge(usage, { price }, from) {
    const usd = price === undefined ? undefined : (0,budget_price/* costOf */.ho)(usage, price);
    return { from, usd, tokens: usage.input + usage.output };
}
/** The receipt of a call that ended like this. */
function receiptOf(call, ending, settlement, prices) {
    const { caller, hold } = call;
    const { from, usd, tokens } = settlement;
    return {
        at: call.at.toISOString(),
        caller: callerOf(caller),
        upstream: call.upstream?.name ?? null,
        endpoint: call.endpoint?.name ?? null,
        model: { asked: call.asked ?? null, served: call.report.model ?? null },
        prompt: { ...call.prompt },
        response: ending.response,
        redactions: Object.fromEntries([...call.redactions].sort(([a], [b]) => (a < b ? -1 : 1))),
        usage: reported(call.report.usage, from),
        cost: { usd: usd === undefined ? null : (0,money/* dollars */.E9)(usd), prices, settled: from },
        budget: hold === undefined || from === 'none' ? null : { keys: hold.budgetKeys, usd: (0,money/* formatDollars */.nT)(usd ?? 0n), tokens },
        latencyMs: Math.round((performance.now() - call.startedAt) * 1000) / 1000,
        status: ending.status,
        outcome: ending.outcome,
        ...(ending.code === undefined ? {} : { code: ending.code }),
        ...(call.attempts.length > 1 ? { attempts: [...call.attempts] } : {}),
        ...(Object.keys(call.labels).length > 0 ? { labels: call.labels } : {}),
    };
}
function callerOf(caller) {
    if (caller === undefined)
        return { intent: null, subject: null };
    const { intent, agent, subject, repository, runId, pullRequest } = caller;
    return {
        intent: intent.name,
        ...(agent === undefined ? {} : { agent }),
        subject,
        ...(repository === undefined ? {} : { repository }),
        ...(runId === undefined ? {} : { runId }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
    };
}
function reported(usage, from) {
    if (usage !== undefined) {
        const { input, cachedInput, cacheWrite, output, reasoning } = usage;
        return { input, cachedInput, cacheWrite, output, reasoning };
    }
    const none = from === 'none' ? 0 : null;
    return { input: none, cachedInput: none, cacheWrite: none, output: none, reasoning: none };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/finish.js







/** Ends a call: settles its budget and writes its receipt. Returns `<chain>/<sequence>` once that is on the disk. */
async function finish(context, call, ending) {
    const settlement = settlementOf(call, ending.outcome);
    await settle(call, settlement);
    measure(context, call, ending, settlement);
    const name = call.caller?.chain ?? UNKNOWN_CHAIN;
    if (call.caller === undefined && context.receipts.unknownIsFull)
        return `${UNKNOWN_CHAIN}/counted`;
    const body = receiptOf(call, ending, settlement, context.prices.digest);
    const chain = context.receipts.chain(name);
    const written = writeReceipt(chain, call, body);
    const receipt = `${name}/${call.sequence}`;
    if (context.traces !== undefined)
        trace(context.traces, call, body, receipt);
    await written;
    return receipt;
}
/** Gives the call its number, unless it has one. Resolves when the receipt is on the disk. */
function writeReceipt(chain, call, body) {
    if (call.sequence !== undefined)
        return chain.close(call.sequence, body);
    const { sequence, written } = chain.add(body);
    call.sequence = sequence;
    return written;
}
function trace(traces, { upstream }, body, receipt) {
    const span = spanOf(body, receipt, upstream);
    if (span !== undefined)
        traces.add(span);
}
async function settle({ hold }, { from, usd, tokens }) {
    await hold?.reservation.settle(from === 'none' ? undefined : { usd: usd ?? 0n, tokens });
}
function measure(context, call, ending, settlement) {
    const { metrics } = context;
    const upstream = call.upstream?.name ?? 'none';
    const intent = call.caller?.intent.name ?? 'none';
    const latency = performance.now() - call.startedAt;
    const meter = context.meters.of(upstream, intent);
    meter.ended(ending.outcome, ending.code ?? '', latency);
    if (call.caller === undefined)
        metrics.add('sallyport_gateway_unknown_callers_total', {});
    for (const [rule, count] of call.redactions)
        metrics.add('sallyport_gateway_redactions_total', { rule }, count);
    const { usage } = call.report;
    if (usage !== undefined)
        meter.used(usage);
    if (settlement.usd !== undefined)
        meter.cost((0,money/* dollars */.E9)(settlement.usd));
    context.logCall({
        upstream,
        intent,
        chain: call.caller?.chain ?? UNKNOWN_CHAIN,
        model: call.asked ?? null,
        status: ending.status,
        outcome: ending.outcome,
        code: ending.code ?? null,
        latencyMs: Math.round(latency),
    });
}
/** Answers with a refusal, and its receipt. */
async function answerRefusal(context, call, response, format, refusal, outcome) {
    const body = Buffer.from((0,formats_refusal/* refusalBody */.Hg)(format, refusal));
    const ending = {
        outcome,
        status: refusal.status,
        code: refusal.code,
        response: { sha256: (0,src_digest/* sha256 */.s)(body), bytes: body.length },
    };
    const receipt = await finish(context, call, ending);
    sendWhole(response, refusal.status, { 'content-type': 'application/json', ...(0,formats_refusal/* refusalHeaders */.PU)(refusal), ...proof(call, receipt) }, body);
}
/** Of every answer: a browser is not to guess what a text is. */
const SAFE_HEADERS = { 'x-content-type-options': 'nosniff' };
/** The headers by which a caller finds its receipt. */
function proof(call, receipt) {
    const headers = {
        'x-sallyport-receipt': receipt,
        'x-sallyport-prompt-sha256': call.prompt.sha256,
    };
    if (call.hold?.warning !== undefined)
        headers['x-sallyport-budget-warning'] = call.hold.warning;
    return headers;
}
function sendWhole(response, status, headers, body) {
    response.writeHead(status, { ...SAFE_HEADERS, ...headers, 'content-length': String(body.length) });
    endWith(response, body);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/framing.js
/** Headers that decide who calls, where a body ends, and how it is read: one of each at most. */
const SINGLE = new Set([
    'content-encoding',
    'content-length',
    'content-type',
    'expect',
    'host',
    'transfer-encoding',
    'anthropic-version',
]);
/**
 * What Node's strict parser lets through and two readers could still understand differently (RFC 9112, section 6.3).
 * @returns why the request is refused; undefined when it is plain
 */
function framingProblem(request) {
    const { rawHeaders } = request;
    const seen = [];
    for (let at = 0; at < rawHeaders.length; at += 2) {
        const name = rawHeaders[at].toLowerCase();
        if (!SINGLE.has(name))
            continue;
        if (seen.includes(name))
            return `the header ${name} comes twice`;
        seen.push(name);
    }
    const { 'transfer-encoding': transfer, 'content-length': length, host, expect } = request.headers;
    if (transfer !== undefined && length !== undefined)
        return 'the request has both content-length and transfer-encoding';
    if (transfer !== undefined && transfer.toLowerCase() !== 'chunked')
        return 'the transfer-encoding is not chunked';
    if (length !== undefined && !/^\d{1,15}$/.test(length))
        return 'the content-length is no number';
    if (request.httpVersion !== '1.1')
        return 'the request is not HTTP/1.1';
    if (host === undefined || host === '')
        return 'the request has no host';
    if (expect !== undefined && expect.toLowerCase() !== '100-continue')
        return 'the request expects what nobody knows';
    if (request.headers.upgrade !== undefined)
        return 'the request asks for another protocol';
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/callers/credentials.js

const LONGEST_TOKEN = 16_384;
/**
 * The caller's token: where the provider's key would stand, in `Authorization: Bearer` or `x-api-key`.
 * @throws Refused 401 when there is none, when it is odd, or when two differ
 */
function presentedToken(request) {
    const { rawHeaders } = request;
    let token;
    for (let at = 0; at < rawHeaders.length; at += 2) {
        const presented = tokenIn(rawHeaders[at].toLowerCase(), rawHeaders[at + 1]);
        if (presented === undefined)
            continue;
        if (token !== undefined && token !== presented) {
            throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_CALLER_AMBIGUOUS', 'the call carries two different tokens');
        }
        token = presented;
    }
    if (token === undefined)
        throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_CALLER_UNKNOWN', 'the call carries no token');
    if (token === '' || token.length > LONGEST_TOKEN || !/^[\x21-\x7e]+$/.test(token)) {
        throw (0,formats_refusal/* refuse */.TR)(401, 'GATEWAY_CALLER_UNKNOWN', 'the token cannot be read');
    }
    return token;
}
/** The token that a header carries, empty where it cannot be read; undefined where it is none of the two. */
function tokenIn(name, value) {
    if (name === 'x-api-key')
        return value.trim();
    return name === 'authorization' ? (/^Bearer +(\S+) *$/i.exec(value)?.[1] ?? '') : undefined;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/departure.js
/** Whether a caller has left, for everybody who works for it. An AbortSignal costs several times as much. */
class Departure {
    #left = false;
    #listeners = [];
    get aborted() {
        return this.#left;
    }
    /** The caller has left. */
    abort() {
        if (this.#left)
            return;
        this.#left = true;
        for (const listener of this.#listeners)
            listener();
    }
    /** Calls back when the caller leaves; at once when it has. */
    onAbort(listener) {
        if (this.#left)
            listener();
        else
            this.#listeners.push(listener);
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/parameters.js

/** Is there a value under the key? */
function given(body, key) {
    return body[key] !== undefined && body[key] !== null;
}
/** @throws Refused 422 where the value is neither true nor false */
function flag(body, key) {
    const value = body[key] ?? false;
    if (typeof value !== 'boolean')
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_PARAMETER_UNREADABLE', `"${key}" is not true or false`);
    return value;
}
/** A whole number of at least 1; undefined when the key is absent or null. @throws Refused 422 */
function positive(body, key) {
    if (!given(body, key))
        return undefined;
    const value = body[key];
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 1 || !Number.isInteger(value)) {
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_PARAMETER_UNREADABLE', `"${key}" is not a whole number of 1 or more`);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/json-grammar.js
const QUOTE = 0x22;
const json_grammar_BACKSLASH = 0x5c;
/** 1 for bytes that stand for themselves inside a string: all but quotes, backslashes and controls (section 7). */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 0x20 && byte !== QUOTE && byte !== json_grammar_BACKSLASH ? 1 : 0);
const SIMPLE_ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
const json_grammar_LETTER_U = 0x75;
/** Thrown where a text cannot be read any further. */
class Unreadable extends Error {
    problem;
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}
/** A function of its own, in which V8 keeps everything in registers: most of the time is spent here. */
function endOfPlain(bytes, start, most) {
    const end = Math.min(bytes.length, start + most);
    let at = start;
    while (at < end && PLAIN[bytes[at]] === 1)
        at++;
    return at;
}
function isPlain(byte) {
    return byte !== undefined && PLAIN[byte] === 1;
}
function endOfEscape(bytes, at) {
    const escaped = bytes[at + 1] ?? 0;
    if (SIMPLE_ESCAPES.has(escaped))
        return at + 2;
    if (escaped !== json_grammar_LETTER_U)
        throw new Unreadable('syntax');
    for (let digit = at + 2; digit < at + 6; digit++)
        if (!isHexDigit(bytes[digit]))
            throw new Unreadable('syntax');
    return at + 6;
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function json_grammar_isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function isHexDigit(byte) {
    if (byte === undefined)
        return false;
    return json_grammar_isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/json-keys.js
/** Objects of so many keys are compared one by one, which takes less than a set. */
const FEW_KEYS = 8;
/** The keys of one object. */
class Keys {
    #few = [];
    #many;
    /** False when it was there before. */
    add(key) {
        if (this.#many !== undefined)
            return this.#many.size < this.#many.add(key).size;
        if (this.#few.includes(key))
            return false;
        this.#few.push(key);
        if (this.#few.length > FEW_KEYS)
            this.#many = new Set(this.#few);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/json-strings.js


/** Finds the ends of long strings in JSON, sixteen bytes at once. */
class LongStrings {
    #exports;
    #window;
    /** An escape was passed in the last search. */
    escaped = false;
    constructor(exports) {
        this.#exports = exports;
        this.#window = new Window(exports);
    }
    open(bytes) {
        this.#window.open(bytes);
    }
    close() {
        this.#window.close();
    }
    /**
     * @param at a place inside a string
     * @returns the place of its closing quote, or of what the grammar has to be asked about; the text's end
     */
    endFrom(at) {
        const window = this.#window;
        if (!window.has(at, at + 1))
            window.moveTo(at);
        const { offset, end } = window;
        const stop = this.#exports.endOfString(at + offset, end + offset);
        this.escaped = (stop & 1) === 1;
        return (stop >>> 1) - offset;
    }
}
let shared;
/** One for all, since who reads does not wait; undefined where there is no WebAssembly with SIMD. */
function longStrings() {
    if (shared === undefined) {
        const exports = instantiate();
        shared = exports === undefined ? null : new LongStrings(exports);
    }
    return shared ?? undefined;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/json-token-list.js
const KINDS = ['key', 'string', 'number'];
const KEY = 0;
const STRING = 1;
const NUMBER = 2;
const ESCAPED = 4;
const GROUP_SHIFT = 3;
const FIELDS = 3;
/** The tokens of a JSON text in their order, as numbers in one list: a long body has many. */
class TokenList {
    #fields = [];
    get length() {
        return this.#fields.length / FIELDS;
    }
    addKey(start, end, escaped) {
        this.#fields.push(start, end, KEY | (escaped ? ESCAPED : 0));
    }
    addString(start, end, escaped, group) {
        this.#fields.push(start, end, STRING | (escaped ? ESCAPED : 0) | (group << GROUP_SHIFT));
    }
    addNumber(start, end) {
        this.#fields.push(start, end, NUMBER);
    }
    start(index) {
        return this.#fields[index * FIELDS];
    }
    end(index) {
        return this.#fields[index * FIELDS + 1];
    }
    group(index) {
        return this.#fields[index * FIELDS + 2] >>> GROUP_SHIFT;
    }
    isNumber(index) {
        return (this.#fields[index * FIELDS + 2] & 3) === NUMBER;
    }
    at(index) {
        const info = this.#fields[index * FIELDS + 2];
        return {
            kind: KINDS[info & 3],
            start: this.start(index),
            end: this.end(index),
            escaped: (info & ESCAPED) !== 0,
            group: this.group(index),
        };
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/json-reader.js




/** Levels of nesting that a body has at most. */
const json_reader_DEEPEST = 64;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const MINUS = 0x2d;
/** From here on a string is looked at in many bytes at once; most are shorter. */
const LONG = 48;
/** Literals after their first letter. */
const LITERALS = new Map([
    [0x74, Buffer.from('rue')],
    [0x66, Buffer.from('alse')],
    [0x6e, Buffer.from('ull')],
]);
/** Keys of texts that stand in parts beside each other, for a reader one text. */
const PART_KEYS = ['text', 'token', 'content'];
/**
 * Reads a JSON object without building it: a call's body is judged by a few small members, and the rest, which is long,
 * has only to be JSON without ambiguity.
 * @param bytes valid UTF-8
 * @param watched keys of which `seen` tells
 * @returns the outline, or what is wrong with the text
 */
function outlineJson(bytes, watched = new Set()) {
    const reader = new JsonReader(bytes, watched);
    try {
        return reader.read();
    }
    catch (error) {
        if (error instanceof Unreadable)
            return error.problem;
        throw error;
    }
    finally {
        reader.close();
    }
}
class JsonReader {
    #bytes;
    #watched;
    #members = new Map();
    #seen = new Set();
    #tokens = new TokenList();
    #doubled;
    #groups = 0;
    #at = 0;
    /** The string that was read last holds an escape. */
    #escaped = false;
    /** Opened when the first long string is met. */
    #long;
    constructor(bytes, watched) {
        this.#bytes = bytes;
        this.#watched = watched;
    }
    read() {
        this.#space();
        const isObject = this.#bytes[this.#at] === OPEN_BRACE;
        this.#value(1, 0, 0);
        this.#space();
        if (this.#at < this.#bytes.length)
            throw new Unreadable('syntax');
        if (!isObject)
            throw new Unreadable('no-object');
        return { members: this.#members, doubled: this.#doubled, seen: this.#seen, tokens: this.#tokens };
    }
    close() {
        this.#long?.close();
    }
    /**
     * @param depth of the containers around it, with itself if it is one
     * @param group of texts beside each other that a string belongs to; 0 for none
     * @param beside where the value is an object in a list: the groups of its texts
     */
    #value(depth, group, beside) {
        const byte = this.#bytes[this.#at];
        if (byte === QUOTE)
            this.#text(group);
        else if (byte === OPEN_BRACE)
            this.#object(depth, beside);
        else if (byte === OPEN_BRACKET)
            this.#array(depth, group);
        else if (byte === MINUS || json_grammar_isDigit(byte))
            this.#number();
        else
            this.#literal(byte);
    }
    #text(group) {
        const start = this.#at;
        this.#string();
        this.#tokens.addString(start, this.#at, this.#escaped, group);
    }
    #object(depth, beside) {
        if (depth > json_reader_DEEPEST)
            throw new Unreadable('depth');
        const keys = new Keys();
        this.#at++;
        this.#space();
        if (this.#take(CLOSE_BRACE))
            return;
        do {
            this.#space();
            const key = this.#key();
            if (!keys.add(key))
                this.#doubled ??= key;
            this.#space();
            if (!this.#take(COLON))
                throw new Unreadable('syntax');
            this.#space();
            const start = this.#at;
            const part = beside === 0 ? -1 : PART_KEYS.indexOf(key);
            // A list of this name holds the pieces of one text.
            this.#value(depth + 1, part >= 0 ? beside + part : key === 'tokens' ? -1 : 0, 0);
            if (depth === 1)
                this.#members.set(key, { start, end: this.#at });
            this.#space();
        } while (this.#take(COMMA));
        if (!this.#take(CLOSE_BRACE))
            throw new Unreadable('syntax');
    }
    #key() {
        const start = this.#at;
        if (this.#bytes[start] !== QUOTE)
            throw new Unreadable('syntax');
        this.#string();
        this.#tokens.addKey(start, this.#at, this.#escaped);
        const key = this.#escaped
            ? JSON.parse(this.#bytes.toString('utf8', start, this.#at))
            : this.#bytes.toString('utf8', start + 1, this.#at - 1);
        if (this.#watched.has(key))
            this.#seen.add(key);
        return key;
    }
    /** @param group -1 where its texts are one text */
    #array(depth, group) {
        if (depth > json_reader_DEEPEST)
            throw new Unreadable('depth');
        const beside = this.#groups + 1;
        this.#groups += PART_KEYS.length + 1;
        const own = group === -1 ? this.#groups : 0;
        this.#at++;
        this.#space();
        if (this.#take(CLOSE_BRACKET))
            return;
        do {
            this.#space();
            this.#value(depth + 1, own, beside);
            this.#space();
        } while (this.#take(COMMA));
        if (!this.#take(CLOSE_BRACKET))
            throw new Unreadable('syntax');
    }
    #string() {
        const bytes = this.#bytes;
        const start = this.#at + 1;
        let at = start;
        this.#escaped = false;
        for (;;) {
            at = at - start < LONG ? endOfPlain(bytes, at, LONG) : this.#endOfPieces(at);
            const byte = bytes[at];
            if (byte === QUOTE)
                break;
            if (byte === json_grammar_BACKSLASH) {
                this.#escaped = true;
                at = endOfEscape(bytes, at);
            }
            else if (at - start < LONG || !isPlain(byte))
                throw new Unreadable('syntax');
        }
        this.#at = at + 1;
    }
    #endOfPieces(at) {
        const long = this.#openLong();
        if (long === undefined)
            return endOfPlain(this.#bytes, at, Number.POSITIVE_INFINITY);
        const end = long.endFrom(at);
        if (long.escaped)
            this.#escaped = true;
        return end;
    }
    #openLong() {
        if (this.#long === undefined) {
            this.#long = longStrings();
            this.#long?.open(this.#bytes);
        }
        return this.#long;
    }
    /** Section 6: no leading zero, no plus, digits on both sides of a point. */
    #number() {
        const start = this.#at;
        this.#take(MINUS);
        if (this.#bytes[this.#at] === 0x30)
            this.#at++;
        else
            this.#digits();
        if (this.#take(0x2e))
            this.#digits();
        if (((this.#bytes[this.#at] ?? 0) | 0x20) === 0x65) {
            this.#at++;
            if (!this.#take(0x2b))
                this.#take(MINUS);
            this.#digits();
        }
        this.#tokens.addNumber(start, this.#at);
    }
    #digits() {
        const start = this.#at;
        while (json_grammar_isDigit(this.#bytes[this.#at]))
            this.#at++;
        if (this.#at === start)
            throw new Unreadable('syntax');
    }
    #literal(first) {
        const rest = LITERALS.get(first ?? 0);
        if (rest === undefined)
            throw new Unreadable('syntax');
        this.#at++;
        for (const byte of rest)
            if (!this.#take(byte))
                throw new Unreadable('syntax');
    }
    #take(byte) {
        if (this.#bytes[this.#at] !== byte)
            return false;
        this.#at++;
        return true;
    }
    #space() {
        for (let byte = this.#bytes[this.#at]; isSpace(byte); byte = this.#bytes[this.#at])
            this.#at++;
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/strict-json.js


/** Members that hold what is said to a model: they can be long, and nothing is decided by them. */
const CONTENT = new Set(['messages', 'input', 'instructions', 'prompt', 'suffix', 'system']);
/**
 * One JSON object, with no key twice at any depth (after escapes are undone) and at most 64 levels.
 * @param bytes valid UTF-8
 * @param watched keys of which the outline tells whether they stand anywhere
 * @throws Refused 422
 */
function parseStrictObject(bytes, watched) {
    const outline = outlineJson(bytes, watched);
    if (outline === 'depth')
        throw unreadable(`nests deeper than ${json_reader_DEEPEST} levels`);
    if (outline === 'syntax')
        throw unreadable('is not JSON');
    if (outline === 'no-object')
        throw unreadable('is not a JSON object');
    if (outline.doubled !== undefined) {
        const key = JSON.stringify(outline.doubled.slice(0, 100));
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_BODY_DOUBLED_KEY', `the body has the key ${key} twice in one object`);
    }
    const body = Object.create(null);
    for (const [key, span] of outline.members)
        body[key] = valueAt(bytes, key, span);
    return { body, outline };
}
function valueAt(bytes, key, { start, end }) {
    const isNull = end - start === 4 && bytes[start] === 0x6e;
    if (CONTENT.has(key))
        return isNull ? null : '';
    return JSON.parse(bytes.toString('utf8', start, end));
}
/** A member as a value, what is said to a model too; undefined where there is none. */
function memberOf(bytes, { members }, key) {
    const span = members.get(key);
    return span === undefined ? undefined : JSON.parse(bytes.toString('utf8', span.start, span.end));
}
function unreadable(how) {
    return (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_BODY_UNREADABLE', `the body ${how}`);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/output-bound.js



const MOST_ANSWERS = 128;
/** Prompts of a completion: a list of texts, or of lists of tokens, is answered one by one. */
function promptsIn(bytes, outline) {
    const prompt = memberOf(bytes, outline, 'prompt');
    return Array.isArray(prompt) && prompt.some((one) => typeof one !== 'number') ? prompt.length : 1;
}
/** Does the provider sum up what was said before, which it does with a call of its own? */
function compacts(body) {
    return given(body, 'context_management') && JSON.stringify(body.context_management).includes('"compact');
}
/**
 * Tokens of output at most, times the answers asked for; undefined where nothing bounds them.
 * @param prompts that are answered one by one
 * @throws Refused 422 for what is no bound, 403 for more than the intent allows
 */
function outputOf(body, { outputBounds, multipliers }, intent, prompts) {
    if (outputBounds.length === 0)
        return 0;
    const bounds = outputBounds.map((key) => positive(body, key)).filter((bound) => bound !== undefined);
    const factors = multipliers.map((key) => positive(body, key) ?? 1);
    const factor = Math.max(1, ...factors);
    if (factor > MOST_ANSWERS) {
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PARAMETER_NOT_ALLOWED', `more than ${MOST_ANSWERS} answers to one request`);
    }
    const limit = intent.maxOutputTokens;
    const names = outputBounds.map((key) => `"${key}"`).join(' or ');
    if (bounds.length === 0) {
        if (limit === undefined)
            return undefined;
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_OUTPUT_UNBOUNDED', `the intent bounds the output: give ${names}, at most ${limit}`);
    }
    const bound = Math.max(...bounds);
    if (limit !== undefined && bound > limit) {
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_OUTPUT_TOO_LARGE', `${names} is ${bound}; the intent allows at most ${limit}`);
    }
    return bound * factor * prompts;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/references.js


/** A body that refers to something has one of these keys; items of responses have names, and so have calls of chat. */
const KEYS = ['file_id', 'file_url', 'image_url', 'source'];
const KEYS_OF_RESPONSES = [...KEYS, 'id'];
const REFERENCE_KEYS = new Set(KEYS_OF_RESPONSES);
/** Members that hold what is said to a model. */
const SPOKEN = ['messages', 'input', 'system'];
const NONE = { unbounded: false, images: 0 };
/**
 * Looks for references in what is said to a model: chat parts, items of responses, content blocks of messages.
 * @param outline of the body, made with {@link REFERENCE_KEYS} watched
 */
function referencesIn(bytes, outline, endpoint) {
    const keys = endpoint === 'responses' ? KEYS_OF_RESPONSES : KEYS;
    if (!keys.some((key) => outline.seen.has(key)))
        return NONE;
    const found = { unbounded: false, images: 0 };
    for (const key of SPOKEN)
        collect(memberOf(bytes, outline, key), found);
    return found;
}
/** No deeper than bodies may nest. */
function collect(value, found) {
    if (Array.isArray(value))
        for (const item of value)
            collect(item, found);
    if (!(0,usage/* isObject */.Gv)(value))
        return;
    if (refersToImage(value))
        found.images++;
    else if (refersToMore(value))
        found.unbounded = true;
    for (const inner of Object.values(value))
        collect(inner, found);
}
function refersToImage({ type, image_url: image, file_id: file, source }) {
    const address = (0,usage/* isObject */.Gv)(image) ? image.url : image;
    if (typeof address === 'string')
        return !/^data:/i.test(address);
    if (type === 'input_image')
        return typeof file === 'string';
    return type === 'image' && isElsewhere(source);
}
function refersToMore(value) {
    const { type, id, source } = value;
    if (typeof value.file_id === 'string' || typeof value.file_url === 'string' || isElsewhere(source))
        return true;
    // An item of responses by its name; its type may be left out.
    const isName = typeof id === 'string' && Object.keys(value).every((key) => key === 'id' || key === 'type');
    return type === 'item_reference' || (isName && (type ?? null) === null);
}
function isElsewhere(source) {
    return (0,usage/* isObject */.Gv)(source) && (source.type === 'url' || source.type === 'file');
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/judge.js






const MODEL = /^[\x21-\x7e]{1,256}$/;
/** Service tiers that cost what the price table says, or less. */
const ORDINARY_TIERS = new Set(['auto', 'default', 'flex', 'standard_only']);
/** Tools that run where the caller is. Any other type is the provider's own, and reaches the network past the gateway. */
const CALLERS_TOOLS = /^(?:function|custom|local_shell|apply_patch|computer|computer_use_preview|(?:bash|text_editor|computer|memory|tool_search_tool_(?:regex|bm25))_\d{8})$/;
/** Keys that ask for the prompt to be kept, at any depth. */
const CACHE_KEYS = new Set([
    'cache_control',
    'prompt_cache_retention',
    'prompt_cache_options',
    'prompt_cache_breakpoint',
]);
const WATCHED = new Set([...CACHE_KEYS, ...REFERENCE_KEYS]);
/**
 * Reads a body and judges it: what two readers could understand differently, and what is not known and allowed, is
 * refused.
 * @param bytes the body, valid UTF-8
 * @throws Refused with 422 for what cannot be read, 403 for what is not allowed
 */
function judgeBody(bytes, endpoint, upstream, intent) {
    const { body, outline } = parseStrictObject(bytes, WATCHED);
    checkFields(body, endpoint);
    const model = modelOf(body);
    if (!intent.allowsModel(`${upstream.name}/${model}`))
        throw modelRefused(upstream, model, intent);
    const stream = flag(body, 'stream');
    checkTools(body, intent);
    if (endpoint.fields.has('temperature'))
        checkTemperature(body, intent);
    checkCost(body, intent);
    const { unbounded, images } = referencesIn(bytes, outline, endpoint.name);
    const readings = compacts(body) ? 2 : 1;
    const output = outputOf(body, endpoint, intent, endpoint.name === 'completions' ? promptsIn(bytes, outline) : 1);
    return {
        model,
        stream,
        output: output === undefined ? undefined : output * readings,
        writesCache: [...CACHE_KEYS].some((key) => outline.seen.has(key)),
        images,
        readings,
        refersToInput: unbounded ||
            ['previous_response_id', 'conversation', 'prompt'].some((key) => endpoint.name === 'responses' && given(body, key)),
        tokens: outline.tokens,
    };
}
/** Is a model of the provider's list one that the intent may use? */
function allowsModel(allows, upstream, model) {
    return typeof model === 'string' && MODEL.test(model) && allows(`${upstream.name}/${model}`);
}
function checkFields(body, endpoint) {
    if (!Object.hasOwn(body, 'model'))
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_MODEL_MISSING', 'the body has no "model"');
    for (const key of Object.keys(body)) {
        if (endpoint.fields.has(key))
            continue;
        const known = [...endpoint.fields].find((field) => field === key.normalize('NFKC').toLowerCase().trim());
        if (known !== undefined) {
            throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_FIELD_AMBIGUOUS', `the key ${JSON.stringify(key)} differs from "${known}" in its spelling only`);
        }
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_FIELD_NOT_ALLOWED', `the key ${JSON.stringify(key.slice(0, 100))} is not allowed here`);
    }
}
function modelOf({ model }) {
    if (typeof model !== 'string')
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_MODEL_UNREADABLE', '"model" is not a text');
    if (!MODEL.test(model))
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_MODEL_UNREADABLE', '"model" is not a plain name');
    return model;
}
function modelRefused(upstream, model, intent) {
    return (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_MODEL_NOT_ALLOWED', `the intent "${intent.name}" may not use the model ${JSON.stringify(`${upstream.name}/${model}`)}`);
}
function checkTools(body, intent) {
    const { serverTools, name } = intent;
    const tools = body.tools ?? [];
    if (!Array.isArray(tools))
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_PARAMETER_UNREADABLE', '"tools" is not a list');
    for (const tool of tools) {
        const type = (0,usage/* isObject */.Gv)(tool) ? (tool.type ?? 'function') : undefined;
        if (typeof type !== 'string')
            throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_PARAMETER_UNREADABLE', 'a tool has no readable "type"');
        if (CALLERS_TOOLS.test(type) || serverTools.includes(type))
            continue;
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_TOOL_NOT_ALLOWED', `the tool type ${JSON.stringify(type.slice(0, 100))} runs at the provider; the intent "${name}" does not list it under serverTools`);
    }
    checkToolNames(body, tools, intent);
}
/** By the names that the model may call them by; older bodies have them under `functions`. */
function checkToolNames(body, tools, { allowsTool, name }) {
    if (allowsTool === undefined)
        return;
    const older = body.functions ?? [];
    if (!Array.isArray(older))
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_PARAMETER_UNREADABLE', '"functions" is not a list');
    for (const tool of [...tools, ...older]) {
        const inner = (0,usage/* isObject */.Gv)(tool) ? (tool.function ?? tool.custom ?? tool) : undefined;
        const called = (0,usage/* isObject */.Gv)(inner) ? (inner.name ?? inner.type) : undefined;
        if (typeof called === 'string' && allowsTool(called))
            continue;
        const which = typeof called === 'string' ? JSON.stringify(called.slice(0, 100)) : 'without a name';
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_TOOL_NOT_ALLOWED', `the intent "${name}" does not allow the tool ${which}`);
    }
}
/** The providers' own default, which holds where a body gives none. */
const DEFAULT_TEMPERATURE = 1;
function checkTemperature(body, { temperature, name }) {
    if (temperature === undefined)
        return;
    const value = body.temperature ?? DEFAULT_TEMPERATURE;
    if (typeof value !== 'number') {
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_PARAMETER_UNREADABLE', '"temperature" is not a number');
    }
    if (value >= temperature.min && value <= temperature.max)
        return;
    throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PARAMETER_NOT_ALLOWED', `the intent "${name}" allows a temperature from ${temperature.min} to ${temperature.max}, and this is ${value}`);
}
/** What would cost more than its tokens' price, or come after the answer, where nobody could settle it. */
function checkCost(body, { countsMoney }) {
    if (flag(body, 'background')) {
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PARAMETER_NOT_ALLOWED', '"background" answers cannot be settled');
    }
    if (!countsMoney)
        return;
    if (given(body, 'audio') || (given(body, 'inference_geo') && body.inference_geo !== 'global')) {
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PARAMETER_NOT_ALLOWED', '"audio" and "inference_geo" cost more than the price table says');
    }
    const tier = body.service_tier ?? 'auto';
    if (typeof tier !== 'string' || !ORDINARY_TIERS.has(tier)) {
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PARAMETER_NOT_ALLOWED', 'this "service_tier" costs more than the price table says');
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/views.js
const VIEWS = ['plain', 'json', 'json-in-json', 'percent', 'html'];
/** With which character everything begins that a view reads differently; empty where there is none. */
const views_SPECIAL = {
    plain: '',
    json: '\\',
    'json-in-json': '\\',
    percent: '%',
    html: '&',
};
function readerOf(view) {
    if (view === 'plain')
        return new PlainReader();
    if (view === 'percent')
        return new PercentReader();
    if (view === 'html')
        return new ReferenceReader();
    const once = new UnescapingReader(new PlainReader());
    return view === 'json' ? once : new UnescapingReader(once);
}
const views_BACKSLASH = 0x5c;
const PERCENT = 0x25;
const views_LETTER_U = 0x75;
const LETTER_X = 0x78;
const AMPERSAND = 0x26;
const ESCAPES = new Map([...'bfnrt'].map((letter, index) => [letter.charCodeAt(0), [8, 12, 10, 13, 9][index]]));
class PlainReader {
    code = 0;
    next = 0;
    read(text, at) {
        this.code = text.charCodeAt(at);
        this.next = at + 1;
        return true;
    }
}
/** Undoes one level of escapes of what the reader below gives. */
class UnescapingReader {
    code = 0;
    next = 0;
    #below;
    constructor(below) {
        this.#below = below;
    }
    read(text, at, final) {
        const below = this.#below;
        if (!below.read(text, at, final))
            return false;
        this.code = below.code;
        this.next = below.next;
        if (this.code !== views_BACKSLASH)
            return true;
        if (this.next >= text.length)
            return final;
        if (!below.read(text, this.next, final))
            return false;
        const escaped = below.code;
        if (escaped === views_LETTER_U)
            return this.#readDigits(text, below.next, 4, final);
        // Not JSON's, but that of most languages, in which a document can hold a program.
        if (escaped === LETTER_X)
            return this.#readDigits(text, below.next, 2, final);
        if (escaped === 0x22 || escaped === views_BACKSLASH || escaped === 0x2f)
            this.code = escaped;
        else if (ESCAPES.has(escaped))
            this.code = ESCAPES.get(escaped);
        else
            return true;
        this.next = below.next;
        return true;
    }
    /** Hexadecimal digits after `\u` or `\x`; without them the backslash is a character like any other. */
    #readDigits(text, start, digits, final) {
        let value = 0;
        let at = start;
        for (let count = 0; count < digits; count++) {
            if (at >= text.length)
                return final;
            if (!this.#below.read(text, at, final))
                return false;
            const digit = hexDigit(this.#below.code);
            if (digit < 0)
                return true;
            value = value * 16 + digit;
            at = this.#below.next;
        }
        this.code = value;
        this.next = at;
        return true;
    }
}
class PercentReader {
    code = 0;
    next = 0;
    read(text, at, final) {
        this.code = text.charCodeAt(at);
        this.next = at + 1;
        if (this.code !== PERCENT)
            return true;
        if (at + 2 >= text.length && !final && isHexOrEnd(text, at + 1))
            return false;
        const high = hexDigit(text.charCodeAt(at + 1));
        const low = hexDigit(text.charCodeAt(at + 2));
        if (high < 0 || low < 0)
            return true;
        this.code = high * 16 + low;
        this.next = at + 3;
        return true;
    }
}
const REFERENCE = /&(?:#(?:[xX]([0-9A-Fa-f]{1,6})|(\d{1,7}))|(amp|lt|gt|quot|apos));?/y;
/** What more text could turn into one. */
const BEGUN_REFERENCE = /^&(?:#(?:[xX][0-9A-Fa-f]{0,6}|\d{0,7})?|[a-z]{0,4})$/;
const LONGEST_REFERENCE = 10;
const NAMED = new Map([
    ['amp', 0x26],
    ['lt', 0x3c],
    ['gt', 0x3e],
    ['quot', 0x22],
    ['apos', 0x27],
]);
class ReferenceReader {
    code = 0;
    next = 0;
    read(text, at, final) {
        this.code = text.charCodeAt(at);
        this.next = at + 1;
        if (this.code !== AMPERSAND)
            return true;
        const isNearEnd = at + LONGEST_REFERENCE > text.length;
        if (!final && isNearEnd && BEGUN_REFERENCE.test(text.slice(at)))
            return false;
        REFERENCE.lastIndex = at;
        const found = REFERENCE.exec(text);
        if (found === null)
            return true;
        const [, hexadecimal, decimal, name = ''] = found;
        const number = hexadecimal === undefined ? Number(decimal ?? NAMED.get(name)) : Number.parseInt(hexadecimal, 16);
        if (number > 0xffff)
            return true;
        this.code = number;
        this.next = REFERENCE.lastIndex;
        return true;
    }
}
function isHexOrEnd(text, at) {
    return at >= text.length || hexDigit(text.charCodeAt(at)) >= 0;
}
/** The digit's value; -1 for anything else, NaN included. */
function hexDigit(code) {
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/cursor.js

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/**
 * Runs the automaton over one view of a text that comes in pieces, and knows where each character stood. Line breaks
 * are passed over. Offsets count from the text's very start.
 */
class Cursor {
    view;
    #rules;
    #reader;
    #special;
    /** Where the last characters began: a ring that is longer than any pattern. */
    #starts;
    #count = 0;
    #state = 0;
    #at = 0;
    /** From here on nothing was read, since there was no special character; -1 when everything was. */
    #idleFrom = -1;
    constructor(view, rules) {
        this.view = view;
        this.#rules = rules;
        this.#reader = readerOf(view);
        this.#special = views_SPECIAL[view];
        this.#starts = new Int32Array(2 ** Math.ceil(Math.log2(rules.automaton.longest + 1)));
    }
    /**
     * Goes on to the end of what is there.
     * @param buffer the text from offset `base` on
     * @param final no more text follows
     */
    feed(buffer, base, final, onHit) {
        const { next, columnOf, endsHere, hits, shift, longest } = this.#rules.automaton;
        const special = this.#special === '' ? -1 : this.#special.charCodeAt(0);
        // What is found without a special character, the plain view finds: on from one to the next, and back to where what
        // holds it may begin.
        let looked = special < 0 ? Number.POSITIVE_INFINITY : 0;
        let idle = this.#idleFrom < 0 ? -1 : Math.max(this.#idleFrom - base, 0);
        const starts = this.#starts;
        const mask = starts.length - 1;
        let at = this.#at - base;
        let state = this.#state;
        let count = this.#count;
        while (at < buffer.length) {
            if (state === 0 && at >= looked) {
                const from = idle < 0 ? at : idle;
                const found = buffer.indexOf(this.#special, at);
                looked = found < 0 ? buffer.length : found + 1;
                idle = found < 0 ? from : -1;
                at = found < 0 ? buffer.length : Math.max(from, found - longest);
                continue;
            }
            let code = buffer.charCodeAt(at);
            let after = at + 1;
            if (code === special) {
                if (!this.#reader.read(buffer, at, final))
                    break;
                code = this.#reader.code;
                after = this.#reader.next;
            }
            if (code !== LINE_FEED && code !== CARRIAGE_RETURN) {
                state = next[state + columnOf[code]];
                starts[count++ & mask] = base + at;
                if (endsHere[state >> shift] === 1) {
                    for (const hit of hits[state >> shift] ?? [])
                        onHit(starts[(count - hit.length) & mask], base + after, hit);
                }
            }
            at = after;
        }
        this.#idleFrom = idle < 0 ? -1 : base + idle;
        this.#at = base + at;
        this.#state = state;
        this.#count = count;
    }
    /** Where the earliest text begins that more text could turn into a hit; the end of what was read when there is none. */
    get pendingFrom() {
        const { depth, shift } = this.#rules.automaton;
        const length = depth[this.#state >> shift];
        return length === 0 ? this.#at : this.#starts[(this.#count - length) & (this.#starts.length - 1)];
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/scanner.js




/**
 * Looks for secrets and shapes in a text that comes in pieces. However it is cut, the findings are the same: what the
 * text so far cannot decide is left undecided until more text comes, or its end. Offsets count from the text's start.
 */
class Scanner {
    #rules;
    #cursors;
    /** By shape: the run of characters that is being waited for. */
    #candidates;
    /** How many shapes have a candidate. */
    #waiting = 0;
    /** By shape: up to where runs have been judged. */
    #judged;
    #open;
    #buffer = '';
    #base = 0;
    #findings = [];
    #decided = 0;
    constructor(rules, views = VIEWS) {
        this.#rules = rules;
        this.#cursors = views.map((view) => new Cursor(view, rules));
        this.#candidates = rules.shapes.map(() => undefined);
        this.#judged = rules.shapes.map(() => 0);
    }
    /** Up to here everything is decided. */
    get decided() {
        return this.#decided;
    }
    /** The length of what is not decided yet. */
    get undecided() {
        return this.#base + this.#buffer.length - this.#decided;
    }
    feed(text) {
        this.#buffer += text;
        this.#swallow(text);
        this.#advance(false);
    }
    /** The text is over: everything is decided. */
    end() {
        this.#advance(true);
    }
    /** The findings up to `decided`, in order, without overlaps; each is given once. */
    take() {
        if (this.#findings.length === 0)
            return [];
        const ready = this.#findings.filter(({ end }) => end <= this.#decided);
        this.#findings = this.#findings.filter(({ end }) => end > this.#decided);
        return ready;
    }
    #advance(final) {
        for (const cursor of this.#cursors) {
            cursor.feed(this.#buffer, this.#base, final, (start, end, { value }) => {
                if (value.kind === 'value')
                    this.#add(start, end, value.rule);
                else if (cursor.view === 'plain')
                    this.#consider(value.shape, start);
            });
        }
        if (this.#waiting > 0)
            for (const shape of this.#rules.shapes.keys())
                this.#judge(shape, final);
        this.#decide(final);
    }
    /** A hint was seen: from here on, a run of this shape may be a token. */
    #consider(shape, start) {
        if (start < this.#judged[shape])
            return;
        const candidate = this.#candidates[shape];
        if (candidate !== undefined && !this.#runEnds(shape, candidate, start))
            return;
        if (candidate !== undefined)
            this.#close(shape, candidate);
        this.#candidates[shape] = { start, scannedTo: start };
        this.#waiting++;
    }
    /** Scans on while the shape's characters continue, at most to `limit`; true when the run ends before it. */
    #runEnds(shape, candidate, limit) {
        const { continues } = this.#rules.shapes[shape];
        let at = candidate.scannedTo - this.#base;
        const stop = Math.min(limit - this.#base, this.#buffer.length);
        while (at < stop && continues(this.#buffer.charCodeAt(at)))
            at++;
        candidate.scannedTo = this.#base + at;
        return at < stop;
    }
    #judge(shape, final) {
        const candidate = this.#candidates[shape];
        if (candidate === undefined)
            return;
        const ended = this.#runEnds(shape, candidate, Number.POSITIVE_INFINITY);
        const tooLong = candidate.scannedTo - candidate.start >= LONGEST_RUN;
        if (!ended && !final && !tooLong)
            return;
        const reaches = this.#close(shape, candidate);
        if (!ended && reaches)
            this.#open = { shape: this.#rules.shapes[shape] };
    }
    /** Judges a run; true when a token reaches to its end. */
    #close(shape, { start, scannedTo }) {
        const { find, rule } = this.#rules.shapes[shape];
        const from = Math.max(start - CONTEXT, this.#base);
        let reaches = false;
        for (const [begin, end] of find(this.#buffer.slice(from - this.#base, scannedTo - this.#base), start - from)) {
            this.#add(from + begin, from + end, rule);
            reaches ||= from + end === scannedTo;
        }
        this.#candidates[shape] = undefined;
        this.#waiting--;
        this.#judged[shape] = scannedTo;
        return reaches;
    }
    /** A token that was judged before its run had ended goes on: what still belongs to it goes too. */
    #swallow(text) {
        if (this.#open === undefined)
            return;
        const { continues, rule } = this.#open.shape;
        let length = 0;
        while (length < text.length && continues(text.charCodeAt(length)))
            length++;
        const start = this.#base + this.#buffer.length - text.length;
        if (length > 0) {
            this.#findings.push({ start, end: start + length, rule, replacement: '', counts: false });
        }
        if (length < text.length)
            this.#open = undefined;
    }
    #add(start, end, rule) {
        const found = this.#buffer.slice(start - this.#base, end - this.#base);
        const replacement = this.#rules.replace(rule, found);
        if (replacement === undefined)
            return;
        this.#findings.push({ start, end, rule, replacement, counts: rule !== RESTORE });
    }
    #decide(final) {
        const length = this.#base + this.#buffer.length;
        let decided = length;
        if (!final) {
            for (const cursor of this.#cursors)
                decided = Math.min(decided, cursor.pendingFrom);
            if (this.#waiting > 0)
                for (const candidate of this.#candidates)
                    decided = Math.min(decided, candidate?.start ?? decided);
        }
        if (this.#findings.length > 1)
            this.#findings = mergeFindings(this.#findings);
        for (const { start, end } of this.#findings)
            if (start < decided && end > decided)
                decided = start;
        this.#decided = Math.max(decided, this.#decided);
        const kept = Math.max(this.#decided - CONTEXT, this.#base);
        this.#buffer = this.#buffer.slice(kept - this.#base);
        this.#base = kept;
    }
}
/** Overlapping findings as one; the one that begins first, and of those the longest, gives its name. */
function mergeFindings(findings) {
    const result = [];
    const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const finding of ordered) {
        const last = result.at(-1);
        if (last === undefined || finding.start >= last.end)
            result.push(finding);
        else if (finding.end > last.end)
            result[result.length - 1] = { ...last, end: finding.end };
    }
    return result;
}
/** The views in which a whole text reads differently. */
function otherViewsOf(text) {
    return VIEWS.filter((view) => view !== 'plain' && text.includes(view === 'json-in-json' ? '\\\\' : views_SPECIAL[view]));
}
/**
 * All findings in a whole text.
 * @param isPlainEmpty it is known that as it stands it holds no pattern
 */
function scan(rules, text, isPlainEmpty = false) {
    const others = otherViewsOf(text);
    const scanner = new Scanner(rules, isPlainEmpty ? others : ['plain', ...others]);
    scanner.feed(text);
    scanner.end();
    return scanner.take();
}
/** A text with its findings replaced. */
function replaceFindings(text, findings) {
    let result = '';
    let at = 0;
    for (const { start, end, replacement } of findings) {
        result += text.slice(at, start) + replacement;
        at = end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/fields.js


/** Characters of the shortest number that is looked at. */
const SHORTEST_NUMBER = 4;
/** Looks for what begins in one part of a text and ends in another: it is replaced in the first, and the others lose their share of it. */
function findAcross(members, rules) {
    const joined = members.map(({ text }) => text).join('');
    if (!mayMatch(rules, joined))
        return;
    let first = 0;
    let offset = 0;
    for (const finding of scan(rules, joined)) {
        // Findings come in order: members that end before this one are done with.
        for (; offset + lengthOf(members, first) <= finding.start; first++)
            offset += lengthOf(members, first);
        if (finding.end > offset + lengthOf(members, first))
            share(finding, members, first, offset);
    }
}
function lengthOf(members, index) {
    return members[index]?.text.length ?? 0;
}
/** Gives each part its share of a finding that begins in the first of them and ends in a later one. */
function share(finding, members, first, begin) {
    let offset = begin;
    for (let index = first; index < members.length && offset < finding.end; index++) {
        const member = members[index];
        const start = Math.max(finding.start - offset, 0);
        const end = Math.min(finding.end - offset, member.text.length);
        const isFirst = index === first;
        const replacement = isFirst ? finding.replacement : '';
        if (start < end) {
            member.findings = mergeFindings([...member.findings, { ...finding, start, end, replacement, counts: isFirst }]);
        }
        offset += member.text.length;
    }
}
/** What stands in a field's place. */
function literalOf({ text, findings }) {
    return JSON.stringify(replaceFindings(text, findings));
}
function count(findings, counts) {
    for (const { rule, counts: counted } of findings) {
        if (counted)
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/json-bytes.js



/**
 * Redacts a JSON text in its keys, strings and numbers; every byte that holds nothing stays as it is. Only what the
 * sieve does not pass is decoded and looked at.
 * @param bytes JSON in UTF-8
 * @param tokens of the same text
 */
function redactBytes(bytes, tokens, rules, extra) {
    if (rules.isEmpty && extra === undefined)
        return { bytes, counts: new Map() };
    try {
        return rewrite(bytes, findingFields(bytes, tokens, rules, extra));
    }
    finally {
        // Too much personal data ends a call here: its body is let go all the same.
        rules.sieve.close();
    }
}
/** The tokens that hold something, or are parts of a text that may. */
function findingFields(bytes, tokens, rules, extra) {
    const fields = [];
    const groups = new Map();
    const sift = rules.sieve.over(bytes);
    for (let index = 0; index < tokens.length; index++) {
        const may = siftToken(tokens, index, sift);
        const group = tokens.group(index);
        if (may === 0 && group === 0)
            continue;
        const field = new TokenField(bytes, tokens.at(index));
        if (may !== 0)
            field.findings = findingsIn(field.text, may, rules, extra);
        fields.push(field);
        if (group === 0)
            continue;
        const members = groups.get(group);
        if (members === undefined)
            groups.set(group, [field]);
        else
            members.push(field);
    }
    for (const members of groups.values()) {
        if (members.length > 1 && mayHoldAcross(bytes, members, rules))
            findAcross(members, rules);
    }
    return fields;
}
/** A token that is decoded when somebody reads it. */
class TokenField {
    start;
    end;
    findings = [];
    #bytes;
    #token;
    #text;
    constructor(bytes, token) {
        this.start = token.start;
        this.end = token.end;
        this.#bytes = bytes;
        this.#token = token;
    }
    get text() {
        this.#text ??= this.#decode();
        return this.#text;
    }
    #decode() {
        const { kind, start, end, escaped } = this.#token;
        const literal = this.#bytes.toString('utf8', start, end);
        if (kind === 'number')
            return literal;
        return escaped ? JSON.parse(literal) : literal.slice(1, -1);
    }
}
function siftToken(tokens, index, sift) {
    const start = tokens.start(index);
    const end = tokens.end(index);
    if (!tokens.isNumber(index))
        return sift(start + 1, end - 1);
    return end - start < SHORTEST_NUMBER ? 0 : sift(start, end);
}
/** May strings hold something together? Beside each other, with their escapes, they are the inside of one string. */
function mayHoldAcross(bytes, members, { sieve }) {
    const together = Buffer.concat(members.map(({ start, end }) => bytes.subarray(start + 1, end - 1)));
    const may = sieve.over(together)(0, together.length);
    return (may & (MAY_HOLD.pattern | MAY_HOLD.special)) !== 0;
}
function findingsIn(text, may, rules, extra) {
    const isPlainEmpty = (may & MAY_HOLD.pattern) === 0;
    const known = isPlainEmpty && (may & MAY_HOLD.special) === 0 ? [] : scan(rules, text, isPlainEmpty);
    const more = (may & (MAY_HOLD.number | MAY_HOLD.address)) === 0 ? [] : (extra?.(text) ?? []);
    return more.length === 0 ? known : mergeFindings([...known, ...more]);
}
function rewrite(bytes, fields) {
    const counts = new Map();
    const parts = [];
    let at = 0;
    for (const field of fields) {
        if (field.findings.length === 0)
            continue;
        count(field.findings, counts);
        parts.push(bytes.subarray(at, field.start), Buffer.from(literalOf(field)));
        at = field.end;
    }
    return { bytes: at === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(at)]), counts };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/ibans.js


const SPACE = 0x20;
const DASH = 0x2d;
/** What decides whether a word begins is at most this long before it. */
const ibans_BEFORE = 8;
/** Where a word begins, or an escape ends: at the end of what stands before. */
const WORD_START = /(?:^|[^\p{L}\p{N}_]|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})$/u;
const GOES_ON = /[\p{L}\p{N}_]/u;
/** ISO 13616: country, check digits, account, in groups or not; the whole is 1 modulo 97. Takes linear time. */
function ibans(text) {
    const found = [];
    for (let start = 0; start + 4 < text.length; start++) {
        if (!isDigit(text.charCodeAt(start + 2)) || !isDigit(text.charCodeAt(start + 3)))
            continue;
        const length = ibanLength(text.charCodeAt(start), text.charCodeAt(start + 1));
        const end = length > 0 && hasAccount(text, start + 4) ? endOfIban(text, start, length) : undefined;
        if (end !== undefined && WORD_START.test(text.slice(Math.max(0, start - ibans_BEFORE), start)))
            found.push({ kind: 'iban', start, end });
    }
    return found;
}
/** Does an account number begin here, behind a space or not? */
function hasAccount(text, at) {
    const account = text.charCodeAt(at) === SPACE ? at + 1 : at;
    return isPart(text.charCodeAt(account)) && isPart(text.charCodeAt(account + 1));
}
/** Where the IBAN that starts here ends, if its check digits are right. */
function endOfIban(text, start, length) {
    let taken = 4;
    let sum = 0;
    let at = start + taken;
    for (; at < text.length && taken < length; at++) {
        const code = text.charCodeAt(at);
        if (isPart(code)) {
            sum = appended(sum, code);
            taken++;
        }
        else if ((code !== SPACE && code !== DASH) || !isPart(text.charCodeAt(at + 1)))
            return undefined;
    }
    if (taken < length)
        return undefined;
    // The country and the check digits count last.
    for (let first = start; first < start + 4; first++)
        sum = appended(sum, text.charCodeAt(first));
    return sum % 97 === 1 && !GOES_ON.test(text[at] ?? '') ? at : undefined;
}
function isPart(code) {
    return isDigit(code) || isLetter(code);
}
/** A number that is the same modulo 97 as this one with a digit, or a letter (10 to 35), written after it. */
function appended(sum, code) {
    const small = sum > 10_000_000 ? sum % 97 : sum;
    return isDigit(code) ? small * 10 + code - 0x30 : small * 100 + (code | 0x20) - 0x57;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/personal.js

/** Addresses, card numbers and account numbers by their checksums where they have one; takes linear time. */
function findPersonal(text, kinds) {
    const found = [];
    for (const kind of kinds)
        for (const one of FINDERS[kind](text))
            found.push(one);
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let free = 0;
    return found.filter(({ start, end }) => {
        if (start < free)
            return false;
        free = end;
        return true;
    });
}
const FINDERS = {
    email: emails,
    card: cards,
    iban: ibans,
};
const LOCAL_PART = /[\p{L}\p{N}._+'-]/u;
/** Ends of escapes, which are not part of what follows them. */
const ESCAPE = /\\(?:[bfnrt]|u[0-9A-Fa-f]{4})$|%[0-9A-Fa-f]{2}$/;
const personal_DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})(?![\p{L}\p{N}_])/u;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
/** RFC 5321's addr-spec without quoted local parts. What follows a scheme's `//` or is `git@host:` is an address of a machine. */
function* emails(text) {
    let free = 0;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        const domain = personal_DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
        if (domain === undefined)
            continue;
        let start = at;
        while (start > free && at - start < LONGEST_LOCAL_PART && LOCAL_PART.test(text[start - 1]))
            start--;
        start = afterEscape(text, start, at);
        while (start < at && !/[\p{L}\p{N}_+]/u.test(text[start]))
            start++;
        const end = at + 1 + domain.length;
        if (start === at || isGitRemote(text, start, at, end))
            continue;
        free = end;
        yield { kind: 'email', start, end };
    }
}
/** `\\nbob@…` inside a document inside a string: the `n` is the escape's. */
function afterEscape(text, start, at) {
    for (const length of [1, 2, 5]) {
        if (start + length < at && ESCAPE.test(text.slice(Math.max(0, start - 1), start + length)))
            return start + length;
    }
    return start;
}
function isGitRemote(text, start, at, end) {
    if (text.slice(start, at) !== 'git')
        return false;
    return text[end] === ':' || text.slice(0, start).endsWith('ssh://');
}
/** What decides whether something begins is at most this long before it. */
const personal_BEFORE = 8;
/** Few texts have so many digits beside each other: what follows looks at them alone. */
const MANY_DIGITS = /\d(?:[ -]?\d){11,}/g;
const CARD_RUN = /(?<=^|[^\p{L}\p{N}_]|\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})[2-6](?:[ -]?\d){11,18}(?![\p{L}\p{N}_])/gu;
/** The schemes' ranges with the lengths that they issue: Visa, Mastercard, American Express, Diners, JCB, Discover and UnionPay. */
const NUMBER_RANGES = [
    /^4(?:\d{12}|\d{15}|\d{18})$/,
    /^(?:5[1-5]|2[2-7])\d{14}$/,
    /^3[47]\d{13}$/,
    /^3(?:0[0-5]|[689]\d)\d{11}$/,
    /^35\d{14}$/,
    /^6\d{15}(?:\d{3})?$/,
];
/** ISO/IEC 7812: digits in groups or not, with Luhn's check digit. */
function* cards(text) {
    for (const many of text.matchAll(MANY_DIGITS)) {
        const from = Math.max(0, many.index - personal_BEFORE);
        const window = text.slice(from, many.index + many[0].length + 2);
        for (const match of window.matchAll(CARD_RUN)) {
            const start = from + match.index;
            if (isCard(match[0].replace(/[ -]/g, '')))
                yield { kind: 'card', start, end: start + match[0].length };
        }
    }
}
function isCard(digits) {
    const plausible = NUMBER_RANGES.some((range) => range.test(digits)) && !/^(\d)\1+$/.test(digits);
    return plausible && passesLuhn(digits);
}
function passesLuhn(digits) {
    let sum = 0;
    for (let index = 0; index < digits.length; index++) {
        const digit = digits.charCodeAt(digits.length - 1 - index) - 0x30;
        const doubled = index % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/packages/gateway/src/server/body.js






const decoders = {
    gzip: (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    'x-gzip': (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    deflate: (0,external_node_util_.promisify)(external_node_zlib_.inflate),
    br: (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress),
};
/** What is read and thrown away after a refusal, so that a client that still writes gets to read it. */
const SWALLOWED_BYTES = 64 * 1024 * 1024;
/**
 * A request's body as it comes.
 * @param limit bytes that are read at most
 * @throws Refused 413 for a longer one, CallerLeft
 */
function readBody(request, limit) {
    const declared = Number(request.headers['content-length'] ?? 0);
    if (declared > limit)
        return Promise.reject(tooLarge(limit));
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        request.on('data', (chunk) => {
            size += chunk.length;
            if (size <= limit)
                chunks.push(chunk);
            else {
                chunks.length = 0;
                reject(tooLarge(limit));
                if (size > limit + SWALLOWED_BYTES)
                    request.destroy();
            }
        });
        request.once('end', () => resolve(body_joined(chunks)));
        request.once('error', () => reject(new CallerLeft()));
        request.once('close', () => {
            if (!request.complete)
                reject(new CallerLeft());
        });
    });
}
/**
 * The chunks as one. Their own memory is given back at once: V8 would keep tens of megabytes of it, and then look through
 * the whole heap for it.
 */
function body_joined(chunks) {
    if (chunks.length === 1)
        return chunks[0];
    const whole = Buffer.concat(chunks);
    for (const { buffer, byteLength } of chunks) {
        const memory = buffer;
        // A small chunk may share its memory with others.
        if (memory.byteLength === byteLength)
            memory.transfer?.(0);
    }
    return whole;
}
/** The caller left before the end of its request. */
class CallerLeft extends Error {
    name = 'CallerLeft';
}
const HASHED_BYTES = 16 * 1024 * 1024;
const HASHED_WITHIN_MS = 1_000;
/** The digest of a body that nobody reads, so that its receipt can name it; of nothing for one that is too long or slow. */
function hashBody(request) {
    return new Promise((resolve) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        const done = (sha256, size) => {
            clearTimeout(timer);
            resolve({ sha256, sentSha256: null, bytes: size });
        };
        const timer = setTimeout(() => done(EMPTY_SHA256, 0), HASHED_WITHIN_MS);
        request.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= HASHED_BYTES)
                hash.update(chunk);
            else
                done(EMPTY_SHA256, 0);
        });
        request.once('end', () => done(hash.digest('hex'), bytes));
        request.once('close', () => done(EMPTY_SHA256, 0));
    });
}
/**
 * Undoes `content-encoding` (RFC 9110, section 8.4): one of gzip, deflate and br, within the limit.
 * @throws Refused 413 when the result is longer, 422 when it cannot be undone
 */
async function decodeBody(bytes, encoding, limit) {
    const name = encoding?.trim().toLowerCase() ?? 'identity';
    if (name === 'identity' || name === '')
        return bytes;
    const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (decode === undefined)
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_ENCODING_UNKNOWN', 'the content-encoding is none of gzip, deflate and br');
    try {
        return await decode(bytes, { maxOutputLength: limit });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(limit);
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_BODY_UNREADABLE', 'the body is not what its content-encoding says');
    }
}
/** @throws Refused 422 for bytes that are not UTF-8 */
function checkUtf8(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_BODY_NOT_UTF8', 'the body is not UTF-8');
}
function tooLarge(limit) {
    return (0,formats_refusal/* refuse */.TR)(413, 'GATEWAY_BODY_TOO_LARGE', `the body is longer than the ${limit} bytes that the intent allows`);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/json-tokens.js
/**
 * Visits the strings and numbers of a JSON text in the order in which they stand.
 * @param text valid JSON (RFC 8259); this does not check it
 */
function visitTokens(text, visit) {
    const path = [];
    const isObject = [];
    let expectsKey = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22) {
            const end = endOfString(text, at);
            if (expectsKey) {
                visit({ kind: 'key', start: at, end, path: NO_PATH });
                path[path.length - 1] = json_tokens_decodeString(text.slice(at, end));
            }
            else
                visit({ kind: 'string', start: at, end, path });
            expectsKey = false;
            at = end - 1;
        }
        else if (code === 0x7b || code === 0x5b) {
            expectsKey = code === 0x7b;
            isObject.push(expectsKey);
            path.push(expectsKey ? '' : 0);
        }
        else if (code === 0x7d || code === 0x5d) {
            isObject.pop();
            path.pop();
            expectsKey = false;
        }
        else if (code === 0x2c) {
            expectsKey = isObject.at(-1) === true;
            if (!expectsKey)
                path[path.length - 1] = path.at(-1) + 1;
        }
        else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
            const end = endOfNumber(text, at);
            visit({ kind: 'number', start: at, end, path });
            at = end - 1;
        }
    }
}
const NO_PATH = [];
function endOfString(text, start) {
    let quote = text.indexOf('"', start + 1);
    while (quote >= 0) {
        let backslashes = 0;
        while (text.charCodeAt(quote - 1 - backslashes) === 0x5c)
            backslashes++;
        if (backslashes % 2 === 0)
            return quote + 1;
        quote = text.indexOf('"', quote + 1);
    }
    return text.length;
}
function endOfNumber(text, start) {
    let end = start + 1;
    while (end < text.length && /[0-9.eE+-]/.test(text[end]))
        end++;
    return end;
}
/** The text of a string token. */
function json_tokens_decodeString(token) {
    return token.includes('\\') ? JSON.parse(token) : token.slice(1, -1);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/endpoints.js
const words = (text) => new Set(text.split(/\s+/).filter((word) => word !== ''));
/** Of OpenAI-compatible servers: vLLM, Ollama and llama.cpp, beside OpenAI's own. None of them bounds output or costs. */
const SAMPLING_ELSEWHERE = `top_k min_p typical_p repetition_penalty length_penalty min_tokens ignore_eos stop_token_ids
  include_stop_str_in_output skip_special_tokens spaces_between_special_tokens add_generation_prompt
  chat_template_kwargs guided_json guided_regex guided_choice guided_grammar structured_outputs mirostat
  mirostat_tau mirostat_eta repeat_penalty repeat_last_n cache_prompt grammar json_schema keep_alive think`;
/** https://platform.openai.com/docs/api-reference, as of openai-node 7.57; what reaches past the gateway is left out. */
const CHAT_FIELDS = words(`messages model audio frequency_penalty function_call functions logit_bias logprobs
  max_completion_tokens max_tokens metadata modalities n parallel_tool_calls prediction presence_penalty
  prompt_cache_key prompt_cache_options prompt_cache_retention reasoning_effort response_format safety_identifier seed
  service_tier stop store stream stream_options temperature tool_choice tools top_logprobs top_p user verbosity
  ${SAMPLING_ELSEWHERE}`);
const COMPLETION_FIELDS = words(`model prompt best_of echo frequency_penalty logit_bias logprobs max_tokens n
  presence_penalty seed stop stream stream_options suffix temperature top_p user ${SAMPLING_ELSEWHERE}`);
const RESPONSE_FIELDS = words(`background context_management conversation include input instructions max_output_tokens
  max_tool_calls metadata model parallel_tool_calls previous_response_id prompt prompt_cache_key prompt_cache_options
  prompt_cache_retention reasoning safety_identifier service_tier store stream stream_options temperature text
  tool_choice tools top_logprobs top_p truncation user`);
const EMBEDDING_FIELDS = words('input model dimensions encoding_format user');
/** https://docs.anthropic.com/en/api/messages, as of the SDK 1.12, and the betas that agents' command lines use. */
const MESSAGE_FIELDS = words(`max_tokens messages model cache_control context_management metadata output_config
  output_format service_tier stop_sequences stream system temperature thinking tool_choice tools top_k top_p
  inference_geo diagnostics compaction`);
const COUNT_FIELDS = words(`messages model cache_control context_management output_config output_format system thinking
  tool_choice tools`);
const none = new Set();
const ENDPOINTS = [
    openai('chat', 'chat/completions', CHAT_FIELDS, ['max_tokens', 'max_completion_tokens'], ['n']),
    openai('completions', 'completions', COMPLETION_FIELDS, ['max_tokens'], ['n', 'best_of']),
    openai('responses', 'responses', RESPONSE_FIELDS, ['max_output_tokens'], []),
    openai('embeddings', 'embeddings', EMBEDDING_FIELDS, [], []),
    models('openai', none),
    anthropic('messages', 'messages', MESSAGE_FIELDS, ['max_tokens'], true),
    anthropic('count-tokens', 'messages/count_tokens', COUNT_FIELDS, [], false),
    models('anthropic', words('limit after_id before_id beta')),
];
function openai(name, path, fields, outputBounds, multipliers) {
    const query = words('api-version');
    return { name, format: 'openai', method: 'POST', path, fields, outputBounds, multipliers, charged: true, query };
}
function anthropic(name, path, fields, outputBounds, charged) {
    const query = words('beta');
    return { name, format: 'anthropic', method: 'POST', path, fields, outputBounds, multipliers: [], charged, query };
}
function models(format, query) {
    return {
        name: 'models',
        format,
        method: 'GET',
        path: 'models',
        fields: none,
        outputBounds: [],
        multipliers: [],
        charged: false,
        query,
    };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/routes.js


const LONGEST_QUERY_VALUE = 256;
/** The upstream that a path names, for the shape of a refusal. */
function upstreamOf(target, { upstreams }) {
    return upstreams.get(/^\/([A-Za-z0-9_-]+)(?:[/?]|$)/.exec(target)?.[1] ?? '');
}
/**
 * `/<upstream>/<the provider's own path>`, exactly as an endpoint is spelt: nothing is decoded or normalised.
 * @throws Refused 403
 */
function routeOf(method, target, config) {
    const upstream = upstreamOf(target, config);
    if (upstream === undefined)
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PATH_NOT_ALLOWED', 'the path names no upstream of the gateway');
    const [path = '', query, ...more] = target.slice(upstream.name.length + 1).split('?');
    const endpoint = endpointsOf(upstream).get(path);
    if (endpoint === undefined || more.length > 0) {
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PATH_NOT_ALLOWED', `this path of the upstream "${upstream.name}" is not allowed`);
    }
    if (method !== endpoint.method) {
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_METHOD_NOT_ALLOWED', `${endpoint.path} takes ${endpoint.method} only`);
    }
    const kept = allowedQuery(query, endpoint);
    return { upstream, endpoint, path: path + kept, query: kept };
}
const endpoints = new WeakMap();
/** By path: what an upstream has. */
function endpointsOf(upstream) {
    const known = endpoints.get(upstream);
    if (known !== undefined)
        return known;
    const own = ENDPOINTS.filter(({ format }) => format === upstream.format);
    const made = new Map(own.map((endpoint) => [pathAt(upstream, endpoint, ''), endpoint]));
    endpoints.set(upstream, made);
    return made;
}
/** An endpoint's path at a provider. An upstream whose URL already ends in a version takes paths without one. */
function pathAt({ url }, endpoint, query) {
    return `${/\/v\d+\/?$/.test(url.pathname) ? '/' : '/v1/'}${endpoint.path}${query}`;
}
function allowedQuery(query, endpoint) {
    if (query === undefined)
        return '';
    const kept = new URLSearchParams();
    for (const [name, value] of new URLSearchParams(query)) {
        if (endpoint.query.has(name) && value.length <= LONGEST_QUERY_VALUE && !kept.has(name))
            kept.append(name, value);
    }
    return kept.size === 0 ? '' : `?${kept}`;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/targets.js



/** The model that was asked for, and those that the intent names for when it cannot answer. */
function targetsOf(context, call, route, { body }) {
    const { asked, caller } = call;
    if (asked === undefined || caller === undefined || body === undefined) {
        return [targetOf(context, route, null, body)];
    }
    const others = alternatives(context.config, caller, route.upstream, asked).map(({ upstream, model }) => targetOf(context, { ...route, upstream, path: pathAt(upstream, route.endpoint, route.query) }, model, withModel(body, model)));
    return [targetOf(context, route, asked, body), ...others];
}
/** Who answers instead. */
function alternatives({ upstreams }, { intent }, upstream, model) {
    const names = intent.fallback.get(`${upstream.name}/${model}`) ?? [];
    return names.map((name) => ({ upstream: upstreams.get(name.upstream), model: name.model }));
}
function targetOf(context, route, model, body) {
    return {
        route,
        model,
        body,
        price: () => (model === null ? undefined : context.prices.priceOf(route.upstream, model)),
        sha256: () => (0,src_digest/* sha256 */.s)(body ?? ''),
    };
}
/** The same body with another model; every other byte stays. */
function withModel(body, model) {
    const text = body.toString('utf8');
    let result = text;
    visitTokens(text, ({ kind, start, end, path }) => {
        if (kind !== 'string' || path.length !== 1 || path[0] !== 'model')
            return;
        result = text.slice(0, start) + JSON.stringify(model) + text.slice(end);
    });
    return Buffer.from(result);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/reserve.js




/**
 * Takes what a call can cost at most from every budget of its intent, or nothing from any.
 * @param judged the body; undefined for a request that has none
 * @param bytes of the body as it is sent
 * @throws Refused 403 where a budget does not cover it or cannot be told, 429, 503
 */
async function reserve(context, call, caller, { endpoint, upstream }, judged, bytes) {
    const { intent } = caller;
    const budgets = intent.budgets.map((budget) => reserve_claimOf(caller, budget, call.at));
    const bounds = endpoint.charged && judged !== undefined ? boundsOf(context, caller, upstream, judged, bytes) : [FREE];
    const [{ price, bound }] = bounds;
    let usd = 0n;
    for (const other of bounds)
        if (other.usd > usd)
            usd = other.usd;
    const tokens = Math.max(...bounds.map(({ bound: other }) => other.input + other.output));
    const grant = await context.ledger.reserve({
        limitKey: `${intent.name}|${caller.chain}`,
        requestsPerMinute: intent.requestsPerMinute,
        concurrent: intent.concurrent,
        budgets,
        reserve: { usd, calls: judged === undefined ? 0 : 1, tokens },
    });
    if (grant.kind !== 'granted')
        throw notGranted(grant, intent, call.at);
    const { reservation } = grant;
    const budgetKeys = budgets.map(({ key }) => key);
    const warning = warn(context, call, intent, reservation, budgetKeys);
    call.hold = { reservation, budgetKeys, warning, usd, tokens, output: bound.output, price };
}
const FREE = { price: undefined, bound: { input: 0, output: 0, writesCache: false }, usd: 0n };
/** What a call can cost at the model that was asked for, and at each that may answer instead. */
function boundsOf(context, caller, upstream, judged, bytes) {
    const { intent } = caller;
    const candidates = [
        { upstream, model: judged.model },
        ...alternatives(context.config, caller, upstream, judged.model),
    ];
    return candidates.map((candidate) => {
        const price = context.prices.priceOf(candidate.upstream, candidate.model);
        if (price === undefined && intent.countsMoney)
            throw noPrice(`${candidate.upstream.name}/${candidate.model}`);
        const longer = Math.max(0, candidate.model.length - judged.model.length);
        const window = () => context.prices.contextWindowOf(candidate.upstream, candidate.model);
        const bound = tokenBound(intent, judged, bytes + longer, window);
        return { price, bound, usd: price === undefined ? 0n : (0,budget_price/* boundOf */.s0)(bound, price) };
    });
}
function reserve_claimOf(caller, budget, now) {
    const key = ownedKey(caller, budget, now);
    return { key, limits: budget, slow: budget.slow, lastsMs: lastsMs(budget) };
}
function noPrice(model) {
    return (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PRICE_UNKNOWN', `the intent has a budget of money, and "${model}" has no price`);
}
/** Says which budgets are nearly taken: in the log once, in the metrics, and to the caller. */
function warn(context, call, { name, budgets }, { filled }, keys) {
    let warning;
    for (const [index, part] of filled.entries()) {
        const budget = budgets[index];
        if (part < budget.warnAt)
            continue;
        const percent = Math.floor(part * 100);
        const renews = renewsAt(budget, call.at);
        const text = `per=${budget.per}; taken=${percent}%${renews === undefined ? '' : `; renews=${renews}`}`;
        warning = warning === undefined ? text : `${warning}, ${text}`;
        context.warnOnce(keys[index], `the budget ${keys[index]} is ${percent}% taken`);
        context.metrics.add('sallyport_gateway_budget_warnings_total', { intent: name, per: budget.per });
    }
    return warning;
}
/** No model takes more tokens for an image; the largest that is known takes some 48,000. */
const TOKENS_OF_IMAGE = 64_000;
/** What a call can come to: a token is at least one byte. What the body does not hold or bound, the model's window does. */
function tokenBound(intent, judged, bytes, windowOf) {
    const { writesCache } = judged;
    const held = (bytes + judged.images * TOKENS_OF_IMAGE) * judged.readings;
    const isBounded = judged.output !== undefined && !judged.refersToInput;
    if (isBounded || (!intent.countsMoney && !intent.countsTokens)) {
        return { input: held, output: judged.output ?? 0, writesCache };
    }
    const window = windowOf();
    if (window === undefined) {
        throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_OUTPUT_UNBOUNDED', 'the intent has a budget, and nothing bounds what this call can use');
    }
    return {
        input: judged.refersToInput ? Math.max(window * judged.readings, held) : held,
        output: judged.output ?? window,
        writesCache,
    };
}
function notGranted(grant, { budgets }, now) {
    if (grant.kind === 'rate') {
        const slow = grant.slowedBy === undefined ? undefined : budgets[grant.slowedBy];
        const why = slow === undefined ? '' : `: the budget of the ${scopeName(slow)} is nearly spent`;
        return (0,formats_refusal/* refuse */.TR)(429, 'GATEWAY_RATE_LIMITED', `the intent allows no more requests in this minute${why}`, {
            retryAfter: grant.retryAfterSeconds,
        });
    }
    if (grant.kind === 'concurrent') {
        return (0,formats_refusal/* refuse */.TR)(429, 'GATEWAY_TOO_MANY_AT_ONCE', 'the intent allows no more calls at once', { retryAfter: 1 });
    }
    const what = { usd: 'money', calls: 'calls', tokens: 'tokens' }[grant.what];
    const budget = budgets[grant.budget];
    return (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_BUDGET_SPENT', `the budget of ${what} for the ${scopeName(budget)} does not cover this call; ${renewal(budget, now)}`);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/admit.js








/**
 * Reads, judges and redacts a call, and reserves what it may cost.
 * @throws Refused
 */
async function admit(context, call, caller, route, request) {
    const limit = caller.intent.requestBytes;
    const raw = await readBody(request, limit);
    call.prompt = { sha256: (0,src_digest/* sha256 */.s)(raw), sentSha256: null, bytes: raw.length };
    if (route.endpoint.method === 'GET') {
        if (raw.length > 0)
            throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_BODY_UNREADABLE', 'this path takes no body');
        await reserve(context, call, caller, route, undefined, 0);
        return { body: undefined, stream: false };
    }
    const decoded = await decodeBody(raw, request.headers['content-encoding'], limit);
    checkUtf8(decoded);
    const judged = judgeBody(decoded, route.endpoint, route.upstream, caller.intent);
    call.asked = judged.model;
    call.labels = { ...context.labelsOf(route.upstream, judged.model), ...caller.intent.labels };
    const body = redact(context, call, caller, decoded, judged);
    await reserve(context, call, caller, route, judged, body.length);
    call.prompt.sentSha256 = body === raw ? call.prompt.sha256 : (0,src_digest/* sha256 */.s)(body);
    return { body, stream: judged.stream };
}
/** The same bytes where nothing is replaced. */
function redact(context, call, caller, body, judged) {
    const { personal } = context.config.redact;
    const extra = personal.length === 0 ? undefined : personalFindings(context, context.placeholdersOf(caller.chain));
    const redacted = redactBytes(body, judged.tokens, context.requestRules, extra);
    for (const [rule, count] of redacted.counts)
        call.redactions.set(rule, count);
    if (redacted.bytes !== body)
        checkRedacted(redacted.bytes, judged);
    return redacted.bytes;
}
/** Redaction must not make a body that says something else: another model, or one key twice. */
function checkRedacted(bytes, judged) {
    try {
        if (parseStrictObject(bytes).body.model === judged.model)
            return;
    }
    catch (error) {
        if (!(error instanceof formats_refusal/* Refused */.Lw))
            throw error;
    }
    throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_REDACTION_AMBIGUOUS', 'the body cannot be redacted without changing what it asks for');
}
function personalFindings({ config }, placeholders) {
    return (text) => findPersonal(text, config.redact.personal).map(({ kind, start, end }) => {
        const replacement = placeholders.placeholderFor(kind, text.slice(start, end));
        if (replacement === undefined)
            throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_PERSONAL_DATA', 'the run holds too much personal data');
        return { start, end, rule: kind, replacement, counts: true };
    });
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/json-body.js





/**
 * Redacts a JSON text in its keys, strings and numbers; every byte that holds nothing stays as it is.
 * @param json valid JSON
 */
function redactJson(json, rules, { skip } = {}) {
    if (rules.isEmpty)
        return { text: json, counts: new Map() };
    const fields = [];
    const groups = new Map();
    visitTokens(json, ({ kind, start, end, path }) => {
        if (kind === 'number' && end - start < SHORTEST_NUMBER)
            return;
        if (kind === 'string' && skip?.(path))
            return;
        const literal = json.slice(start, end);
        const text = kind === 'number' ? literal : json_tokens_decodeString(literal);
        const field = { start, end, text, findings: json_body_findingsIn(text, rules) };
        fields.push(field);
        const group = kind === 'string' ? partGroup(path) : undefined;
        if (group === undefined)
            return;
        const members = groups.get(group);
        if (members === undefined)
            groups.set(group, [field]);
        else
            members.push(field);
    });
    for (const members of groups.values())
        if (members.length > 1)
            findAcross(members, rules);
    return json_body_rewrite(json, fields);
}
/** Redacts a text that is no JSON. */
function redactText(text, rules) {
    const findings = json_body_findingsIn(text, rules);
    const counts = new Map();
    count(findings, counts);
    return { text: replaceFindings(text, findings), counts };
}
/** Does a text hold anything that the rules look for? */
function holdsFinding(rules, text) {
    return mayMatch(rules, text) && scan(rules, text).length > 0;
}
function json_body_findingsIn(text, rules) {
    return mayMatch(rules, text) ? scan(rules, text) : [];
}
/** `messages[3].content[*].text`: what the parts of one message have in common. */
function partGroup(path) {
    const key = path.at(-1);
    if (typeof key === 'string' && PART_KEYS.includes(key) && typeof path.at(-2) === 'number') {
        return JSON.stringify([path.slice(0, -2), key]);
    }
    if (typeof key === 'number' && path.at(-2) === 'tokens')
        return JSON.stringify(path.slice(0, -1));
    return undefined;
}
function json_body_rewrite(json, fields) {
    const counts = new Map();
    let text = '';
    let at = 0;
    for (const field of fields) {
        if (field.findings.length === 0)
            continue;
        count(field.findings, counts);
        text += json.slice(at, field.start) + literalOf(field);
        at = field.end;
    }
    return { text: at === 0 ? json : text + json.slice(at), counts };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/logprobs.js


/**
 * Takes from an answer what its probabilities say of redacted tokens: their bytes, and the alternatives, of which the
 * likeliest is the token itself. Tokens whose bytes together hold what their texts do not show go too.
 * @param original the JSON as it came
 * @param redacted the same, its texts redacted
 */
function redactLogprobs(original, redacted, rules) {
    if (!original.includes('"logprobs"'))
        return redacted;
    const before = JSON.parse(original);
    const after = JSON.parse(redacted);
    return visit(before, after, rules) ? JSON.stringify(after) : redacted;
}
/** Without recursion: an answer may nest as deep as it is long. @returns whether anything was taken away */
function visit(before, after, rules) {
    const open = [[before, after]];
    let changed = false;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [was, is] = next;
        if (Array.isArray(was) && Array.isArray(is))
            changed = visitList(was, is, rules, open) || changed;
        else if ((0,usage/* isObject */.Gv)(was) && (0,usage/* isObject */.Gv)(is)) {
            changed = blankOlder(was, is) || changed;
            for (const [key, value] of Object.entries(is))
                open.push([was[key], value]);
        }
    }
    return changed;
}
/** @param open what is still to be visited; it is added to */
function visitList(before, after, rules, open) {
    const hidden = hiddenByBytes(after, rules);
    let changed = false;
    for (const [index, entry] of after.entries()) {
        const was = before[index];
        if (isEntry(entry) && isEntry(was) && (entry.token !== was.token || hidden.has(index))) {
            if (entry.token === was.token)
                entry.token = '';
            blank(entry);
            changed = true;
        }
        else
            open.push([was, entry]);
    }
    return changed;
}
function isEntry(value) {
    return (0,usage/* isObject */.Gv)(value) && typeof value.token === 'string';
}
function blank(entry) {
    if ('bytes' in entry)
        entry.bytes = null;
    if ('top_logprobs' in entry)
        entry.top_logprobs = [];
}
/** The entries whose bytes hold a finding together. */
function hiddenByBytes(entries, rules) {
    const hidden = new Set();
    const texts = entries.map((entry) => (isEntry(entry) ? bytesOf(entry) : ''));
    const joined = texts.join('');
    if (joined === '')
        return hidden;
    for (const { start, end } of scan(rules, joined)) {
        let at = 0;
        for (const [index, text] of texts.entries()) {
            if (at < end && at + text.length > start)
                hidden.add(index);
            at += text.length;
        }
    }
    return hidden;
}
/** A byte as a character each, by which a secret's UTF-8 is looked for too. */
function bytesOf({ bytes }) {
    if (!Array.isArray(bytes) || !bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256))
        return '';
    return Buffer.from(bytes).toString('latin1');
}
/** Completions have a list of tokens beside a list of alternatives, by the token's text. */
function blankOlder({ tokens: before }, after) {
    const { tokens, top_logprobs: alternatives } = after;
    if (!Array.isArray(before) || !Array.isArray(tokens) || !Array.isArray(alternatives))
        return false;
    let changed = false;
    for (const [index, token] of tokens.entries()) {
        if (token === before[index] || alternatives[index] === null || alternatives[index] === undefined)
            continue;
        alternatives[index] = null;
        changed = true;
    }
    return changed;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/answer-body.js





/** Members of an answer that say what it cost, and who gave it. */
const REPORTED = ['model', 'usage'];
/**
 * Redacts a whole answer, whatever it is, and reads what it says of itself.
 * @param raw valid UTF-8
 */
function redactAnswer(endpoint, raw, rules) {
    const outline = outlineJson(raw);
    if (typeof outline === 'string')
        return redactOther(endpoint, raw, rules);
    const report = (0,usage/* reportOfAnswer */.w7)(endpoint, reportedMembers(raw, outline));
    const { bytes, counts } = redactBytes(raw, outline.tokens, rules);
    if (!raw.includes('"logprobs"'))
        return { bytes, counts, report };
    return { bytes: withoutLogprobs(raw, raw.toString(), bytes.toString(), rules), counts, report };
}
function reportedMembers(raw, { members }) {
    const found = {};
    for (const name of REPORTED) {
        const span = members.get(name);
        if (span !== undefined)
            found[name] = JSON.parse(raw.toString('utf8', span.start, span.end));
    }
    return found;
}
/** What is no object, is nested deeply, or is no JSON at all. */
function redactOther(endpoint, raw, rules) {
    const text = raw.toString();
    const value = parsed(text);
    const { text: redacted, counts } = value === undefined ? redactText(text, rules) : redactJson(text, rules);
    const bytes = value === undefined ? changed(raw, text, redacted) : withoutLogprobs(raw, text, redacted, rules);
    return { bytes, counts, report: (0,usage/* reportOfAnswer */.w7)(endpoint, value) };
}
function withoutLogprobs(raw, text, redacted, rules) {
    return changed(raw, text, redactLogprobs(text, redacted, rules));
}
function changed(raw, text, redacted) {
    return redacted === text ? raw : Buffer.from(redacted);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/event-json.js

/** The object that an event's data is; undefined when it is none. */
function jsonOf(data) {
    if (data === undefined || !data.trimStart().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(data);
        return (0,usage/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** An event with several data lines, as one with a single line: JSON has its line breaks between tokens only. */
function singleLine(parsed) {
    const { text, data, span } = parsed;
    if (span !== undefined || data === undefined || jsonOf(data) === undefined)
        return parsed;
    const others = text.split(/\r\n|\r|\n/).filter((line) => line !== '' && !/^\uFEFF?data(?:$|:)/.test(line));
    const head = `${others.map((line) => `${line}\n`).join('')}data: `;
    const line = data.replaceAll('\n', ' ');
    return { text: `${head}${line}\n\n`, data: line, span: [head.length, head.length + line.length] };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/upstream/headers.js
/** Headers of a request that go on; the caller's token is in none of them. */
const REQUEST_HEADERS = new Set([
    'accept',
    'anthropic-beta',
    'anthropic-dangerous-direct-browser-access',
    'anthropic-version',
    'idempotency-key',
    'openai-beta',
    'user-agent',
    'x-app',
    'x-client-request-id',
    'x-stainless-retry-count',
]);
/** Headers of an answer that go back. */
const RESPONSE_HEADERS = new Set([
    'content-type',
    'openai-model',
    'openai-processing-ms',
    'openai-version',
    'request-id',
    'retry-after',
    'retry-after-ms',
    'x-request-id',
    'x-should-retry',
]);
const RESPONSE_PREFIXES = ['x-ratelimit-', 'anthropic-ratelimit-'];
/**
 * What the provider is sent beside the body: what the caller may say, and the gateway's own credential.
 * @param hides whether a value holds what must not go on: the caller's token, a secret
 */
function requestHeaders(request, { format, credential, isAccessToken, sign, url }, hides) {
    const headers = { host: url.host, 'accept-encoding': 'identity' };
    for (const name of REQUEST_HEADERS) {
        const value = request.headers[name];
        if (typeof value === 'string' && !hides(value))
            headers[name] = value;
    }
    if (credential === undefined || sign !== undefined)
        return headers;
    if (format === 'openai' || isAccessToken)
        headers.authorization = `Bearer ${credential}`;
    else
        headers['x-api-key'] = credential;
    // Messages take an access token with this beta only.
    if (format === 'anthropic' && isAccessToken)
        headers['anthropic-beta'] = withBeta(headers['anthropic-beta']);
    return headers;
}
/** Where a path of an upstream is, with the path that its URL begins with. */
function addressOf({ url }, path) {
    return url.origin + url.pathname.replace(/\/$/, '') + path;
}
const OAUTH_BETA = 'oauth-2025-04-20';
function withBeta(asked) {
    if (asked === undefined)
        return OAUTH_BETA;
    return asked.split(',').some((beta) => beta.trim() === OAUTH_BETA) ? asked : `${asked},${OAUTH_BETA}`;
}
/**
 * What the caller is told of the provider's headers.
 * @param hides whether a value holds what must not go back: the gateway's credential, a secret
 */
function responseHeaders(headers, hides) {
    const kept = {};
    for (const [name, value] of Object.entries(headers)) {
        const known = RESPONSE_HEADERS.has(name) || RESPONSE_PREFIXES.some((prefix) => name.startsWith(prefix));
        if (known && !hides(value))
            kept[name] = value;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/served.js

/**
 * Why the model that answers may not: an intent can ask for one that its patterns allow, or for exactly the one that was
 * asked for. A provider that does not say which one it is may not either.
 * @param served as the provider names it
 * @returns undefined when it may
 */
function servedProblem(call, { upstream, endpoint }, served) {
    const intent = call.caller?.intent;
    if (intent === undefined || intent.served === 'any' || !endpoint.charged)
        return undefined;
    const asked = call.attempts.at(-1)?.model ?? call.asked;
    if (served !== undefined && served === asked)
        return undefined;
    if (served !== undefined && intent.served === 'allowed' && intent.allowsModel(`${upstream.name}/${served}`)) {
        return undefined;
    }
    const name = served === undefined ? 'a model that it does not name' : JSON.stringify(served.slice(0, 100));
    return (0,formats_refusal/* refuse */.TR)(502, 'GATEWAY_MODEL_MISMATCH', `the provider "${upstream.name}" answers with ${name}, which the intent "${intent.name}" does not allow in place of ${JSON.stringify(asked)}`);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/answer.js













const LARGEST_ANSWER = 64 * 1024 * 1024;
/**
 * The provider's answer as it may be passed on, or why not.
 * @throws Refused 502 for a redirect and for a refusal of the gateway's own credential
 */
function checkStatus(status, { upstream }) {
    if (status >= 300 && status < 400) {
        throw (0,formats_refusal/* refuse */.TR)(502, 'GATEWAY_UPSTREAM_REDIRECT', `the provider "${upstream.name}" answers with a redirect, which is not followed`);
    }
    if (status === 401 || status === 403) {
        throw (0,formats_refusal/* refuse */.TR)(502, 'GATEWAY_UPSTREAM_CREDENTIAL', `the provider "${upstream.name}" refuses the gateway's credential (${status})`);
    }
}
/** Reads a whole answer, undoes its encoding, redacts it and passes it on with its receipt. */
async function answerWhole(context, call, route, rules, incoming, response, isStreamAsked) {
    const { status } = incoming;
    const raw = await readAnswer(incoming);
    // Clients read whatever answers a call for a stream as one; a whole answer in its place is an object.
    if (isStreamAsked && status === 200 && jsonOf(raw.toString()) === undefined) {
        call.withheld = true;
        throw answer_unreadable('a stream was asked for, and this is neither one by its content-type nor JSON');
    }
    const body = readAndRedact(context, call, route, rules, status, raw);
    const failed = status >= 400;
    const mismatch = failed ? undefined : servedProblem(call, route, call.report.model);
    if (mismatch !== undefined) {
        call.withheld = true;
        throw mismatch;
    }
    const receipt = await finish(context, call, {
        outcome: failed ? 'upstream-error' : 'ok',
        status,
        code: failed ? 'GATEWAY_UPSTREAM_STATUS' : undefined,
        response: { sha256: (0,src_digest/* sha256 */.s)(body), bytes: body.length },
    });
    const headers = responseHeaders(incoming.headers, (value) => holdsFinding(rules, value));
    sendWhole(response, status, { ...headers, ...proof(call, receipt) }, body);
    // Who does not take what waits loses its connection.
    if ((response.socket?.writableLength ?? 0) > 0)
        response.setTimeout(context.config.stallTimeoutMs);
}
const answer_decoders = {
    gzip: (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    deflate: (0,external_node_util_.promisify)(external_node_zlib_.inflate),
    br: (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress),
};
async function readAnswer(incoming) {
    const bytes = await incoming.whole(LARGEST_ANSWER).catch((error) => {
        if (error instanceof RangeError)
            throw answer_unreadable('it is too large');
        throw (0,formats_refusal/* refuse */.TR)(502, 'GATEWAY_UPSTREAM_BROKEN', 'the provider broke off its answer', { retry: true });
    });
    const encoding = encodingOf(incoming);
    if (encoding === undefined)
        return bytes;
    const decode = Object.hasOwn(answer_decoders, encoding) ? answer_decoders[encoding] : undefined;
    if (decode === undefined)
        throw answer_unreadable('nobody asked for its content-encoding');
    return decode(bytes, { maxOutputLength: LARGEST_ANSWER }).catch(() => {
        throw answer_unreadable('it is not what its content-encoding says');
    });
}
function encodingOf({ headers }) {
    const encoding = headers['content-encoding']?.trim().toLowerCase();
    return encoding === undefined || encoding === '' || encoding === 'identity' ? undefined : encoding;
}
function answer_unreadable(why) {
    return (0,formats_refusal/* refuse */.TR)(502, 'GATEWAY_UPSTREAM_UNREADABLE', `the provider's answer cannot be passed on: ${why}`);
}
function readAndRedact({ config }, call, { endpoint, upstream }, rules, status, raw) {
    if (!(0,external_node_buffer_.isUtf8)(raw))
        throw answer_unreadable('it is not UTF-8');
    const { bytes, counts, report } = redactAnswer(endpoint.name, raw, rules);
    call.report = report;
    for (const [rule, count] of counts)
        call.redactions.set(rule, (call.redactions.get(rule) ?? 0) + count);
    if (endpoint.name !== 'models' || status >= 400)
        return bytes;
    const allows = call.caller?.intent.allowsModel ?? (() => false);
    const mayUse = (model) => config.upstreams.has(upstream.name) && allowsModel(allows, upstream, model);
    return Buffer.from(filterModels(bytes.toString(), mayUse));
}
/** The provider's list, without the models that the intent may not use. */
function filterModels(text, allowed) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        throw answer_unreadable('it is no list of models');
    }
    if (!(0,usage/* isObject */.Gv)(list) || !Array.isArray(list.data))
        throw answer_unreadable('it is no list of models');
    const data = list.data.filter((item) => (0,usage/* isObject */.Gv)(item) && allowed(item.id));
    const ends = 'first_id' in list ? { first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null } : {};
    const { models: _models, ...rest } = list;
    return JSON.stringify({ ...rest, data, ...ends });
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/formats/channels.js

/** Keys whose texts a client puts together from the events of a stream. */
const GROWING = new Set([
    'content',
    'refusal',
    'reasoning_content',
    'reasoning',
    'thinking',
    'arguments',
    'text',
    'input',
    'transcript',
    'summary',
]);
/**
 * Which text of a stream a string of one event continues.
 * @returns the same name for strings that a client appends to each other; undefined for a string that stands alone
 */
function channelOf(endpoint, event, path) {
    if (endpoint === 'messages')
        return messagesChannel(event, path);
    if (endpoint === 'responses')
        return responsesChannel(event, path);
    return choicesChannel(event, path);
}
function choicesChannel(event, path) {
    if (path.length < 3)
        return undefined;
    const [top, position, part] = path;
    if (top === 'choices' && typeof position === 'number' && part === 'logprobs') {
        const isToken = path.length === 6 ? path[5] === 'token' : path.length === 5 && path[3] === 'tokens';
        return isToken ? `${indexAt(event, path, 2)}|logprobs.${path[3]}` : undefined;
    }
    const growing = typeof path.at(-1) === 'string' && GROWING.has(path.at(-1));
    if (top !== 'choices' ||
        typeof position !== 'number' ||
        !growing ||
        (part !== 'delta' && part !== 'message' && part !== 'text')) {
        return undefined;
    }
    let name = `${indexAt(event, path, 2)}|${part}`;
    for (let at = 3; at < path.length; at++) {
        name += `.${typeof path[at] === 'number' ? indexAt(event, path, at + 1) : path[at]}`;
    }
    return name;
}
/** The `index` that the item at the first steps of a path gives itself; its place when it gives none. */
function indexAt(event, path, steps) {
    let value = event;
    for (let at = 0; at < steps; at++)
        value = value[path[at]];
    return (0,usage/* isObject */.Gv)(value) && typeof value.index === 'number' ? value.index : path[steps - 1];
}
function messagesChannel(event, path) {
    const [top, key] = path;
    const growing = key === 'text' || key === 'partial_json' || key === 'thinking';
    if (event.type !== 'content_block_delta' || top !== 'delta' || path.length !== 2 || !growing)
        return undefined;
    return `${event.index}|${key}`;
}
function responsesChannel(event, path) {
    const isDelta = typeof event.type === 'string' && event.type.endsWith('.delta');
    const isToken = path.length === 3 && path[0] === 'logprobs' && path[2] === 'token';
    if (!isDelta || !(isToken || (path.length === 1 && path[0] === 'delta')))
        return undefined;
    return `${itemOf(event)}${event.content_index}|${event.summary_index}|${event.type}|${path[0]}`;
}
function itemOf(event) {
    return `${event.item_id}|${event.output_index}|`;
}
/** The beginnings of the names of the channels that end with this event; an empty one means all. */
function endedBy(endpoint, event) {
    const type = String(event.type ?? '');
    if (endpoint === 'messages') {
        if (type === 'content_block_stop')
            return [`${event.index}|`];
        return type === 'message_delta' || type === 'message_stop' ? [''] : [];
    }
    if (endpoint === 'responses') {
        if (/^response\.(?:completed|failed|incomplete|cancelled)$/.test(type))
            return [''];
        return type.endsWith('.done') ? [itemOf(event)] : [];
    }
    if (!Array.isArray(event.choices))
        return [];
    const over = event.choices.filter((choice) => (0,usage/* isObject */.Gv)(choice) && typeof choice.finish_reason === 'string' && choice.finish_reason !== '');
    return over.map((choice) => `${choice.index}|`);
}
/** Is this the event after which nothing comes? */
function isLast(endpoint, data, event) {
    if (endpoint === 'messages')
        return event?.type === 'message_stop';
    if (endpoint === 'responses')
        return /^response\.(?:completed|failed|incomplete|cancelled)$/.test(String(event?.type));
    return data.trim() === '[DONE]';
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/event-splitter.js

const event_splitter_LINE_FEED = 0x0a;
const event_splitter_CARRIAGE_RETURN = 0x0d;
/** An event that is never ended would be held for ever. */
const LARGEST_EVENT = 16 * 1024 * 1024;
/** Cuts a stream of server-sent events (HTML, section 9.2) at its blank lines; every byte is in exactly one event. */
class EventSplitter {
    #pending = Buffer.alloc(0);
    /** Up to here `#pending` has been looked at. */
    #at = 0;
    /** Where the line that is being looked at begins. */
    #line = 0;
    /** The events that this chunk completes. */
    push(chunk) {
        this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
        const events = [];
        let start = 0;
        for (let end = this.#endOfLine(); end >= 0; end = this.#endOfLine()) {
            const next = this.#afterBreak(end);
            if (next < 0)
                break;
            const isBlank = end === this.#line;
            this.#at = next;
            this.#line = next;
            if (!isBlank)
                continue;
            events.push(this.#pending.subarray(start, next));
            start = next;
        }
        this.#pending = this.#pending.subarray(start);
        this.#at -= start;
        this.#line -= start;
        return events;
    }
    /** What came after the last blank line. */
    rest() {
        const rest = this.#pending;
        this.#pending = Buffer.alloc(0);
        this.#at = 0;
        this.#line = 0;
        return rest;
    }
    get held() {
        return this.#pending.length;
    }
    /** The next line feed or carriage return; -1 when the line goes on. */
    #endOfLine() {
        for (; this.#at < this.#pending.length; this.#at++) {
            const byte = this.#pending[this.#at];
            if (byte === event_splitter_LINE_FEED || byte === event_splitter_CARRIAGE_RETURN)
                return this.#at;
        }
        return -1;
    }
    /** Where the next line begins; -1 while the next byte could still be the line feed of a carriage return. */
    #afterBreak(end) {
        if (this.#pending[end] === event_splitter_LINE_FEED)
            return end + 1;
        if (end + 1 >= this.#pending.length)
            return -1;
        return this.#pending[end + 1] === event_splitter_LINE_FEED ? end + 2 : end + 1;
    }
}
const FIELD = 'data: ';
const END = '\n\n';
/** Takes an event apart. @throws TypeError when the bytes are not UTF-8 */
function parseEvent(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new TypeError('an event of the stream is not UTF-8');
    const text = bytes.toString('utf8');
    const end = text.length - END.length;
    // Nearly every event is one line.
    if (text.startsWith(FIELD) && text.indexOf('\n') === end && text.endsWith(END) && !text.includes('\r')) {
        return { text, data: text.slice(FIELD.length, end), span: [FIELD.length, end] };
    }
    return parseLines(text);
}
function parseLines(text) {
    const spans = [];
    for (const match of text.matchAll(/(?<![^\r\n])\uFEFF?data(?:: ?([^\r\n]*))?(?![^\r\n])/g)) {
        const end = match.index + match[0].length;
        spans.push([end - (match[1]?.length ?? 0), end]);
    }
    const data = spans.map(([start, end]) => text.slice(start, end)).join('\n');
    return { text, data: spans.length === 0 ? undefined : data, span: spans.length === 1 ? spans[0] : undefined };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/observer.js



/** Reads a stream for its usage where nothing is looked for; every byte goes on. */
class StreamObserver {
    counts = new Map();
    mayRelease = false;
    sawLast = false;
    #endpoint;
    #onEvent;
    #splitter = new EventSplitter();
    constructor(endpoint, onEvent) {
        this.#endpoint = endpoint;
        this.#onEvent = onEvent;
    }
    push(chunk) {
        for (const event of this.#splitter.push(chunk))
            this.#read(event);
        if (this.#splitter.held > LARGEST_EVENT)
            throw new Error('an event of the stream does not end');
        return chunk;
    }
    releaseShort() {
        return Buffer.alloc(0);
    }
    end() {
        const rest = this.#splitter.rest();
        if (rest.length > 0)
            this.#read(rest);
        return Buffer.alloc(0);
    }
    #read(bytes) {
        const data = Array.from(bytes.toString('utf8').matchAll(/^data: ?([^\r\n]*)/gm), (match) => match[1]).join('\n');
        let event;
        try {
            const value = JSON.parse(data);
            if ((0,usage/* isObject */.Gv)(value))
                event = value;
        }
        catch {
            // not every event is JSON
        }
        if (event !== undefined)
            this.#onEvent(event);
        if (isLast(this.#endpoint, data, event))
            this.sawLast = true;
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/growing-texts.js






/** Tails as short as this tell nothing; a provider that pauses on one does not hold up its stream. */
const TELLING = 4;
const MOST_CHANNELS = 1024;
/**
 * Which strings of an event continue texts.
 * @param json of the event; its keys are spelt without escapes
 */
function continuationsIn(endpoint, event, json) {
    const strings = [];
    /** By a key's place among those of parts. */
    let seen = 0;
    let mayHaveParts = false;
    visitTokens(json, ({ kind, start, end, path }) => {
        if (kind === 'key') {
            const key = json.slice(start + 1, end - 1);
            const bit = 1 << (PART_KEYS.indexOf(key) + 1);
            mayHaveParts ||= key === 'tokens' || (bit > 1 && (seen & bit) !== 0);
            seen |= bit;
        }
        else if (kind === 'string') {
            const name = channelOf(endpoint, event, path);
            if (name !== undefined)
                strings.push({ name, start, end });
        }
    });
    return { strings, mayHaveParts };
}
/** The texts that grow over the events of a stream, looked at as the client will read them. */
class GrowingTexts {
    #rules;
    #counts;
    #channels = new Map();
    /** @param counts how many findings each rule had; it is added to */
    constructor(rules, counts) {
        this.#rules = rules;
        this.#counts = counts;
    }
    /** What is not decided is so for a few characters only. */
    get tellsLittle() {
        for (const channel of this.#channels.values())
            if (channel.scanner.undecided >= TELLING || this.#mayBePlaceholder(channel))
                return false;
        return true;
    }
    /**
     * @param json of the event that the strings are in
     * @param offset of that JSON in the event's text
     */
    feed(strings, json, offset) {
        return strings.map(({ name, start, end }) => {
            const channel = this.#channel(name);
            const text = json_tokens_decodeString(json.slice(start, end));
            const from = channel.length;
            channel.length += text.length;
            channel.tail = (channel.tail + text).slice(1 - TELLING);
            channel.scanner.feed(text);
            return { channel, text, start: offset + start, end: offset + end, from, to: channel.length };
        });
    }
    /** The texts whose names begin so are over. */
    end(prefixes) {
        for (const [name, { scanner }] of this.#channels) {
            if (!prefixes.some((prefix) => name.startsWith(prefix)))
                continue;
            scanner.end();
            this.#channels.delete(name);
        }
    }
    /** The findings' shares of one piece; what is found is replaced where it begins, or in the first piece still here. */
    editsOf({ channel, from, to }) {
        for (const finding of channel.scanner.take())
            channel.findings.push({ finding, placed: false });
        if (channel.findings.length === 0)
            return [];
        const edits = [];
        for (const entry of channel.findings) {
            const { finding } = entry;
            if (finding.end <= from || finding.start >= to)
                continue;
            edits.push({
                ...finding,
                start: Math.max(finding.start, from) - from,
                end: Math.min(finding.end, to) - from,
                replacement: entry.placed ? '' : finding.replacement,
            });
            if (!entry.placed)
                count([finding], this.#counts);
            entry.placed = true;
        }
        channel.findings = channel.findings.filter(({ finding }) => finding.end > to);
        return edits;
    }
    /** The beginning of one that is sent alone would stay in front of what the placeholder stands for. */
    #mayBePlaceholder({ scanner, tail }) {
        if (!this.#rules.shapes.includes(PLACEHOLDER_SHAPE))
            return false;
        for (let size = scanner.undecided; size > 0; size--)
            if (PLACEHOLDER_SHAPE.hints.some((hint) => hint.startsWith(tail.slice(-size))))
                return true;
        return false;
    }
    #channel(name) {
        const known = this.#channels.get(name);
        if (known !== undefined)
            return known;
        if (this.#channels.size >= MOST_CHANNELS)
            throw new Error('the stream has too many parts at once');
        const channel = { scanner: new Scanner(this.#rules), length: 0, tail: '', findings: [] };
        this.#channels.set(name, channel);
        return channel;
    }
}
/** Is it known of all of it whether it holds something? */
function isDecided({ channel, to }) {
    return channel.scanner.decided >= to;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/redaction/stream.js








const stream_MOST_WAITING = 8 * 1024 * 1024;
/**
 * Redacts server-sent events. Texts that grow over many events are looked at as the client will read them, so that a
 * secret which is cut anywhere is found; an event waits while what it ends with may be the beginning of one. Events in
 * which nothing is found go on byte for byte.
 */
class StreamRedactor {
    counts = new Map();
    #endpoint;
    #rules;
    #onEvent;
    #splitter = new EventSplitter();
    #texts;
    #waiting = [];
    #waitingBytes = 0;
    #sawLast = false;
    constructor(endpoint, rules, onEvent) {
        this.#endpoint = endpoint;
        this.#rules = rules;
        this.#onEvent = onEvent;
        this.#texts = new GrowingTexts(rules, this.counts);
    }
    /** The event after which nothing comes has been seen. */
    get sawLast() {
        return this.#sawLast;
    }
    /** What waits does so for a few characters only: it may be sent when nothing more comes for a while. */
    get mayRelease() {
        return this.#waiting.length > 0 && this.#texts.tellsLittle;
    }
    /** @throws Error when the stream cannot be read; nothing of it may go on then */
    push(chunk) {
        for (const bytes of this.#splitter.push(chunk))
            this.#take(bytes);
        if (this.#splitter.held > LARGEST_EVENT)
            throw new Error('an event of the stream does not end');
        return this.#release(false);
    }
    /** Sends what waits for a few characters only. */
    releaseShort() {
        return this.mayRelease ? this.#release(true) : Buffer.alloc(0);
    }
    /** The stream is over. */
    end() {
        const rest = this.#splitter.rest();
        if (rest.length > 0)
            this.#take(rest);
        this.#texts.end(['']);
        return this.#release(false);
    }
    #take(bytes) {
        const original = parseEvent(bytes);
        const parsed = singleLine(original);
        const event = jsonOf(parsed.data);
        if (event !== undefined)
            this.#onEvent(event);
        const waiting = event === undefined ? this.#plain(bytes, parsed) : this.#redactAlone(bytes, parsed, event, parsed === original);
        this.#waiting.push(waiting);
        this.#waitingBytes += bytes.length;
        if (this.#waitingBytes > stream_MOST_WAITING)
            throw new Error('too much of the stream waits for its redaction');
        if (event !== undefined)
            this.#texts.end(endedBy(this.#endpoint, event));
        if (isLast(this.#endpoint, parsed.data ?? '', event)) {
            this.#texts.end(['']);
            this.#sawLast = true;
        }
    }
    #plain(bytes, { text }) {
        const redacted = redactText(text, this.#rules);
        this.#count(redacted.counts);
        return redacted.counts.size === 0 && redacted.text === text
            ? { bytes, text, pieces: [] }
            : { bytes: undefined, text: redacted.text, pieces: [] };
    }
    /** Redacts what stands in this event alone, and feeds the rest to its channels. */
    #redactAlone(bytes, { text, span }, event, isOneLine) {
        const [start, end] = span;
        const json = text.slice(start, end);
        if (isOneLine && this.#holdsNothing(bytes, text, start, end)) {
            const { strings, mayHaveParts } = continuationsIn(this.#endpoint, event, json);
            if (!mayHaveParts)
                return { bytes, text, pieces: this.#texts.feed(strings, json, start) };
        }
        const skip = (path) => channelOf(this.#endpoint, event, path) !== undefined;
        const head = redactText(text.slice(0, start), this.#rules);
        const data = redactJson(json, this.#rules, { skip });
        const tail = redactText(text.slice(end), this.#rules);
        for (const { counts } of [head, data, tail])
            this.#count(counts);
        const redacted = head.text + data.text + tail.text;
        const { strings } = continuationsIn(this.#endpoint, event, data.text);
        const pieces = this.#texts.feed(strings, data.text, head.text.length);
        return { bytes: redacted === text ? bytes : undefined, text: redacted, pieces };
    }
    /** Is it sure that no text of the event alone holds anything? */
    #holdsNothing(bytes, text, start, end) {
        const { sieve } = this.#rules;
        const isAscii = bytes.length === text.length;
        const from = isAscii ? start : Buffer.byteLength(text.slice(0, start));
        const to = isAscii ? end : bytes.length - Buffer.byteLength(text.slice(end));
        // Outside its strings JSON has no escapes: what they hold is told as if the whole were one.
        const may = sieve.sift(bytes, 0, from, false) |
            sieve.sift(bytes, from, to, true) |
            sieve.sift(bytes, to, bytes.length, false);
        return (may & (MAY_HOLD.pattern | MAY_HOLD.special)) === 0;
    }
    /** Everything that is decided, in the order in which it came. */
    #release(early) {
        const ready = [];
        let released = 0;
        for (const event of this.#waiting) {
            const decided = event.pieces.every(isDecided);
            if (!decided && !early)
                break;
            ready.push(this.#finish(event));
            released++;
        }
        this.#waiting.splice(0, released);
        this.#waitingBytes = this.#waiting.reduce((sum, { text }) => sum + text.length, 0);
        return ready.length === 1 ? ready[0] : Buffer.concat(ready);
    }
    #finish({ bytes, text, pieces }) {
        let result = '';
        let at = 0;
        for (const piece of pieces) {
            const edits = this.#texts.editsOf(piece);
            if (edits.length === 0)
                continue;
            result += text.slice(at, piece.start) + JSON.stringify(replaceFindings(piece.text, edits));
            at = piece.end;
        }
        if (at === 0)
            return bytes ?? Buffer.from(text);
        return Buffer.from(this.#withoutAlternatives(text, result + text.slice(at)));
    }
    #withoutAlternatives(text, redacted) {
        const [start, end] = [redacted.indexOf('{'), redacted.lastIndexOf('}') + 1];
        const original = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
        return (redacted.slice(0, start) + redactLogprobs(original, redacted.slice(start, end), this.#rules) + redacted.slice(end));
    }
    #count(counts) {
        for (const [rule, number] of counts)
            this.counts.set(rule, (this.counts.get(rule) ?? 0) + number);
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/answer-stream.js









/** A provider that pauses this long on a few characters does not hold up what it has sent. */
const RELEASE_AFTER_MS = 200;
/** After its last event a stream has this long to end. */
const END_WITHIN_MS = 250;
/** Passes a stream on as it comes. The last event is held until the receipt is on the disk. */
async function answerStream(context, call, route, rules, incoming, response, left) {
    if (encodingOf(incoming) !== undefined)
        throw answer_unreadable('nobody asked for its content-encoding');
    let mismatch;
    const onEvent = (event) => {
        const report = (0,usage/* reportOfEvent */.MC)(route.endpoint.name, event);
        call.report = (0,usage/* addReport */.ef)(call.report, report);
        mismatch ??= report.model === undefined ? undefined : servedProblem(call, route, report.model);
        // Nothing of what this event came with goes on.
        if (mismatch !== undefined)
            throw mismatch;
    };
    const { name } = route.endpoint;
    const reader = rules.isEmpty ? new StreamObserver(name, onEvent) : new StreamRedactor(name, rules, onEvent);
    const receipt = `${call.caller?.chain}/${call.sequence}`;
    response.writeHead(incoming.status, {
        ...SAFE_HEADERS,
        ...responseHeaders(incoming.headers, (value) => holdsFinding(rules, value)),
        'cache-control': 'no-cache',
        ...proof(call, receipt),
    });
    const output = new Output(response, left, context.config.stallTimeoutMs);
    const whole = await pump(incoming, reader, output, left);
    mismatch ??= whole ? servedProblem(call, route, call.report.model) : undefined;
    call.withheld = mismatch !== undefined;
    const clean = whole && !call.withheld;
    for (const [rule, count] of reader.counts)
        call.redactions.set(rule, (call.redactions.get(rule) ?? 0) + count);
    const outcome = mismatch === undefined ? outcomeOf(call, reader, clean, left) : 'upstream-error';
    await finish(context, call, {
        outcome,
        status: incoming.status,
        code: mismatch?.refusal.code ?? codeOf(outcome, output),
        response: output.digest(),
    });
    output.end(clean);
}
function outcomeOf(call, reader, clean, left) {
    if (call.report.failed)
        return 'upstream-error';
    if (reader.sawLast)
        return 'ok';
    if (left.aborted)
        return 'cancelled';
    // Servers that speak OpenAI's format do not all send [DONE]; their usage, or the end of the body, closes the stream.
    return clean && call.endpoint?.format === 'openai' && call.endpoint.name !== 'responses' ? 'ok' : 'upstream-error';
}
function codeOf(outcome, { stalled }) {
    if (outcome === 'upstream-error')
        return 'GATEWAY_UPSTREAM_BROKEN';
    return outcome !== 'cancelled' || !stalled ? undefined : 'GATEWAY_CALLER_STALLED';
}
/** What the caller gets: written as it comes, its last part held back. */
class Output {
    #response;
    #left;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #bytes = 0;
    #held = [];
    #stallMs;
    #hasBegun = false;
    /** The caller was left, because it took nothing of its answer. */
    stalled = false;
    /** The head goes with what comes in the same turn of the event loop; where nothing does, it goes alone. */
    constructor(response, left, stallMs) {
        this.#response = response;
        this.#left = left;
        this.#stallMs = stallMs;
        setImmediate(() => {
            if (!this.#hasBegun && !left.aborted && !response.writableEnded)
                response.flushHeaders();
        });
    }
    /** False when the caller reads more slowly than the provider writes. */
    write(bytes) {
        if (bytes.length === 0 || this.#left.aborted)
            return true;
        this.#count(bytes);
        this.#hasBegun = true;
        return this.#response.write(bytes);
    }
    hold(bytes) {
        if (bytes.length === 0 || this.#left.aborted)
            return;
        this.#count(bytes);
        this.#held.push(bytes);
    }
    /** Resolves when the caller has read, or left, or was left since it did not read. */
    drained() {
        const response = this.#response;
        return new Promise((resolve) => {
            const stall = () => {
                this.stalled = true;
                response.destroy();
            };
            const done = () => {
                response.setTimeout(0).off('timeout', stall).off('drain', done).off('close', done);
                resolve();
            };
            // Node starts the time anew whenever the socket has taken a part of what waits.
            response.setTimeout(this.#stallMs).on('timeout', stall).on('drain', done).on('close', done);
        });
    }
    digest() {
        return { sha256: this.#hash.copy().digest('hex'), bytes: this.#bytes };
    }
    /** Ends the answer; one that the provider broke off ends without HTTP's own end, so that nobody takes it for whole. */
    end(clean) {
        if (this.#left.aborted)
            return;
        const rest = Buffer.concat(this.#held);
        this.#response.setTimeout(this.#stallMs);
        if (clean)
            this.#response.end(rest);
        else
            this.#response.write(rest.length === 0 ? '' : rest, () => this.#response.socket?.destroySoon());
        if (!clean && rest.length === 0)
            this.#response.socket?.destroySoon();
    }
    #count(bytes) {
        this.#hash.update(bytes);
        this.#bytes += bytes.length;
    }
}
/** @returns whether the stream came to its end */
async function pump(incoming, reader, output, left) {
    let timer;
    try {
        for (let chunk = await incoming.next(); chunk !== undefined; chunk = await incoming.next()) {
            clearTimeout(timer);
            const ready = reader.push(chunk);
            if (reader.sawLast) {
                output.hold(ready);
                timer = setTimeout(() => incoming.destroy(), END_WITHIN_MS);
            }
            else {
                if (!output.write(ready))
                    await output.drained();
                if (left.aborted)
                    break;
                if (reader.mayRelease)
                    timer = setTimeout(() => output.write(reader.releaseShort()), RELEASE_AFTER_MS);
            }
        }
        clearTimeout(timer);
        output.hold(reader.end());
        return !left.aborted;
    }
    catch {
        clearTimeout(timer);
        if (!reader.sawLast)
            return false;
        output.hold(reader.end());
        return true;
    }
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/upstream/retry-hint.js
/** Statuses by which a provider says that it has not begun with a call: nothing was charged. */
const NOT_BEGUN = new Set([429, 503, 529]);
const FIRST_WAIT_MS = 500;
/**
 * How long a provider asks to wait before the next attempt, in milliseconds: `retry-after-ms`, `retry-after` in seconds
 * or as a date (RFC 9110, section 10.2.3), or twice as long each time where it does not say.
 * @param attempt counts from 0
 * @param chance from 0 to 1, so that many callers do not come back at once
 * @returns undefined when it asks for no further attempt
 */
function waitBefore(attempt, headers, now, chance = Math.random()) {
    if (headers['x-should-retry']?.trim().toLowerCase() === 'false')
        return undefined;
    const milliseconds = headers['retry-after-ms'];
    if (milliseconds !== undefined && /^\d{1,9}(?:\.\d+)?$/.test(milliseconds.trim()))
        return Number(milliseconds);
    const after = headers['retry-after']?.trim();
    if (after !== undefined && /^\d{1,9}(?:\.\d+)?$/.test(after))
        return Number(after) * 1000;
    const date = after === undefined ? Number.NaN : Date.parse(after);
    if (Number.isFinite(date))
        return Math.max(0, date - now.getTime());
    return FIRST_WAIT_MS * 2 ** attempt * (0.5 + chance / 2);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/deliver.js






/**
 * Sends a call to its provider. Where the configuration says so, it is sent again, or to another model, as long as no
 * provider has begun with it: it could not be reached, or answered 429, 503 or 529. Whatever else happens is passed on,
 * since the provider may have charged.
 * @throws Refused 502, 503, 504
 */
async function deliver(delivery, route, admitted) {
    const { context, call } = delivery;
    const targets = targetsOf(context, call, route, admitted);
    for (const [index, target] of targets.entries()) {
        call.upstream = target.route.upstream;
        if (index > 0 && call.hold !== undefined)
            call.hold = { ...call.hold, price: target.price() };
        const incoming = await tryTarget(delivery, target, index === targets.length - 1);
        if (incoming === undefined)
            continue;
        if (index > 0)
            call.prompt.sentSha256 = target.sha256();
        return { incoming, route: target.route };
    }
    throw new Error('a call has no target');
}
/** @returns undefined when the next target has its turn */
async function tryTarget(delivery, target, isLast) {
    const { context, call, left } = delivery;
    const { upstream } = target.route;
    const attempts = upstream.retries?.attempts ?? 0;
    if (delivery.context.prompts !== undefined)
        await keepPrompt(delivery.context.prompts, target);
    for (let attempt = 0;; attempt++) {
        const result = await once(delivery, target);
        const begun = result instanceof formats_refusal/* Refused */.Lw ? result.refusal.unsent !== true : !NOT_BEGUN.has(result.status);
        if (begun)
            return answerOf(result);
        const paused = result instanceof formats_refusal/* Refused */.Lw && result.refusal.code === 'GATEWAY_UPSTREAM_PAUSED';
        const wait = waitBefore(attempt, result instanceof formats_refusal/* Refused */.Lw ? {} : result.headers, context.clock.now());
        const again = attempt < attempts && !paused && wait !== undefined && wait <= (upstream.retries?.longestWaitMs ?? 0);
        if (!again && isLast)
            return answerOf(result);
        if (!(result instanceof formats_refusal/* Refused */.Lw))
            result.destroy();
        if (!again)
            return undefined;
        context.metrics.add('sallyport_gateway_retries_total', { upstream: upstream.name });
        await pause(wait, left);
        if (left.aborted)
            throw new CallerLeft();
        call.report = {};
    }
}
/** No call goes through without its prompt, where prompts are kept. */
async function keepPrompt(prompts, target) {
    if (target.body === undefined)
        return;
    await prompts.keep(target.sha256(), target.body).catch(() => {
        throw (0,formats_refusal/* refuse */.TR)(503, 'GATEWAY_RECEIPTS_UNWRITABLE', 'prompts cannot be kept', { retry: true });
    });
}
function answerOf(result) {
    if (result instanceof formats_refusal/* Refused */.Lw)
        throw result;
    return result;
}
/** One attempt; noted in the call whatever comes of it. */
async function once({ context, call, request, left }, target) {
    const { route, model } = target;
    const breaker = context.breakerOf(route.upstream);
    const note = (end) => call.attempts.push({ upstream: route.upstream.name, model, ...end });
    const seconds = breaker.begin();
    const begunIn = breaker.openings;
    if (seconds !== undefined) {
        note({ code: 'GATEWAY_UPSTREAM_PAUSED' });
        return paused(route.upstream, seconds);
    }
    try {
        const answer = await send(context, call, request, left, target);
        breaker.record(answer.status < 500, begunIn);
        note({ status: answer.status });
        return answer;
    }
    catch (error) {
        breaker.record(left.aborted || !(error instanceof formats_refusal/* Refused */.Lw) ? undefined : false, begunIn);
        if (!(error instanceof formats_refusal/* Refused */.Lw))
            throw error;
        note({ code: error.refusal.code });
        return error;
    }
}
async function send(context, call, request, left, { route, body }) {
    const upstream = context.credentials.isFetched(route.upstream)
        ? await context.credentials.resolve(route.upstream)
        : route.upstream;
    const { token = '' } = call;
    const hides = (value) => value.includes(token) || holdsFinding(context.requestRules, value);
    const { method } = route.endpoint;
    const headers = requestHeaders(request, upstream, hides);
    if (upstream.sign !== undefined) {
        const url = addressOf(upstream, route.path);
        Object.assign(headers, await upstream.sign({ method, url, body }));
    }
    call.sent = true;
    const answer = await context.clientOf(upstream).send({ method, path: route.path, headers, body, left });
    if (answer.status === 401 || answer.status === 403)
        context.credentials.rejected(upstream);
    return answer;
}
function paused({ name }, seconds) {
    return (0,formats_refusal/* refuse */.TR)(503, 'GATEWAY_UPSTREAM_PAUSED', `the provider "${name}" has failed too often and is left alone`, {
        retryAfter: seconds,
        unsent: true,
    });
}
/** Waits, at most until the caller leaves. */
function pause(milliseconds, left) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        left.onAbort(() => {
            clearTimeout(timer);
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/handle.js












/** One call from its first byte to its receipt. Never rejects. */
async function handleCall(context, request, response) {
    const call = newCall(context.clock.now());
    const left = new Departure();
    response.once('close', () => {
        if (!response.writableFinished)
            left.abort();
    });
    // Who writes to somebody who has left is told by `left`.
    response.on('error', () => left.abort());
    context.metrics.inFlight++;
    try {
        await attempt(context, call, request, response, left);
    }
    catch (error) {
        await conclude(context, call, request, response, left, error);
    }
    finally {
        context.metrics.inFlight--;
        await call.hold?.reservation.settle(undefined);
    }
}
async function attempt(context, call, request, response, left) {
    const target = request.url ?? '';
    const upstream = upstreamOf(target, context.config);
    if (upstream !== undefined)
        call.upstream = upstream;
    call.token = presentedToken(request);
    const caller = await context.identification.identify(call.token);
    call.caller = caller;
    checkReceipts(context, call);
    const route = routeOf(request.method ?? '', target, context.config);
    call.endpoint = route.endpoint;
    checkRegion(caller, route);
    const admitted = await admit(context, call, caller, route, request);
    if (left.aborted)
        throw new CallerLeft();
    await forward(context, call, route, admitted, request, response, left);
}
/** What an intent says of regions holds for every call, whatever it costs. */
function checkRegion({ intent }, { upstream }) {
    if (intent.allowsRegion === undefined)
        return;
    if (upstream.region !== undefined && intent.allowsRegion(upstream.region))
        return;
    const where = upstream.region === undefined ? 'has no region' : `is in the region "${upstream.region}"`;
    throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_REGION_NOT_ALLOWED', `the upstream "${upstream.name}" ${where}, which the intent "${intent.name}" does not allow`);
}
/** No call goes through without a receipt: the chain is opened before the provider is called. */
function checkReceipts(context, call) {
    const problem = context.receipts.check();
    if (problem !== undefined)
        throw unwritable();
    try {
        if (call.caller !== undefined)
            context.receipts.chain(call.caller.chain);
    }
    catch {
        throw unwritable();
    }
}
function unwritable() {
    return new formats_refusal/* Refused */.Lw({
        status: 503,
        code: 'GATEWAY_RECEIPTS_UNWRITABLE',
        message: 'receipts cannot be written',
        retry: true,
    });
}
async function forward(context, call, route, admitted, request, response, left) {
    const delivering = deliver({ context, call, request, left }, route, admitted);
    // The provider has been asked by now: what is done for the receipt does not delay its first byte.
    const opened = admitted.stream ? openReceipt(context, call) : undefined;
    const delivered = await withReceipt(delivering, opened);
    const { incoming } = delivered;
    const { status } = incoming;
    try {
        checkStatus(status, delivered.route);
        const rules = context.answerRules(context.placeholdersOf(call.caller?.chain ?? ''));
        const isStream = status === 200 && /^text\/event-stream(?:;|$)/i.test(incoming.headers['content-type'] ?? '');
        if (!isStream) {
            await answerWhole(context, call, delivered.route, rules, incoming, response, admitted.stream);
            return;
        }
        if (call.sequence === undefined)
            await openReceipt(context, call);
        await answerStream(context, call, delivered.route, rules, incoming, response, left);
    }
    finally {
        incoming.destroy();
    }
}
/** The answer, once its receipt is noted where it has to be. */
async function withReceipt(delivering, opened) {
    if (opened === undefined)
        return delivering;
    const [delivered, noted] = await Promise.allSettled([delivering, opened]);
    if (delivered.status === 'rejected')
        throw delivered.reason;
    if (noted.status === 'fulfilled')
        return delivered.value;
    delivered.value.incoming.destroy();
    throw unwritable();
}
/** A number is given out before the answer is known: what to write if the gateway dies is noted with it. */
async function openReceipt(context, call) {
    const chain = context.receipts.chain(call.caller?.chain ?? '');
    const ending = { outcome: 'cancelled', status: 0, code: 'GATEWAY_STOPPED', response: handle_NOTHING };
    const settlement = settlementOf({ ...call, sent: true }, 'cancelled');
    const { sequence, noted } = chain.open(receiptOf(call, ending, settlement, context.prices.digest));
    call.sequence = sequence;
    await noted;
}
const handle_NOTHING = { sha256: EMPTY_SHA256, bytes: 0 };
/** Ends a call that did not come to an answer. */
async function conclude(context, call, request, response, left, error) {
    const refusal = refusalOf(context, error);
    // A body that is too large is not waited for.
    const isUnread = request.readableFlowing === null && refusal.status !== 413;
    try {
        if (left.aborted || error instanceof CallerLeft)
            await concludeLeft(context, call);
        else if (response.headersSent)
            await concludeBroken(context, call, response, refusal);
        else if (refusal.code === 'GATEWAY_RECEIPTS_UNWRITABLE')
            await refuseWithoutReceipt(context, call, response, refusal);
        else {
            if (isUnread)
                call.prompt = await hashBody(request);
            const outcome = call.sent ? 'upstream-error' : 'refused';
            await answerRefusal(context, call, response, formatOf(call), refusal, outcome);
        }
    }
    catch (failure) {
        context.log.warning(`a call ended without its receipt: ${(0,errors/* toSallyportError */.ip)(failure).message}`);
        if (response.headersSent)
            response.destroy();
        else
            sendPlain(response, call, unwritable().refusal);
    }
}
/** Nobody is there to answer; what was reserved or sent still has its receipt. */
async function concludeLeft(context, call) {
    if (call.hold === undefined && call.sequence === undefined)
        return;
    await finish(context, call, { outcome: 'cancelled', status: 499, response: handle_NOTHING });
}
async function concludeBroken(context, call, response, { code }) {
    await finish(context, call, { outcome: 'upstream-error', status: response.statusCode, code, response: handle_NOTHING });
    response.destroy();
}
async function refuseWithoutReceipt(context, call, response, refusal) {
    if (call.sequence !== undefined) {
        const closed = finish(context, call, { outcome: 'refused', status: 503, code: refusal.code, response: handle_NOTHING });
        await closed.catch(() => undefined);
    }
    sendPlain(response, call, refusal);
}
function sendPlain(response, call, refusal) {
    const headers = { 'content-type': 'application/json', ...(0,formats_refusal/* refusalHeaders */.PU)(refusal) };
    sendWhole(response, refusal.status, headers, Buffer.from((0,formats_refusal/* refusalBody */.Hg)(formatOf(call), refusal)));
}
function formatOf(call) {
    return call.upstream?.format ?? 'openai';
}
function refusalOf(context, error) {
    if (error instanceof formats_refusal/* Refused */.Lw)
        return error.refusal;
    const { message } = (0,errors/* toSallyportError */.ip)(error);
    if (!(error instanceof CallerLeft))
        context.log.warning(message);
    return {
        status: 500,
        code: 'GATEWAY_INTERNAL',
        message: 'the gateway failed; nothing more is known to the caller',
        retry: true,
    };
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/malformed.js


/** Answers that are under way, by their connection: what comes behind them must not overtake them. */
class OpenAnswers {
    #bySocket = new WeakMap();
    add(socket, response) {
        const open = this.#bySocket.get(socket);
        if (open === undefined)
            this.#bySocket.set(socket, [response]);
        else if (open.every(isOver))
            open.splice(0, open.length, response);
        else
            open.push(response);
    }
    /** Calls back when every request that came whole over the connection has its answer; at once when there is none. */
    whenDone(socket, then) {
        const waiting = this.#bySocket.get(socket)?.find((response) => response.req.complete && !isOver(response));
        if (waiting === undefined)
            then();
        else
            waiting.once('close', () => this.whenDone(socket, then));
    }
}
function isOver(response) {
    return response.closed || response.destroyed;
}
function malformedBody(message) {
    return (0,formats_refusal/* refusalBody */.Hg)('openai', { status: 400, code: 'GATEWAY_REQUEST_MALFORMED', message });
}
function malformedAnswer(message, status = 400) {
    const body = malformedBody(message);
    return [
        `HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status]}`,
        'content-type: application/json',
        `content-length: ${Buffer.byteLength(body)}`,
        'x-should-retry: false',
        'connection: close',
        '',
        body,
    ].join('\r\n');
}
/** What Node's parser does not read as HTTP/1.1; the connection cannot be trusted any further. */
function answerMalformed(context, answers, error, socket) {
    context.metrics.add('sallyport_gateway_malformed_requests_total', {});
    if (error.code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
    }
    answers.whenDone(socket, () => {
        // Behind a request that asks for its connection's end nothing is a request (RFC 9112, section 9.6).
        if (error.code === 'HPE_CLOSED_CONNECTION' || !socket.writable)
            socket.destroySoon();
        else
            socket.end(malformedAnswer('the request is not plain HTTP/1.1', statusOf(error)));
    });
}
function statusOf({ code }) {
    if (code === 'HPE_HEADER_OVERFLOW')
        return 431;
    return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/own-answer.js



/** Answers on a path of the gateway's own: what `work` says, or why not. Nobody is to keep it. */
async function answerOwn(context, response, work) {
    response.setHeader('cache-control', 'no-store');
    try {
        await work();
    }
    catch (error) {
        const { refusal } = error instanceof formats_refusal/* Refused */.Lw ? error : internal(context, error);
        sendJson(response, refusal.status, (0,formats_refusal/* refusalBody */.Hg)('openai', refusal), (0,formats_refusal/* refusalHeaders */.PU)(refusal));
    }
}
function sendJson(response, status, body, headers = {}) {
    const length = String(Buffer.byteLength(body));
    response.writeHead(status, {
        ...SAFE_HEADERS,
        'content-type': 'application/json',
        ...headers,
        'content-length': length,
    });
    response.end(body);
}
function internal({ log }, error) {
    log.warning((0,errors/* toSallyportError */.ip)(error).message);
    return (0,formats_refusal/* refuse */.TR)(500, 'GATEWAY_INTERNAL', 'the gateway failed; nothing more is known to the caller', { retry: true });
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/minutes-route.js







/** No upstream can have this name: a name begins with a letter or a digit. */
const PATH = '/-/minutes';
const LARGEST_BODY = 1024;
function isMinutesPath(url) {
    return url === PATH || url?.startsWith(`${PATH}/`) === true;
}
/** `POST /-/minutes` with `{"minutes": 12}` takes them; `DELETE /-/minutes/<id>` gives back what was not used. */
function handleMinutes(context, minutes, request, response) {
    return answerOwn(context, response, async () => {
        const token = presentedToken(request);
        const caller = await context.identification.identify(token);
        const { chain, intent } = caller;
        const id = (request.url ?? '').slice(PATH.length + 1);
        const schema = 'sallyport/minutes/v1';
        if (request.method === 'POST' && id === '') {
            const wanted = minutesIn(await readBody(request, LARGEST_BODY));
            const held = await minutes.reserve(caller, wanted);
            context.log.info(`${wanted} minutes were reserved: ${chain}, ${intent.name}`);
            const { left, until } = held;
            sendJson(response, 200, JSON.stringify({ schema, id: held.id, minutes: wanted, until: until.toISOString(), left }));
        }
        else if (request.method === 'DELETE' && id !== '') {
            request.resume();
            const used = await minutes.end(caller, id);
            context.log.info(`${used} minutes were used: ${chain}, ${intent.name}`);
            sendJson(response, 200, JSON.stringify({ schema, id, minutes: used }));
        }
        else {
            request.resume();
            throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_METHOD_NOT_ALLOWED', `${PATH} takes POST, and ${PATH}/<id> takes DELETE`);
        }
    });
}
function minutesIn(body) {
    let value;
    try {
        value = (0,json/* parseJson */.qF)(body, { name: 'the body' });
    }
    catch {
        throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_BODY_UNREADABLE', 'the body is not JSON');
    }
    const minutes = (0,usage/* isObject */.Gv)(value) && Object.keys(value).length === 1 ? value.minutes : undefined;
    if (Number.isSafeInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= MOST_MINUTES)
        return Number(minutes);
    throw (0,formats_refusal/* refuse */.TR)(422, 'GATEWAY_PARAMETER_UNREADABLE', `the body has to be {"minutes": N}, from 1 to ${MOST_MINUTES}`);
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/session-route.js



/** No upstream can have this name: a name begins with a letter or a digit. */
const SESSION_PATH = '/-/session';
/** `POST`: a session token for an identity token. `DELETE`: the end of the session whose token it shows. */
async function handleSession(context, sessions, request, response) {
    request.resume();
    await answerOwn(context, response, async () => {
        const token = presentedToken(request);
        if (request.method === 'POST')
            await begin(context, sessions, token, response);
        else if (request.method === 'DELETE')
            await end(context, sessions, token, response);
        else
            throw (0,formats_refusal/* refuse */.TR)(403, 'GATEWAY_METHOD_NOT_ALLOWED', `${SESSION_PATH} takes POST and DELETE only`);
    });
}
async function begin(context, sessions, token, response) {
    const caller = await context.identification.identifyJob(token);
    const session = await sessions.issue(caller);
    context.log.info(`a session began: ${caller.chain}, until ${session.expires.toISOString()}`);
    const body = {
        schema: 'sallyport/session/v1',
        token: session.token,
        expiresAt: session.expires.toISOString(),
        intent: caller.intent.name,
        chain: caller.chain,
    };
    sendJson(response, 200, JSON.stringify(body));
}
async function end(context, sessions, token, response) {
    const caller = await sessions.identify(token);
    await sessions.revoke(token);
    context.log.info(`a session was ended: ${caller.chain}`);
    response.writeHead(204).end();
}

;// CONCATENATED MODULE: ./build/packages/gateway/src/server/gateway.js

















const HEADERS_WITHIN_MS = 20_000;
const REQUEST_WITHIN_MS = 300_000;
const KEEP_ALIVE_MS = 65_000;
const STOP_WITHIN_MS = 30_000;
const FLUSH_WITHIN_MS = 200;
/**
 * Starts a gateway.
 * @throws SallyportError GATEWAY_ADDRESS_IN_USE, GATEWAY_RECEIPTS_LOCKED, GATEWAY_STATE_UNAVAILABLE
 */
async function startGateway(config, options = {}) {
    const { clock = src_clock/* systemClock */.m, log = silentLog, port = config.port } = options;
    const ledger = await createLedger(config, clock, log);
    const sessions = await createSessions(config, clock);
    const prompts = config.prompts && (await PromptStore.open(config.prompts.directory, config.prompts.recipients));
    const receipts = new ReceiptStore(config.receiptsDirectory, clock, log);
    receipts.start();
    if (config.state === 'memory') {
        for (const [key, spent] of await readSpent(config.receiptsDirectory))
            ledger.restore(key, spent);
    }
    const journal = await openJournal(config, ledger);
    const minutes = countsMinutes(config.intents.values()) ? new Minutes(ledger, clock, journal) : undefined;
    const context = createContext(config, { clock, log, ledger, minutes, receipts, sessions, prompts });
    const state = { stopping: false };
    const answers = new OpenAnswers();
    const onRequest = (request, response) => {
        answers.add(request.socket, response);
        void serve(context, state, request, response);
    };
    const server = (0,external_node_http_.createServer)({
        headersTimeout: HEADERS_WITHIN_MS,
        requestTimeout: REQUEST_WITHIN_MS,
        keepAliveTimeout: KEEP_ALIVE_MS,
        insecureHTTPParser: false,
        requireHostHeader: false,
    }, onRequest);
    // Node's own answer to what nobody knows would be no refusal of the gateway's.
    server.on('checkExpectation', onRequest);
    server.on('clientError', (error, socket) => answerMalformed(context, answers, error, socket));
    server.on('connect', (_request, socket) => socket.destroy());
    server.on('upgrade', (_request, socket) => socket.end(malformedAnswer('the gateway speaks HTTP/1.1 only')));
    await listen(server, config.host, port);
    const { port: bound } = server.address();
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    return {
        address: `http://${host}:${bound}`,
        async stop() {
            state.stopping = true;
            await closeServer(server, () => context.metrics.inFlight);
            context.stop();
            await context.traces?.stop();
            receipts.stop();
            journal?.stop();
            await ledger.stop();
            await sessions?.stop();
        },
    };
}
/** Where the ledger forgets with its process, budgets of minutes are written down. */
async function openJournal(config, ledger) {
    if (config.state !== 'memory' || !countsMinutes(config.intents.values()))
        return undefined;
    return MinutesJournal.open(config.receiptsDirectory, ledger);
}
function listen(server, host, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => {
            reject(new errors/* SallyportError */.$E({
                code: 'GATEWAY_ADDRESS_IN_USE',
                message: `the gateway cannot listen on ${host}:${port}: ${cause.code ?? cause.message}`,
                remedy: 'Stop what listens there, or choose another address with listen or --port.',
                cause,
            }));
        });
        server.listen(port, host, resolve);
    });
}
/** Waits for the calls under way, not for connections on which nothing comes. */
async function closeServer(server, inFlight) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const deadline = performance.now() + STOP_WITHIN_MS;
    while (inFlight() > 0 && performance.now() < deadline)
        await gateway_pause(20);
    await Promise.race([closed, gateway_pause(FLUSH_WITHIN_MS)]);
    server.closeAllConnections();
    await closed;
    // Calls that were cut off still write their receipts.
    const last = performance.now() + FLUSH_WITHIN_MS * 10;
    while (inFlight() > 0 && performance.now() < last)
        await gateway_pause(20);
}
function gateway_pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
async function serve(context, state, request, response) {
    if (state.stopping)
        response.shouldKeepAlive = false;
    const problem = framingProblem(request);
    if (problem !== undefined) {
        context.metrics.add('sallyport_gateway_malformed_requests_total', {});
        response.shouldKeepAlive = false;
        respond(response, 400, 'application/json', malformedBody(problem));
        return;
    }
    if (request.method === 'GET' && request.url === '/healthz')
        respond(response, 200, 'text/plain', 'ok\n');
    else if (request.method === 'GET' && request.url === '/readyz')
        await ready(context, state, response);
    else if (request.method === 'GET' && request.url === '/metrics') {
        respond(response, 200, 'text/plain; version=0.0.4', context.metrics.render());
    }
    else if (context.sessions !== undefined && request.url === SESSION_PATH) {
        await handleSession(context, context.sessions, request, response);
    }
    else if (context.minutes !== undefined && isMinutesPath(request.url)) {
        await handleMinutes(context, context.minutes, request, response);
    }
    else
        await handleCall(context, request, response);
}
async function ready(context, state, response) {
    const problems = [];
    if (state.stopping)
        problems.push('stopping');
    if (context.receipts.check() !== undefined)
        problems.push('receipts cannot be written');
    await context.ledger.check().catch(() => problems.push('the state cannot be reached'));
    if (problems.length === 0)
        respond(response, 200, 'text/plain', 'ready\n');
    else
        respond(response, 503, 'text/plain', `${problems.join('\n')}\n`);
}
function respond(response, status, type, body) {
    const length = String(Buffer.byteLength(body));
    response.writeHead(status, { ...SAFE_HEADERS, 'content-type': type, 'content-length': length });
    response.end(body);
}

;// CONCATENATED MODULE: ./build/packages/cli/src/commands/gateway/run.js

/** Starts the gateway, says where it listens, and returns when a signal has stopped it. */
async function runGateway(options, io) {
    const config = (0,load/* loadGatewayConfig */.T)(options.config, { env: io.env, cwd: io.cwd });
    if (options.check) {
        say(io, options, { ready: false }, `${options.config} is a valid gateway configuration`);
        return;
    }
    const log = jsonLog((line) => io.stderr.write(line));
    const port = options.port === undefined ? {} : { port: options.port };
    const gateway = await startGateway(config, { ...port, log });
    say(io, options, { ready: true, address: gateway.address }, `sallyport gateway listens on ${gateway.address}`);
    await signalled();
    await gateway.stop();
}
function say(io, { format }, fields, text) {
    if (format === 'json')
        io.stdout.write(`${JSON.stringify({ schema: 'sallyport/gateway/v1', ...fields })}\n`);
    else
        io.stdout.write(`${text}\n`);
}
/** The first signal lets calls end; a second one ends the process at once. */
function signalled() {
    return new Promise((resolve) => {
        let asked = false;
        const onSignal = () => {
            if (asked)
                process.exit(1);
            asked = true;
            resolve();
        };
        process.on('SIGTERM', onSignal);
        process.on('SIGINT', onSignal);
    });
}


/***/ }),

/***/ 75585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => new Date() };


/***/ }),

/***/ 67903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, or of text as UTF-8: 64 lowercase hexadecimal digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data);
}


/***/ }),

/***/ 71861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ GITLAB_PREFIXES),
/* harmony export */   dZ: () => (/* binding */ ISSUED_TOKENS),
/* harmony export */   x: () => (/* binding */ ISSUED_CHARACTERS)
/* harmony export */ });
/** Every character of every issued token. */
const ISSUED_CHARACTERS = /[A-Za-z0-9_.~=+/:-]/;
/** What the tokens that GitLab issues begin with: "Token prefixes" in its documentation. */
const GITLAB_PREFIXES = [
    ...['glpat-', 'glptt-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-'],
    ...['glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-'],
];
const BASE64_TAIL = '={0,2}';
/**
 * Prefixed tokens that redaction and the rule of added secrets both know, one line each. A form belongs here when prefix
 * and length are enough: ordinary code and prose never have it.
 */
const ISSUED_TOKENS = [
    { rule: 'age-key', hints: ['AGE-SECRET-KEY-1'], pattern: 'AGE-SECRET-KEY-1[A-Z0-9]{58}(?![A-Za-z0-9])' },
    { rule: 'artifactory-token', hints: ['AKCp'], pattern: 'AKCp[A-Za-z0-9]{60,80}(?![A-Za-z0-9])' },
    { rule: 'artifactory-token', hints: ['cmVmdGtuOj'], pattern: 'cmVmdGtuOj[A-Za-z0-9]{50,60}(?![A-Za-z0-9])' },
    { rule: 'atlassian-token', hints: ['ATATT3', 'ATCTT3'], pattern: 'AT[AC]TT3[A-Za-z0-9_=-]{60,}' },
    { rule: 'aws-bedrock-key', hints: ['ABSKQmVk'], pattern: `ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{60,}${BASE64_TAIL}` },
    {
        rule: 'aws-bedrock-key',
        hints: ['bedrock-api-key-YmVk'],
        pattern: `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{0,4096}${BASE64_TAIL}`,
    },
    {
        rule: 'azure-key',
        hints: ['AccountKey='],
        pattern: 'AccountKey=[A-Za-z0-9+/]{60,86}={1,2}',
    },
    { rule: 'azure-key', hints: ['SharedAccessKey='], pattern: 'SharedAccessKey=[A-Za-z0-9+/]{43}=' },
    {
        rule: 'azure-client-secret',
        hints: ['7Q~', '8Q~'],
        after: '(?<=[A-Za-z0-9_~.-]{3})',
        pattern: '[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])',
    },
    { rule: 'bitbucket-token', hints: ['ATBB'], pattern: 'ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9])' },
    { rule: 'buildkite-token', hints: ['bkua_'], pattern: 'bkua_[a-z0-9]{40}(?![A-Za-z0-9])' },
    { rule: 'circleci-token', hints: ['CCIPAT_', 'CCIPRJ_'], pattern: 'CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[a-f0-9]{40}' },
    { rule: 'clojars-token', hints: ['CLOJARS_'], pattern: 'CLOJARS_[a-z0-9]{60}(?![A-Za-z0-9])' },
    { rule: 'cloudflare-origin-key', hints: ['v1.0-'], pattern: 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}(?![A-Za-z0-9])' },
    { rule: 'contentful-token', hints: ['CFPAT-'], pattern: 'CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    {
        rule: 'digitalocean-token',
        hints: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
        pattern: 'do[opr]_v1_[a-f0-9]{64}(?![A-Za-z0-9])',
    },
    {
        rule: 'discord-webhook',
        hints: ['/api/webhooks/'],
        after: '(?<=\\.com)',
        pattern: '/api/webhooks/\\d{16,20}/[A-Za-z0-9_-]{60,80}',
    },
    {
        rule: 'doppler-token',
        hints: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.st.', 'dp.scim.', 'dp.audit.'],
        pattern: 'dp\\.(?:pt|ct|sa|st|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9])',
    },
    { rule: 'dependency-track-key', hints: ['odt_'], pattern: 'odt_[A-Za-z0-9]{32,40}(?![A-Za-z0-9])' },
    { rule: 'dynatrace-token', hints: ['dt0c01.', 'dt0s01.'], pattern: 'dt0[cs]01\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}' },
    { rule: 'easypost-key', hints: ['EZAK', 'EZTK'], pattern: 'EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9])' },
    { rule: 'firecrawl-key', hints: ['fc-'], pattern: 'fc-[a-f0-9]{32}(?![A-Za-z0-9-])' },
    { rule: 'fly-token', hints: ['fo1_'], pattern: 'fo1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    { rule: 'fly-token', hints: ['fm1r_', 'fm1a_', 'fm2_'], pattern: 'fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,}={0,3}' },
    { rule: 'gitlab-runner-token', hints: ['GR1348941'], pattern: 'GR1348941[A-Za-z0-9_-]{20}(?![A-Za-z0-9])' },
    { rule: 'google-oauth', hints: ['GOCSPX-'], pattern: 'GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9])' },
    { rule: 'google-oauth', hints: ['ya29.'], pattern: 'ya29\\.[A-Za-z0-9_-]{40,}' },
    { rule: 'grafana-token', hints: ['eyJrIjoi'], pattern: 'eyJrIjoi[A-Za-z0-9+/]{60,}={0,3}' },
    { rule: 'heroku-key', hints: ['HRKU-AA'], pattern: 'HRKU-AA[A-Za-z0-9_-]{58}(?![A-Za-z0-9])' },
    { rule: 'huggingface-token', hints: ['api_org_'], pattern: 'api_org_[A-Za-z]{34}(?![A-Za-z0-9])' },
    { rule: 'infracost-key', hints: ['ico-'], pattern: 'ico-(?![a-f0-9]{32})[A-Za-z0-9]{32}(?![A-Za-z0-9-])' },
    { rule: 'jina-key', hints: ['jina_'], pattern: 'jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}' },
    { rule: 'mapbox-token', hints: ['sk.eyJ', 'tk.eyJ'], pattern: '[st]k\\.eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}' },
    { rule: 'mongodb-atlas-key', hints: ['mdb_sa_sk_'], pattern: 'mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9])' },
    { rule: 'netlify-token', hints: ['nfp_'], pattern: 'nfp_[A-Za-z0-9]{36}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRAK-'], pattern: 'NRAK-[A-Za-z0-9]{27}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRII-', 'NRIQ-'], pattern: 'NRI[IQ]-[A-Za-z0-9_-]{32}(?![A-Za-z0-9])' },
    { rule: 'newrelic-key', hints: ['NRAA-', 'NRRA-'], pattern: 'NR(?:AA-[a-f0-9]{27}|RA-[a-f0-9]{42})(?![A-Za-z0-9])' },
    { rule: 'nuget-key', hints: ['oy2'], pattern: 'oy2[a-z0-9]{43}(?![A-Za-z0-9])' },
    { rule: 'openshift-token', hints: ['sha256~'], pattern: 'sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9])' },
    { rule: 'perplexity-key', hints: ['pplx-'], pattern: 'pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9])' },
    {
        rule: 'planetscale-token',
        hints: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
        pattern: 'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9=._-]{32,64}',
    },
    { rule: 'postman-key', hints: ['PMAK-'], pattern: 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}(?![A-Za-z0-9])' },
    { rule: 'prefect-key', hints: ['pnu_'], pattern: 'pnu_[A-Za-z0-9]{36}(?![A-Za-z0-9])' },
    {
        rule: 'private-key-base64',
        hints: ['LS0tLS1CRUdJTi'],
        pattern: `LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,30}(?:UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW)[A-Za-z0-9+/]{40,}${BASE64_TAIL}`,
    },
    { rule: 'pulumi-token', hints: ['pul-'], pattern: 'pul-[a-f0-9]{40}(?![A-Za-z0-9-])' },
    { rule: 'pypi-token', hints: ['pypi-AgE'], pattern: 'pypi-AgE[A-Za-z0-9_-]{50,}' },
    { rule: 'readme-key', hints: ['rdme_'], pattern: 'rdme_[a-z0-9]{70}(?![A-Za-z0-9])' },
    { rule: 'replicate-token', hints: ['r8_'], pattern: 'r8_[A-Za-z0-9]{37}(?![A-Za-z0-9_])' },
    { rule: 'rubygems-token', hints: ['rubygems_'], pattern: 'rubygems_[a-f0-9]{48}(?![A-Za-z0-9])' },
    { rule: 'sendinblue-key', hints: ['xkeysib-'], pattern: 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9])' },
    { rule: 'sentry-token', hints: ['sntrys_eyJ'], pattern: 'sntrys_eyJ[A-Za-z0-9+/=_]{60,}' },
    { rule: 'sentry-token', hints: ['sntryu_'], pattern: 'sntryu_[a-f0-9]{64}(?![A-Za-z0-9])' },
    { rule: 'shippo-token', hints: ['shippo_live_', 'shippo_test_'], pattern: 'shippo_(?:live|test)_[a-f0-9]{40}' },
    { rule: 'sonar-token', hints: ['sqa_', 'sqp_', 'squ_'], pattern: 'sq[apu]_[a-f0-9]{40}(?![A-Za-z0-9_])' },
    { rule: 'sourcegraph-token', hints: ['sgp_'], pattern: 'sgp_(?:(?:[A-Fa-f0-9]{16}|local)_)?[A-Fa-f0-9]{40}' },
    { rule: 'square-token', hints: ['sq0atp-', 'sq0csp-'], pattern: 'sq0(?:at|cs)p-[A-Za-z0-9_-]{22,60}' },
    { rule: 'stripe-key', hints: ['sk_prod_', 'rk_prod_'], pattern: '[rs]k_prod_[A-Za-z0-9]{16,}' },
    { rule: 'supabase-token', hints: ['sbp_'], pattern: 'sbp_[a-f0-9]{40}(?![A-Za-z0-9])' },
    { rule: 'tavily-key', hints: ['tvly-'], pattern: 'tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}(?![A-Za-z0-9])' },
    {
        rule: 'teams-webhook',
        hints: ['/IncomingWebhook/'],
        after: '(?<=[0-9a-f])',
        pattern: '/IncomingWebhook/[a-f0-9]{32}/[a-f0-9-]{36}',
    },
    { rule: 'telegram-token', hints: [':AA'], after: '(?<=\\d{6})', pattern: ':AA[A-Za-z0-9_-]{32,33}(?![A-Za-z0-9_-])' },
    {
        rule: 'terraform-token',
        hints: ['.atlasv1.'],
        after: '(?<=[A-Za-z0-9]{6})',
        pattern: '\\.atlasv1\\.[A-Za-z0-9_=-]{60,}',
    },
    { rule: 'typeform-token', hints: ['tfp_'], pattern: 'tfp_[A-Za-z0-9_.=-]{40,70}' },
    { rule: 'xai-key', hints: ['xai-'], pattern: 'xai-[A-Za-z0-9]{80}(?![A-Za-z0-9])' },
];


/***/ }),

/***/ 33739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  qF: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
// EXTERNAL MODULE: ./build/packages/core/src/digest.js
var digest = __webpack_require__(67903);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(53732);
;// CONCATENATED MODULE: ./build/packages/core/src/json-scan.js

/**
 * One pass over a JSON text that finds what `JSON.parse` forgives: doubled keys (compared after their escapes are
 * undone), and nesting that would exhaust the stack. It leaves all other syntax to `JSON.parse`.
 * @throws SallyportError JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function scanJson(text, { name, maxDepth }) {
    const objects = [];
    let expectsKey = false;
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case 0x7b: // {
            case 0x5b: // [
                expectsKey = text.charCodeAt(at) === 0x7b;
                objects.push(expectsKey ? new Set() : undefined);
                if (objects.length > maxDepth)
                    throw tooDeep(name, maxDepth);
                break;
            case 0x7d: // }
            case 0x5d: // ]
                objects.pop();
                expectsKey = false;
                break;
            case 0x2c: // ,
                expectsKey = objects.at(-1) !== undefined;
                break;
            case 0x22: {
                const end = endOfString(text, at);
                if (expectsKey)
                    addKey(objects.at(-1), text.slice(at, end + 1), name);
                expectsKey = false;
                at = end;
                break;
            }
        }
    }
}
/** Index of the closing quote; the text's end when there is none (`JSON.parse` will say so). */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let before = end;
        while (text.charCodeAt(before - 1) === 0x5c)
            before--;
        // Backslashes come in pairs unless the last of them escapes the quote.
        if ((end - before) % 2 === 0)
            return end;
    }
    return text.length;
}
function addKey(keys, literal, name) {
    const key = literal.includes('\\') ? unescaped(literal) : literal.slice(1, -1);
    if (keys?.has(key)) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_DUPLICATE_KEY',
            message: `${name} has the key ${JSON.stringify(key)} twice in one object`,
            remedy: 'Keep one of them; two readers could believe two different values.',
        });
    }
    keys?.add(key);
}
function unescaped(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return literal;
    }
}
function tooDeep(name, maxDepth) {
    return new errors/* SallyportError */.$E({
        code: 'JSON_TOO_DEEP',
        message: `${name} nests deeper than ${maxDepth} levels`,
        remedy: 'Flatten the document.',
    });
}

;// CONCATENATED MODULE: ./build/packages/core/src/json.js




/**
 * Reads JSON that a machine wrote, for a program that decides on it: one document, valid UTF-8, no doubled
 * keys (RFC 8259, section 4 leaves their meaning open), bounded depth and size. `__proto__` is a plain key.
 * @throws SallyportError JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
function parseJson(source, limits) {
    const { name, maxDepth = 64, maxBytes = 16 * 1024 * 1024 } = limits;
    const size = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
    if (size > maxBytes) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_TOO_LARGE',
            message: `${name} has ${size} bytes; at most ${maxBytes} are read`,
            remedy: 'Make the document smaller, or split it.',
        });
    }
    const text = typeof source === 'string' ? source : decodeUtf8(source, name);
    let value;
    scanJson(text, { name, maxDepth });
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_INVALID',
            message: `${name} is not JSON: ${cause.message}`,
            remedy: 'Write the file again with the tool that made it.',
            cause,
        });
    }
    return value;
}
function decodeUtf8(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_NOT_UTF8',
            message: `${name} is not valid UTF-8`,
            remedy: 'Save the file as UTF-8.',
            cause,
        });
    }
}
/** Canonical JSON (RFC 8785). @throws SallyportError JSON_NOT_CANONICAL for a value that JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize/* default */.A)(value);
    if (text === undefined) {
        throw new errors/* SallyportError */.$E({
            code: 'JSON_NOT_CANONICAL',
            message: 'the value has no JSON form',
            remedy: 'Report it; this is a fault of Sallyport.',
        });
    }
    return text;
}
/** SHA-256 (hex) of a value's canonical JSON: how decisions name their inputs. */
function digestOf(value) {
    return (0,digest/* sha256 */.s)(canonicalJson(value));
}


/***/ }),

/***/ 95275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filledPart)
/* harmony export */ });
/** Part of a budget that is taken; 1 is all of it, 0 where nothing limits it. */
function filledPart({ usd, calls, tokens }, limits) {
    return Math.max(limits.usd === undefined ? 0 : Number(usd) / Math.max(1, Number(limits.usd)), limits.calls === undefined ? 0 : calls / Math.max(1, limits.calls), limits.tokens === undefined ? 0 : tokens / Math.max(1, limits.tokens));
}


/***/ }),

/***/ 70820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   R1: () => (/* binding */ picodollars),
/* harmony export */   eS: () => (/* binding */ isDollars),
/* harmony export */   nT: () => (/* binding */ formatDollars),
/* harmony export */   pJ: () => (/* binding */ parseDollars)
/* harmony export */ });
const DECIMALS = 12;
const UNIT = 10n ** BigInt(DECIMALS);
/**
 * A number of dollars as it is written in decimal; what is finer than 1e-12 is rounded up, so that a bound stays one.
 * @param value finite, 0 or more
 */
function picodollars(value) {
    const [mantissa = '0', exponent = '0'] = value.toString().split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    const digits = BigInt(whole + fraction);
    const shift = DECIMALS + Number(exponent) - fraction.length;
    if (shift >= 0)
        return digits * 10n ** BigInt(shift);
    const divisor = 10n ** BigInt(-shift);
    return (digits + divisor - 1n) / divisor;
}
/** The exact decimal, without trailing zeros: `0.000105`. */
function formatDollars(amount) {
    const sign = amount < 0n ? '-' : '';
    const absolute = amount < 0n ? -amount : amount;
    const fraction = (absolute % UNIT).toString().padStart(DECIMALS, '0').replace(/0+$/, '');
    return `${sign}${absolute / UNIT}${fraction === '' ? '' : `.${fraction}`}`;
}
/** For JSON: the nearest double of the exact decimal. */
function dollars(amount) {
    return Number(formatDollars(amount));
}
/** Is this what `formatDollars` writes? */
function isDollars(text) {
    return typeof text === 'string' && /^\d{1,15}(?:\.\d{1,12})?$/.test(text);
}
/** What `formatDollars` wrote. */
function parseDollars(text) {
    const [whole = '0', fraction = ''] = text.split('.');
    return BigInt(whole) * UNIT + BigInt(fraction.padEnd(DECIMALS, '0'));
}


/***/ }),

/***/ 18407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ refusalBody),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   PU: () => (/* binding */ refusalHeaders),
/* harmony export */   TR: () => (/* binding */ refuse)
/* harmony export */ });
const OPENAI_TYPES = {
    401: 'authentication_error',
    403: 'permission_error',
    429: 'rate_limit_error',
};
const ANTHROPIC_TYPES = {
    401: 'authentication_error',
    403: 'permission_error',
    413: 'request_too_large',
    429: 'rate_limit_error',
    503: 'overloaded_error',
    504: 'timeout_error',
};
/** A refusal in the provider's own error shape, so that its client raises the error that its users know. */
function refusalBody(format, { status, code, message }) {
    if (format === 'anthropic') {
        const type = ANTHROPIC_TYPES[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
        return JSON.stringify({ type: 'error', error: { type, message: `${code}: ${message}` } });
    }
    const type = OPENAI_TYPES[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error');
    return JSON.stringify({ error: { message, type, param: null, code } });
}
function refusalHeaders(refusal) {
    if (refusal.retryAfter !== undefined)
        return { 'retry-after': String(refusal.retryAfter) };
    return refusal.retry ? {} : { 'x-should-retry': 'false' };
}
/** Thrown inside the handling of one call; the outermost layer answers with it. */
class Refused extends Error {
    name = 'Refused';
    refusal;
    constructor(refusal) {
        super(`${refusal.code}: ${refusal.message}`);
        this.refusal = refusal;
    }
}
function refuse(status, code, message, retry = {}) {
    return new Refused({ status, code, message, ...retry });
}


/***/ }),

/***/ 71115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const LONGEST_LINE = 1024 * 1024;
const LINE_FEED = 0x0a;
/**
 * A file's lines, by the line feed alone: a carriage return, or what Unicode calls a line separator, is part of a line.
 * A last line without its break is one too. What is longer than a receipt can be is not kept in memory.
 */
async function* readLines(path) {
    let parts = [];
    let size = 0;
    const line = () => (size > LONGEST_LINE ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts));
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            size += end - start;
            if (size <= LONGEST_LINE)
                parts.push(chunk.subarray(start, end));
            yield line();
            parts = [];
            size = 0;
            start = end + 1;
        }
        size += chunk.length - start;
        if (size <= LONGEST_LINE)
            parts.push(chunk.subarray(start));
        else
            parts = [];
    }
    if (size > 0)
        yield line();
}


/***/ }),

/***/ 28109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf),
/* harmony export */   Z: () => (/* binding */ lockDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sallyport_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53732);



/** Two gateways in one directory would write over each other: the second does not start. */
function lockDirectory(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.lock');
    for (let attempt = 0; attempt < 3; attempt++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${process.pid} ${startOf(process.pid)}\n`, { flag: 'wx', mode: 0o600 });
            return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
            if (readHolder(path) !== undefined)
                break;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        }
    }
    throw new _sallyport_core__WEBPACK_IMPORTED_MODULE_2__/* .SallyportError */ .$E({
        code: 'GATEWAY_RECEIPTS_LOCKED',
        message: `another gateway writes its receipts to ${directory}`,
        remedy: 'Give each gateway a directory of its own.',
    });
}
/** The process of the gateway that writes to a directory; undefined when none does. */
function holderOf(directory) {
    return readHolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.lock'));
}
function readHolder(path) {
    let content;
    try {
        content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
    const [pid, start] = content.trim().split(' ');
    const holder = Number(pid);
    const isHeld = Number.isSafeInteger(holder) && holder > 0 && isAlive(holder) && startOf(holder) === start;
    return isHeld ? holder : undefined;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** When a process began, where the system says so (Linux, proc(5): field 22); its state when it is a zombie. */
function startOf(pid) {
    try {
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ');
        return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? 'unknown');
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 44080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ FIRST_PREVIOUS),
/* harmony export */   RJ: () => (/* binding */ RECEIPT_SCHEMA),
/* harmony export */   _Y: () => (/* binding */ CHAIN_NAME),
/* harmony export */   tm: () => (/* binding */ receiptLine)
/* harmony export */ });
const RECEIPT_SCHEMA = 'sallyport/receipt/v1';
const FIRST_PREVIOUS = '0'.repeat(64);
/** A chain's name is a file's name. */
const CHAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
function receiptLine(chain, sequence, previous, body) {
    const receipt = { schema: RECEIPT_SCHEMA, chain, sequence, previous, ...body };
    return JSON.stringify(receipt);
}


/***/ })

};
