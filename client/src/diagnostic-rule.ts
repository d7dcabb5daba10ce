import type { Diagnostic } from 'vscode';
import { diagnosticSource } from '../../server/src/lsp/protocol.js';

/** The rule behind a diagnostic; undefined for those of other tools. */
export function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== diagnosticSource || code === undefined) return undefined;
  return String(typeof code === 'object' ? code.value : code);
}
