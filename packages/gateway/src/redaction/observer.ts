import { isLast } from '../formats/channels.ts';
import type { EndpointName } from '../formats/endpoints.ts';
import { isObject } from '../formats/usage.ts';
import { EventSplitter, LARGEST_EVENT } from './event-splitter.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the server does with a stream: reads it and gives back what may go on. */
export interface StreamReader {
  readonly counts: ReadonlyMap<string, number>;
  /** The event after which nothing comes has been seen. */
  readonly sawLast: boolean;
  /** What waits may be sent when nothing more comes for a while. */
  readonly mayRelease: boolean;
  /** @throws Error when the stream cannot be read; nothing more of it may go on then */
  push(chunk: Buffer): Buffer;
  releaseShort(): Buffer;
  end(): Buffer;
}

/** Reads a stream for its usage where nothing is looked for; every byte goes on. */
export class StreamObserver implements StreamReader {
  readonly counts = new Map<string, number>();
  readonly mayRelease = false;
  sawLast = false;
  readonly #endpoint: EndpointName;
  readonly #onEvent: (event: Json) => void;
  readonly #splitter = new EventSplitter();

  constructor(endpoint: EndpointName, onEvent: (event: Json) => void) {
    this.#endpoint = endpoint;
    this.#onEvent = onEvent;
  }

  push(chunk: Buffer): Buffer {
    for (const event of this.#splitter.push(chunk)) this.#read(event);
    if (this.#splitter.held > LARGEST_EVENT) throw new Error('an event of the stream does not end');
    return chunk;
  }

  releaseShort(): Buffer {
    return Buffer.alloc(0);
  }

  end(): Buffer {
    const rest = this.#splitter.rest();
    if (rest.length > 0) this.#read(rest);
    return Buffer.alloc(0);
  }

  #read(bytes: Buffer): void {
    const data = Array.from(bytes.toString('utf8').matchAll(/^data: ?([^\r\n]*)/gm), (match) => match[1]).join('\n');
    let event: Json | undefined;
    try {
      const value: unknown = JSON.parse(data);
      if (isObject(value)) event = value;
    } catch {
      // not every event is JSON
    }
    if (event !== undefined) this.#onEvent(event);
    if (isLast(this.#endpoint, data, event)) this.sawLast = true;
  }
}
