import { anyOf } from './any-of.ts';
import { Sieve } from './sieve.ts';

/** Opens a connection; whether it leaves this machine is another question. */
export const NETWORK_CALL = anyOf(
  // A function or a client that is called by itself
  /(?<![\w.$>:])(?:request(?=\s*\(\s*['"`])|fetch|axios|got|ky|needle|superagent|urlopen|curl_exec|curl_init|file_get_contents|fsockopen|stream_socket_client|wget|curl)(?:\.\w+)?\s*\(/,
  // Methods of clients
  /(?<=\b(?:axios|got|ky|needle|superagent|undici|requests|httpx|aiohttp|urllib\w*|urllib\.request|http|https|http2|Net::HTTP|HTTParty|Faraday|RestClient|reqwest(?:::blocking)?|ureq|HTTPoison|Req|Tesla|Excon)(?:\.|::))(?:get|Get|post|Post|put|Put|patch|delete|head|Head|request|Request|connect|urlopen|urlretrieve|start|PostForm|NewRequest\w*|ClientSession|Client)\b/,
  /\bnew\s+(?:WebSocket|EventSource|XMLHttpRequest|HttpClient|WebClient|TcpClient|Socket)\s*\(|\bnavigator\.sendBeacon\b/,
  // An address; not one of which only a part is read on the spot
  /\bnew\s+(?:URL|Uri)\s*\((?!\s*(?:"[^"]*"|'[^']*'|`[^`$]*`)\s*\)\s*\.(?:hash|host(?:name)?|href|origin|pathname|port|protocol|search(?:Params)?|username)\b)/,
  /\bnet\.Dialer\b|\bhttp\.DefaultClient\b|\bcurl_easy_\w+\s*\(|\bgetaddrinfo\s*\(/,
  // Sockets and names
  /\brequire\s*\(\s*['"](?:node:)?(?:net|tls|dgram|dns|https?|http2)['"]\s*\)\.\w+/,
  /\b(?:net|tls)\.(?:Dial\w*|connect|createConnection|Lookup\w+)\b|\bdns(?:Promises)?\.(?:lookup|resolve\w*|promises)\b/,
  /\bsocket\.(?:create_connection|socket|getaddrinfo|gethostbyname)\b|\bgethostbyname\b/,
  /\bTcpStream::connect\b|\bUdpSocket::bind\b|\bTCPSocket\b/,
  /\bopenConnection\(\)|\bopenStream\(\)|\bHttpRequest\.newBuilder\b|\bURLSession\b|\bURI\.open\b/,
  // Mail, files and shells of other machines
  /\b(?:smtplib|ftplib|telnetlib|paramiko)\.\w+|\bHTTPS?Connection\s*\(|\bsmtp\.SendMail\b/,
  // A shell's own tools
  /(?:^|[|&;({]|\brun|\bsudo)\s*(?:curl|wget|nc|ncat|telnet|ssh|scp|sftp)\s+[-\w"'$/]/,
);

/** A host that is not this machine, in a text. */
export const REMOTE = new Sieve([
  ':// \'// "// `//',
  /\b(?:https?|wss?|ftp|tcp|udp):\/\/(?!(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1?\]?|host\.docker\.internal|unix)(?=[:/'"`\s)?#,;\\]|$)|[${%]|['"`\s)])[^\s'"`)]|['"`]\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}/i,
]);

/** A connection by host name, not by an address of the test's own. */
export const REMOTE_HOST =
  /['"`](?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?['"`]|['"`](?!(?:127|10|0)\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?['"`]|\b(?:nc|ncat|telnet|ssh|scp|sftp)\s+(?:-\S+\s+)*(?:\w+@)?(?:[a-z0-9-]+\.)+[a-z]{2,}\b/i;
