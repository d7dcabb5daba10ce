import { UnreadableInput } from '../../workspace/unreadable-input.js';
import { damaged, oversized } from '../damage.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml } from '../xml/parse.js';
import { readDirectory, type ZipDirectory, type ZipEntry } from '../zip/directory.js';
import { readEntry } from '../zip/read-entry.js';
import { partText } from './part-text.js';
import { readRelationships, relationshipsOf, type Relationship } from './relationships.js';

/** All parts that are read of a package may have this many bytes together. */
const most = 128 << 20;

/** A .docx as a package of parts (ISO/IEC 29500-2). Parts are read when they are asked for; nothing in them is run, nothing outside is fetched. */
export class WordPackage {
  readonly directory: ZipDirectory;
  readonly #entries = new Map<string, ZipEntry>();
  #read = 0;

  constructor(readonly archive: Uint8Array) {
    this.directory = readDirectory(archive);
    // Names of parts do not differ by case alone.
    for (const entry of this.directory.entries) this.#entries.set(keyOf(entry.name), entry);
  }

  entry(name: string): ZipEntry | undefined {
    return this.#entries.get(keyOf(name));
  }

  bytes(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    if (!entry) return undefined;
    const bytes = readEntry(this.archive, entry);
    this.#read += bytes.length;
    if (this.#read > most) throw oversized();
    return bytes;
  }

  /** The root element of a part; nothing where there is no such part. */
  xml(name: string): XmlElement | undefined {
    const bytes = this.bytes(name);
    return bytes && parseXml(partText(bytes));
  }

  relationships(partName: string): readonly Relationship[] {
    const root = this.xml(relationshipsOf(partName));
    return root ? readRelationships(root, partName) : [];
  }

  /** The part that holds the text. */
  get documentName(): string {
    const named = this.relationships('').find(({ type }) => type === 'officeDocument')?.target;
    const name = [named, 'word/document.xml'].find((candidate) => candidate !== undefined && this.entry(candidate));
    if (name === undefined) throw this.#noDocument();
    return name;
  }

  #noDocument(): UnreadableInput {
    if (this.entry('mimetype') && this.entry('content.xml'))
      return new UnreadableInput('是 OpenDocument 文档（.odt），不能检查。请在 Word 或 WPS 中打开，另存为 .docx 后再检查。');
    if (this.entry('[Content_Types].xml')) return damaged();
    return new UnreadableInput('是压缩文件，不是 Word 文档。请先解压，再检查里面的文档。');
  }
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}
