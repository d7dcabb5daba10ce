import { readArguments } from './arguments.js';
import { checkHelp, generalHelp } from './help.js';
import { processTerminal, type Terminal } from './terminal.js';
import { runCheck, type ExitStatus } from './run.js';
import { version } from '../version.js';

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const command = readArguments(args);
  switch (command.name) {
    case 'version':
      await terminal.out.write(`hegao ${version}\n`);
      return 0;
    case 'help':
      await terminal.out.write(command.topic === 'check' ? checkHelp() : generalHelp());
      return 0;
    case 'misuse':
      await terminal.err.say(`hegao：${command.message}`, ...command.hints);
      return 2;
    case 'check':
      return runCheck(command.options, terminal, version);
  }
}

const terminal = processTerminal();
run(process.argv.slice(2), terminal).then(
  (status) => {
    // Not process.exit(): what is still on its way to a pipe must get there.
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = 2;
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    void terminal.err.say('hegao：程序内部出错，检查没有完成。', ...details.split('\n'));
  },
);
