import { changeRule } from '../rule.ts';

/** `tiers.limits`: beyond means more than (contract, "Floors"). */
export const limits = changeRule({
  code: 'RISK_SIZE',
  title: 'Size of the change',
  why: 'Nobody reads thousands of lines with the care that each deserves.',
  remedy: 'Split the change, or raise tiers.limits in the configuration.',
  *inspect({ files, addedLines, deletedLines, configuration }) {
    const { files: most, lines } = configuration.tiers.limits;
    const changed = addedLines + deletedLines;
    if (files.length > most) yield { tier: 'medium', message: `${files.length} files change; the limit is ${most}` };
    if (changed > lines) yield { tier: 'medium', message: `${changed} lines change; the limit is ${lines}` };
  },
});
