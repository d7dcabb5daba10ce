import type { XmlElement } from '../xml/element.js';

const off: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/** A property that is on or off, such as w:vanish; nothing where it is not said. */
export function switched(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = properties?.child(name);
  return element && !off.has(element.attribute('w:val') ?? 'on');
}
