import { type Case, words } from './cases.ts';

/** Names at which a tool looks, by what it does then. Each is written from the tools' own manuals, not from the rules. */
const NAMES: Readonly<Record<string, string>> = {
  ci: `
    .github/workflows/release.yml .github/workflows/deep/x.yaml .github/workflows/notes.md .github/workflows/run.sh
    .github/actions/setup/action.yml .github/actions/setup/index.js action.yml tools/thing/action.yaml
    .github/scripts/build.py .gitlab-ci.yml .gitlab/ci/jobs.yml .gitlab-ci/deploy.yml ci/pipeline.yml Jenkinsfile
    jenkins/Jenkinsfile.release ci.jenkinsfile .circleci/config.yml .circleci/continue_config.yml azure-pipelines.yml
    .azure-pipelines/build.yml azure-pipelines-release.yml .buildkite/pipeline.yml .buildkite/hooks/pre-command
    .drone.yml .drone.star .drone.jsonnet .woodpecker.yml .woodpecker/test.yml .tekton/push.yaml .travis.yml
    bitbucket-pipelines.yml appveyor.yml .appveyor.yml .cirrus.yml .cirrus.star .semaphore/semaphore.yml .teamcity/settings.kts
    codemagic.yaml bitrise.yml .forgejo/workflows/x.yml .gitea/workflows/x.yml .builds/alpine.yml .zuul.yaml zuul.d/jobs.yaml
    .taskcluster.yml Earthfile dagger.json .dagger/main.go buildspec.yml cloudbuild.yaml .harness/pipeline.yaml
    .codefresh/codefresh.yml screwdriver.yaml wercker.yml .packit.yaml .readthedocs.yaml .gitpod.yml codecov.yml .codecov.yml
    sonar-project.properties .github/codeql/codeql-config.yml .concourse/pipeline.yml .vela.yml bamboo-specs/bamboo.yml
    .evergreen.yml .prow.yaml .github/release.yml .rwx/ci.yml xcode-cloud/ci_scripts/ci_post_clone.sh ci_scripts/ci_pre_xcodebuild.sh
    .depot/workflows/ci.yml .blacksmith/config.yml .gocd.yaml spec/ci.gitlab-ci.yml .github/workflows/CI.YML`,
  bots: `
    .github/dependabot.yml renovate.json .github/renovate.json5 .renovaterc.json .mergify.yml .github/mergify.yml
    .kodiak.toml bors.toml .github/settings.yml .github/auto-merge.yml .github/labeler.yml .github/stale.yml
    .coderabbit.yaml .pr_agent.toml .deepsource.toml .sourcery.yaml triagebot.toml .pyup.yml .scala-steward.conf
    .github/safe-settings.yml .github/rulesets/main.json .trunk/trunk.yaml .gitstream/gitstream.cm .updatecli/x.yaml
    .bulldozer.yml .github/auto_assign.yml .github/boring-cyborg.yml .whitesource .asf.yaml greptile.json
    .github/branch-protection.yml .gitlab/merge_request_templates/default.yml cubic.yaml .bito.yaml`,
  owners:
    'CODEOWNERS .github/CODEOWNERS docs/CODEOWNERS .gitlab/CODEOWNERS OWNERS pkg/OWNERS OWNERS_ALIASES .pullapprove.yml .policy.yml codeowners',
  policy: `
    .github/sallyport.yml .github/sallyport.yaml .github/policy/mine.rego policies/gate.rego sub/.github/sallyport.yml
    .sallyport/audit/log policy/x.cedar .conftest.toml .github/policy/data.json .sentinel/x.sentinel`,
  agents: `
    AGENTS.md sub/AGENTS.md agents.md AGENTS.override.md CLAUDE.md Claude.MD CLAUDE.local.md .claude/settings.json
    .claude/settings.local.json .claude/commands/fix.md .claude/agents/reviewer.md .claude/skills/x/SKILL.md .claude/hooks/pre.sh
    .claude/output-styles/x.md .claude-plugin/plugin.json skills/deploy/SKILL.md GEMINI.md .gemini/settings.json .gemini/commands/a.toml
    .geminiignore .cursorrules .cursor/rules/a.mdc .cursor/mcp.json .cursor/environment.json .cursor/hooks.json .cursorignore .windsurfrules
    .windsurf/rules/a.md .windsurf/workflows/a.md .clinerules .clinerules/a.md .roo/rules/a.md .roomodes .roorules .rooignore
    .kilocode/rules/a.md .kilocodemodes .github/copilot-instructions.md .github/instructions/a.instructions.md .github/prompts/a.prompt.md
    .github/chatmodes/a.chatmode.md .github/agents/a.agent.md .github/copilot-setup-steps.yml .aider.conf.yml .aider.model.settings.yml
    .aiderignore CONVENTIONS.md .continue/config.yaml .continue/rules/a.md .continuerules .continuerc.json .junie/guidelines.md
    .kiro/steering/a.md .kiro/hooks/a.kiro.hook .amazonq/rules/a.md .amazonq/mcp.json .codex/config.toml .codex/prompts/a.md opencode.json
    .opencode/agent/a.md .opencode/command/a.md .crush.json crush.json CRUSH.md .qwen/settings.json QWEN.md .goosehints .goose/config.yaml
    .mcp.json mcp.json .vscode/mcp.json .agents/rules.md .agent/workflows/a.md .ai/rules.md .rules .augment/rules/a.md .augment-guidelines
    .trae/rules/project_rules.md .tabnine/guidelines/a.md .devin/wiki.json .openhands/microagents/repo.md .openhands/setup.sh
    .factory/droids/a.md WARP.md replit.md .replit .bolt/prompt .lovable/x.md .idx/airules.md .idx/dev.nix .firebase/studio.md
    .zed/settings.json .rulesync/rules/a.md .ruler/AGENTS.md .specify/memory/constitution.md .serena/project.yml .serena/memories/a.md
    .codebuddy/rules/a.md .lingma/rules/a.md .qoder/rules/a.md .codegen/codegen.toml .sweep.yaml bugbot.md .cursor/BUGBOT.md
    .builderrules .voidrules firebender.json .cody/commands.json .sourcegraph/a.md llms-install.md .pi/agent/a.md
    .mux/init .superset/config.json conductor.json .conductor/setup.sh claude_desktop_config.json .mcp/servers.json server.mcp.json
    .gemini/GEMINI.md .jules/setup.sh JULES.md .cursor-plugin/plugin.json .agents/skills/a/SKILL.md .aiassistant/rules/a.md
    .github/workflows/claude.md sub/deep/.cursorrules .GITHUB/copilot-instructions.md .amp/settings.json AGENT.md sub/AGENT.md
    .antigravity/rules.md .codeium/instructions.md .mastra/x.md .bob/rules/a.md .claude.json .claude/CLAUDE.md .commandcode/a.md`,
  hooks: `
    .husky/pre-commit .husky/_/husky.sh .githooks/pre-push .git-hooks/post-merge lefthook.yml .lefthook.toml lefthook-local.yml
    .pre-commit-config.yaml .pre-commit-hooks.yaml .overcommit.yml .lintstagedrc.js lint-staged.config.mjs .envrc sub/.envrc .simple-git-hooks.js
    captainhook.json grumphp.yml .gdbinit .lldbinit .vimrc .exrc .nvim.lua .dir-locals.el sitecustomize.py usercustomize.py evil.pth
    .pryrc .irbrc .Rprofile .ghci .psqlrc .autoenv .bashrc hooks/pre-commit commit-msg .git-blame-ignore-revs .inputrc .python_history
    prek.toml .yorkie.json .hooks/pre-push .gitmessage .gitconfig`,
  editors: `
    .vscode/tasks.json .vscode/settings.json .vscode/launch.json .vscode/extensions.json sub/.vscode/tasks.json shop.code-workspace
    .devcontainer/devcontainer.json .devcontainer.json .devcontainer/Dockerfile .devcontainer/post-create.sh .idea/workspace.xml
    .idea/runConfigurations/a.xml .run/test.run.xml .fleet/run.json .zed/tasks.json .nova/Tasks/a.json .sublime-project shop.sublime-project
    .vs/launch.vs.json .theia/tasks.json .settings/org.eclipse.x.prefs .project .classpath nbproject/project.properties
    .helix/languages.toml .kakrc .editorconfig-hooks/x .lapce/run.toml devbox.json devenv.nix .devfile.yaml devfile.yaml .projectile`,
  managers: `
    .npmrc sub/.npmrc .yarnrc .yarnrc.yml .yarn/releases/yarn-4.cjs .yarn/plugins/a.cjs .pnpmfile.cjs .pnpmfile.mjs pnpm-workspace.yaml
    bunfig.toml .bunfig.toml pip.conf pip.ini .pypirc uv.toml .condarc poetry.toml pdm.toml .pdm.toml pdm_build.py .cargo/config.toml
    .cargo/config nuget.config NuGet.Config .m2/settings.xml settings.xml .gemrc .bundle/config auth.json .netrc .gradle/init.gradle
    init.gradle.kts .sbtopts .jvmopts .mvn/maven.config .mvn/jvm.config .mvn/extensions.xml .swiftpm/configuration/registries.json
    .curlrc .wgetrc rust-toolchain rust-toolchain.toml .nvmrc .node-version .python-version .ruby-version .java-version .tool-versions
    .sdkmanrc mise.toml .mise.toml asdf.conf volta.json .go-version .terraform-version hex.config .opam-switch/x goenv.sh
    .verdaccio/config.yaml .ncurc.json pixi.toml .pixi/config.toml conan.conf remotes.json .composer/config.json .luarocks/config-5.4.lua`,
  dependencies: `
    package.json sub/package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.json deno.jsonc
    deno.lock jsr.json import_map.json bower.json requirements.txt requirements-dev.txt requirements/base.txt dev-requirements.txt
    docs/requirements.txt constraints.txt requirements.in pyproject.toml setup.py setup.cfg Pipfile Pipfile.lock poetry.lock uv.lock
    pdm.lock pylock.toml environment.yml environment-dev.yaml conda-lock.yml meta.yaml recipe/meta.yaml recipe.yaml Cargo.toml Cargo.lock
    go.mod go.sum go.work vendor/modules.txt Gemfile Gemfile.lock gems.rb shop.gemspec composer.json composer.lock pom.xml build.gradle
    build.gradle.kts settings.gradle.kts gradle.lockfile gradle/libs.versions.toml gradle/verification-metadata.xml packages.config
    Shop.csproj Shop.fsproj Directory.Packages.props Directory.Build.props Directory.Build.targets packages.lock.json paket.dependencies
    global.json Package.swift Package.resolved Podfile Podfile.lock Cartfile Cartfile.resolved Shop.podspec pubspec.yaml pubspec.lock
    mix.exs mix.lock rebar.config rebar.lock shop.cabal cabal.project stack.yaml stack.yaml.lock package.yaml elm.json dune-project shop.opam
    DESCRIPTION renv.lock Project.toml Manifest.toml cpanfile cpanfile.snapshot dist.ini shop.rockspec deps.edn project.clj build.sbt
    project/plugins.sbt shard.yml shard.lock dub.json nimble.lock shop.nimble conanfile.txt conanfile.py vcpkg.json CMakeLists.txt
    flake.nix flake.lock default.nix shell.nix buf.yaml MODULE.bazel MODULE.bazel.lock WORKSPACE gleam.toml haxelib.json build.zig.zon
    apt.txt Aptfile Brewfile galaxy.yml requirements.yml Berksfile Puppetfile spago.yaml vendor/lib/x.go node_modules/x/index.js
    patches/left-pad.patch .yarn/patches/a.patch foundry.toml remappings.txt soldeer.lock Move.toml Scarb.toml Cargo.nix info.rkt
    rockspecs/shop-1.rockspec Pkg.toml Anchor.toml gradle/wrapper/gradle-wrapper.properties gradle/wrapper/gradle-wrapper.jar
    Scripts/requirements_test.txt third_party/lib/x.c META6.json alire.toml fpm.toml ivy.xml lerna.json rush.json`,
  build: `
    Makefile sub/makefile GNUmakefile rules.mk build.rs build.gradle gradlew mvnw mvnw.cmd cmake/FindX.cmake meson.build SConstruct wscript
    BUILD.bazel BUILD defs.bzl .bazelrc Justfile justfile Taskfile.yml Rakefile lib/tasks/x.rake Gruntfile.js gulpfile.mjs webpack.config.js
    vite.config.ts rollup.config.mjs babel.config.js .babelrc .swcrc tsup.config.ts esbuild.config.js next.config.js nuxt.config.ts
    svelte.config.js astro.config.mjs postcss.config.cjs tailwind.config.js metro.config.js angular.json nx.json turbo.json .parcelrc
    configure configure.ac autogen.sh Makefile.am m4/x.m4 scripts/build.sh script/release build.sh install.sh Tiltfile noxfile.py tox.ini
    tasks.py fabfile.py dodo.py hatch_build.py build.py buildSrc/src/x.kt magefile.go xmake.lua premake5.lua extconf.rb binding.gyp
    Shop.xcodeproj/project.pbxproj Shop.xcconfig Shop.vcxproj Shop.sln wails.json tauri.conf.json src-tauri/tauri.conf.json craco.config.js
    .storybook/main.js storybook/main.ts farm.config.ts rspack.config.js .eleventy.js docusaurus.config.ts docs/conf.py mkdocs.yml docs/make.bat
    docs/Makefile docs/_config.yml docs/_plugins/x.rb docs/.vitepress/config.ts docs/package.json docs/_ext/x.py docs/extensions/x.py
    book.toml hugo.toml config/_default/hugo.toml Doxyfile typedoc.json antora.yml docs/hooks.py overrides/main.html docs/sphinxext/x.py
    .hatch.toml hatch.toml cargo-make.toml Makefile.toml wrangler.jsonc sbt-launch.jar project/build.properties build.xml build.cake nuke.ps1
    .nuke/parameters.json psakefile.ps1 default.ps1 build.fsx FAKE.fsx invoke.yaml moon.yml pants.toml BUCK .buckconfig WORKSPACE.bazel
    buildozer.spec setup.iss electron-builder.yml forge.config.js app.config.ts expo.json eas.json capacitor.config.ts fastlane/Fastfile`,
  runners: `
    jest.config.js jest.config.ts jest.setup.js jest-e2e.json test/jest-e2e.json jest.preset.js vitest.config.ts vitest.workspace.ts .mocharc.yml
    test/mocha.opts karma.conf.js ava.config.js playwright.config.ts cypress.config.ts cypress.json wdio.conf.js .nycrc .nycrc.json .c8rc.json
    pytest.ini .coveragerc conftest.py tests/conftest.py phpunit.xml phpunit.xml.dist .rspec spec/spec_helper.rb codecov.yaml
    stryker.conf.js stryker.config.mjs nextest.toml .config/nextest.toml tarpaulin.toml dart_test.yaml test.runsettings xunit.runner.json
    testng.xml codeception.yml tests/unit.suite.yml behat.yml cucumber.js nightwatch.conf.js testcafe.config.js .testcaferc.json
    web-test-runner.config.mjs .taprc infection.json5 behave.ini lit.cfg test/lit.cfg.py test/lit.site.cfg.in tests/lit.local.cfg
    kotest.properties junit-platform.properties jasmine.json spec/support/jasmine.json .simplecov .gcovr.cfg .busted luacov.lua .luacov
    coverlet.runsettings tests/.coveragerc ctest.cmake CTestConfig.cmake bunit.toml deepeval.yaml promptfooconfig.yaml .mutmut.toml
    pitest.xml cosmic-ray.toml mutation.yml pest.xml .phpspec.yml phpspec.yml kahlan-config.php tox.toml .slather.yml .xctestplan shop.xctestplan
    tests/robot.toml robot.yaml pabot.args k6.config.js artillery.yml .env.test`,
  deployment: `
    Dockerfile sub/Dockerfile Dockerfile.prod dev.Dockerfile Containerfile docker-compose.yml compose.yaml compose.override.yml
    .dockerignore docker-bake.hcl k8s/deployment.yaml kubernetes/service.yml charts/shop/Chart.yaml charts/shop/templates/x.yaml
    charts/shop/values.yaml kustomization.yaml helmfile.yaml skaffold.yaml main.tf prod.tfvars x.tf.json .terraform.lock.hcl
    terragrunt.hcl Pulumi.yaml serverless.yml template.yaml samconfig.toml cdk.json azuredeploy.json main.bicep ansible/playbook.yml
    ansible.cfg roles/x/tasks/main.yml inventory/hosts.ini nginx.conf nginx/site.conf Caddyfile haproxy.cfg traefik.yml apache.conf
    .htaccess Procfile fly.toml vercel.json netlify.toml render.yaml app.yaml railway.json wrangler.toml firebase.json heroku.yml
    amplify.yml .ebextensions/x.config .platform.app.yaml Vagrantfile packer.pkr.hcl shop.service deploy/run.sh infra/x.yml
    .goreleaser.yml release.config.js .releaserc.json .changeset/config.json snapcraft.yaml crontab supervisord.conf ecosystem.config.js
    manifests/x.yaml argocd/app.yaml flux-system/gotk.yaml nomad/job.nomad apprunner.yaml copilot/web/manifest.yml garden.yml okteto.yml
    sst.config.ts cloudformation/stack.json .kamal/deploy.yml config/deploy.yml wasmcloud.toml spin.toml encore.app zeabur.json
    supabase/config.toml supabase/migrations/x.sql nixpacks.toml deno-deploy.json _headers staticwebapp.config.json web.config
    prometheus.yml alertmanager.yml otel-collector-config.yaml grafana/dashboards/x.json dbt_project.yml airflow.cfg werf.yaml`,
  secrets: `
    .env .env.production prod.env id_rsa id_ed25519 server.key server.pem cert.p12 shop.keystore secrets.yaml credentials.json
    service-account.json .htpasswd .pgpass .aws/credentials .ssh/config config/master.key config/credentials.yml.enc .sops.yaml .vault_pass
    .git-credentials .docker/config.json kubeconfig .kube/config terraform.tfstate .netrc gcp-key.json`,
  git: '.gitmodules sub/.gitmodules .gitattributes docs/.gitattributes test/fixtures/.gitattributes .lfsconfig .gitignore .mailmap .git-crypt/keys',
};

/** Names that a tool reads without being able to act by them: more than low, not high. */
const MEDIUM = new Set(
  words(`conftest.py .gitattributes docs/.gitattributes test/fixtures/.gitattributes .gitignore .mailmap .lfsconfig .git-blame-ignore-revs .gitmessage
    .python_history .editorconfig-hooks/x .projectile spec/spec_helper.rb tests/conftest.py supabase/migrations/x.sql storybook/main.ts
    overrides/main.html grafana/dashboards/x.json jest.setup.js docs/_ext/x.py docs/extensions/x.py docs/sphinxext/x.py docs/hooks.py
    spec/support/jasmine.json test/jest-e2e.json tests/unit.suite.yml expo.json app.config.ts psakefile.ps1 default.ps1
    nuke.ps1 FAKE.fsx build.fsx .nuke/parameters.json sbt-launch.jar gradle/wrapper/gradle-wrapper.jar .git-crypt/keys
    dbt_project.yml airflow.cfg deepeval.yaml promptfooconfig.yaml k6.config.js artillery.yml encore.app
    conductor.json .superset/config.json .mux/init .pi/agent/a.md .commandcode/a.md .bob/rules/a.md .mastra/x.md
    remotes.json goenv.sh info.rkt luacov.lua pabot.args cubic.yaml .bito.yaml robot.yaml tests/robot.toml`),
);

/** Text that no rule could take for anything but what its name says. */
const TEXT = 'one line of text\nanother line of text\na third line of text\n';

/** Each name as a new file; and one in three changed, deleted, in other letters, or renamed from or to a document. */
export function namedAttacks(): Case[] {
  const cases: Case[] = [];
  for (const [kind, list] of Object.entries(NAMES)) {
    for (const [at, path] of [...new Set(words(list))].entries()) {
      const tier = MEDIUM.has(path) ? 'medium' : 'high';
      cases.push({ name: `${kind}: ${path}`, tier, after: { [path]: TEXT } });
      const variant = VARIANTS[at % VARIANTS.length];
      if (variant !== undefined) cases.push({ ...variant(path), tier });
    }
  }
  return cases;
}

type Variant = (path: string) => Omit<Case, 'tier'>;

const VARIANTS: readonly (Variant | undefined)[] = [
  (path) => ({ name: `changed: ${path}`, before: { [path]: TEXT }, after: { [path]: `${TEXT}more\n` } }),
  undefined,
  (path) => ({
    name: `renamed to a document: ${path}`,
    before: { [path]: TEXT },
    after: { [path]: null, 'docs/kept.md': TEXT },
  }),
  (path) => ({ name: `deleted: ${path}`, before: { [path]: TEXT }, after: { [path]: null } }),
  undefined,
  (path) => ({ name: `in capital letters: ${path}`, after: { [path.toUpperCase()]: TEXT } }),
  (path) => ({
    name: `renamed from a test: ${path}`,
    before: { 'test/data/kept.txt': TEXT },
    after: { 'test/data/kept.txt': null, [path]: TEXT },
  }),
  undefined,
  (path) => ({ name: `among documents: ${path}`, after: { [path]: TEXT, 'docs/a.md': 'x\n', 'docs/b.md': 'y\n' } }),
];
