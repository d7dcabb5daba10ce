/**
 * Expands a snippet as VS Code does when nobody changes a blank, and throws on everything that its grammar does not know.
 *
 *     any ::= tabstop | placeholder | choice | variable | text
 */
export function expandSnippet(snippet: string, variables: Readonly<Record<string, string>>): string {
  const reader = new SnippetReader(snippet, variables);
  const text = reader.readUntilEnd();
  return text.replace(/\uE000(\d+)\uE001/gu, (_match, number: string) => reader.defaults.get(number) ?? '');
}

/** How many blanks a snippet has, the last caret position not counted. */
export function blankCount(snippet: string): number {
  return new Set([...snippet.matchAll(/\$\{?([1-9]\d*)/gu)].map(([, number]) => number)).size;
}

class SnippetReader {
  readonly defaults = new Map<string, string>();
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly variables: Readonly<Record<string, string>>,
  ) {}

  readUntilEnd(): string {
    const text = this.readAny('');
    if (this.at < this.source.length) throw new Error(`unexpected ${this.rest()}`);
    return text;
  }

  /** Reads text and constructs up to one of the characters of `end`, which stays unread. */
  private readAny(end: string): string {
    let text = '';
    while (this.at < this.source.length && !end.includes(this.peek())) {
      if (this.accept(/\\([\\$}|,])/uy)) text += this.source[this.at - 1] ?? '';
      else if (this.peek() === '$') text += this.readConstruct();
      else text += this.source[this.at++] ?? '';
    }
    return text;
  }

  private readConstruct(): string {
    const bare = this.accept(/\$(\d+)/uy) ?? this.accept(/\$\{(\d+)\}/uy);
    if (bare) return mark(bare[1]);
    const placeholder = this.accept(/\$\{(\d+):/uy);
    if (placeholder) return this.define(placeholder[1], this.readAny('}'), '}');
    const choice = this.accept(/\$\{(\d+)\|([^,|}]+)(?:,[^,|}]+)*\|/uy);
    if (choice) return this.define(choice[1], choice[2] ?? '', '}');
    const plain = this.accept(/\$\{([A-Z_]+)\}/uy);
    if (plain) return this.variable(plain[1]);
    const transform = this.accept(/\$\{([A-Z_]+)\/((?:[^/\\]|\\.)+)\/((?:\$\{\d+:[+?-][^}]*\}|[^/\\$])*)\/([a-z]*)\}/uy);
    if (transform) return this.transform(transform);
    throw new Error(`no construct of the snippet grammar: ${this.rest()}`);
  }

  private define(number = '', text: string, end: string): string {
    if (this.source[this.at] !== end) throw new Error(`not closed: \${${number}`);
    this.at += 1;
    if (!this.defaults.has(number)) this.defaults.set(number, text);
    return mark(number);
  }

  private variable(name = ''): string {
    const value = this.variables[name];
    if (value === undefined) throw new Error(`no such variable: ${name}`);
    return value;
  }

  private transform([, name, pattern = '', format = '', flags = '']: RegExpExecArray): string {
    return this.variable(name).replace(new RegExp(pattern, flags), (...groups: readonly unknown[]) =>
      format.replace(/\$\{(\d+):\+([^}]*)\}/gu, (_match, number: string, text: string) => (groups[Number(number)] ? text : '')),
    );
  }

  private accept(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (!found) return undefined;
    this.at += found[0].length;
    return found;
  }

  private peek(): string {
    return this.source[this.at] ?? '';
  }

  private rest(): string {
    return this.source.slice(this.at, this.at + 40);
  }
}

function mark(number = ''): string {
  return `\uE000${number}\uE001`;
}
