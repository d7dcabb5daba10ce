import { circled } from './number-formats.js';
import { signOf } from './symbols.js';

const overstrike = /^\s*eq\s*\\o\b[^(]*\(([^,;()]*)[,;]([^,;()]*)\)/iu;
const macroButton = /^\s*macrobutton\s+\S+\s([^]*)$/iu;
const symbolCode = /^\s*symbol\s+(\d{1,5})(?:[^"]*\\f\s*"([^"]*)")?/iu;
const rings = /^[○◯〇]$/u;

/** What is seen of a field that has no result, by its code: a number in a ring (带圈字符), the words of a button, a sign. */
export function seenOfCode(code: string): string {
  const ringed = overstrike.exec(code);
  if (ringed) {
    const [, first = '', second = ''] = ringed.map((part) => part.trim());
    const inner = rings.test(first) ? second : first;
    return /^\d{1,2}$/u.test(inner) ? circled(Number(inner)) : inner;
  }
  const symbol = symbolCode.exec(code);
  if (symbol) return signOf(Number(symbol[1]), symbol[2]);
  return macroButton.exec(code)?.[1]?.trim() ?? '';
}
