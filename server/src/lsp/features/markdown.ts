/** Report text is full of characters that mean something in Markdown. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, String.raw`\$&`);
}

export function fenced(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}
