import { countLeading } from './sorted.js';
import type { TextEdit } from './span.js';

/** Edits of several fixes, sorted and apart from each other. */
export class EditList {
  readonly edits: TextEdit[] = [];

  /** Takes all edits of a fix, or none if one of them touches an earlier fix's. */
  accept(fix: readonly TextEdit[]): boolean {
    if (fix.some((edit) => collides(edit, this.edits))) return false;
    for (const edit of fix) this.edits.splice(placeOf(edit, this.edits), 0, edit);
    return true;
  }
}

/** `chosen` is sorted and its edits are apart, so only the neighbours can be touched. Two insertions at one place collide too: their order would be chance. */
function collides(edit: TextEdit, chosen: readonly TextEdit[]): boolean {
  const { span } = edit;
  const place = placeOf(edit, chosen);
  return [chosen[place - 1], chosen[place]].some((other) => {
    if (!other) return false;
    if (span.start < other.span.end && other.span.start < span.end) return true;
    return span.start === other.span.start && (span.start === span.end || other.span.start === other.span.end);
  });
}

function placeOf({ span: { start } }: TextEdit, chosen: readonly TextEdit[]): number {
  return countLeading(chosen, ({ span }) => span.start < start);
}
