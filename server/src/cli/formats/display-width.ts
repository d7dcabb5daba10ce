/**
 * How many cells of a terminal a character takes, after Unicode's East Asian Width: two for wide and full-width ones, none for marks set
 * over the character before, else one. Ambiguous ones (quotation marks, ① …) count one, as terminals do.
 */
export function displayWidth(character: string): 0 | 1 | 2 {
  if (/[ -~]/u.test(character)) return 1;
  if (/\p{Mn}|\p{Me}/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

const wide =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
