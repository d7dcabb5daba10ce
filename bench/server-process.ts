import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type Range } from 'vscode-languageserver/node';
import type { DocumentLanguage } from '../server/src/core/index.js';
import { LspClient } from '../test/lsp/lsp-client.js';

/** The product, and what it is held against: the same protocol, nothing checked. */
export const programs = { hegao: 'dist/server-stdio.js', empty: 'out/bench/empty/empty-server.js' } as const;
export type Program = keyof typeof programs;

const extensions: Readonly<Record<DocumentLanguage, string>> = { 'official-report': 'gw', markdown: 'md', plaintext: 'txt' };

const hasSchedulerStatistics = fs.existsSync('/proc/self/schedstat');

/** What one edit costs, in milliseconds: for the writer, and of the processor's time, which says more on a machine that does other things too. */
export interface Cost {
  readonly elapsed: number;
  /** That of the server's main thread; unknown where the system does not tell. */
  readonly busy: number;
}

/** A server with one document open, and an editor that does per key what VS Code does: tells of the change, then asks for diagnostics. */
export class MeasuredServer {
  private version = 1;
  private resultId: string | undefined;
  private uri = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly client: LspClient,
    private readonly ended: Promise<unknown>,
  ) {}

  static async start(program: Program): Promise<MeasuredServer> {
    const child = spawn(process.execPath, [programs[program], '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((settle) => child.once('exit', settle));
    const client = new LspClient(createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)), {});
    await client.initialize();
    return new MeasuredServer(child, client, ended);
  }

  /** Opens a text; gives how many diagnostics it has. */
  async open(text: string, language: DocumentLanguage): Promise<number> {
    this.uri = `file:///bench/report.${extensions[language]}`;
    await this.client.open(this.uri, text, language);
    return this.diagnose();
  }

  /** One edit, until its diagnostics are there. */
  async change(range: Range, text: string): Promise<Cost> {
    const change = { textDocument: { uri: this.uri, version: ++this.version }, contentChanges: [{ range, text }] };
    const [busy, start] = [this.busyTime(), performance.now()];
    void this.client.notify('textDocument/didChange', change);
    await this.diagnose();
    return { elapsed: performance.now() - start, busy: this.busyTime() - busy };
  }

  async state(): Promise<string | undefined> {
    return (await this.client.own('hegao/status', { uri: this.uri }))?.state;
  }

  /** The most memory that the process ever had, in bytes; unknown where the system does not tell. */
  peakMemory(): number {
    const status = `/proc/${this.child.pid}/status`;
    return fs.existsSync(status) ? Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))?.[1]) * 1024 : NaN;
  }

  private busyTime(): number {
    const file = `/proc/${this.child.pid}/schedstat`;
    return hasSchedulerStatistics ? Number.parseInt(fs.readFileSync(file, 'utf8'), 10) / 1e6 : NaN;
  }

  async end(): Promise<void> {
    await this.client.shutdown();
    await this.ended;
  }

  private async diagnose(): Promise<number> {
    const report = await this.client.pull(this.uri, this.resultId);
    this.resultId = report.resultId;
    return report.kind === 'full' ? report.items.length : 0;
  }
}
