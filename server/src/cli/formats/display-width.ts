import { eastAsianWidth } from 'get-east-asian-width';

/**
 * How many cells of a terminal a character takes: two for wide and full-width ones, none for marks set over the character before, else one.
 * Ambiguous ones (quotation marks, ① …) count one, as terminals do.
 */
export function displayWidth(character: string): 0 | 1 | 2 {
  return /\p{Mn}|\p{Me}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
