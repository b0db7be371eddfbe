import { fileRule } from '../rule.ts';
import { CREDENTIAL_FILE, WHOLE_ENVIRONMENT } from './reach-patterns.ts';
import { compareTests, isTestCode, testLanguage } from './test-comparison.ts';
import { shown, textOf } from './text.ts';

/** In Rust the name alone is a process only where the standard library's type is meant. */
const RUST_COMMAND = /\b(?:Command::new|Command::cargo_bin)\s*\(/;
const RUST_PROCESS = /\bprocess::(?:\{[^}]*\b)?(?:Command|self)\b|\buse std::process\b/;

/** A first look at a line, cheap; only what passes is read again. */
const HINT =
  /[Pp]rocess|TOKEN|SECRET|_KEY|getattr|require|import|smtp|ftplib|telnet|paramiko|HTTPS?Conn|gethost|NSTask|spawn|exec|popen|[Ss]ystem|Command|Port\.open|Runtime|fork|shell|curl|wget|fetch|http|socket|Socket|dial|Dial|connect|dns|lookup|request|axios|got|urllib|URL|env|ENV|Env|\.ssh|\.aws|credentials|\/proc|eval|Function|atob|b64|base64|netrc|kube|__import__|import_module|Invoke-|`/;

const CHILD_PROCESS =
  /\bchild_process\b|(?<![\w.])(?:execa|spawn|spawnSync|execSync|execFile|execFileSync|fork|execFileAsync|execAsync|exec)\s*\(\s*['"`\w[(]|\bawait\s+\$`|(?<![\w.])zx\b|\bsubprocess\.\w+|\bfrom subprocess import\b|\bos\.(?:system|popen|exec[lv]\w*|spawn\w*|posix_spawn|fork)\b|\bpty\.spawn\b|\basyncio\.create_subprocess_\w+|\bpexpect\b|\bexec\.Command(?:Context)?\s*\(|"os\/exec"|\bsyscall\.(?:Exec|ForkExec)\b|\bos\.StartProcess\b|\bprocess::Command\b|\bProcessBuilder\b|\bgetRuntime\(\)|\bRuntime\.exec\b|\bProcess\.[Ss]tart\b|\bProcessStartInfo\b|\bOpen3\.\w+|\bKernel\.(?:system|exec|spawn|`)|\bIO\.popen\b|(?<![\w.$:>])(?:system|shell_exec|passthru|proc_open|popen|pcntl_exec)\s*\(|\bSystem\.cmd\b|\bPort\.open\b|\bBun\.spawn|\bDeno\.(?:run|Command)\b|\bProcess\(\)|\bNSTask\b|\bInvoke-(?:Expression|WebRequest|RestMethod)\b/;

const NETWORK_CALL =
  /(?<![\w.$>:])(?:request(?=\s*\(\s*['"`])|fetch|axios|got|ky|needle|superagent|urlopen|curl_exec|curl_init|file_get_contents|fsockopen|stream_socket_client|wget|curl)(?:\.\w+)?\s*\(|\b(?:axios|got|ky|needle|superagent|requests|httpx|aiohttp|urllib\w*|urllib\.request|http|https|http2|Net::HTTP|HTTParty|Faraday|RestClient|reqwest(?:::blocking)?|ureq|HTTPoison|Req|Tesla|Excon)(?:\.|::)(?:get|Get|post|Post|put|Put|patch|delete|head|Head|request|Request|connect|urlopen|urlretrieve|start|PostForm|NewRequest\w*|ClientSession|Client)\b|\bnew\s+(?:WebSocket|EventSource|XMLHttpRequest|HttpClient|WebClient|TcpClient|Socket|URL|Uri)\s*\(|\bnavigator\.sendBeacon\b|\b(?:net|tls)\.(?:Dial\w*|connect|createConnection|Lookup\w+)\b|\bdns(?:Promises)?\.(?:lookup|resolve\w*|promises)\b|\bsocket\.(?:create_connection|socket|getaddrinfo|gethostbyname)\b|\bTcpStream::connect\b|\bUdpSocket::bind\b|\bTCPSocket\b|\bopenConnection\(\)|\bopenStream\(\)|\bHttpRequest\.newBuilder\b|\bURLSession\b|\bURI\.open\b|\b(?:smtplib|ftplib|telnetlib|paramiko)\.\w+|\bHTTPS?Connection\s*\(|\bsmtp\.SendMail\b|\bgethostbyname\b/;

/** A host that is not this machine, in a text. */
const REMOTE =
  /\b(?:https?|wss?|ftp|tcp|udp):\/\/(?!(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1?\]?|host\.docker\.internal|unix)(?=[:/'"`\s)?#,;\\]|$)|[${%]|['"`\s)])[^\s'"`)]/i;
/** A connection by host name, not by an address of the test's own. */
const REMOTE_HOST = /['"`](?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?['"`]/i;

const SECRET_ENVIRONMENT =
  /\b(?:GITHUB_TOKEN|GH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|ACTIONS_(?:ID_TOKEN_REQUEST_(?:TOKEN|URL)|RUNTIME_TOKEN)|OPENAI_API_KEY|ANTHROPIC_API_KEY|PYPI_TOKEN|CARGO_REGISTRY_TOKEN)\b|\{[^}]*(?:TOKEN|SECRET|_KEY|PASSW|CREDENTIAL)[^}]*\}\s*=\s*process\.env|(?:process\.env|os\.environ|os\.getenv|os\.Getenv|os\.LookupEnv|ENV|env::var\w*|System\.getenv|getenv|\$_ENV|\$_SERVER|Environment\.GetEnvironmentVariable|Deno\.env\.get|import\.meta\.env|System\.get_env|Bun\.env)(?:\.get|\.fetch)?\s*[.([]{0,2}\s*['"`]?\w*(?:SECRET|TOKEN|PASSW|PASSPHRASE|API_?KEY|PRIVATE|CREDENTIAL|ACCESS_?KEY|AUTH|AWS_|GITHUB_|GH_|NPM_|ACTIONS_|AZURE_|GCP_|GOOGLE_|CI_JOB|SSH_|DEPLOY|SIGNING|_KEY\b)/i;
const DYNAMIC_CODE =
  /\b(?:require|import)\s*\([^)]*(?:atob|Buffer|fromCharCode|['"`]\s*\+\s*['"`]|\.reverse\(|\.join\(['"]{2})|\bgetattr\(\s*(?:os|subprocess|builtins|__builtins__)\b|\bimport_module\(\s*['"](?:os|subprocess|socket|ctypes)\b|(?<![\w.$])(?:eval|exec)\s*\(\s*(?:atob|Buffer|base64|b64|compile|zlib|codecs|bytes|fetch|await|requests|urllib|open|String\.from|unescape|decode)|\bnew\s+Function\s*\(|(?<![\w.])__import__\s*\(|\bvm\.(?:runIn\w+|Script)\b|\bmarshal\.loads\b|\bpickle\.loads?\s*\(\s*(?:base64|b64|requests|urllib)/;

/** Backticks run a command in these languages, and quote a text in others. */
const BACKTICKS = /(?:^|[=(,])\s*`[a-z][^`]*`|%x[({[]/;
const BACKTICK_LANGUAGES: ReadonlySet<string> = new Set(['ruby', 'perl', 'php', 'julia']);

/** What the rest of the file says about one of its lines. */
interface FileFacts {
  readonly isRemote: boolean;
  readonly hasBackticks: boolean;
  readonly usesProcesses: boolean;
}

interface Reach {
  readonly what: string;
  readonly in: (text: string, file: FileFacts) => boolean;
}

const REACHES: readonly Reach[] = [
  {
    what: 'starts a child process',
    in: (text, { hasBackticks, usesProcesses }) =>
      CHILD_PROCESS.test(text) || (hasBackticks && BACKTICKS.test(text)) || (usesProcesses && RUST_COMMAND.test(text)),
  },
  {
    what: 'reads secrets of the environment',
    in: (text) => SECRET_ENVIRONMENT.test(text) || WHOLE_ENVIRONMENT.test(text),
  },
  { what: 'reads where credentials are kept', in: (text) => CREDENTIAL_FILE.test(text) },
  { what: 'runs code that it makes up', in: (text) => DYNAMIC_CODE.test(text) },
  { what: 'reaches for the network', in: (text, { isRemote }) => NETWORK_CALL.test(text) && isRemote },
];

/** A test that reads the environment's secrets, starts a process or talks to another host does more than test. */
export const testReach = fileRule({
  code: 'RISK_TEST_REACH',
  title: 'A test reaches out of its process',
  why: 'Tests run in CI with whatever CI can reach: a test that starts processes, opens connections or reads secrets can carry them out.',
  remedy: 'Use a server on the loopback address or a fake, and give the test its values; or let a person read it.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const { contents } = comparison;
    const isRemote = contents.added.some(
      ({ text }) => text.length <= 2_000 && (REMOTE.test(text) || REMOTE_HOST.test(text)),
    );
    const hasBackticks = BACKTICK_LANGUAGES.has(testLanguage(file) ?? '');
    const usesProcesses = contents.added.length > 0 && RUST_PROCESS.test(textOf(contents.after));
    const known = new Set(contents.removed.map(({ text }) => text.trim()));
    for (const { text, number } of contents.added) {
      if (text.length > 2_000 || !HINT.test(text) || known.has(text.trim())) continue;
      if ((comparison.after.code[number - 1] ?? '').trim() === '') continue;
      const reach = REACHES.find((one) => one.in(text, { isRemote, hasBackticks, usesProcesses }));
      if (reach === undefined) continue;
      yield { tier: 'medium', line: number, message: `${reach.what}: ${shown(text.trim())}` };
      return;
    }
  },
});
