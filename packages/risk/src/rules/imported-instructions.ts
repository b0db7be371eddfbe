import { fileRule } from '../rule.ts';

/** A document that agent instructions import is read by agents as part of them (Claude Code and Gemini CLI: `@path`). */
export const importedInstructions = fileRule({
  code: 'RISK_IMPORTED_INSTRUCTIONS',
  title: 'Imported agent instructions',
  why: 'Agents obey an imported document as they obey the file that imports it.',
  remedy: 'Have a person read it as orders to an agent, or take the import out of the instructions first.',
  needs: 'names',
  applies: ({ importedBy }) => importedBy !== undefined,
  *inspect({ importedBy }) {
    yield { tier: 'high', message: `imported by the agent instructions ${importedBy}` };
  },
});
