import type { SecretLintSourceOptions } from '@secretlint/core';

/** What secretlint found in a text: which of its rules, and on which line (from 0). */
export interface ScannedSecret {
  readonly rule: string;
  readonly line: number;
}

/** Comments that switch secretlint off are the head's words: they do not reach it. */
const DIRECTIVE = /secretlint-(?=disable|enable)/gi;

/**
 * Runs secretlint's recommended preset over a text. The library is loaded when it is first asked for: most changes
 * hold nothing that looks like a secret, and loading takes longer than judging them.
 */
export async function scanSecrets(text: string): Promise<ScannedSecret[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const config: SecretLintSourceOptions['options']['config'] = {
    rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }],
  };
  const { messages } = await lintSource({
    source: {
      content: text.replace(DIRECTIVE, 'secretlint '),
      filePath: 'added-lines.txt',
      ext: '.txt',
      contentType: 'text',
    },
    options: { noPhysicFilePath: true, maskSecrets: true, config },
  });
  return messages.map(({ ruleId, loc }) => ({
    rule: ruleId.replace(/^.*secretlint-rule-/, ''),
    line: loc.start.line - 1,
  }));
}
