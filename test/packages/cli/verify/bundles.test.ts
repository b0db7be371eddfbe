import {
  all,
  CERTIFICATE,
  CERTIFICATE_AT,
  type Change,
  changed,
  drop,
  ENTRIES,
  ENTRY,
  edit,
  editText,
  flipped,
  PROOF,
  recorded,
  SIGNATURES,
  STAMP,
  STAMPS,
  set,
  theirs,
  verify,
  write,
} from './scene.ts';

const text = JSON.stringify(recorded.bundle);
const OLDER = 'application/vnd.dev.sigstore.bundle+json;version=';
const flip = (path: string, index?: number) => edit(path, (base64) => flipped(base64, index));
const repeated = (path: string, times: number) => edit<unknown[]>(path, ([one]) => Array(times).fill(one));
const more = (path: string) => edit<unknown[]>(path, (own, other) => [...own, ...other]);
const checkpoint = (make: (lines: string[]) => string[]) =>
  edit(`${PROOF}.checkpoint.envelope`, (envelope) => make(envelope.split('\n')).join('\n'));
const line = (at: number, make: (line: string) => string) =>
  checkpoint((lines) => lines.map((one, index) => (index === at ? make(one) : one)));
const chain = (...certificates: unknown[]) =>
  all(set('verificationMaterial.x509CertificateChain', { certificates }), drop(CERTIFICATE_AT));
const DER = `${CERTIFICATE_AT}.rawBytes`;
const [authority] = recorded.trustedRoot.certificateAuthorities as unknown as [
  { certChain: { certificates: unknown[] } },
];

/** A bundle with a certificate, changed in one place, and the check that has to notice; `*` for whichever comes first. */
const CHANGES: readonly [string, Change, string][] = [
  ['media type: none', drop('mediaType'), 'bundle'],
  ['media type: empty', set('mediaType', ''), 'bundle'],
  ['media type: a later version', set('mediaType', 'application/vnd.dev.sigstore.bundle.v0.4+json'), 'bundle'],
  ['media type: words behind it', edit('mediaType', (type) => `${type}x`), 'bundle'],
  ['media type: words before it', edit('mediaType', (type) => `x${type}`), 'bundle'],
  ['media type: upper case', edit('mediaType', (type) => type.toUpperCase()), 'bundle'],
  ['media type: the older form of a later version', set('mediaType', `${OLDER}0.9`), 'bundle'],
  ['media type: v0.1, which asks for a promise', set('mediaType', `${OLDER}0.1`), 'bundle'],
  ['no verification material', drop('verificationMaterial'), 'bundle'],
  ['verification material: null', set('verificationMaterial', null), 'bundle'],
  ['certificate: none', drop(CERTIFICATE_AT), 'bundle'],
  ['certificate: empty', set(DER, ''), 'bundle'],
  ['certificate: cut short', edit(DER, (base64) => base64.slice(0, 400)), 'bundle'],
  ['certificate: bytes behind it', edit(DER, (base64) => `${base64.replace(/=+$/, '')}AAAA`), '*'],
  ['certificate: a flipped bit in its signature', flip(DER), 'certificate'],
  ['certificate: a flipped bit in its serial number', flip(DER, 20), 'certificate'],
  ["certificate: another's", theirs(CERTIFICATE_AT), '*'],
  ['certificate: the authority itself', set(CERTIFICATE_AT, authority.certChain.certificates[0]), '*'],
  ['certificate: a chain in v0.3', chain(recorded.bundle.verificationMaterial.certificate), 'bundle'],
  ['certificate: an empty chain', chain(), 'bundle'],
  [
    'certificate: a key in its place',
    all(drop(CERTIFICATE_AT), set('verificationMaterial.publicKey', { hint: 'x' })),
    'bundle',
  ],
  ['log entries: none', set(ENTRIES, []), 'log'],
  ['log entries: no such key', drop(ENTRIES), 'log'],
  ['log entries: null', set(ENTRIES, null), 'log'],
  ['log entries: a text', set(ENTRIES, 'x'), 'log'],
  ['log entries: an empty one', set(ENTRIES, [{}]), 'bundle'],
  ['log entries: the same twice', repeated(ENTRIES, 2), 'log'],
  [
    'log entries: the same with another index',
    edit<object[]>(ENTRIES, ([one]) => [one, { ...one, logIndex: '4' }]),
    'log',
  ],
  ["log entries: another's", theirs(ENTRIES), 'log'],
  ["log entries: another's beside its own", more(ENTRIES), 'log'],
  ['log entries: thirty-three', repeated(ENTRIES, 33), 'bundle'],
  ['log index: another', set(`${ENTRY}.logIndex`, '77'), 'log'],
  ['log index: negative', set(`${ENTRY}.logIndex`, '-3'), 'bundle'],
  ['log index: a word', set(`${ENTRY}.logIndex`, 'three'), 'bundle'],
  ['log index: none', drop(`${ENTRY}.logIndex`), 'log'],
  ['log index: with a zero before it', set(`${ENTRY}.logIndex`, '03'), 'log'],
  ['log index: a fraction', set(`${ENTRY}.logIndex`, 3.5), 'bundle'],
  ['log id: none', drop(`${ENTRY}.logId`), 'bundle'],
  ['log id: another', set(`${ENTRY}.logId.keyId`, Buffer.alloc(32).toString('base64')), 'log'],
  ['log id: cut short', edit(`${ENTRY}.logId.keyId`, (id) => id.slice(0, 8)), 'log'],
  ['log id: empty', set(`${ENTRY}.logId.keyId`, ''), 'log'],
  ['kind: none', drop(`${ENTRY}.kindVersion`), 'bundle'],
  ['kind: another', set(`${ENTRY}.kindVersion`, { kind: 'dsse', version: '0.0.2' }), 'log'],
  ['kind: an unknown one', set(`${ENTRY}.kindVersion`, { kind: 'rekord', version: '0.0.1' }), 'log'],
  ['kind: another version', set(`${ENTRY}.kindVersion.version`, '0.0.1'), 'log'],
  ['integrated time: a word', set(`${ENTRY}.integratedTime`, 'now'), 'bundle'],
  ['promise: signed by nobody', set(`${ENTRY}.inclusionPromise`, { signedEntryTimestamp: 'AAAA' }), '*'],
  [
    'promise: signed by nobody, beside another index',
    all(set(`${ENTRY}.inclusionPromise`, { signedEntryTimestamp: 'AAAA' }), set(`${ENTRY}.logIndex`, '77')),
    '*',
  ],
  ['promise: empty', set(`${ENTRY}.inclusionPromise`, {}), '*'],
  ['proof: none', drop(PROOF), 'bundle'],
  ['proof: null', set(PROOF, null), 'bundle'],
  ['proof: no checkpoint', drop(`${PROOF}.checkpoint`), 'bundle'],
  ['proof: another index', set(`${PROOF}.logIndex`, '1'), 'log'],
  ['proof: both indices another', all(set(`${PROOF}.logIndex`, '1'), set(`${ENTRY}.logIndex`, '1')), 'log'],
  ['proof: an index beyond the tree', all(set(`${PROOF}.logIndex`, '9'), set(`${ENTRY}.logIndex`, '9')), 'log'],
  ['proof: another size', set(`${PROOF}.treeSize`, '5'), 'log'],
  ['proof: size zero', set(`${PROOF}.treeSize`, '0'), 'log'],
  ['proof: a size beyond 64 bits', set(`${PROOF}.treeSize`, '9'.repeat(40)), 'bundle'],
  ['proof: another root', flip(`${PROOF}.rootHash`), 'log'],
  ['proof: no root', drop(`${PROOF}.rootHash`), 'log'],
  ['proof: a flipped hash', flip(`${PROOF}.hashes.0`), 'log'],
  ['proof: no hashes', set(`${PROOF}.hashes`, []), 'log'],
  ['proof: one hash fewer', edit<string[]>(`${PROOF}.hashes`, (hashes) => hashes.slice(0, -1)), 'log'],
  ['proof: one hash more', edit<string[]>(`${PROOF}.hashes`, (hashes) => [...hashes, hashes[0]]), 'log'],
  ['proof: hashes the other way round', edit<string[]>(`${PROOF}.hashes`, (hashes) => hashes.reverse()), 'log'],
  ['proof: a short hash', set(`${PROOF}.hashes.0`, 'AAAA'), 'log'],
  ['checkpoint: empty', set(`${PROOF}.checkpoint.envelope`, ''), '*'],
  ["checkpoint: another's", theirs(`${PROOF}.checkpoint.envelope`), 'log'],
  ['checkpoint: of another log', line(0, () => 'log.evil.test'), 'log'],
  ['checkpoint: another size', line(1, () => '5'), 'log'],
  ['checkpoint: another root', line(2, flipped), 'log'],
  ['checkpoint: one line more', checkpoint((lines) => [...lines.slice(0, 3), 'more', ...lines.slice(3)]), 'log'],
  ['checkpoint: no signature', checkpoint((lines) => [...lines.slice(0, 4), '']), 'log'],
  ['checkpoint: a signature of another name', line(4, (sig) => sig.replace('rekor.local', 'evil.test')), 'log'],
  ['checkpoint: a flipped signature', line(4, (sig) => sig.replace(/\S+$/, (base64) => flipped(base64))), 'log'],
  ['body: empty', set(`${ENTRY}.canonicalizedBody`, ''), 'log'],
  ['body: no JSON', editText(`${ENTRY}.canonicalizedBody`, () => '{'), 'log'],
  [
    'body: another digest',
    editText(`${ENTRY}.canonicalizedBody`, (json) => json.replace(/"digest":"../, '"digest":"AA')),
    'log',
  ],
  ['body: one space more', editText(`${ENTRY}.canonicalizedBody`, (json) => `${json} `), 'log'],
  ['timestamps: none', drop('verificationMaterial.timestampVerificationData'), 'timestamp'],
  ['timestamps: an empty list', set(STAMPS, []), 'timestamp'],
  ['timestamps: null', set('verificationMaterial.timestampVerificationData', null), 'timestamp'],
  ['timestamps: an empty one', set(STAMP, ''), 'bundle'],
  ['timestamps: cut short', edit(STAMP, (base64) => base64.slice(0, 200)), '*'],
  ['timestamps: the same twice', repeated(STAMPS, 2), 'timestamp'],
  ["timestamps: another's", theirs(STAMPS), 'timestamp'],
  ["timestamps: another's beside its own", more(STAMPS), 'timestamp'],
  ['timestamps: thirty-three', repeated(STAMPS, 33), 'bundle'],
  ['timestamps: a flipped bit at its end', flip(STAMP), 'timestamp'],
  ['timestamps: a flipped bit in its status', flip(STAMP, 8), '*'],
  ['timestamps: a flipped bit in its middle', flip(STAMP, 120), '*'],
  ['envelope: none', drop('dsseEnvelope'), 'bundle'],
  ['envelope: null', set('dsseEnvelope', null), 'bundle'],
  ['envelope: a list', set('dsseEnvelope', []), 'bundle'],
  ['payload: empty', set('dsseEnvelope.payload', ''), 'bundle'],
  ['payload: another result', editText('dsseEnvelope.payload', (json) => json.replace('PASSED', 'FAILED')), 'log'],
  ['payload: another subject', editText('dsseEnvelope.payload', (json) => json.replace('aaaa', 'bbbb')), 'log'],
  [
    'payload: another predicate type',
    editText('dsseEnvelope.payload', (json) => json.replace('test-', 'rest-')),
    'log',
  ],
  ['payload: a space behind it', editText('dsseEnvelope.payload', (json) => `${json} `), 'log'],
  ['payload: base64 for URLs', edit('dsseEnvelope.payload', (base64) => `${base64.slice(0, -4)}-_A=`), 'bundle'],
  [
    'payload: base64 with a line break',
    edit('dsseEnvelope.payload', (base64) => base64.replace(/^.{76}/, '$&\n')),
    'bundle',
  ],
  ['payload: base64 with stars', edit('dsseEnvelope.payload', (base64) => `**${base64}`), 'bundle'],
  ['payload type: none', drop('dsseEnvelope.payloadType'), 'log'],
  ['payload type: another', set('dsseEnvelope.payloadType', 'application/json'), 'log'],
  ['signatures: none', set(SIGNATURES, []), 'bundle'],
  ['signatures: two', repeated(SIGNATURES, 2), 'bundle'],
  ['signatures: an empty one', set(`${SIGNATURES}.0.sig`, ''), 'bundle'],
  ["signatures: another's", theirs(SIGNATURES), 'timestamp'],
  ['signatures: a flipped bit', flip(`${SIGNATURES}.0.sig`, 12), 'timestamp'],
  ['signatures: cut short', edit(`${SIGNATURES}.0.sig`, (base64) => base64.slice(0, 40)), 'timestamp'],
  ['all of it: of another workflow', (bundle, other) => Object.assign(bundle, other), 'identity'],
];

describe('a bundle that was changed is not verified: status 1, with a check, a code and a remedy', () => {
  test.each(CHANGES)('%s', async (_, change, check) => {
    const bundle = changed(change);
    expect(bundle).not.toEqual(recorded.bundle);
    const { status, why, printed } = await verify(write('changed.json', bundle), ...CERTIFICATE);
    expect(status).toBe(1);
    if (check === '*') expect(why).toMatch(/^(bundle|timestamp|certificate|log|signature)$/);
    else expect(why).toBe(check);
    expect(printed).toMatchObject({ verified: false });
  });
});

describe('a file that is no bundle', () => {
  const without = text.slice(1);
  test.each<[string, string | Buffer]>([
    ['empty', ''],
    ['a space', ' '],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"x"'],
    ['a list of bundles', `[${text}]`],
    ['two bundles, one behind the other', `${text}\n${text}`],
    ['cut short', text.slice(0, -10)],
    ['a comma too many', text.replace(/\}$/, ',}')],
    ['a byte order mark', `\uFEFF${text}`],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from(text.slice(0, 30)), Buffer.from([0xff]), Buffer.from(text.slice(30))]),
    ],
    ['a doubled media type', `{"mediaType":"x",${without}`],
    ['a doubled envelope', `{"dsseEnvelope":{},${without}`],
    ['a key doubled by an escape', `{"\\u006dediaType":"x",${without}`],
    ['a doubled key deep inside', text.replace('"payload":', '"payload":"e30=","payload":')],
    ['a hundred levels', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['100 MB in one text', `{"mediaType":"${'a'.repeat(100 * 1024 * 1024)}"}`],
    ['a Statement', Buffer.from(recorded.bundle.dsseEnvelope.payload, 'base64')],
    ['an envelope alone', JSON.stringify(recorded.bundle.dsseEnvelope)],
    [
      'a message signature',
      JSON.stringify({
        ...recorded.bundle,
        dsseEnvelope: undefined,
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' },
      }),
    ],
    [
      'an envelope and a message signature',
      JSON.stringify({
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' },
        ...recorded.bundle,
      }),
    ],
    [
      'an incomplete bundle',
      JSON.stringify({ schema: 'sallyport/incomplete-bundle/v1', bundle: recorded.bundle, missing: [] }),
    ],
  ])('%s', async (_, content) => {
    expect(await verify(write('none.json', content), ...CERTIFICATE)).toMatchObject({ status: 1, why: 'bundle' });
  });
});

describe('what is believed', () => {
  test.each<[string, Change]>([
    ['the bundle itself', () => {}],
    ['the same by the older name of its media type', set('mediaType', `${OLDER}0.3`)],
    ['v0.2', set('mediaType', `${OLDER}0.2`)],
    [
      'v0.2 with a chain',
      all(set('mediaType', `${OLDER}0.2`), chain(recorded.bundle.verificationMaterial.certificate)),
    ],
    ['indices as numbers', all(set(`${ENTRY}.logIndex`, 3), set(`${PROOF}.logIndex`, 3))],
    ['a field that nobody knows', set('note', 'x')],
    ['a hint beside the signature', set(`${SIGNATURES}.0.keyid`, 'x')],
  ])('%s', async (_, change) => {
    const file = write('believed.json', changed(change));
    expect(await verify(file, ...CERTIFICATE)).toMatchObject({ status: 0, why: 'none' });
  });
});
