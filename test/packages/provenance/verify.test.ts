import { type Expectation, trustRoot, type Verification, verifyBundle } from '@sallyport/provenance';
import { clock, IDENTITY, type RecordedBundle, recorded, SUBJECTS, signers, TYPE, trust } from './recorded.ts';

const believed = trust();
const verify = (bundle: unknown, expect: Expectation = { signers }, at = clock): Promise<Verification> =>
  verifyBundle(typeof bundle === 'string' ? bundle : JSON.stringify(bundle), { trust: believed, expect, clock: at });
const failing = ({ checks }: Verification) => checks.filter(({ result }) => result === 'fail').map(({ id }) => id);

/** The recorded bundle with something changed. */
function changed(change: (bundle: RecordedBundle) => void): RecordedBundle {
  const bundle = structuredClone(recorded.bundle);
  change(bundle);
  return bundle;
}
const entryOf = ({ verificationMaterial }: RecordedBundle) =>
  verificationMaterial.tlogEntries[0] as RecordedBundle['verificationMaterial']['tlogEntries'][number];
function flipped(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[at] = (bytes.at(at) as number) ^ 1;
  return bytes.toString('base64');
}

describe('a bundle of a workflow', () => {
  test('verifies, and says who signed, when and about what', async () => {
    const verification = await verify(recorded.bundle, { signers, predicateType: TYPE, subjects: SUBJECTS });
    expect(verification).toMatchObject({
      schema: 'sallyport/verification/v1',
      verified: true,
      signer: {
        kind: 'certificate',
        identity: IDENTITY,
        issuer: recorded.issuer,
        claims: { sourceRepositoryUri: 'https://github.com/acme/shop', runnerEnvironment: 'github-hosted' },
        signedAt: expect.stringMatching(/^20\d\d-/),
      },
      statement: { type: 'https://in-toto.io/Statement/v1', predicateType: TYPE },
      payload: { predicate: { result: 'PASSED' } },
    });
    expect(verification.checks.filter(({ result }) => result !== 'pass').map(({ id }) => id)).toEqual(['revoked']);
  });

  test.each<[string, Expectation, string]>([
    ['another identity', { signers: [{ identity: `${IDENTITY}x`, issuer: recorded.issuer }] }, 'identity'],
    ['a prefix', { signers: [{ identity: IDENTITY.slice(0, -1), issuer: recorded.issuer }] }, 'identity'],
    ['a pattern', { signers: [{ identity: '.*', issuer: recorded.issuer }] }, 'identity'],
    ['another case', { signers: [{ identity: IDENTITY.toUpperCase(), issuer: recorded.issuer }] }, 'identity'],
    ['another issuer', { signers: [{ identity: IDENTITY, issuer: `${recorded.issuer}/` }] }, 'identity'],
    [
      'another repository id',
      { signers: [{ ...signers[0], claims: { sourceRepositoryIdentifier: '2' } }] } as Expectation,
      'identity',
    ],
    [
      'a claim that is absent',
      { signers: [{ ...signers[0], claims: { nonsense: 'x' } }] } as unknown as Expectation,
      'identity',
    ],
    ['another type', { signers, predicateType: `${TYPE}/` }, 'predicate-type'],
    ['another commit', { signers, subjects: [{ algorithm: 'gitCommit', value: 'b'.repeat(40) }] }, 'subject'],
    [
      'one digest of two',
      { signers, subjects: [...SUBJECTS, { algorithm: 'gitTree', value: 'c'.repeat(40) }] },
      'subject',
    ],
    ['an algorithm that is a method', { signers, subjects: [{ algorithm: 'toString', value: 'x' }] }, 'subject'],
    ['signed too long ago', { signers: signers.map((signer) => ({ ...signer, maxAgeSeconds: 60 })) }, 'identity'],
  ])('is refused when %s is expected', async (_, expected, check) => {
    const verification = await verify(recorded.bundle, expected);
    expect(verification).toMatchObject({ verified: false, payload: null });
    expect(failing(verification)).toEqual([check]);
  });

  test('any one of several signers is enough, and its claims are compared', async () => {
    const [signer] = signers;
    const several = [
      { identity: 'x', issuer: 'y' },
      { ...signer, claims: { sourceRepositoryUri: 'https://github.com/acme/shop' } },
    ];
    expect(await verify(recorded.bundle, { signers: several } as Expectation)).toMatchObject({ verified: true });
  });

  test('everything that is wrong is named at once', async () => {
    const expected = {
      signers: [{ identity: 'x', issuer: 'y' }],
      predicateType: 'z',
      subjects: [{ algorithm: 'sha256', value: '0' }],
    };
    const verification = await verify(recorded.bundle, expected);
    expect(failing(verification)).toEqual(['identity', 'predicate-type', 'subject']);
    expect(verification.checks.find(({ id }) => id === 'identity')?.message).toContain(IDENTITY);
  });

  test('nobody in particular cannot be expected', async () => {
    for (const expected of [{}, { signers: [] }, { signers: [{ identity: '', issuer: 'x' }] }])
      await expect(verify(recorded.bundle, expected)).rejects.toMatchObject({ code: 'PROVENANCE_IDENTITY_REQUIRED' });
  });
});

describe('a bundle that was tampered with', () => {
  test.each<[string, (bundle: RecordedBundle) => void, string]>([
    [
      'another payload',
      (b) => {
        b.dsseEnvelope.payload = recorded.otherBundle.dsseEnvelope.payload.replace('A', 'B');
      },
      'log',
    ],
    [
      'another payload type',
      (b) => {
        b.dsseEnvelope.payloadType = 'application/json';
      },
      'log',
    ],
    [
      'another signature',
      (b) => {
        b.dsseEnvelope.signatures = recorded.otherBundle.dsseEnvelope.signatures;
      },
      'timestamp',
    ],
    [
      "another's certificate",
      (b) => {
        b.verificationMaterial = { ...b.verificationMaterial, ...pick(recorded.otherBundle, 'certificate') };
      },
      'certificate',
    ],
    [
      "another's log entry",
      (b) => {
        b.verificationMaterial.tlogEntries = recorded.otherBundle.verificationMaterial.tlogEntries;
      },
      'log',
    ],
    [
      'no timestamp',
      (b) => {
        delete b.verificationMaterial.timestampVerificationData;
      },
      'timestamp',
    ],
    [
      'no log entry',
      (b) => {
        b.verificationMaterial.tlogEntries = [];
      },
      'log',
    ],
    [
      'another index beside the proof',
      (b) => {
        entryOf(b).logIndex = '77';
      },
      'log',
    ],
    [
      'another root in the proof',
      (b) => {
        entryOf(b).inclusionProof.rootHash = flipped(entryOf(b).inclusionProof.rootHash, 3);
      },
      'log',
    ],
    [
      'another size in the proof',
      (b) => {
        entryOf(b).inclusionProof.treeSize = '99';
      },
      'log',
    ],
    [
      'the same timestamp twice',
      (b) => {
        const data = b.verificationMaterial.timestampVerificationData;
        data?.rfc3161Timestamps.push(...data.rfc3161Timestamps);
      },
      'timestamp',
    ],
  ])('%s', async (_, change, check) => {
    const verification = await verify(changed(change));
    expect(verification).toMatchObject({ verified: false, payload: null, statement: null });
    expect(failing(verification)).toEqual([check]);
  });

  test('a timestamp of the future', async () => {
    const before = { now: () => new Date('2020-01-01T00:00:00Z') };
    const verification = await verify(recorded.bundle, { signers }, before);
    expect(failing(verification)).toEqual(['timestamp']);
  });

  test.each<[string, unknown]>([
    ['empty', ''],
    ['no JSON', '{'],
    ['a list', []],
    ['null', 'null'],
    ['another document', {}],
    ['a doubled key', JSON.stringify(recorded.bundle).replace('{', '{"mediaType":"x",')],
    ['an unknown media type', { ...recorded.bundle, mediaType: 'application/json' }],
    [
      'a message signature',
      {
        ...changed((b) => {
          delete (b as Partial<RecordedBundle>).dsseEnvelope;
        }),
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' },
      },
    ],
    [
      'a certificate that is none',
      changed((b) => {
        b.verificationMaterial.certificate = { rawBytes: 'AAAA' };
      }),
    ],
    [
      'a timestamp that is none',
      changed((b) => {
        b.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] };
      }),
    ],
    [
      'two signatures',
      changed((b) => {
        b.dsseEnvelope.signatures.push(...b.dsseEnvelope.signatures);
      }),
    ],
    ['a field of a wrong type', { ...recorded.bundle, verificationMaterial: [] }],
    [
      'base64 with stray bits',
      changed((b) => {
        const [s] = b.dsseEnvelope.signatures;
        if (s) s.sig = strayBits(s.sig);
      }),
    ],
    [
      'base64 with a space',
      changed((b) => {
        b.dsseEnvelope.payload = ` ${b.dsseEnvelope.payload}`;
      }),
    ],
    [
      'a hundred log entries',
      changed((b) => {
        b.verificationMaterial.tlogEntries = Array(100).fill(entryOf(b));
      }),
    ],
    [
      'signed with a key',
      changed((b) => {
        delete b.verificationMaterial.certificate;
        b.verificationMaterial.publicKey = { hint: 'x' };
      }),
    ],
    ['100 MB', `"${'a'.repeat(100 * 1024 * 1024)}"`],
  ])('%s is a result, no exception', async (_, bundle) => {
    const verification = await verify(bundle);
    expect(verification).toMatchObject({ verified: false, signer: null, statement: null, payload: null });
    expect(failing(verification)).toEqual(['bundle']);
  });

  test('no byte of it can be changed unseen', async () => {
    const text = JSON.stringify(recorded.bundle);
    const step = 101;
    for (let at = 1; at < text.length; at += step) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const { verified } = await verify(text.slice(0, at) + other + text.slice(at + 1));
      if (verified) throw new Error(`not noticed at ${at}: ${text.slice(at - 40, at + 10)}`);
    }
  }, 60_000);
});

describe('trusted roots', () => {
  const rootWith = (change: (root: typeof recorded.trustedRoot) => void) => {
    const root = structuredClone(recorded.trustedRoot);
    change(root);
    return trustRoot(JSON.stringify(root), { name: 'the root' });
  };
  const retired = { validFor: { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' } };

  test.each<[string, Parameters<typeof rootWith>[0], string]>([
    [
      'no log',
      (root) => {
        root.tlogs = [];
      },
      'log',
    ],
    [
      'no certificate log',
      (root) => {
        root.ctlogs = [];
      },
      'certificate',
    ],
    [
      'no timestamp authority',
      (root) => {
        root.timestampAuthorities = [];
      },
      'timestamp',
    ],
    [
      'an authority that has expired',
      (root) => {
        Object.assign(root.certificateAuthorities?.[0] as object, retired);
      },
      'certificate',
    ],
    [
      'a log key that was retired',
      (root) => {
        Object.assign(root.tlogs?.[0]?.publicKey as object, retired);
      },
      'log',
    ],
    [
      'a log key without a beginning',
      (root) => {
        Object.assign(root.tlogs?.[0]?.publicKey as object, { validFor: {} });
      },
      'log',
    ],
    [
      'a log of a longer host',
      (root) => {
        Object.assign(root.tlogs?.[0] as object, { baseUrl: 'https://rekor.local.evil.test' });
      },
      'log',
    ],
    [
      'a log whose URL is none',
      (root) => {
        Object.assign(root.tlogs?.[0] as object, { baseUrl: 'rekor.local' });
      },
      'log',
    ],
  ])('with %s: refused', async (_, change, check) => {
    const verification = await verifyBundle(JSON.stringify(recorded.bundle), {
      trust: rootWith(change),
      expect: { signers },
      clock,
    });
    expect(failing(verification)).toEqual([check]);
  });

  test.each([
    [
      'no certificate authority',
      '{"mediaType":"x","tlogs":[],"ctlogs":[],"timestampAuthorities":[],"certificateAuthorities":[]}',
      'PROVENANCE_TRUST_INVALID',
    ],
    ['another document', '[]', 'PROVENANCE_TRUST_INVALID'],
    ['no JSON', '', 'JSON_INVALID'],
  ])('%s is an error of the configuration', (_, text, code) => {
    expect(() => trustRoot(text, { name: 'the root' })).toThrow(expect.objectContaining({ code }));
  });

  test('an instance without logs is believed only when that is said', async () => {
    const root = structuredClone(recorded.trustedRoot);
    const bundle = changed((b) => {
      b.verificationMaterial.tlogEntries = [];
    });
    const lenient = trustRoot(JSON.stringify({ ...root, tlogs: [] }), {
      name: 'the root',
      thresholds: { logEntries: 0 },
    });
    expect(await verifyBundle(JSON.stringify(bundle), { trust: lenient, expect: { signers }, clock })).toMatchObject({
      verified: true,
    });
  });
});

function pick<K extends keyof RecordedBundle['verificationMaterial']>(
  { verificationMaterial }: RecordedBundle,
  key: K,
) {
  return { [key]: verificationMaterial[key] };
}

/** The same bytes in base64, but with a bit set that decoding drops. */
function strayBits(base64: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const padded = base64.endsWith('=')
    ? base64
    : Buffer.concat([Buffer.from(base64, 'base64'), Buffer.from([0])]).toString('base64');
  const at = padded.indexOf('=') - 1;
  return padded.slice(0, at) + alphabet[alphabet.indexOf(padded[at] as string) | 1] + padded.slice(at + 1);
}
