/** All that is said about one rule. */
export interface RuleTexts {
  readonly name: string;
  /** Why it matters, in one or two plain sentences. */
  readonly reason: string;
  /** What it rests on, as messages cite it; left out where it rests on common sense. */
  readonly basis?: string;
  readonly wrong: string;
  readonly right: string;
  /** Blanks stand in braces: {found}. Keys of fix titles begin with `fix`; mechanical rules have `all` and `fixAll`. */
  readonly messages: Readonly<Record<string, string>>;
}
