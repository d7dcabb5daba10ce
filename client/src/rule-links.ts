import { env, Uri, window, type Disposable } from 'vscode';
import { openRulePage } from './commands/show-rule.js';
import { ruleOfLink } from './rule-of-link.js';
import type { Session } from './session.js';

/** Start of the links that findings carry. This editor hands them to `openRuleLinks`, whatever its name and scheme. */
export function ruleLinks(extension: string): string {
  return Uri.from({ scheme: env.uriScheme, authority: extension, path: '/rule' }).toString();
}

/** Such a link may come from anywhere, a web page too: all that it can do is to show the page of a rule that there is. */
export function openRuleLinks(session: Session): Disposable {
  return window.registerUriHandler({
    async handleUri({ path }) {
      const rule = ruleOfLink(path, session.rules);
      if (rule) await openRulePage(session, rule);
      else session.log.warn('a link that names no rule was opened');
    },
  });
}
