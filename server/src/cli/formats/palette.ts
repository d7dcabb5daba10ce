import type { Severity } from '../../core/index.js';
import { visible } from '../../workspace/visible.js';

type Paint = (text: string) => string;

/**
 * What a terminal can set off; without colours everything stays as it is, so nothing may rest on a colour alone. Whatever is shown goes through here and
 * cannot steer the terminal.
 */
export interface Palette {
  readonly plain: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  severity(severity: Severity, text: string): string;
}

const severityCodes: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 34 };

export function paletteOf(mode: 'colour' | 'plain'): Palette {
  const paint = (code: number, text: string): string =>
    mode === 'plain' || text === '' ? visible(text) : `\x1B[${code}m${visible(text)}\x1B[0m`;
  return {
    plain: visible,
    strong: (text) => paint(1, text),
    faint: (text) => paint(2, text),
    good: (text) => paint(32, text),
    severity: (severity, text) => paint(severityCodes[severity], text),
  };
}
