import { canonicalJson, parseJson } from '@sallyport/core';
import { TransparencyLogEntry, type TrustedRoot } from '@sigstore/protobuf-specs';
import * as v from 'valibot';
import { logIdOf } from '../verify/log-entry.ts';
import { type Call, type CallLimits, call, refused, unreadable } from './http.ts';
import { entryIn, leafHash, type TileName, TileTree, tileOf, tilePath } from './tile-tree.ts';

export interface LoggedBefore {
  /** The log's URL. */
  readonly url: string;
  /** Where the log says that the entry is. */
  readonly index: number;
  /** What the entry has to say: the `spec` of its body. */
  readonly spec: object;
  /** The instance's root, for the log's identifier: a checkpoint has only its first four bytes. */
  readonly root: TrustedRoot;
}

const bodySchema = v.looseObject({ kind: v.string(), apiVersion: v.string(), spec: v.looseObject({}) });

/**
 * The entry that a Rekor v2 log has already and gives no second proof of: read from its tiles, with a proof that is made
 * here (C2SP tlog-tiles). That the checkpoint is signed by the log is verified with the bundle, as for every entry.
 * @returns undefined when what stands there is not this entry, or the root does not have the log.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
export async function loggedBefore(
  { url, index, spec, root }: LoggedBefore,
  limits: CallLimits,
): Promise<TransparencyLogEntry | undefined> {
  const base = `${url.replace(/\/+$/, '')}/api/v2/`;
  const asked: Call = { ...limits, service: 'the transparency log', url: `${base}checkpoint` };
  const envelope = (await get(asked)).toString('utf8');
  const [origin = '', size = '', rootHash = ''] = envelope.split('\n');
  const log = root.tlogs.find(({ baseUrl }) => URL.canParse(baseUrl) && new URL(baseUrl).host === origin);
  const logId = log && logIdOf(log);
  const treeSize = Number(size);
  if (logId === undefined) return undefined;
  if (!Number.isSafeInteger(treeSize) || index >= treeSize) throw unreadable(asked, new Error('no such entry'));
  const read = (tile: TileName) => get({ ...asked, url: base + tilePath(tile) });
  try {
    const body = entryIn(await read(tileOf('entries', index, treeSize)), index % 256);
    const { kind, apiVersion, spec: found } = v.parse(bodySchema, parseJson(body, { name: 'the entry' }));
    if (canonicalJson(found) !== canonicalJson(spec)) return undefined;
    const tree = new TileTree(treeSize, read);
    const hashes = await tree.path(index);
    const whole = await tree.root();
    if (!whole.equals(Buffer.from(rootHash, 'base64'))) throw new Error("the tiles do not make the checkpoint's tree");
    if (treeSize === 1 && !whole.equals(leafHash(body))) throw new Error('the tree is not over the entry');
    return TransparencyLogEntry.fromJSON({
      logIndex: String(index),
      logId: { keyId: logId.toString('base64') },
      kindVersion: { kind, version: apiVersion },
      inclusionProof: {
        logIndex: String(index),
        rootHash,
        treeSize: size,
        hashes: hashes.map((hash) => hash.toString('base64')),
        checkpoint: { envelope },
      },
      canonicalizedBody: body.toString('base64'),
    });
  } catch (cause) {
    throw unreadable(asked, cause);
  }
}

async function get(request: Call): Promise<Buffer> {
  const answer = await call(request);
  if (answer.status !== 200) throw refused(request, answer);
  return answer.body;
}
