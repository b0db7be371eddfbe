export { connectRedis, type RedisClient, RedisLedger } from './budget/redis-ledger.ts';
export type { GatewayConfig, Intent, Upstream } from './config/config.ts';
export { loadGatewayConfig, parseGatewayConfig } from './config/load.ts';
export { gatewaySchema } from './config/schema.ts';
export type { Surroundings } from './config/secrets.ts';
export { type GatewayLog, jsonLog, silentLog } from './log.ts';
export { openPrompt } from './prompts/open-prompt.ts';
export { holderOf } from './receipts/lock.ts';
export type { Receipt, ReceiptBody } from './receipts/receipt.ts';
export { receiptSchema } from './receipts/schema.ts';
export {
  closeChain,
  RECEIPTS_PREDICATE,
  type ReceiptsPredicate,
  readClose,
  receiptsPredicateSchema,
} from './receipts/statement.ts';
export { type ChainClose, type ChainProblem, type ChainReport, verifyChain } from './receipts/verify.ts';
export { type FoundToken, findTokens } from './redaction/find-tokens.ts';
export { type Gateway, type GatewayOptions, startGateway } from './server/gateway.ts';
export { exportRequest } from './traces/exporter.ts';
export { spanOf } from './traces/span.ts';
export {
  COST_PREDICATE,
  type CostOptions,
  type CostPredicate,
  costPredicateSchema,
  costStatement,
} from './usage/cost-statement.ts';
export { type Group, groupBy, totalOf } from './usage/groups.ts';
export { money, usagePage } from './usage/page.ts';
export { readUsage, type Usage, type UsageKey } from './usage/read-usage.ts';
export type { Tally } from './usage/tally.ts';
