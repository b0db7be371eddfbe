import fc from 'fast-check';
import { type Ecosystem, isAllowedAddress, publicHost, publicHosts } from '../../../../packages/risk/src/hosts.ts';

const NPM = publicHost('npm');
const ALLOWED = ['npm.acme.example'];

describe('hosts', () => {
  test.each([
    ['the public one', `https://${NPM}/a/-/a-1.0.0.tgz`, true],
    ['in capitals', `https://${NPM.toUpperCase()}/a`, true],
    ['with the root’s dot', `https://${NPM}./a`, true],
    ['an allowed one', 'https://npm.acme.example/a', true],
    ['a suffix', `https://${NPM}.evil.test/a`, false],
    ['a prefix', `https://evil${NPM}/a`, false],
    ['a subdomain', `https://x.${NPM}/a`, false],
    ['a parent', `https://${NPM.split('.').slice(1).join('.')}/a`, false],
    ['in the path', `https://evil.test/${NPM}/a`, false],
    ['as a user', `https://${NPM}@evil.test/a`, false],
    ['as a user with a password', `https://${NPM}:443@evil.test/a`, false],
    ['with a user', `https://evil@${NPM}/a`, false],
    ['with a password alone', `https://:x@${NPM}/a`, false],
    ['with a port', `https://${NPM}:8443/a`, false],
    ['without TLS', `http://${NPM}/a`, false],
    ['a backslash', `https://${NPM}\\@evil.test/a`, false],
    ['a tab', `https://${NPM}\t.evil.test/a`, false],
    ['a blank', ` https://${NPM}/a`, false],
    ['a fragment', `https://evil.test#@${NPM}/a`, false],
    ['a query', `https://evil.test?${NPM}`, false],
    ['a look-alike', `https://${NPM.replace('o', String.fromCodePoint(0x043e))}/a`, false],
    ['a full-width dot is a dot', `https://${NPM.replace('.', String.fromCodePoint(0xff0e))}/a`, true],
    ['no address', NPM, false],
    ['nothing', '', false],
  ])('%s', (_, address, expected) => expect(isAllowedAddress(address, 'npm', ALLOWED)).toBe(expected));

  test('each ecosystem has its own', () => {
    expect(isAllowedAddress(`https://${publicHost('pypi')}/a`, 'npm', [])).toBe(false);
    for (const ecosystem of ['npm', 'pypi', 'cargo', 'go', 'gem', 'maven', 'nuget'] as Ecosystem[])
      for (const host of publicHosts(ecosystem))
        expect(isAllowedAddress(`https://${host}/x`, ecosystem, [])).toBe(true);
  });

  test('the index of crates is one repository of a forge, for crates alone', () => {
    const index = ['crates', 'io-index'].join('.');
    const forge = ['github', 'com'].join('.');
    expect(isAllowedAddress(`https://${forge}/rust-lang/${index}`, 'cargo', [])).toBe(true);
    expect(isAllowedAddress(`https://${forge}/rust-lang/${index}`, 'npm', [])).toBe(false);
    expect(isAllowedAddress(`https://${forge}/mallory/${index}`, 'cargo', [])).toBe(false);
    expect(isAllowedAddress(`https://evil.test/rust-lang/${index}`, 'cargo', [])).toBe(false);
  });

  test('an allowed registry may be written as an address, and an empty one allows nothing', () => {
    expect(isAllowedAddress('https://npm.acme.example/a', 'npm', ['https://npm.acme.example/'])).toBe(true);
    expect(isAllowedAddress('https://npm.acme.example/a', 'npm', [''])).toBe(false);
  });

  test('no text throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isAllowedAddress(text, 'npm', [text]) === 'boolean'));
  });
});
