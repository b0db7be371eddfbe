import { parseConfiguration } from '@sallyport/config';
import { parseJson } from '@sallyport/core';
import { expectThat, type FuzzTarget } from '../target.ts';

const CONFIGURATION = `version: 1
tiers:
  low: ["docs/**", "!docs/api/**"]
  high: ["src/auth/**"]
agents:
  - id: 12345
    owners: [678]
limits: { files: 100, lines: 2000 }
`;

export const configTargets: readonly FuzzTarget[] = [
  {
    name: 'config/yaml',
    seeds: [CONFIGURATION, 'version: 1\n', 'a: &x [1, 2]\nb: *x\n'],
    run: (input) => parseConfiguration(input, { name: 'the file' }),
  },
  {
    name: 'core/json',
    seeds: ['{"a":[1,2.5e3,"\\u00e9"],"b":{"c":null}}', '[true,false]'],
    run(input) {
      const value = parseJson(input, { name: 'the text' });
      expectThat(
        JSON.stringify(value) === JSON.stringify(JSON.parse(input.toString('utf8').replace(/^\ufeff/, ''))),
        'it is read otherwise than JSON.parse reads it',
      );
    },
  },
];
