import type { XmlElement } from '../xml/element.js';
import { chosen } from './alternatives.js';
import type { LeftOut } from './left-out.js';

const pictures: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'c:chart']);

/** The boxes of text in a drawing, in order; its pictures are counted as left out. */
export function boxesIn(drawing: XmlElement, leftOut: LeftOut): readonly XmlElement[] {
  const boxes: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (pictures.has(element.name)) leftOut.add('picture');
    if (element.name === '?:OLEObject') leftOut.add('object');
    if (element.name === 'w:txbxContent') boxes.push(element);
    else if (element.name === 'mc:AlternateContent') for (const child of chosen(element)?.children ?? []) visit(child);
    else for (const child of element.children) visit(child);
  };
  visit(drawing);
  return boxes;
}
