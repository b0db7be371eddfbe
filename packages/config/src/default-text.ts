/**
 * `.github/sallyport.yml` with every default written out, and a commented example where the default is none: what
 * `sallyport init` writes. Reading it gives exactly what holds without a file.
 */
export const DEFAULT_CONFIGURATION_TEXT = `# Sallyport: what a change needs before it may merge. Read at the base commit, never at the head.
# Every value below is the default; what is left out has its default too.
# https://sallyport-ci.github.io/sallyport/configuration
version: 1
# extends: acme/.github@0123456789abcdef0123456789abcdef01234567   # an organisation's file; this one can only tighten it

tiers:                                    # added to the built-in rules; patterns: *, **, ?, {a,b}
  high: []                                # ["src/auth/**", "billing/**"]
  medium: []                              # ["generated/**"]
  low: []                                 # only for files that no built-in rule puts above low
  limits: { files: 300, lines: 5000 }     # beyond either: at least medium
critical: []                              # ["src/payments/**"]: needs a mutation score as well
dependencies:
  vetted: []                              # ["npm:lodash"]: a pin update of these alone is medium
  registries: []                          # hosts allowed beside each ecosystem's public one

agents: {}                                # nobody: a bot that is not declared here is never allowed
#  acme-agent[bot]: { id: 4242, intents: [add-tests], owners: [{ login: alice, id: 11 }] }   # owners never approve it
intents: {}
#  add-tests:
#    paths: ["test/**", "**/*.test.ts"]   # all that its change may touch
#    maxTier: low
#    models: ["anthropic/claude-sonnet-*"]
#    budget: { usd: 2.00, calls: 200, tokens: 400000 }   # for one pull request
#    egress: []                           # hosts beside the gateway
#    sandbox: bubblewrap                  # bubblewrap | gvisor | kubernetes

evidence:
  coverage: { lines: 80, changedLines: 80 }   # percent
  mutation: { score: 70 }                 # percent
  scan: { failOn: error }                 # none | note | warning | error; new findings only
  vulnerabilities: { failOn: high }       # low | medium | high | critical
  benchmarks: { p95RegressionPercent: 5 }
  determinism: { runs: 3 }
  require:                                # beside what the built-in rules ask for
    low: []
    medium: []
    high: []
  producers: []                           # whose signed Statements count: none, until somebody is named
#    - workflow: acme/ci/.github/workflows/test.yml@refs/heads/main
#      issuer: https://token.actions.githubusercontent.com
#      kinds: [tests, coverage, mutation]
#      repositoryId: 1296269              # this repository's: anybody can call a reusable workflow from another

gate:
  approvals: { low: 0, medium: 1, high: 2 }   # by people; never by the author, a committer or an agent
  humans: { low: 0, medium: 1, high: 1 }      # the same for changes whose author is a person
  owners: ignored                         # ignored | required: an owner by CODEOWNERS at the base approves each file
  gateways: []                            # hosts of the model gateway, which every agent may reach
  checks: []                              # [{ name: build, app: 15368 }]: must have succeeded on the head
  freeze: []                              # [{ from: 2026-12-20T00:00:00Z, to: 2027-01-02T00:00:00Z, reason: holidays }]
  exceptions: []                          # [{ rule: coverage, paths: ["legacy/**"], owner: alice, expires: 2027-03-01, reason: being removed }]
  policies: []                            # [".github/policy"]: a team's own Rego
  opa: []                                 # each opa that may evaluate them: SHA-256 or { version, sha256, url }; any, where none is named
merge: { method: squash, tiers: [low], queue: auto }
provenance:
  instance: public-good                   # public-good | github | { trustedRoot: path, fulcio: url, rekor: url, tsa: url }
  revocations: []                         # [".github/revocations.json"]: signatures that are no longer believed
audit: { log: .sallyport/audit }
`;
