import type { IncomingMessage } from 'node:http';

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
export function framingProblem(request: IncomingMessage): string | undefined {
  const { rawHeaders } = request;
  const seen: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] as string).toLowerCase();
    if (!SINGLE.has(name)) continue;
    if (seen.includes(name)) return `the header ${name} comes twice`;
    seen.push(name);
  }
  const { 'transfer-encoding': transfer, 'content-length': length, host, expect } = request.headers;
  if (transfer !== undefined && length !== undefined)
    return 'the request has both content-length and transfer-encoding';
  if (transfer !== undefined && transfer.toLowerCase() !== 'chunked') return 'the transfer-encoding is not chunked';
  if (length !== undefined && !/^\d{1,15}$/.test(length)) return 'the content-length is no number';
  if (request.httpVersion !== '1.1') return 'the request is not HTTP/1.1';
  if (host === undefined || host === '') return 'the request has no host';
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') return 'the request expects what nobody knows';
  if (request.headers.upgrade !== undefined) return 'the request asks for another protocol';
  return undefined;
}
