/** What stands between these is for readers who have the whole folder before them. */
const leftOut = /<!-- extension-page:off -->[\s\S]*?<!-- extension-page:on -->/gu;
const picture = /!\[([^\]]*)\]\((?!https:)[^)\s]+\)/gu;
const link = /\[([^\]]*)\]\((?![a-z]+:|#)([^)\s]+)\)/gu;

/**
 * The page that the Extensions view shows, made from the README. That view has no folder to follow a relative link into, and it takes pictures
 * from the network only: it drops relative ones and those written into the page. Links become their words; pictures become what they show, and the tour
 * has them.
 */
export function extensionPage(readme) {
  return readme
    .replace(leftOut, '')
    .replace(picture, (_, words) => `> 图：${words}。（用命令“图文介绍”看图。）`)
    .replace(link, (_, words, target) => (target === `docs/rules/${words}.md` ? `\`${words}\`` : words))
    .replace(/\n{3,}/gu, '\n\n');
}
