import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentParams, WordOutcome } from './protocol.js';
import type { Session } from './session.js';
import type { SettingsSource } from './settings-source.js';
import type { WordFiles } from './word-files.js';

/** The requests of protocol.ts about Word files, which are no open documents. */
export function answerWordRequests({ connection }: Session, settings: SettingsSource, files: WordFiles | undefined): void {
  const answer = (method: string, make: (files: WordFiles, uri: string, goesOn: () => boolean) => Promise<WordOutcome>): void => {
    connection.onRequest(method, async ({ uri }: DocumentParams, token: CancellationToken): Promise<WordOutcome> => {
      if (!files) return { failed: true, message: '浏览器里的 VS Code 不能读 Word 文件。' };
      return make(files, uri, () => !token.isCancellationRequested);
    });
  };
  answer('hegao/wordDraft', (word, uri, goesOn) => word.draft(uri, goesOn));
  answer('hegao/wordComments', async (word, uri, goesOn) => word.comments(uri, (await settings.load(uri)).checks, goesOn));
}
