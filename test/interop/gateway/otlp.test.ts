import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { exportRequest, spanOf } from '@sallyport/gateway';
import { toolPath } from '../../../tools/go/install.ts';
import { receiptBody } from '../../packages/gateway/support/receipt.ts';

/** Reads the request with the schema of opentelemetry-proto, which refuses unknown fields and wrong types. */
const READ = `
import json, sys
from google.protobuf import json_format
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
message = json_format.Parse(sys.stdin.read(), ExportTraceServiceRequest())
span = message.resource_spans[0].scope_spans[0].spans[0]
print(json.dumps({ "name": span.name, "kind": span.kind, "status": span.status.code, "keys": [a.key for a in span.attributes],
  "types": sorted(set(a.value.WhichOneof("value") for a in span.attributes)), "nanos": span.end_time_unix_nano - span.start_time_unix_nano }))
`;

test('a collector reads the spans by the schema of OTLP', () => {
  const upstream = { name: 'openai', format: 'openai', url: new URL('https://api.openai.com') } as never;
  const body = receiptBody({ latencyMs: 12.5, cost: { usd: 1, prices: '0'.repeat(64), settled: 'usage' } });
  const span = spanOf(body, 'run-1/0', upstream);
  if (span === undefined) throw new Error('there is no span');
  expect([span.traceId, span.spanId]).toEqual([
    expect.stringMatching(/^[0-9a-f]{32}$/),
    expect.stringMatching(/^[0-9a-f]{16}$/),
  ]);
  const read = execFileSync(toolPath('opentelemetry-proto'), ['-c', READ], {
    input: JSON.stringify(exportRequest([span])),
  });
  expect(JSON.parse(read.toString())).toMatchObject({
    name: 'chat gpt-4o',
    kind: 3,
    status: 0,
    nanos: 12_500_000,
    types: ['double_value', 'int_value', 'string_value'],
    keys: expect.arrayContaining(['gen_ai.operation.name', 'sallyport.cost.usd']),
  });
});
