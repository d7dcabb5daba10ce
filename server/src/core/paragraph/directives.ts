import { lastStarting } from '../text/ordered-spans.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** A comment in the text that switches rules off: <!-- hegao-disable rule-id -->. */
export interface Directive {
  /** `disable-file` silences the whole document, wherever the comment stands; `disable` from the comment on. */
  readonly action: 'disable' | 'enable' | 'disable-next-line' | 'disable-line' | 'disable-file';
  /** Rule ids; none means all rules. */
  readonly rules: readonly string[];
  /** Offsets count from the start of the text read. */
  readonly span: Span;
}

const DIRECTIVE =
  /<!--\s{0,4}hegao-(disable-next-line|disable-line|disable-file|disable|enable)((?:[ ,，、\t]{1,4}[a-z][a-z0-9-]{0,40}){0,40})\s{0,4}(?:--[^\n>-]{1,200})?-->/gu;

export function readDirectives(text: string): readonly Directive[] {
  if (!text.includes('hegao-')) return [];
  return matchesOf(DIRECTIVE, text).map((match) => ({
    action: match[1] as Directive['action'],
    rules: match[2]!.split(/[ ,，、\t]+/u).filter((id) => id !== ''),
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The stretches in which rules say nothing, by rule, in order and apart; those of '' hold for all rules. */
export type Silences = ReadonlyMap<string, readonly Span[]>;

/** The line that holds an offset, and the one after it; without their line breaks. */
export interface Lines {
  at(offset: number): Span;
  after(offset: number): Span;
}

const ALL_RULES = '';

/** Turns directives, at their places in the document, into silent stretches. Comments only silence; nothing that settings switch off comes back. */
export function silences(directives: readonly Directive[], lines: Lines, textLength: number): Silences {
  const found = new Map<string, Span[]>();
  const silence = (rules: readonly string[], span: Span): void => {
    for (const rule of rules.length === 0 ? [ALL_RULES] : rules) {
      const known = found.get(rule);
      if (known) known.push(span);
      else found.set(rule, [span]);
    }
  };
  /** The first of those that silence the same rules, and which nothing has ended yet. */
  const open = new Map<string, Directive>();
  for (const directive of directives) {
    const { action, rules, span } = directive;
    if (action === 'disable-line') silence(rules, lines.at(span.start));
    else if (action === 'disable-next-line') silence(rules, lines.after(span.end));
    else if (action === 'disable-file') silence(rules, { start: 0, end: textLength });
    else if (action === 'disable') {
      const key = rules.join(' ');
      if (!open.has(key)) open.set(key, directive);
    } else {
      for (const [key, { rules: silent, span: from }] of open) {
        if (rules.length > 0 && !silent.every((id) => rules.includes(id))) continue;
        silence(silent, { start: from.start, end: span.start });
        open.delete(key);
      }
    }
  }
  for (const { rules, span } of open.values()) silence(rules, { start: span.start, end: textLength });
  return new Map([...found].map(([rule, spans]) => [rule, joined(spans)]));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

export function isSilenced(rule: string, { start }: Span, silent: Silences): boolean {
  return [rule, ALL_RULES].some((name) => {
    const nearest = lastStarting(silent.get(name) ?? [], start, (span) => span);
    return nearest !== undefined && start <= nearest.end;
  });
}
