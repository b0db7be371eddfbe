import { staleFiles } from '../generate/index.ts';

/** Pages and schemas that are made from the sources are up to date. */
export async function checkGenerated(): Promise<void> {
  const stale = await staleFiles();
  if (stale.length > 0) {
    throw new Error(`run \`npm run generate\` and commit:\n  ${stale.map(({ path }) => path).join('\n  ')}`);
  }
}
