import { readFileSync } from 'node:fs';
import { completeLock, type Lock } from '../../tools/lock/complete.ts';

describe('package-lock.json', () => {
  test('has every system of every optional package: `npm ci` refuses it otherwise', () => {
    expect(completeLock(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([]);
  });

  test('names no address', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });

  test('an entry that is missing is added for its own system alone', () => {
    const lock: Lock = {
      packages: { 'node_modules/x': { dev: true, optionalDependencies: { '@x/linux-arm64-musl': '1.2.3' } } },
    };
    expect(completeLock(lock)).toEqual(['node_modules/@x/linux-arm64-musl']);
    expect(lock.packages['node_modules/@x/linux-arm64-musl']).toEqual({
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    });
  });

  test('one that stands in a folder above is not missing', () => {
    const nested = { 'node_modules/a/node_modules/x': { optionalDependencies: { '@x/win32-x64': '1.0.0' } } };
    expect(completeLock({ packages: { ...nested, 'node_modules/@x/win32-x64': {} } })).toEqual([]);
  });

  test.each([
    ['no exact version', { '@x/win32-x64': '^1.0.0' }],
    ['no processor in the name', { '@x/y': '1.0.0' }],
  ])('%s: an error', (_, optionalDependencies) => {
    expect(() => completeLock({ packages: { 'node_modules/x': { optionalDependencies } } })).toThrow();
  });
});
