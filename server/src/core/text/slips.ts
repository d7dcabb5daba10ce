/** All numbers that one slip of the hand turns into these digits: one changed, lost or doubled, two that stand side by side changed over. */
export function variantsOf(digits: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at <= digits.length; at++) {
    const [before, sign, after] = [digits.slice(0, at), digits[at], digits.slice(at + 1)];
    for (let digit = 0; digit <= 9; digit++) {
      if (sign !== '.' && sign !== undefined && sign !== String(digit)) found.push(before + String(digit) + after);
      found.push(before + String(digit) + digits.slice(at));
    }
    if (sign !== undefined && digits.length > 2) found.push(before + after);
    const gap = digits[at + 1] === '.' ? '.' : '';
    const next = digits[at + 1 + gap.length];
    if (sign !== undefined && sign !== '.' && next !== undefined && sign !== next)
      found.push(before + next + gap + sign + digits.slice(at + 2 + gap.length));
  }
  return found.filter((variant) => /^(?:[1-9]\d*|0)(?:\.\d+)?$/u.test(variant));
}
