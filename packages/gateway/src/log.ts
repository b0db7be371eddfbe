import type { Logger } from '@sallyport/core';

export interface GatewayLog extends Logger {
  /** One call: names and numbers, no contents and no headers. */
  call(fields: Readonly<Record<string, string | number | null>>): void;
}

/** How long a line waits for others. */
const GATHER_MS = 20;

/** One JSON object a line. */
export function jsonLog(write: (line: string) => void): GatewayLog {
  let waiting = '';
  const flush = () => {
    write(waiting);
    waiting = '';
  };
  const line = (level: string, fields: object) => {
    // Lines of one moment are written together: a write for each call would cost more than the call.
    if (waiting === '') setTimeout(flush, GATHER_MS);
    waiting += `${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`;
  };
  return {
    debug() {},
    info: (message) => line('info', { message }),
    warning: (message) => line('warning', { message }),
    call: (fields) => line('info', { message: 'call', ...fields }),
  };
}

export const silentLog: GatewayLog = { debug() {}, info() {}, warning() {}, call() {} };
