/** Namespaces by the prefix that they go by here, whichever a file uses. Transitional and strict ones are the same to a reader (ISO/IEC 29500). */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** What is declared where an element stands. */
export class Scope {
  readonly #declared: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  constructor(
    readonly source: string,
    declared: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  ) {
    this.#declared = declared;
  }

  with(declarations: ReadonlyMap<string, string>): Scope {
    return new Scope(this.source, new Map([...this.#declared, ...declarations]));
  }

  /** An element's name with the prefix that it goes by here. */
  elementName(written: string): string {
    return this.#known(written, `<${written}`, '');
  }

  /** The same for an attribute, which without a prefix belongs to no namespace. */
  attributeName(written: string): string {
    return written.includes(':') ? this.#known(written, written, '') : written;
  }

  /** The prefix that this file uses for a namespace; nothing where it has none that attributes could have. */
  prefixOf(prefix: string): string | undefined {
    for (const [written, namespace] of this.#declared) {
      if (written !== '' && prefixes.get(namespace) === prefix) return written;
    }
    return undefined;
  }

  namespaceOf(written: string): string | undefined {
    return this.#declared.get(written);
  }

  #known(written: string, key: string, otherwise: string): string {
    let name = this.#names.get(key);
    if (name === undefined) {
      const colon = written.indexOf(':');
      const namespace = this.#declared.get(colon < 0 ? '' : written.slice(0, colon)) ?? otherwise;
      name = `${prefixes.get(namespace) ?? '?'}:${written.slice(colon + 1)}`;
      this.#names.set(key, name);
    }
    return name;
  }
}
