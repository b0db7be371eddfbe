import type { OutgoingMessage } from 'node:http';

const SMALL = 16_384;

/** Ends a message with a body. Node sends a small one with its head in one write if it is a text, byte for byte latin1. */
export function endWith(message: OutgoingMessage, body: Buffer | undefined): void {
  if (body === undefined) message.end();
  else if (body.length <= SMALL) message.end(body.toString('latin1'), 'latin1');
  else message.end(body);
}
