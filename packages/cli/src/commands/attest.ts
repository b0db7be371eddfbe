import type { Command } from 'commander';
import type { CliIo } from '../io.ts';
import { type Format, formatOption, runCommand } from '../output.ts';
import { repeated } from '../repeated.ts';

export interface AttestOptions {
  readonly statement?: string;
  readonly incomplete?: string;
  readonly resume?: string;
  readonly artifact: readonly string[];
  readonly image: readonly string[];
  readonly sbom?: string;
  readonly vulnerabilities?: string;
  readonly buildCommand?: string;
  readonly source?: string;
  readonly builder?: string;
  readonly key?: string;
  readonly identityToken?: string;
  readonly signingConfig?: string;
  readonly trustedRoot?: string;
  readonly out: string;
  readonly format: Format;
}

export function register(program: Command, io: CliIo): void {
  program
    .command('attest')
    .description('sign a Statement into a Sigstore bundle, with a key or an OpenID identity')
    .option('--statement <file>', 'an in-toto Statement')
    .option('--artifact <path>', 'a built file or directory, and its purl after a space; may be repeated', repeated, [])
    .option('--image <ref>', 'a pushed image; what is signed is attached to it as well; may be repeated', repeated, [])
    .option('--sbom <file>', "the artifacts' bill of materials, CycloneDX or SPDX in JSON")
    .option('--vulnerabilities <file>', 'what osv-scanner found in them, in JSON')
    .option('--build-command <command>', 'how they were built outside a GitHub job; asks for --source and --builder')
    .option('--source <uri>', 'what they were built from: git+https://…@COMMIT')
    .option('--builder <uri>', 'who built them')
    .option('--key <file>', 'a private key in PEM, ECDSA P-256 or Ed25519, without a passphrase')
    .option('--identity-token <file>', 'an OpenID token with the audience "sigstore"; a GitHub job gets its own')
    .option('--signing-config <file>', "the Sigstore instance's signing configuration (default: public-good)")
    .option(
      '--trusted-root <file>',
      "the instance's trusted root, by which the bundle is verified before it is written",
    )
    .requiredOption(
      '--out <bundle>',
      'where the bundle is written, for instance tests.sigstore.json; with --artifact or --image a folder',
    )
    .option('--incomplete <file>', 'where the signature is kept when a log cannot be reached, for --resume')
    .option('--resume <file>', 'log such a signature now and make its bundle; takes no Statement, key or token')
    .addOption(formatOption())
    .addHelpText('after', '\nExit status: 0 signed and verified, 1 incomplete (see --incomplete), 2 error.')
    .action((options: AttestOptions) =>
      runCommand(io, options.format, async () => {
        if (options.artifact.length + options.image.length > 0)
          return (await import('./attest/artifacts.ts')).attestArtifacts(options, io);
        return (await import('./attest/run.ts')).attest(options, io);
      }),
    );
}
