/** A shop that lets one agent write tests and documents, and one person's approval for source code. */
export const REPOSITORY = 'acme/shop';
export const AGENT = { login: 'acme-agent[bot]', id: 4242 } as const;
export const INTENT = 'add-tests';

export const CONFIGURATION = `version: 1
agents:
  "${AGENT.login}": { id: ${AGENT.id}, intents: [${INTENT}, fix-bugs] }
intents:
  ${INTENT}: { paths: ["test/**", "docs/**"], maxTier: low, models: ["local/*"] }
  fix-bugs: { paths: ["src/**", "test/**"], maxTier: medium, models: ["local/*"] }
merge: { method: squash, tiers: [low, medium] }
`;

export const BASE_FILES: Readonly<Record<string, string>> = {
  'README.md': '# Shop\n',
  'docs/index.md': '# Documents\n',
  'src/words.ts': 'export const shout = (text: string): string => text.toUpperCase();\n',
  'test/words.test.ts': "import { shout } from '../src/words.ts';\nif (shout('a') !== 'A') throw new Error('shout');\n",
  '.github/sallyport.yml': CONFIGURATION,
};

/** A page of documentation: needs nothing but where it comes from. */
export const DOCUMENT = { 'docs/words.md': '# Words\n\nWords are shouted.\n' };

/** Source code with a test: needs reports and a person. */
export const SOURCE = {
  'src/words.ts': 'export const shout = (text: string): string => text.trim().toUpperCase();\n',
  'test/blank.test.ts':
    "import { shout } from '../src/words.ts';\nif (shout(' a') !== 'A') throw new Error('blank');\n",
};

/** Reports as tools write them, about that source change. */
export const REPORTS = {
  'reports/junit.xml': `<?xml version="1.0"?>
<testsuites><testsuite name="words" tests="2" failures="0"><testcase name="a"/><testcase name="b"/></testsuite></testsuites>
`,
  'reports/lcov.info': 'SF:src/words.ts\nDA:1,2\nLF:1\nLH:1\nend_of_record\n',
  'reports/scan.sarif': `${JSON.stringify({
    version: '2.1.0',
    runs: [
      { tool: { driver: { name: 'scanner', rules: [] } }, invocations: [{ executionSuccessful: true }], results: [] },
    ],
  })}\n`,
  'reports/osv.json': `${JSON.stringify({ results: [] })}\n`,
};
