/** The command line: every file of `commands` is a command and is named like it. */

/** What a file of `commands` exports. */
export interface Command {
  /** One line for the list of commands. */
  readonly about: string;
  /** Runs it; gives the exit code. Paths among the arguments are relative to where the person stands. */
  run(args: readonly string[]): Promise<number>;
}

const commands = import.meta.glob<Command>('./commands/*.ts');

const nameOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.ts$/u, '');

async function listCommands(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([path, load]) => [nameOf(path), (await load()).about]),
  );
  return rows.map(([name = '', about = '']) => `  ${name.padEnd(10)} ${about}`).join('\n');
}

/** Runs the command that the first argument names; gives the exit code, 2 for an unknown name. */
export async function main(root: string, [name = '', ...args]: readonly string[]): Promise<number> {
  const load = commands[`./commands/${name}.ts`];
  if (!load) {
    process.stderr.write(
      `There is no command "${name}". Called as: npm run --silent NAME -- ARGUMENTS\n${await listCommands()}\n`,
    );
    return 2;
  }
  process.env['LUREWATCH_ROOT'] = root;
  const command = await load();
  // A reader that closes the pipe early (head, less) ends the command, not with an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  try {
    return await command.run(args);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env['LUREWATCH_DEBUG'] && error instanceof Error) {
      process.stderr.write(`${error.stack ?? ''}\n`);
    }
    return 1;
  }
}
