import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

type Value = data.ExpressionData;

/** What an expression can name: `github`, `inputs`, `steps`, `env`, `runner`, `job`, … */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the job stands when a condition asks. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

const STATUS_FUNCTIONS = ['always', 'success', 'failure', 'cancelled'] as const;

function statusFunctions(status: JobStatus) {
  const answers = {
    always: true,
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
  };
  return new Map(
    STATUS_FUNCTIONS.map((name) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answers[name]) },
    ]),
  );
}

/** Evaluates one expression (without `${{ }}`) by GitHub's own evaluator. */
export function evaluate(expression: string, contexts: Contexts, status: JobStatus = 'success'): Value {
  const functions = statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const root: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  return new Evaluator(tree, root as data.Dictionary, functions).evaluate();
}

/** A text in which every `${{ … }}` is replaced by its value. */
export function interpolate(text: string, contexts: Contexts, status: JobStatus = 'success'): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts, status).coerceString(),
  );
}

/** Does a step with this `if` run? Without a status function in it, `success()` is meant as well. */
export function condition(text: string | undefined, contexts: Contexts, status: JobStatus): boolean {
  const expression = (text ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const asksStatus = STATUS_FUNCTIONS.some((name) => new RegExp(`\\b${name}\\s*\\(`).test(expression));
  return truthy(evaluate(asksStatus ? expression : `success() && (${expression})`, contexts, status));
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#literals */
function truthy(value: Value): boolean {
  switch (value.kind) {
    case data.Kind.Null:
      return false;
    case data.Kind.Boolean:
      return value.value;
    case data.Kind.Number:
      return value.value !== 0 && !Number.isNaN(value.value);
    case data.Kind.String:
      return value.value !== '';
    default:
      return true;
  }
}
