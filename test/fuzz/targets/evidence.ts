import { readCobertura } from '../../../packages/evidence/src/readers/cobertura.ts';
import { readJunit } from '../../../packages/evidence/src/readers/junit.ts';
import { readLcov } from '../../../packages/evidence/src/readers/lcov.ts';
import { readMutation } from '../../../packages/evidence/src/readers/mutation.ts';
import { readOsv } from '../../../packages/evidence/src/readers/osv.ts';
import { readSarif } from '../../../packages/evidence/src/readers/sarif.ts';
import { readSbom } from '../../../packages/evidence/src/readers/sbom.ts';
import { readBenchmarks, readDeterminism, readFuzz } from '../../../packages/evidence/src/readers/simple.ts';
import type { Report } from '../../../packages/evidence/src/report.ts';
import type { FuzzTarget } from '../target.ts';

function target(name: string, read: (report: Report) => unknown, ...seeds: string[]): FuzzTarget {
  return { name: `evidence/${name}`, seeds, run: (bytes) => read({ name: 'the report', bytes }) };
}

/** Readers of reports that a tool wrote: what they take is believed by the gate. */
export const evidenceTargets: readonly FuzzTarget[] = [
  target('lcov', (report) => readLcov(report, new Map()), 'SF:src/a.ts\nDA:1,1\nDA:2,0\nend_of_record\n'),
  target(
    'cobertura',
    (report) => readCobertura(report, new Map()),
    '<?xml version="1.0"?>\n<coverage><packages><package><classes><class filename="src/a.ts"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>\n',
  ),
  target(
    'junit',
    readJunit,
    '<testsuites><testsuite name="a"><testcase name="b" classname="c"/><testcase name="d"><failure message="x">y</failure></testcase><testcase name="e"><skipped/></testcase></testsuite></testsuites>',
  ),
  target(
    'sarif',
    readSarif,
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","rules":[{"id":"r","properties":{"security-severity":"7.5"}}]}},"results":[{"ruleId":"r","level":"error","message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/a.ts"},"region":{"startLine":1}}}]}]}]}',
  ),
  target(
    'osv',
    readOsv,
    '{"results":[{"source":{"path":"package-lock.json","type":"lockfile"},"packages":[{"package":{"name":"a","version":"1","ecosystem":"npm"},"vulnerabilities":[{"id":"GHSA-x","severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}]}],"groups":[{"ids":["GHSA-x"],"max_severity":"9.8"}]}]}]}',
  ),
  target(
    'sbom',
    readSbom,
    '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"a","version":"1","purl":"pkg:npm/a@1","licenses":[{"license":{"id":"MIT"}}]}]}',
    '{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","name":"x","documentNamespace":"https://example.org","packages":[{"SPDXID":"SPDXRef-a","name":"a","versionInfo":"1","licenseConcluded":"MIT","downloadLocation":"NOASSERTION"}]}',
  ),
  target(
    'mutation',
    (report) => readMutation(report, { killed: 0, survived: 0, timedOut: 0, notCovered: 0, ignored: 0, survivors: [] }),
    '{"schemaVersion":"2","thresholds":{"high":80,"low":60},"files":{"src/a.ts":{"language":"typescript","source":"x","mutants":[{"id":"1","mutatorName":"x","location":{"start":{"line":1,"column":1},"end":{"line":1,"column":2}},"status":"Killed"}]}}}',
  ),
  target('benchmarks', readBenchmarks, '{"benchmarks":[{"name":"a","unit":"ms","samples":[1,2,3]}]}'),
  target(
    'determinism',
    readDeterminism,
    `{"runs":[{"outputs":{"a":"${'a'.repeat(64)}"}},{"outputs":{"a":"${'a'.repeat(64)}"}}]}`,
  ),
  target('fuzzing', readFuzz, '{"targets":[{"name":"a","executions":1000,"crashes":0}]}'),
];
