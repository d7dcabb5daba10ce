import { Console } from 'node:console';
import { createConnection } from 'vscode-languageserver/node';
import { configFilesOnDisk } from './config-files.js';
import { createFramingWatch } from './framing.js';
import { bytesOnDisk } from './files-on-disk.js';
import { startServer } from './server.js';
import { visible } from '../workspace/visible.js';
import { version } from '../version.js';
import { wordFilesOnDisk } from './word-files.js';
import { inWholeMessages } from './whole-messages.js';

const usage = `用法：hegao-language-server [--stdio]

核稿的语言服务器，由编辑器启动，通过标准输入、标准输出与编辑器通信。

  --stdio     通过标准输入、标准输出通信（不写也是如此）
  --version   显示版本号
  --help      显示本说明
`;

/** The door for every other editor. Standard output belongs to the protocol: what a library prints must not end up there. */
function serveOnStandardStreams(): void {
  Object.assign(console, new Console(process.stderr, process.stderr));
  const canBeRead = createFramingWatch();
  process.stdin.on('data', (piece: Uint8Array) => {
    if (!canBeRead(piece)) giveUp();
  });
  startServer({
    connection: createConnection(process.stdin, inWholeMessages(process.stdout)),
    version,
    configFiles: configFilesOnDisk,
    fileBytes: bytesOnDisk,
    wordFiles: wordFilesOnDisk,
  });
}

/** Editors start a server anew that has ended with an error; one that is silent for ever they leave alone. */
function giveUp(): never {
  process.stderr.write('hegao-language-server：收到的消息没有写明长度（Content-Length），后面的消息无从读起，已退出。请重新启动。\n');
  process.exit(1);
}

/** Editors add flags of their own, as --clientProcessId=…, so only those that start with something else are refused. */
const flags = process.argv.slice(2).filter((argument) => !argument.startsWith('--clientProcessId'));
const unknown = flags.find((flag) => !['--stdio', '--version', '--help', '-h'].includes(flag));
if (flags.includes('--version')) process.stdout.write(`${version}\n`);
else if (flags.includes('--help') || flags.includes('-h')) process.stdout.write(usage);
else if (unknown === undefined) serveOnStandardStreams();
else {
  process.stderr.write(`不认识的参数：${visible(unknown)}\n\n${usage}`);
  process.exitCode = 2;
}
