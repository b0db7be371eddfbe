import { Sieve } from './sieve.ts';

/** Takes the place of what asserts, of how the run ends, or of the code under test. */
export const REPLACEMENT = new Sieve(
  // Another test, expect or assert than the runner's
  ['import', /\bimport\s*\{[^}]*\bas\s+(?:it|test|expect|describe)\b/],
  [
    'expect assert',
    /(?<![\w.$])(?:global(?:This)?\.|window\.)?(?:expect|assert\w*)\s*=(?![=>]|\s*(?:await\s+)?(?:require|import|chai|should|\w+\.(?:expect|assert)\b|tap|power))/,
  ],
  ['fun def', /\b(?:function|def|func|fun)\s+(?:expect|assert\w*)\s*\(|\bfunction\s+(?:it|test|describe)\s*\(/],
  [
    'const let var',
    /\b(?:const|let|var)\s+(?:it|test|describe|expect)\b[^=]*=\s*(?:async\s*)?(?:function\b|\w+\s*=>|\([^)]*\)\s*(?::[^=]*)?=>)/,
  ],
  ['expect.extend Assert TestCase', /\bexpect\.extend\s*\(|\bAssert\w*\.\w+\s*=(?!=)|\bTestCase\.assert\w*\s*=(?!=)/],
  // Another end of the run
  [
    'exitCode process passWithNoTests ||',
    /\bprocess\.exitCode\s*=|\bprocess\.(?:exit|reallyExit)\s*=|\bpassWithNoTests\b|\|\|\s*true\b/,
  ],
  [
    'exit Exit System',
    /\b(?:process|sys|os|System)\.(?:_?exit|Exit)\s*\(\s*(?:0\s*)?\)|\bprocess::exit\s*\(\s*0|\bSystem\.(?:halt|stop)\s*\(/,
  ],
  // Another module under test
  [
    'mock Mock proxyquire',
    /\b(?:jest|vi|vitest)\.(?:mock|doMock|unstable_mockModule)\s*\(\s*['"]|\b(?:mock\.module|rewiremock|proxyquire)\s*\(\s*['"]/,
  ],
  ['sys.modules', /\bsys\.modules\[[^\]]*\]\s*=(?!=)/],
);
