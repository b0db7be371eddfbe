import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from './gateway.ts';
import type { Setting } from './jobs.ts';
import type { DemoOptions } from './options.ts';
import { page } from './page.ts';
import { walk } from './path.ts';
import { providerOf, startStandIn } from './provider.ts';
import { HIDDEN, HONEST } from './sample/changes.ts';
import { AGENT, REPOSITORY } from './sample/project.ts';
import type { Screen } from './screen.ts';
import { propose, startWorld } from './world.ts';

/** A key pair for this run alone; in an organisation the job's own identity signs. */
function writeKeys(folder: string): Setting['keys'] {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keys = { private: join(folder, 'signing-key.pem'), public: join(folder, 'signing-key.pub.pem') };
  writeFileSync(keys.private, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(keys.public, publicKey.export({ type: 'spki', format: 'pem' }));
  return keys;
}

function newFolder(root: string): string {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  mkdirSync(join(root, '.sallyport'), { recursive: true });
  return mkdtempSync(join(root, '.sallyport', `demo-${stamp}-`));
}

/**
 * Two pull requests from one agent: one is merged, one is refused.
 * @returns whether it went that way (with a real provider it may not)
 */
export async function runDemo(root: string, screen: Screen, options: DemoOptions): Promise<boolean> {
  const started = performance.now();
  const folder = newFolder(root);
  screen.title('Sallyport: two pull requests from one agent, judged on this machine');
  screen.working('start the forge and the gateway');
  const { forge, base } = await startWorld();
  const standIn = await startStandIn();
  const closing = [() => forge.close(), () => standIn.close()];
  try {
    const provider = providerOf(options.provider, options.model, standIn.url);
    const gateway = await startGateway(entryOf(root, options.fromSources), join(folder, 'gateway'), provider);
    closing.unshift(() => gateway.close());
    const { fromSources } = options;
    const setting: Setting = { root, folder, forge, keys: writeKeys(folder), fromSources };
    screen.line(`  forge      GitHub's API over git at ${forge.url}; ${REPOSITORY} is at ${base.slice(0, 10)}`);
    screen.line(
      `  gateway    ${gateway.url}, in front of ${options.provider ?? 'a scripted model (--provider takes a real one)'}`,
    );
    screen.line(`  agent      ${AGENT.login}, which may write tests and documents; nothing else`);
    const stories = [
      await walk(screen, setting, await propose(forge, base, HONEST), { gateway, provider }),
      await walk(screen, setting, await propose(forge, base, HIDDEN)),
    ];
    writeFileSync(join(folder, 'index.html'), page(stories));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    screen.line();
    screen.line(`${seconds} s. Statements, bundles, receipts, logs and a page with every reason are in`);
    screen.line(folder);
    const [first, second] = stories.map(({ told }) => told.at(-1)?.verdict);
    return first === 'merged' && second === 'refused';
  } finally {
    for (const close of closing) await close();
  }
}

/** The command line, as it is shipped or from its sources. @throws Error when there is no bundle */
export function entryOf(root: string, fromSources: boolean): string {
  const entry = join(root, fromSources ? 'packages/cli/src/bin.ts' : 'dist/cli/index.js');
  if (!existsSync(entry)) throw new Error(`${entry} is not there; "npm run build" makes it`);
  return entry;
}
