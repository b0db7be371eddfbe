import type { Ecosystem } from '../hosts.ts';

/** Packages that many projects have, so that a name one letter away deserves a look. Not complete, and need not be. */
const POPULAR: Partial<Readonly<Record<Ecosystem, string>>> = {
  npm: 'react preact react-dom lodash express axios chalk commander debug typescript webpack eslint prettier jest mocha vite rollup esbuild moment dayjs uuid semver glob minimist yargs request async underscore jquery vue next svelte redux rxjs tslib core-js dotenv cors body-parser mongoose mysql redis socket.io ws node-fetch cross-env cross-spawn rimraf mkdirp fs-extra inquirer ora colors bluebird classnames prop-types styled-components tailwindcss postcss autoprefixer sass babel-core zod ajv puppeteer playwright cheerio jsonwebtoken bcrypt passport nodemailer electron nodemon concurrently husky lint-staged ts-node ts-jest turbo nx lerna discord.js ethers web3 event-stream ua-parser-js coa rc',
  pypi: 'requests numpy pandas scipy matplotlib django flask fastapi pydantic sqlalchemy celery redis boto3 botocore urllib3 certifi cryptography pyyaml jinja2 click rich pytest tox black mypy ruff setuptools wheel pip six attrs tqdm pillow beautifulsoup4 lxml scrapy selenium tensorflow torch transformers scikit-learn aiohttp httpx uvicorn gunicorn psycopg2 pymongo paramiko python-dateutil pytz colorama virtualenv poetry openai anthropic langchain',
  cargo:
    'serde serde_json tokio rand clap regex log anyhow thiserror reqwest hyper chrono futures syn quote proc-macro2 libc bytes itertools once_cell lazy_static rayon tracing axum actix-web rustls openssl base64 uuid',
  gem: 'rails rake rspec nokogiri puma sidekiq devise rack sinatra bundler activesupport activerecord redis pg faraday json minitest rubocop jekyll capistrano',
  composer:
    'symfony/console symfony/http-foundation laravel/framework guzzlehttp/guzzle monolog/monolog phpunit/phpunit doctrine/orm twig/twig psr/log',
  nuget: 'newtonsoft.json serilog automapper dapper xunit nunit moq polly mediatr fluentvalidation',
};

const names = new Map<Ecosystem, readonly string[]>();

/** The popular package that this name could be taken for, if any: one letter off, two swapped, or other separators. */
export function nearName(name: string, ecosystem: Ecosystem): string | undefined {
  const popular = names.get(ecosystem) ?? (POPULAR[ecosystem] ?? '').split(' ').filter((one) => one !== '');
  names.set(ecosystem, popular);
  const lower = name.toLowerCase();
  if (popular.includes(lower)) return undefined;
  return popular.find((one) => isNear(lower, one));
}

function isNear(name: string, popular: string): boolean {
  if (plain(name) === plain(popular) || plain(name.slice(name.lastIndexOf('/') + 1)) === plain(popular)) return true;
  return popular.length >= 5 && Math.abs(name.length - popular.length) <= 1 && isOneEditAway(name, popular);
}

function plain(name: string): string {
  return name.replace(/[-_.@/]/g, '').replace(/(?:js|py)$|^(?:node|python)/, '');
}

/** One letter added, left out or replaced, or two neighbours swapped (Damerau and Levenshtein's distance of 1). */
function isOneEditAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA === '' && restB === '') return false;
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
