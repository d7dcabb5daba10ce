/** JSON in which nothing can steer a terminal: what its own rules leave as it is, though nobody can see it, is escaped as well. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** Control characters and direction marks; line breaks between the values stay. */
export const unseen = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
