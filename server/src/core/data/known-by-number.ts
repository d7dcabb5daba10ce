/** Things whose number is part of their name: 两项补贴 are those for disabled people, whatever else the sentence lists. Source: documents of the State Council. */
const NAMES = ['两项补贴', '两项改革', '两个责任'] as const;

/** Whether the number at a place begins such a name. */
export function isKnownByNumber(text: string, offset: number): boolean {
  return NAMES.some((name) => text.startsWith(name, offset));
}
