import type { Scope } from '../xml/namespaces.js';
import { escapeXml } from '../xml/entities.js';

/** Writes elements of WordprocessingML into a part, with the prefix that it uses. */
export class Tags {
  readonly #prefix: string;
  /** For parts without a prefix that attributes could have. */
  readonly #declaration: string;

  constructor(scope: Scope, namespace: string) {
    const prefix = scope.prefixOf('w');
    this.#prefix = prefix ?? 'w';
    this.#declaration = prefix === undefined ? ` xmlns:w="${namespace}"` : '';
  }

  /** Attributes in the order in which they are given. */
  element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
    const head = `${this.head(name, attributes)}`;
    return content === '' ? `<${head}/>` : `<${head}>${content}${this.end(name)}`;
  }

  start(name: string, attributes: Readonly<Record<string, string | number>>): string {
    return `<${this.head(name, attributes)}>`;
  }

  end(name: string): string {
    return `</${this.#prefix}:${name}>`;
  }

  private head(name: string, attributes: Readonly<Record<string, string | number>>): string {
    const written = Object.entries(attributes).map(([key, value]) => ` ${this.#prefix}:${key}="${escapeXml(String(value))}"`);
    return `${this.#prefix}:${name}${this.#declaration}${written.join('')}`;
  }
}
