import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { completeLock } from './complete.ts';

/**
 * `node tools/lock/index.ts`, after `npm install` behind a registry that has only this machine's binaries: npm then
 * leaves the other systems' packages out of the lockfile, and `npm ci` refuses a lockfile without them.
 */
const path = resolve(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const added = completeLock(lock);
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(added.map((name) => `${name}\n`).join(''));
