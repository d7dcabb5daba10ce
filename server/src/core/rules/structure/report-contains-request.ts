import type { Paragraph } from '../../paragraph/paragraph.js';
import { inLineAt, within } from '../../paragraph/placed.js';
import { facts, lines } from '../../questions/question.js';
import { body } from '../../report/sign-off.js';
import type { Span } from '../../text/span.js';
import { reportRule } from '../rule.js';

/** What a line asks for; `where` counts in the line. */
interface Request {
  readonly found: string;
  readonly where: Span;
}

const requests = facts('lines that ask for something', readRequest);

/** 报告里夹带请示事项。Source: 条例第十五条（四）. */
export const reportContainsRequest = reportRule({
  id: 'report-contains-request',
  severity: 'warning',
  inputs: { requests, body, lines },
  *check(given) {
    const found = within(given.requests, given.body);
    if (found.length === 0 || given.lines.first(OPENING).some(({ paragraph }) => paragraph.find(NO_REPORT) !== undefined)) return;
    for (const { place, fact } of found) yield { span: inLineAt(place, fact.where), message: ['request', { found: fact.found }] };
  },
});

function readRequest(paragraph: Paragraph): Request | undefined {
  const found = REQUESTS.map((pattern) => paragraph.find(pattern)).find((span) => span !== undefined);
  if (!found) return undefined;
  const lead = /^[。；！，,;\s]*/u.exec(paragraph.slice(found))![0].length;
  const span = { start: found.start + lead, end: found.end };
  return { found: paragraph.slice(span), where: paragraph.inLine(span) };
}

const OPENING = 6;
/** The title of a document that may ask. */
const NO_REPORT = /^[^。；，：]{2,60}(?:请示|意见|函)$/u;
const WANTED = '(?:批准|批复|批示|审批|核批|同意|拨付|拨款|增拨|追加|下拨|核拨|划拨|解决)';

const REQUESTS: readonly RegExp[] = [
  // 恳请县财政拨付……; 特请求上级解决……
  new RegExp(
    `(?:^|[。；！，,;])(?:为此，?|特此?|现|故|在此，?)?(?:恳请|呈请|敬请|请求(?=上级|省|市|县|区|州|各级|贵|领导))(?!市民|群众|社会)[^。；！“]{0,40}?${WANTED}`,
    'u',
  ),
  // 妥否，请批示。
  /(?<!“)(?:妥否|当否|可否|是否妥当|是否可行)[，,]?\s?(?:敬|恳)?请(?!审议|审阅)[^。；“]{0,8}/u,
  // 请予批准。 请批示。
  /(?<![报提申邀呈聘“])请(?:予以?|给予)?(?:批示|批复|批准|审批|核批|核准|拨付|拨款)(?=[。！；]|$)/u,
  // A heading such as 三、请求解决的事项.
  /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s?(?:有关|需要)?(?:请示|请求(?:上级)?(?:解决|支持|批准|协调)?)(?:的)?(?:有关)?(?:事项|问题)$/u,
];
