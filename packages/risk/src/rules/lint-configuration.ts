import type { ParsedName } from '../paths/parsed-name.ts';
import { ordinaryRule } from '../paths/path-rule.ts';

const NAME =
  /^(\.?(eslint|prettier|stylelint|jshint|jscs|tslint|xo-config|oxlint|biome|dprint|markdownlint|commitlint|cspell|textlint|remark|htmlhint|alex|vale|editorconfig|flake8|pylint|isort|ruff|mypy|pyright|black|yapf|style\.yapf|pydocstyle|bandit|rubocop|standard|reek|erb-lint|haml-lint|scss-lint|sass-lint|rustfmt|clippy|golangci|revive|staticcheck|checkstyle|pmd|spotbugs|detekt|ktlint|scalafmt|scalafix|scalastyle|php-cs-fixer|php_cs|phpcs|phpstan|psalm|phpmd|rector|swiftlint|swiftformat|clang-format|clang-tidy|clangd|cmake-format|cppcheck|uncrustify|astyle|luacheckrc|luacheck|stylua|credo|formatter|dialyzer|hlint|stylish-haskell|fourmolu|ormolu|yamllint|ansible-lint|shfmt|tsconfig|jsconfig|typos|_typos|codespell|lychee|knip|dependency-cruiser|depcheck|syncpack|publint|attw|sorbet|steep|zprint|clj-kondo|analysis_options|tflint|sqlfluff|buf\.lint|licenserc|htmllintrc|jsbeautify|lgtm|watchman|madge)(rc|ignore)?([-._][a-z0-9._-]*)?|.*\.ruleset|.*\.dotsettings|tsconfig.*\.json|jsconfig.*\.json|.*ignore|.*rc)$/;

function isLintConfiguration({ base, extension }: ParsedName): boolean {
  return (
    NAME.test(base) &&
    /^(|json5?|jsonc|ya?ml|toml|ini|cfg|conf|js|cjs|mjs|ts|mts|cts|xml|neon|dist|php|properties|exs|edn|rb|[a-z]*rc|[a-z-]*ignore|ruleset|dotsettings|json)$/.test(
      extension,
    )
  );
}

/** What formats and complains; it decides no outcome of the program. */
export const lintConfiguration = ordinaryRule({
  code: 'RISK_LINT_CONFIGURATION',
  title: 'Lint and format configuration',
  why: 'A rule that is switched off lets through what it had caught.',
  remedy: 'Check that no rule about security or correctness is switched off.',
  class: 'configuration',
  tier: 'medium',
  what: 'configuration of a linter, formatter, type checker or editor',
  claims: isLintConfiguration,
});
