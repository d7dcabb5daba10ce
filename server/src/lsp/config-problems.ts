import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import type { OpenDocument } from './document.js';
import { diagnosticSource } from './protocol.js';
import type { FileSettings } from './settings.js';

/** Shows what is wrong in a configuration file or a local table at the place in that file, for as long as an open document is governed by it. */
export class ConfigProblems {
  private shown: ReadonlyMap<string, string> = new Map();

  constructor(private readonly connection: Connection) {}

  update(documents: readonly OpenDocument[]): void {
    const files = documents
      .flatMap(({ appliedSettings: applied }) => [applied?.file ?? [], applied?.localEvents ?? [], applied?.localWords ?? []].flat())
      .filter((file) => file.problems.length > 0);
    const wanted = new Map(files.map((file) => [file.uri, file]));
    const fingerprints = new Map([...wanted].map(([uri, file]) => [uri, JSON.stringify(file.problems)]));
    for (const uri of this.shown.keys()) {
      if (!wanted.has(uri)) this.publish({ uri, problems: [] });
    }
    for (const [uri, file] of wanted) {
      if (this.shown.get(uri) !== fingerprints.get(uri)) this.publish(file);
    }
    this.shown = fingerprints;
  }

  private publish({ uri, problems }: Pick<FileSettings, 'uri' | 'problems'>): void {
    const diagnostics = problems.map(({ range, message }) => ({
      range,
      message,
      severity: DiagnosticSeverity.Warning,
      source: diagnosticSource,
    }));
    this.connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
  }
}
