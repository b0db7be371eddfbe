import { lineRule } from './line-rule.ts';

export const sensitiveExecution = lineRule({
  code: 'RISK_DYNAMIC_EXECUTION',
  title: 'Text becomes code, a command or a query',
  why: 'Whoever can write the text decides what runs.',
  remedy: 'Pass arguments as values: no evaluation, no shell, parameters in queries, a format without code for data.',
  words: [
    'eval',
    'Function',
    'exec',
    'system',
    'shell',
    'popen',
    'pickle',
    'marshal',
    'yaml.',
    'unserialize',
    'ObjectInputStream',
    'BinaryFormatter',
    'SELECT',
    'INSERT',
    'UPDATE',
    'DELETE',
    'atob',
    'base64',
    'runIn',
    '__import__',
    'Runtime',
  ],
  added:
    /(?<![\w.$>:])eval\s*\(\s*(?!['"][^'"]*['"]\s*\))\S|\bnew\s+Function\s*\(|(?<![\w.$])exec\s*\(\s*(?:compile|base64|codecs|zlib|open|requests|urllib|f?["'`].*\$?\{)|\bvm\.runIn\w+|\bos\.(?:system|popen)\s*\(|\bshell\s*=\s*True|\b(?:child_process\.)?exec(?:Sync)?\s*\(\s*(?:`[^`]*\$\{|['"][^'"]*['"]\s*\+)|\bgetRuntime\(\)\.exec\b|(?<![\w.$>:])(?:shell_exec|passthru|proc_open|popen)\s*\(|\bc?[pP]ickle\.loads?\s*\(|\bmarshal\.loads\s*\(|\bMarshal\.(?:load|restore)\b|\byaml\.(?:unsafe_load|load\s*\((?!.*(?:Safe|safe)))|\bYAML\.(?:unsafe_load|load)\s*\(|(?<![\w.$])unserialize\s*\(|\bObjectInputStream\s*\(|\bBinaryFormatter\b|(?:f["']|["'`]|\$@?")\s*(?:SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b[^"'`]*(?:["']\s*(?:\+|\.|%)\s*\w|\$?\{\w|["']\s*%\s*\()|(?:eval|exec|Function)\s*\(\s*(?:atob|base64|Buffer\.from)/,
});
