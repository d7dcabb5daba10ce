import assert from 'node:assert/strict';
import { OpenDocument } from '../../server/src/lsp/document.js';
import { QuietZone } from '../../server/src/lsp/quiet-zone.js';
import { readEditorSettings } from '../../server/src/lsp/settings.js';

const longPause = 60_000;

/** Somebody who writes in an open document, slowly: after each key the grace that a finding under the caret has is long over. */
export class Writer {
  readonly document: OpenDocument;
  private time = 0;
  private version = 1;
  private caret: number;

  constructor(text: string, languageId = 'official-report') {
    const item = { uri: 'file:///drafts/report.gw', languageId, version: 1, text };
    this.document = new OpenDocument(item, 1, new QuietZone(() => this.time));
    this.document.applySettings(readEditorSettings({}));
    this.caret = text.length;
    this.document.findings();
  }

  get text(): string {
    return this.document.text.getText();
  }

  /** What is shown now, without the words that it is told in. */
  get sees(): readonly string[] {
    return this.document.findings().map(({ rule }) => rule);
  }

  get toCome(): readonly string[] {
    return this.document.toCome();
  }

  behind(words: string): this {
    const at = this.text.indexOf(words);
    assert.ok(at >= 0, `the text has “${words}”`);
    this.caret = at + words.length;
    return this;
  }

  /** One key after the other. Gives each rule that spoke up on the way, with what had been typed when it did. */
  types(words: string): ReadonlyMap<string, string> {
    return this.watch([...words].map((character) => [this.caret, 0, character] as const));
  }

  /** An input method shows letters in the text until it is done with a word. */
  composes(letters: string, word: string): ReadonlyMap<string, string> {
    const shown = [...letters].map((_, index) => letters.slice(0, index + 1));
    return this.watch([...shown, word].map((now, index) => [this.caret, shown[index - 1]?.length ?? 0, now] as const));
  }

  deletes(count: number): ReadonlyMap<string, string> {
    return this.watch(Array.from({ length: count }, (_, index) => [this.caret - index, 1, ''] as const));
  }

  puts(words: string): this {
    this.change(this.caret, 0, words);
    return this;
  }

  private watch(keys: readonly (readonly [at: number, replaced: number, words: string])[]): ReadonlyMap<string, string> {
    const before = new Set(this.sees);
    const spoke = new Map<string, string>();
    let at = keys[0]?.[0] ?? 0;
    for (const [start, replaced, words] of keys) {
      const from = words === '' ? start - 1 : replaced > 0 ? start : Math.max(start, at);
      this.change(from, replaced, words);
      at = this.caret;
      for (const rule of this.sees) if (!before.has(rule) && !spoke.has(rule)) spoke.set(rule, this.text.slice(Math.max(0, at - 20), at));
    }
    return spoke;
  }

  private change(start: number, replaced: number, words: string): void {
    const { text } = this.document;
    this.time += longPause;
    const range = { start: text.positionAt(start), end: text.positionAt(start + replaced) };
    this.document.change([{ range, text: words }], ++this.version);
    this.caret = start + words.length;
    this.document.findings();
  }
}
