/** The rule that the path of a link names: exactly `/rule/` and the id of a rule that is known. */
export function ruleOfLink<Rule extends { readonly id: string }>(path: string, rules: readonly Rule[]): Rule | undefined {
  return rules.find(({ id }) => path === `/rule/${id}`);
}
