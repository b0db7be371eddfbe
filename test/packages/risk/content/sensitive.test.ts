import { edited } from './found.ts';

const FRAME = {
  'src/a.ts': 'export const a = 1;\n',
  'src/a.py': 'a = 1\n',
  'src/a.go': 'package a\n',
  'app/a.rb': 'a = 1\n',
  'src/A.java': 'class A {}\n',
  'src/a.php': '<?php\n',
};
type Path = keyof typeof FRAME;
const adds = (path: Path, line: string) => edited(path, FRAME[path], `${FRAME[path]}${line}\n`);
const removes = (path: Path, line: string) => edited(path, `${FRAME[path]}${line}\n`, FRAME[path]);

describe('lines that guard something', () => {
  test.each<[string, Path, string]>([
    ['ACCESS_CHECK', 'src/a.ts', "if (!user.isAdmin) throw new Error('no');"],
    ['ACCESS_CHECK', 'src/a.ts', 'router.use(requireAuth);'],
    ['ACCESS_CHECK', 'src/a.py', '@login_required'],
    ['ACCESS_CHECK', 'src/a.py', 'if not user.has_permission("edit"):'],
    ['ACCESS_CHECK', 'app/a.rb', 'before_action :authenticate_user!'],
    ['ACCESS_CHECK', 'src/A.java', '@PreAuthorize("hasRole(\'ADMIN\')")'],
    ['ACCESS_CHECK', 'src/a.ts', "if (user.role !== 'admin') return response.status(403).end();"],
    ['ACCESS_CHECK', 'src/a.py', 'raise PermissionDenied()'],
    ['CRYPTOGRAPHY', 'src/a.ts', "if (!crypto.timingSafeEqual(a, b)) throw new Error('no');"],
    ['CRYPTOGRAPHY', 'src/a.ts', 'const claims = jwt.verify(token, key);'],
    ['CRYPTOGRAPHY', 'src/a.py', 'return bcrypt.checkpw(password, hashed)'],
    ['CRYPTOGRAPHY', 'src/a.go', 'ok := subtle.ConstantTimeCompare(a, b) == 1'],
    ['MONEY', 'src/a.ts', 'const totalPrice = unitPrice * count;'],
    ['MONEY', 'src/a.ts', 'await stripe.charges.create({ amount });'],
    ['MONEY', 'src/a.py', 'vat_rate = 0.19'],
    ['MONEY', 'src/a.ts', 'order.price = 0;'],
  ])('%s in %s: %s', async (rule, path, line) => {
    expect(await adds(path, line)).toContain(`RISK_${rule} high`);
    expect(await removes(path, line)).toContain(`RISK_${rule} high`);
  });

  test.each<[string, Path, string]>([
    ['TRANSPORT_SECURITY', 'src/a.ts', 'const agent = new Agent({ rejectUnauthorized: false });'],
    ['TRANSPORT_SECURITY', 'src/a.py', 'requests.get(url, verify=False)'],
    ['TRANSPORT_SECURITY', 'src/a.go', 'tls.Config{InsecureSkipVerify: true}'],
    ['TRANSPORT_SECURITY', 'src/a.py', 'jwt.decode(token, options={"verify_signature": False})'],
    ['TRANSPORT_SECURITY', 'src/a.php', 'curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);'],
    ['DYNAMIC_EXECUTION', 'src/a.ts', 'eval(request.body.code);'],
    ['DYNAMIC_EXECUTION', 'src/a.ts', 'exec("convert " + name);'],
    ['DYNAMIC_EXECUTION', 'src/a.ts', 'db.query("SELECT * FROM users WHERE id = " + id);'],
    ['DYNAMIC_EXECUTION', 'src/a.py', 'cursor.execute(f"DELETE FROM users WHERE id = {user}")'],
    ['DYNAMIC_EXECUTION', 'src/a.py', 'subprocess.run(command, shell=True)'],
    ['DYNAMIC_EXECUTION', 'src/a.py', 'data = pickle.loads(body)'],
    ['DYNAMIC_EXECUTION', 'src/a.py', 'data = yaml.load(body)'],
    ['SECRET_DISCLOSURE', 'src/a.ts', 'send(JSON.stringify(process.env));'],
    ['SECRET_DISCLOSURE', 'src/a.py', 'open(os.path.expanduser("~/.aws/credentials")).read()'],
  ])('%s in %s: %s', async (rule, path, line) => {
    expect(await adds(path, line)).toContain(`RISK_${rule} high`);
  });

  test.each<[string, Path, string]>([
    ['a word that holds another', 'src/a.ts', 'const author = tokenizer.next();'],
    ['a price in prose', 'src/a.ts', "log('the price is high');"],
    ['a role of accessibility', 'src/a.ts', "node.setAttribute('role', 'button');"],
    ['a comment', 'src/a.ts', '// requireAuth was here; eval(x)'],
    ['a method called eval', 'src/a.ts', 'model.eval();'],
    ['a safe loader', 'src/a.py', 'data = yaml.load(body, Loader=yaml.SafeLoader)'],
    ['a query with parameters', 'src/a.ts', 'db.query("SELECT * FROM users WHERE id = ?", [id]);'],
    ['one variable of the environment', 'src/a.ts', 'const port = process.env.PORT;'],
    ['a total that is no money', 'src/a.ts', 'let total = items.length;'],
    ['random without a secret', 'src/a.ts', 'const jitter = Math.random() * 100;'],
    ['verification that is on', 'src/a.py', 'requests.get(url, verify=True)'],
  ])('none: %s', async (_, path, line) => {
    expect((await adds(path, line)).filter((code) => code.endsWith('high'))).toEqual([]);
  });

  test('a line that only moves or is indented anew is not judged', async () => {
    const line = 'if (!user.isAdmin) throw new Error();';
    expect(
      (await edited('src/a.ts', `${line}\na();\n`, `a();\n  ${line}\n`)).filter((code) => code.endsWith('high')),
    ).toEqual([]);
  });
});
