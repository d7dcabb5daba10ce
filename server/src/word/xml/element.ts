import { attributesIn } from './attributes.js';
import { decodeXml } from './entities.js';
import type { Scope } from './namespaces.js';

/** An element, with where it stands in its source. Text is kept where it means something alone: see `text`. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Where its content ends: at its end tag. */
  contentEnd = 0;
  /** Behind its end tag. */
  end = 0;

  constructor(
    /** Its name, with the prefix that its namespace goes by here: `w:p`. */
    readonly name: string,
    readonly scope: Scope,
    readonly start: number,
    /** Behind its start tag. */
    readonly contentStart: number,
    /** Behind its name. */
    readonly nameEnd: number,
  ) {}

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  attribute(name: string): string | undefined {
    for (const { name: written, raw } of attributesIn(this.scope.source, this.nameEnd, this.contentStart)) {
      if (written === name || this.scope.attributeName(written) === name) return decodeXml(raw);
    }
    return undefined;
  }

  /** `w:val` of a child: how most properties are told. */
  value(name: string): string | undefined {
    return this.child(name)?.attribute('w:val');
  }

  number(name: string): number | undefined {
    const value = this.value(name);
    return value !== undefined && /^\s*-?\d{1,9}\s*$/u.test(value) ? Number(value) : undefined;
  }

  /** What stands between its tags. */
  get raw(): string {
    return this.scope.source.slice(this.contentStart, this.contentEnd);
  }

  /** Its text, where it has no elements in it. */
  get text(): string {
    const raw = this.raw;
    if (!raw.includes('<')) return decodeXml(raw);
    return raw
      .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)/u)
      .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : part.startsWith('<') ? '' : decodeXml(part)))
      .join('');
  }
}
