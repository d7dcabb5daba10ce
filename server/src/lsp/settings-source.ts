import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';
import {
  readEditorSettings,
  settingsFor,
  type DocumentSettings,
  type EditorSettings,
  type FileSettings,
  type LocalEventsSettings,
  type LocalWordsSettings,
} from './settings.js';

/** Finds the files of a workspace that hold for a document. Doors without a file system bring none. */
export interface ConfigFiles {
  /** What such files are called. */
  readonly names: readonly string[];
  /** The configuration file. */
  nearest(uri: string): FileSettings | undefined;
  /** The workspace's own table of events. */
  localEvents(uri: string): LocalEventsSettings | undefined;
  /** The workspace's own words. */
  localWords(uri: string): LocalWordsSettings | undefined;
}

/** Knows the settings of every document: those of the editor, or of the nearest configuration file. */
export class SettingsSource {
  private pushed: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
    initial: unknown,
    private readonly files: ConfigFiles | undefined,
  ) {
    this.pushed = initial;
  }

  /** For clients that send their settings instead of being asked for them. */
  receive(settings: unknown): void {
    if (typeof settings === 'object' && settings !== null && 'hegao' in settings) this.pushed = settings.hegao;
  }

  async load(uri: string): Promise<DocumentSettings> {
    const editor = await this.editorSettings(uri);
    return settingsFor(
      editor,
      this.fromFiles((files) => files.nearest(uri)),
      this.fromFiles((files) => files.localEvents(uri)),
      this.fromFiles((files) => files.localWords(uri)),
    );
  }

  /** Where a file system refuses even to be looked at, the editor's settings have to do. */
  private fromFiles<Found>(find: (files: ConfigFiles) => Found | undefined): Found | undefined {
    try {
      return this.files && find(this.files);
    } catch (error) {
      this.connection.console.error(`configuration file not read: ${error instanceof Error ? error.name : typeof error}`);
      return undefined;
    }
  }

  private async editorSettings(uri: string): Promise<EditorSettings> {
    if (!this.client.answersConfiguration) return readEditorSettings(this.pushed);
    try {
      return readEditorSettings(await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'hegao' }));
    } catch {
      return readEditorSettings(this.pushed);
    }
  }
}
