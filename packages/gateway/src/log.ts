import type { Logger } from '@sallyport/core';

export interface GatewayLog extends Logger {
  /** One call: names and numbers, no contents and no headers. */
  call(fields: Readonly<Record<string, string | number | null>>): void;
}

/** One JSON object a line. */
export function jsonLog(write: (line: string) => void): GatewayLog {
  const line = (level: string, fields: object) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`);
  return {
    debug() {},
    info: (message) => line('info', { message }),
    warning: (message) => line('warning', { message }),
    call: (fields) => line('info', { message: 'call', ...fields }),
  };
}

export const silentLog: GatewayLog = { debug() {}, info() {}, warning() {}, call() {} };
