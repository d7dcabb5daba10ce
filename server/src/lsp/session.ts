import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';
import type { OpenDocuments } from './documents.js';
import type { InitializationOptions } from './protocol.js';

/** What every feature may lean on: made once, when the client introduces itself. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly options: InitializationOptions;
  readonly documents: OpenDocuments;
}
