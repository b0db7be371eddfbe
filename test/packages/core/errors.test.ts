import {
  assertNever,
  compareTiers,
  highestTier,
  isSallyportError,
  SallyportError,
  toSallyportError,
} from '@sallyport/core';

const error = new SallyportError({ code: 'X_Y', message: 'm', remedy: 'r' });

test('a failure carries what is needed to mend it', () => {
  expect(error).toMatchObject({ code: 'X_Y', message: 'm', remedy: 'r', name: 'SallyportError' });
  expect(isSallyportError(error)).toBe(true);
  expect(isSallyportError(error, 'X_Y')).toBe(true);
  expect(isSallyportError(error, 'X_Z')).toBe(false);
  expect(isSallyportError(new Error('m'))).toBe(false);
});

test('other throws become INTERNAL_ERROR and keep their cause', () => {
  const cause = new TypeError('boom');
  expect(toSallyportError(error)).toBe(error);
  expect(toSallyportError(cause)).toMatchObject({ code: 'INTERNAL_ERROR', cause });
  expect(toSallyportError('text').message).toContain('text');
});

test('a value from outside a closed union fails', () => {
  expect(() => assertNever('maybe' as never)).toThrow(expect.objectContaining({ code: 'INTERNAL_UNREACHABLE' }));
});

test('tiers are ordered low, medium, high; nothing at all is low', () => {
  expect((['high', 'low', 'medium'] as const).toSorted(compareTiers)).toEqual(['low', 'medium', 'high']);
  expect(highestTier([])).toBe('low');
  expect(highestTier(['low', 'high', 'medium'])).toBe('high');
});
