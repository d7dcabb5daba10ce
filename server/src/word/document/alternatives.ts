import type { XmlElement } from '../xml/element.js';

/** Extensions whose text can be read; of others the fallback is taken (ISO/IEC 29500-3, 10.2). */
const understood = /(?:wordprocessing(?:Shape|Group|Canvas|Drawing)|office\/word\/20\d\d\/word(?:ml|processingml))/u;

/** The one branch of alternatives that is seen. */
export function chosen(alternatives: XmlElement): XmlElement | undefined {
  const known = alternatives.all('mc:Choice').find((choice) => {
    const required = choice.attribute('Requires')?.trim().split(/\s+/u) ?? [];
    return required.every((prefix) => understood.test(choice.scope.namespaceOf(prefix) ?? ''));
  });
  return known ?? alternatives.child('mc:Fallback') ?? alternatives.child('mc:Choice');
}
