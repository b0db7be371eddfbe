import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blocksOf, draw } from './sample.ts';
import { type Report, scoreOf, survivorsOf } from './score.ts';

const USAGE = `npm run test:mutation -- [--package NAME]… [--sample BLOCKS] [--seed NUMBER] [--concurrency NUMBER]
Mutates the packages one after another, each with its own tests alone. Without --sample: every line.`;

const { values } = parseArgs({
  options: {
    package: { type: 'string', multiple: true, default: ['core', 'change', 'risk', 'policy'] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});

const base = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as Record<string, unknown>;
if (values.help) console.log(USAGE);
else process.exitCode = Math.max(...values.package.map(mutate));

/** Runs Stryker over one package and prints its score and survivors. Gives the exit status. */
function mutate(name: string): number {
  const blocks = blocksOf(`packages/${name}/src`);
  const chosen = values.sample === undefined ? blocks : draw(blocks, Number(values.sample), Number(values.seed));
  const folder = `reports/mutation/${name}`;
  mkdirSync(folder, { recursive: true });
  const reportFile = `${folder}/mutation.json`;
  // Where this run fails, nobody shall take the last one's report for its own.
  rmSync(reportFile, { force: true });
  const configuration = {
    ...base,
    mutate: chosen.map(({ file, from, to }) => `${file}:${from}-${to}`),
    jsonReporter: { fileName: reportFile },
    tempDirName: `.stryker-tmp/${name}`,
    concurrency: Number(values.concurrency),
  };
  writeFileSync(`${folder}/stryker.json`, JSON.stringify(configuration, null, 2));
  const { status } = spawnSync('stryker', ['run', `${folder}/stryker.json`], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_PACKAGE: name },
  });
  if (!existsSync(reportFile)) return status ?? 1;
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const { killed, survived, uncovered, score } = scoreOf(report);
  for (const line of survivorsOf(report)) console.log(line);
  console.log(
    `packages/${name}: ${score.toFixed(1)}% of ${killed + survived + uncovered} mutants are killed ` +
      `(${survived} survive, ${uncovered} are not covered); ${chosen.length} of ${blocks.length} blocks, seed ${values.seed}`,
  );
  return status ?? 1;
}
