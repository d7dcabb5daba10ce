import type { Span } from '../text/span.js';

/** A comment in the text that switches rules off: <!-- hegao-disable rule-id -->. */
export interface Directive {
  readonly action: 'disable' | 'enable' | 'disable-next-line' | 'disable-line';
  /** Rule ids; none means all rules. */
  readonly rules: readonly string[];
  /** Offsets count from the start of the text read. */
  readonly span: Span;
}

const DIRECTIVE =
  /<!--\s{0,4}hegao-(disable-next-line|disable-line|disable|enable)((?:[ ,，、\t]{1,4}[a-z][a-z0-9-]{0,40}){0,40})\s{0,4}(?:--[^\n>-]{1,200})?-->/gu;

export function readDirectives(text: string): readonly Directive[] {
  if (!text.includes('hegao-')) return [];
  return [...text.matchAll(DIRECTIVE)].map((match) => ({
    action: match[1] as Directive['action'],
    rules: match[2]!.split(/[ ,，、\t]+/u).filter((id) => id !== ''),
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** Stretches of the document in which a rule says nothing. */
export interface Silence {
  readonly span: Span;
  readonly rules: readonly string[];
}

/** The line that holds an offset, and the one after it; without their line breaks. */
export interface Lines {
  at(offset: number): Span;
  after(offset: number): Span;
}

/** Turns directives, at their places in the document, into silent stretches. Comments only silence; nothing that settings switch off comes back. */
export function silences(directives: readonly Directive[], lines: Lines, textLength: number): readonly Silence[] {
  const found: Silence[] = [];
  directives.forEach((directive, index) => {
    const { action, rules, span } = directive;
    if (action === 'disable-line') found.push({ rules, span: lines.at(span.start) });
    else if (action === 'disable-next-line') found.push({ rules, span: lines.after(span.end) });
    else if (action === 'disable') found.push({ rules, span: { start: span.start, end: endOfRegion(directives, index, textLength) } });
  });
  return found;
}

function endOfRegion(directives: readonly Directive[], index: number, textLength: number): number {
  const { rules } = directives[index]!;
  const end = directives
    .slice(index + 1)
    .find(({ action, rules: enabled }) => action === 'enable' && (enabled.length === 0 || rules.every((id) => enabled.includes(id))));
  return end?.span.start ?? textLength;
}

export function isSilenced(rule: string, span: Span, silent: readonly Silence[]): boolean {
  return silent.some(
    (silence) =>
      (silence.rules.length === 0 || silence.rules.includes(rule)) && silence.span.start <= span.start && span.start <= silence.span.end,
  );
}
