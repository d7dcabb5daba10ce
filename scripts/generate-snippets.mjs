import { loadModules } from './load-core.mjs';

const templates = () =>
  loadModules(
    'server/src/core/kinds/kinds.ts',
    'server/src/core/kinds/section-templates.ts',
    'server/src/core/kinds/skeletons.ts',
    'server/src/core/kinds/snippets.ts',
    'server/src/core/kinds/template-notation.ts',
    'server/src/core/kinds/templates.ts',
  );

/** A snippet knows no arithmetic: this takes one off the year, digit by digit, 0 borrowing from the digit before it. */
const lastYear = `\${CURRENT_YEAR/(?:${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `(${digit})`).join('|')})(0)?(0)?(0)?$/${[
  1, 2, 3, 4, 5, 6, 7, 8, 9,
]
  .map((digit) => `\${${digit}:+${digit - 1}}`)
  .join('')}\${10:+9}\${11:+9}\${12:+9}/}`;

/** An annual report is written in the year after the one that it speaks of. */
const years = { report: lastYear, next: '${CURRENT_YEAR}' };
const signingDay = { '<今年>': '${CURRENT_YEAR}', '<本月>': '${CURRENT_MONTH/^0//}', '<今日>': '${CURRENT_DATE/^0//}' };

/** The snippet files of the extension: their text by path. */
export async function snippetFiles() {
  const core = await templates();
  const body = (template) => {
    const snippet = Object.entries(signingDay).reduce(
      (text, [day, variable]) => text.replaceAll(day, variable),
      core.toSnippet(template, years),
    );
    return snippet.split('\n');
  };
  const passages = (list) =>
    Object.fromEntries(
      list.map(({ name, description, prefixes, lines }) => [name, { prefix: prefixes, body: body(lines.join('\n')), description }]),
    );
  const files = {
    'snippets/reports.json': reportSnippets(core, body),
    'snippets/sections.json': sectionSnippets(core, body),
    'snippets/paragraphs.json': passages(core.paragraphs),
    'snippets/elements.json': passages(core.formalElements),
  };
  return Object.fromEntries(Object.entries(files).map(([path, snippets]) => [path, JSON.stringify(snippets)]));
}

function reportSnippets(core, body) {
  return Object.fromEntries(
    core.reportKinds.map(({ id, name }) => [
      `${name}（全文）`,
      { prefix: core.skeletons[id].prefixes, body: body(core.skeletonTemplate(id)), description: `${name}全文骨架` },
    ]),
  );
}

function sectionSnippets(core, body) {
  const snippets = core.reportKinds.flatMap(({ id, name }) =>
    core.sectionTemplatesOf(id).map(({ heading, body: lines, prefixes }) => {
      const template = [`[[一|二|三|四|五|六|七|八|九|十]]、${heading}`, ...core.numberItems(lines, 'parenthesised')].join('\n\n');
      return [`${name}：${prefixes[0]}`, { prefix: prefixes, body: body(template), description: `${name}的章节“${prefixes[0]}”` }];
    }),
  );
  return Object.fromEntries(snippets);
}
