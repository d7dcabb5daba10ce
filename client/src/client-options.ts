import type { DocumentFilter, LogOutputChannel } from 'vscode';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.js';

const languages = ['official-report', 'markdown', 'plaintext'] as const;

/** Documents of these languages that lie in files: views of older revisions, output and the like are nobody's drafts. */
export function reportSelector(schemes: readonly string[] | 'any'): DocumentFilter[] {
  if (schemes === 'any') return languages.map((language) => ({ language }));
  return schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

interface ClientParts {
  readonly selector: DocumentFilter[];
  readonly ruleLinks: string;
  readonly log: LogOutputChannel;
  readonly errorHandler: ErrorHandler;
}

export function clientOptions({ selector, ruleLinks, log, errorHandler }: ClientParts): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { ruleLinks, reopensFiles: true, symbolsInMarkdown: false };
  return {
    documentSelector: selector as NonNullable<LanguageClientOptions['documentSelector']>,
    outputChannel: log,
    initializationOptions,
    errorHandler,
    initializationFailedHandler: () => false,
  };
}
