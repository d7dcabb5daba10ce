import { styleText } from 'node:util';
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

type Style = Parameters<typeof styleText>[0];

const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'blue' };

export function paletteOf(mode: 'colour' | 'plain'): Palette {
  // Whether this output is coloured was decided; Node would ask its standard output, which may be another.
  const paint = (style: Style, text: string): string =>
    mode === 'plain' || text === '' ? visible(text) : styleText(style, visible(text), { validateStream: false });
  return {
    plain: visible,
    strong: (text) => paint('bold', text),
    faint: (text) => paint('dim', text),
    good: (text) => paint('green', text),
    severity: (severity, text) => paint(severityStyles[severity], text),
  };
}
