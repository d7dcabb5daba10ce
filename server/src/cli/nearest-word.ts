/** The choice that `word` was most likely meant to be, if any is near enough to be worth naming. */
export function nearestWord(word: string, choices: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Math.floor(word.length / 2);
  for (const choice of choices) {
    const distance = editDistance(word, choice);
    if (distance > least || (distance === least && nearest !== undefined)) continue;
    least = distance;
    nearest = choice;
  }
  return nearest;
}

/** Levenshtein's: how many letters to put in, take out or exchange. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const exchanged = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(exchanged, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
