import { SallyportError } from '@sallyport/core';

export interface GatewayCall {
  readonly url: string;
  readonly token: string;
  /** JSON. */
  readonly body: string;
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
}

/** What came back, as bytes, with the gateway's own words about it. */
export interface GatewayAnswer {
  readonly bytes: Uint8Array;
  /** `chain/sequence`. */
  readonly receipt: string;
  readonly promptSha256: string;
}

const MAX_BYTES = 16 * 1024 * 1024;

/**
 * One call through the gateway, which counts it and writes its receipt. It is asked once: a repeated call could be
 * charged twice.
 * @throws SallyportError MODEL_GATEWAY_UNREACHABLE, MODEL_CALL_REFUSED, MODEL_ANSWER_TOO_LARGE, MODEL_NO_RECEIPT
 */
export async function callGateway({ url, token, body, timeout }: GatewayCall): Promise<GatewayAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'anthropic-version': '2023-06-01',
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  }).catch((cause: unknown) => {
    throw unreachable(url, cause);
  });
  const bytes = await readBounded(response, url);
  if (!response.ok) throw refused(response.status, bytes);
  const receipt = response.headers.get('x-sallyport-receipt') ?? '';
  const promptSha256 = response.headers.get('x-sallyport-prompt-sha256') ?? '';
  if (receipt === '' || !/^[0-9a-f]{64}$/.test(promptSha256)) throw noReceipt(url);
  return { bytes, receipt, promptSha256 };
}

async function readBounded(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += (chunk as Uint8Array).byteLength;
      if (size > MAX_BYTES) break;
      chunks.push(chunk as Uint8Array);
    }
  } catch (cause) {
    throw unreachable(url, cause);
  }
  if (size <= MAX_BYTES) return Buffer.concat(chunks);
  throw new SallyportError({
    code: 'MODEL_ANSWER_TOO_LARGE',
    message: `the answer has more than ${MAX_BYTES} bytes`,
    remedy: 'Lower "max-output-tokens".',
  });
}

function unreachable(url: string, cause: unknown): SallyportError {
  const { origin } = new URL(url);
  const why = cause instanceof Error ? ((cause.cause as Error | undefined)?.message ?? cause.message) : String(cause);
  return new SallyportError({
    code: 'MODEL_GATEWAY_UNREACHABLE',
    message: `the gateway at ${origin} gave no whole answer: ${why}`,
    remedy: 'Check "gateway-url" and that the gateway runs (GET /healthz), then run the step again.',
    cause,
  });
}

/** A gateway's refusal has its code in `error.code`, or in front of `error.message`. */
function refused(status: number, bytes: Uint8Array): SallyportError {
  const text = Buffer.from(bytes).toString('utf8');
  const code = /GATEWAY_[A-Z_]+/.exec(text)?.[0];
  return new SallyportError({
    code: 'MODEL_CALL_REFUSED',
    message: `${status}${code === undefined ? '' : ` ${code}`}: ${text.slice(0, 500)}`,
    remedy: 'Mend what the gateway names: the caller, the model, the parameters or the budget in gateway.yml.',
  });
}

function noReceipt(url: string): SallyportError {
  return new SallyportError({
    code: 'MODEL_NO_RECEIPT',
    message: `${new URL(url).origin} answered without a receipt: it is no Sallyport gateway`,
    remedy: 'Give the address of a gateway (`sallyport gateway`), not of a provider.',
  });
}
