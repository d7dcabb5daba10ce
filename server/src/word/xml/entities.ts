const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z]+));/giu;

/** The text that a stretch of XML stands for. What is no reference stays as it is. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    return character(decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)) ?? whole;
  });
}

/** Where in a stretch of XML a character of its text begins; `length` characters on lies the end. */
export function rawOffset(raw: string, offset: number): number {
  if (!raw.includes('&')) return offset;
  let at = 0;
  let passed = 0;
  for (const match of raw.matchAll(reference)) {
    if (passed + (match.index - at) >= offset) break;
    const text = decodeXml(match[0]);
    passed += match.index - at + text.length;
    at = match.index + match[0].length;
  }
  return at + Math.max(0, offset - passed);
}

/** Text as it may stand in XML, in an element or an attribute. What XML cannot carry at all is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/gu, (sign) => `&${sign === '&' ? 'amp' : sign === '<' ? 'lt' : sign === '>' ? 'gt' : 'quot'};`);
}

function character(point: number): string | undefined {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
