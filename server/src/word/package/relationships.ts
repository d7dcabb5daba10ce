import type { XmlElement } from '../xml/element.js';

/** What a part refers to: another part of the package, by its name. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `styles`, `comments`. */
  readonly type: string;
  /** Without a slash in front. */
  readonly target: string;
}

/** Reads a part of relationships; what lies outside the package is none of ours. */
export function readRelationships(root: XmlElement, partName: string): readonly Relationship[] {
  const found: Relationship[] = [];
  for (const element of root.all('rel:Relationship')) {
    const id = element.attribute('Id');
    const target = element.attribute('Target');
    if (id === undefined || target === undefined || element.attribute('TargetMode') === 'External') continue;
    const type = element.attribute('Type')?.split('/').at(-1) ?? '';
    found.push({ id, type, target: resolved(target, partName) });
  }
  return found;
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
export function relationshipsOf(partName: string): string {
  const slash = partName.lastIndexOf('/') + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

function resolved(target: string, partName: string): string {
  const folder = target.startsWith('/') ? [] : partName.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}
