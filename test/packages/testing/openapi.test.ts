import { describe, expect, test } from '@jest/globals';
import { OpenApiDescription } from '@sallyport/testing';
import { extract } from '../../../tools/openapi/extract.ts';
import { OPERATIONS } from '../../../tools/openapi/operations.ts';

const description = OpenApiDescription.committed();
const check = (method: string, path: string, body?: unknown, query = '') =>
  description.checkRequest(method, path, new URLSearchParams(query), body);

describe("GitHub's description, as it is committed", () => {
  test('has every operation that the generator is told to keep', () => {
    const missing = OPERATIONS.filter((line) => {
      const [method = '', template = ''] = line.split(' ');
      const path = template.replaceAll(/\{[\w-]+\}/g, '1');
      return check(method, path).some((problem) => problem.includes('no such operation'));
    });
    expect(missing).toEqual([]);
  });

  test.each<[string, string, string, unknown, string, RegExp]>([
    ['a method that is not there', 'DELETE', '/repos/a/b/pulls/1', undefined, '', /no such operation/],
    ['a body that is missing', 'POST', '/repos/a/b/check-runs', undefined, '', /body is required/],
    ['a required field that is missing', 'POST', '/repos/a/b/check-runs', { name: 'x' }, '', /head_sha/],
    ['a field of another type', 'PUT', '/repos/a/b/pulls/1/merge', { sha: 1 }, '', /sha must be string/],
    ['a value outside the list', 'PUT', '/repos/a/b/pulls/1/merge', { merge_method: 'fast' }, '', /allowed values/],
    ['a page that is no number', 'GET', '/repos/a/b/pulls/1/files', undefined, 'page=two', /"page" cannot be "two"/],
  ])('finds %s', (_, method, path, body, query, expected) => {
    expect(check(method, path, body, query).join('\n')).toMatch(expected);
  });

  test.each<[string, string, unknown, string]>([
    ['PUT', '/repos/a/b/pulls/1/merge', { sha: 'a'.repeat(40), merge_method: 'squash' }, ''],
    ['GET', '/repos/a/b/pulls/1/files', undefined, 'per_page=100&page=2'],
    ['GET', '/repos/a/b/git/ref/heads/a/b', undefined, ''],
    ['GET', '/repos/a/b/commits/heads/x/check-runs', undefined, 'filter=all'],
  ])('lets %s %s pass', (method, path, body, query) => {
    expect(check(method, path, body, query)).toEqual([]);
  });
});

describe('the extract', () => {
  const whole = {
    openapi: '3.0.3',
    info: { title: 'x', version: '1', license: {} },
    paths: {
      '/a': {
        get: {
          summary: 'gone',
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } } },
            404: { $ref: '#/components/responses/gone' },
          },
        },
      },
      '/b': { get: {} },
    },
    components: {
      schemas: {
        thing: {
          properties: { title: { type: 'string', nullable: true }, other: { $ref: '#/components/schemas/other' } },
        },
        other: { type: 'string' },
        unused: { type: 'string' },
      },
    },
  };

  test('keeps the named operations, what they refer to, and properties that are called like prose', () => {
    expect(extract(whole, ['GET /a'])).toEqual({
      openapi: '3.0.3',
      info: { title: 'x', version: '1' },
      paths: {
        '/a': {
          get: {
            responses: {
              200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } } },
              404: {},
            },
          },
        },
      },
      components: {
        schemas: {
          thing: {
            properties: {
              title: { anyOf: [{ type: 'string' }, { type: 'null' }] },
              other: { $ref: '#/components/schemas/other' },
            },
          },
          other: { type: 'string' },
        },
      },
    });
  });

  test('fails for an operation that GitHub does not have', () => {
    expect(() => extract(whole, ['POST /a'])).toThrow(/POST \/a/);
  });
});
