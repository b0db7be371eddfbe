/** The base score (0 to 10) of a CVSS vector, version 2.0, 3.0 or 3.1; undefined for any other text. */
export function cvssScore(vector: string): number | undefined {
  const metrics = new Map(vector.split('/').map((part) => part.split(':') as [string, string]));
  const version = metrics.get('CVSS');
  if (version === '3.0' || version === '3.1') return scoreV3(metrics);
  return version === undefined ? scoreV2(metrics) : undefined;
}

type Metrics = ReadonlyMap<string, string>;
type Weights = Readonly<Record<string, number>>;

const V3: Readonly<Record<'AV' | 'AC' | 'UI' | 'CIA', Weights>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  CIA: { H: 0.56, L: 0.22, N: 0 },
};
const V3_PRIVILEGES: Readonly<Record<string, Weights>> = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
};

/** CVSS v3.1 specification, section 7.1 and appendix A. */
function scoreV3(metrics: Metrics): number | undefined {
  const scope = metrics.get('S') ?? '';
  const weight = (name: string, weights: Weights | undefined) => weights?.[metrics.get(name) ?? ''] ?? Number.NaN;
  const miss = (name: string) => 1 - weight(name, V3.CIA);
  const base = 1 - miss('C') * miss('I') * miss('A');
  const impact = scope === 'C' ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  const exploitability =
    8.22 * weight('AV', V3.AV) * weight('AC', V3.AC) * weight('PR', V3_PRIVILEGES[scope]) * weight('UI', V3.UI);
  const sum = impact + exploitability;
  if (Number.isNaN(sum)) return undefined;
  if (impact <= 0) return 0;
  return roundUp(Math.min(scope === 'C' ? 1.08 * sum : sum, 10));
}

/** Up to one decimal, without the error of binary fractions (CVSS v3.1, appendix A). */
function roundUp(score: number): number {
  const scaled = Math.round(score * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}

const V2: Readonly<Record<'AV' | 'AC' | 'Au' | 'CIA', Weights>> = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  CIA: { N: 0, P: 0.275, C: 0.66 },
};

/** CVSS v2 guide, section 3.2.1. */
function scoreV2(metrics: Metrics): number | undefined {
  const weight = (name: string, weights: Weights) => weights[metrics.get(name) ?? ''] ?? Number.NaN;
  const miss = (name: string) => 1 - weight(name, V2.CIA);
  const impact = 10.41 * (1 - miss('C') * miss('I') * miss('A'));
  const exploitability = 20 * weight('AV', V2.AV) * weight('AC', V2.AC) * weight('Au', V2.Au);
  const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
  return Number.isNaN(score) ? undefined : Math.round(score * 10) / 10;
}
