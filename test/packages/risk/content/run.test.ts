import { found } from './found.ts';

const RUN = 'RISK_TEST_RUN medium';

describe('a new test that ends the run with success, or rewrites the runner', () => {
  test.each([
    ['tests/test_z.py', 'import os\nos._exit(0)\n'],
    ['tests/test_z.py', 'from os import _exit\n'],
    ['tests/test_z.py', '@fixture\ndef z(request):\n    request.session.items.clear()\n'],
    ['tests/test_z.py', '@fixture\ndef z(request):\n    request.session.testsfailed = 0\n'],
    ['test/z_test.rb', 'Minitest.after_run { exit!(0) }\n'],
    ['test/z_test.rb', 'class Minitest::Test\n  def assert_equal(*) = true\nend\n'],
    ['tests/test_z.py', 'import sys\nsys.exit()\n'],
    ['tests/test_z.py', 'def test_z():\n    raise SystemExit\n'],
    ['tests/test_z.py', "def test_z():\n    pytest.exit('x', returncode=0)\n"],
    ['tests/test_z.py', 'pytest.raises = None\n'],
    ['tests/test_z.py', 'import _pytest.runner\n'],
    ['tests/test_z.py', 'os.kill(os.getppid(), 9)\n'],
    ['test/z.test.ts', "test('z', () => { process.exit(0); });\n"],
    ['test/z.test.ts', 'process.exit(+false);\n'],
    ['test/z.test.ts', 'process.exitCode = 0;\n'],
    ['test/z.test.ts', 'globalThis.expect = stub;\n'],
    ['test/z.test.ts', "Object.prototype.toString = () => 'x';\n"],
    ['test/z.test.ts', "require.cache[require.resolve('../src/app')] = fake;\n"],
    ['z_test.go', 'package a\n\nfunc TestZ(t *testing.T) {\n\tos.Exit(0)\n}\n'],
    ['tests/z.rs', '#[test]\nfn z() {\n    std::process::exit(0);\n}\n'],
    ['src/test/java/ZTest.java', 'class ZTest {\n  @Test\n  void z() {\n    System.exit(0);\n  }\n}\n'],
    ['src/test/kotlin/ZTest.kt', 'class ZTest {\n  @Test\n  fun z() {\n    exitProcess(0)\n  }\n}\n'],
    ['Z.Tests/ZTests.cs', '[Fact]\npublic void Z()\n{\n    Environment.Exit(0);\n}\n'],
    ['spec/z_spec.rb', "it 'z' do\n  exit! 0\nend\n"],
    ['spec/z_spec.rb', 'RSpec.configure { |c| c.filter_run_excluding :x }\n'],
    ['tests/ZTest.php', '<?php\nexit(0);\n'],
    ['Tests/ZTests/ZTests.swift', 'func testZ() {\n  exit(0)\n}\n'],
    ['test/z_test.exs', 'test "z" do\n  System.halt(0)\nend\n'],
    ['test/z_test.dart', "test('z', () {\n  exit(0);\n});\n"],
    ['tests/z_test.cc', 'TEST(Z, Z) {\n  exit(0);\n}\n'],
    ['test/z.bats', '@test "z" {\n  kill -9 $PPID\n}\n'],
  ])('%s: %j', async (path, text) => expect(await found({ [path]: text })).toContain(RUN));

  test.each([
    ['a status that fails', 'test/z.test.ts', 'if (failed) process.exit(1);\n'],
    ['a spy', 'test/z.test.ts', "vi.spyOn(process, 'exit').mockReturnValue(undefined as never);\n"],
    ['a text', 'test/z.test.ts', "expect(script).toBe('process.exit(0)');\n"],
    ['a comment', 'tests/test_z.py', '# os._exit(0) would end the run\n'],
    ['an expected exit', 'tests/test_z.py', 'def test_z():\n    with pytest.raises(SystemExit):\n        main()\n'],
    ['a script beside its tests', 'tests/test_z.py', "if __name__ == '__main__':\n    sys.exit(pytest.main())\n"],
    ['a global of the page', 'test/z.test.ts', 'globalThis.fetch = fake;\n'],
    ['a program of its own', 'tests/z_test.c', 'int main(void) {\n  check();\n  exit(0);\n}\n'],
  ])('not: %s', async (_, path, text) => expect(await found({ [path]: text })).not.toContain(RUN));
});
