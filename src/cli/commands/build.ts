import { buildExtension } from '../build.ts';

export const about = 'builds the extension for Chrome (dist/chrome) and Firefox (dist/firefox)';

const usage = `npm run build [-- chrome|firefox]
Builds the extension: dist/chrome (Chrome and Edge), dist/firefox. Without a name, both.
`;

/** Builds what is named, or both. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stderr.write(usage);
    return 0;
  }
  const named = args.length === 0 ? ['chrome', 'firefox'] : args;
  for (const browser of named) {
    if (browser !== 'chrome' && browser !== 'firefox') {
      process.stderr.write(`build: there is no browser "${browser}".\n${usage}`);
      return 2;
    }
    process.stderr.write(`Building for ${browser} …\n`);
    process.stdout.write(`${await buildExtension({ browser })}\n`);
  }
  return 0;
}
