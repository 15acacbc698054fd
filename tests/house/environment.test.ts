import { expect, test } from 'vitest';

test('tests run as tests: no build that came before has called this production', () => {
  expect(import.meta.env.MODE).toBe('test');
  expect(import.meta.env.PROD).toBe(false);
  expect(process.env['NODE_ENV']).toBe('test');
});
