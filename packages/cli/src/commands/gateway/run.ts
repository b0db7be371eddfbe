import { jsonLog, loadGatewayConfig, startGateway } from '@sallyport/gateway';
import type { CliIo } from '../../io.ts';
import type { GatewayOptions } from '../gateway.ts';

type StartOptions = GatewayOptions & { readonly config: string };

/** Starts the gateway, says where it listens, and returns when a signal has stopped it. */
export async function runGateway(options: StartOptions, io: CliIo): Promise<void> {
  const config = loadGatewayConfig(options.config, { env: io.env, cwd: io.cwd });
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

function say(io: CliIo, { format }: GatewayOptions, fields: object, text: string): void {
  if (format === 'json') io.stdout.write(`${JSON.stringify({ schema: 'sallyport/gateway/v1', ...fields })}\n`);
  else io.stdout.write(`${text}\n`);
}

/** The first signal lets calls end; a second one ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = () => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}
