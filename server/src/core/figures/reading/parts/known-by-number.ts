/**
 * Things whose number is part of their name: 两项补贴 are those for disabled people, whatever else the sentence lists. The number begins behind the
 * stroke. Source: documents of the Party and of the State Council.
 */
const NAMES = [
  '|两项补贴', '|两项改革', '|两个责任', '|两个维护', '|两个确立', '|两个毫不动摇', '执法|三项制度', '执法“|三项制度', '|三个务必', '|三个代表', '|三重一大', '|三会一课',
  '|四个意识', '|四个自信', '|四个全面', '|四个服从', '|四不两直', '|四议两公开', '|五位一体', '|八项规定', '|十个明确', '|十个坚持',
] as const; // prettier-ignore
const PARTS = NAMES.map((name) => name.split('|'));

/** Whether the number at a place begins such a name. */
export function isKnownByNumber(text: string, offset: number): boolean {
  return PARTS.some(([before = '', name = '']) => text.startsWith(name, offset) && text.slice(0, offset).endsWith(before));
}
