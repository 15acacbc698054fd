import type { BuildAsked } from '../../src/cli/build.ts';
import { freshExtension } from '../../src/cli/fresh.ts';

/** The folder of a build of the extension as the sources are now; `npm start` has the one for the demo too. */
export async function built({
  browser,
  mode,
}: Required<Pick<BuildAsked, 'browser' | 'mode'>>): Promise<string> {
  const outDir = mode === 'demo' ? `dist/${browser}-demo` : `dist/e2e/${browser}-${mode}`;
  // The configuration builds no extension while it is asked by the test runner.
  const runner = process.env['VITEST'];
  delete process.env['VITEST'];
  try {
    return await freshExtension({ browser, mode, outDir });
  } finally {
    process.env['VITEST'] = runner;
  }
}
