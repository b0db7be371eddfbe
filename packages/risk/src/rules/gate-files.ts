import type { Configuration } from '@sallyport/config';
import { fileRule } from '../rule.ts';
import { nameBytes } from './declared-tiers.ts';

/** The files that the configuration has the gate read at the base, by their own names. */
function filesOf({ gate, provenance: { instance, revocations } }: Configuration): string[] {
  const root = typeof instance === 'object' ? [instance.trustedRoot] : [];
  return [...gate.policies, ...revocations, ...root];
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder.replace(/\/+$/, '')}/`);
}

/** What the gate itself decides by, wherever the configuration keeps it; a folder on the way to it as well. */
export const gateFiles = fileRule({
  code: 'RISK_GATE_FILE',
  title: 'Files that the gate decides by',
  why: 'A policy, a list of revocations or a trusted root decides about every change after this one.',
  remedy: 'Have the owners of the policy approve the change on its own, apart from other work.',
  needs: 'names',
  *inspect(file) {
    const read = filesOf(file.configuration);
    if (read.length === 0) return;
    const names = nameBytes(file).map((name) => Buffer.from(name).toString());
    const fits = (path: string): boolean => names.some((name) => isWithin(name, path) || isWithin(path, name));
    if (read.some(fits)) yield { tier: 'high', message: 'the configuration has the gate read it' };
  },
});
