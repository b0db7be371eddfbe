import { LruCache } from '@sallyport/change';

describe('a cache that forgets', () => {
  test('keeps what was used last, within its weight', () => {
    const cache = new LruCache<string>(100);
    for (const key of ['a', 'b', 'c', 'd']) cache.set(key, key, 25);
    expect(cache.get('a')).toBe('a');
    cache.set('e', 'e', 25);
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => cache.get(key))).toEqual(['a', undefined, 'c', 'd', 'e']);
  });

  test('weighs a key once', () => {
    const cache = new LruCache<number>(100);
    for (let i = 0; i < 50; i++) cache.set('a', i, 25);
    for (const key of ['b', 'c', 'd']) cache.set(key, 0, 25);
    expect(cache.get('a')).toBe(49);
  });

  test('does not drop everything for one large value', () => {
    const cache = new LruCache<string>(100);
    cache.set('a', 'a', 25);
    cache.set('large', 'large', 26);
    expect([cache.get('a'), cache.get('large')]).toEqual(['a', undefined]);
  });
});
