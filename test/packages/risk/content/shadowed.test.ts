import { edited, found } from './found.ts';

const BASE =
  'class TestA:\n    def test_x(self):\n        assert add(1) == 1\n\n\ndef test_top():\n    assert add(2) == 2\n';
const SHADOWED = 'RISK_TEST_SHADOWED medium';

describe('a test that takes the place of another', () => {
  test.each([
    ['at the top', `${BASE}\n\ndef test_top():\n    pass\n`],
    ['as a coroutine', `${BASE}\n\nasync def test_top():\n    pass\n`],
    ['in its class', BASE.replace('\n\ndef test_top', '\n    def test_x(self):\n        pass\n\n\ndef test_top')],
  ])('%s', async (_, after) => expect(await edited('tests/test_a.py', BASE, after)).toContain(SHADOWED));

  test.each([
    ['the same name in another class', `${BASE}\n\nclass TestB:\n    def test_x(self):\n        assert add(3) == 3\n`],
    ['a new name', `${BASE}\n\ndef test_more():\n    assert add(4) == 4\n`],
    [
      'in the other branch',
      `${BASE}\n\nif NEW:\n    def test_b():\n        assert 1 == 1\nelse:\n    def test_b():\n        assert 2 == 2\n`,
    ],
    ['in a string', `${BASE}\n\nSOURCE = """\ndef test_top():\n    pass\n"""\n`],
  ])('not: %s', async (_, after) => expect(await edited('tests/test_a.py', BASE, after)).not.toContain(SHADOWED));

  test('one that the base has already is no news', async () => {
    const twice = `${BASE}\n\ndef test_top():\n    pass\n`;
    expect(await edited('tests/test_a.py', twice, `${twice}\n\ndef test_c():\n    assert 1 == 1\n`)).not.toContain(
      SHADOWED,
    );
  });
});

test('an init of Go runs before every test of its package', async () => {
  expect(await found({ 'a_test.go': 'package a\n\nfunc init() {\n\tadd = nil\n}\n' })).toContain(
    'RISK_TEST_DIRECTIVE medium',
  );
  expect(await found({ 'a_test.go': 'package a\n\nfunc initial() int { return 1 }\n' })).not.toContain(
    'RISK_TEST_DIRECTIVE medium',
  );
});
