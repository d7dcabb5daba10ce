import { matchesOf } from '../../text/matches.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { sentenceAt } from '../../paragraph/sentences.js';
import { facts } from '../../questions/question.js';
import type { Span } from '../../text/span.js';
import { readOrganName, type OrganName } from './place-names.js';

/** What a place does in a sentence. A place that is merely named makes no claim: partners, visits, fairs, roads and ranks stand in every second report. */
export type PlaceRole =
  /** Right behind 2024年， at the head of its line: whoever reports. */
  | 'opens'
  /** The subject at the head of a clause that tells a deed. */
  | 'acts'
  /** 在青山县委、县政府的坚强领导下: who leads the issuer, or is it. */
  | 'leads'
  /** 制定《青山县防汛应急预案》, 成立青山县防汛领导小组: whose document was made, whose body was founded. */
  | 'makes'
  /** 我代表青山县人民政府. */
  | 'speaks';

export interface PlaceClaim {
  readonly role: PlaceRole;
  readonly organ: OrganName;
  /** The name of the last place, in the line. */
  readonly place: Span;
  /** What the organ is called there, in the line; empty where the place stands alone. */
  readonly called: Span;
  /** The sentence tells of working with others, or learning from them. */
  readonly isGuarded: boolean;
  /** The line tells of helping, or being helped by, another place. */
  readonly isHelped: boolean;
}

/** What follows upon a subject where it tells what it did itself. */
const DEED =
  '坚持|始终|深入|认真|全面|严格|积极|持续|扎实|切实|紧紧|紧扣|紧盯|聚焦|围绕|立足|牢牢|牢固|大力|着力|不断|进一步|坚决|坚定|高度|以习|以党|以“|以深|以推|以建|以创|以提|以法|以高|在|按照|根据|严守|结合|把|将|共|全年|累计|组织|开展|召开|制定|印发|出台|成立|建立|健全|完善|推进|落实|贯彻|加强|强化|优化|实现|完成|办理|受理|查处|举办|荣获|获评|被评|率先|创新|探索|推行|现有|下辖|主动|充分|准确|统筹|突出|依托|通过|对照|层层|及时|先后|成功|严厉|凝心|锚定|抢抓|秉持|践行|学习|法治|依法|行政执法|政府信息|党委|党工委|纪委|人民政府|党政';
const ORGAN = '人民政府|政府|办事处|党工委|党委|[\\u4e00-\\u9fff]{2,16}?(?:局|委员会|委|中心|大队)';
const BEFORE_DEED = new RegExp(`(?:[省市县区旗州盟乡镇]|街道|苏木)(?:${ORGAN})?(?=${DEED})`, 'gu');
const LEADS =
  /(?:在|按照|围绕|紧扣|遵照|接受)([\u4e00-\u9fff]{1,18}?(?:[省市县区旗州镇乡]|街道|苏木))(?=党委|党工委|委(?![员托派])|政府|人民政府)/gu;
const MAKES = /(?:制定|编制|修订|出台|完善|起草|发布|编写|编印|印发)了?[^，。；《》]{0,10}《([^《》]{4,40})/gu;
const FOUNDS = /(?:成立|组建|设立)了?([\u4e00-\u9fff]{4,24}?)(?=领导小组|工作小组|工作组|工作专班|专班|指挥部|委员会|办公室|执法队|大队)/gu;
const SPEAKS = /代表([\u4e00-\u9fff]{2,24}?)(?=人民政府|政府)/gu;
const BOUNDARY = /\d年(?:度|以?来)?|[以年]来|上半年|下半年|[^\u4e00-\u9fff]/gu;
const LONGEST_SUBJECT = 28;
/** All that stands before whoever opens a report. */
const OPENING =
  /^(?:(?:\d{4}年(?:度|以?来|上半年|下半年|[上下]半年以?来)?|(?:过去的?)?一年(?:来|以来|中)?|今年(?:以?来)?|去年(?:以?来)?|近年来|上半年|全年)[，,]?)?(?:在[^。；]{4,80}(?:领导|指导|支持|关心|帮助|引领)下[，,])?$/u;
/** 编制青山镇人民政府年度报告: what is made or spoken of, not who acts. */
const OBJECT_OF = /^(?:编制|制定|制订|起草|撰写|编印|印发|发布|公布|形成|报送|现将|针对|推动|支持|指导|督促|协助|配合)/u;
/** How far round a place the words of its sentence are looked at. */
const LONGEST_LOOK = 120;
const HELPED = /帮扶|协作|对口|支援|扶贫|结对/u;
const GUARD =
  /联合|跨省|跨区|跨市|跨县|学习(?!贯彻|习近平|宣传|教育|党)|考察|调研|合作|交流|共建|毗邻|联防|边界|接壤|籍|法院|检察|监狱|借鉴|兄弟|当事人|被告|原告|流域|上游|下游|协同|招商|签约|公司|企业家|移送|来函|线索|会同|与会|分别|代表队|等地|周边|试点经验|典型/u;

/** What the places of a line claim. Cheap where no place is followed by a deed: most lines stop at the first search. */
export const placeClaims = facts('places that act', (paragraph): readonly PlaceClaim[] => readPlaceClaims(paragraph));

export function readPlaceClaims(paragraph: Paragraph): readonly PlaceClaim[] {
  if (paragraph.block === 'table-row') return [];
  return [
    ...readSubjects(paragraph),
    ...readNamed(paragraph, 'leads', LEADS),
    ...readNamed(paragraph, 'makes', MAKES),
    ...readNamed(paragraph, 'makes', FOUNDS),
    ...readNamed(paragraph, 'speaks', SPEAKS),
  ];
}

function* readSubjects(paragraph: Paragraph): Iterable<PlaceClaim> {
  const { text } = paragraph;
  let from = 0;
  for (const match of matchesOf(BEFORE_DEED, text)) {
    const end = match.index + match[0].length;
    const start = lastBoundary(text, Math.max(from, end - LONGEST_SUBJECT), match.index);
    if (start === undefined || text.charAt(start - 1) === '《' || OBJECT_OF.test(text.slice(start, end))) continue;
    const organ = readOrganName(text.slice(start, end));
    if (organ.places.length === 0) continue;
    from = end;
    const role = OPENING.test(text.slice(0, start)) ? 'opens' : 'acts';
    yield claimOf(paragraph, role, organ, { start, end });
  }
}

/** Where the clause begins: behind the last mark, or behind a time. */
function lastBoundary(text: string, from: number, to: number): number | undefined {
  let found = from === 0 ? 0 : undefined;
  for (const mark of matchesOf(BOUNDARY, text.slice(from, to))) found = from + mark.index + mark[0].length;
  return found;
}

function* readNamed(paragraph: Paragraph, role: PlaceRole, pattern: RegExp): Iterable<PlaceClaim> {
  for (const match of matchesOf(pattern, paragraph.text)) {
    const written = match[1]!;
    const start = match.index + match[0].length - written.length;
    const organ = readOrganName(written);
    if (organ.places.length > 0 && (role === 'makes' || organ.organ === ''))
      yield claimOf(paragraph, role, organ, { start, end: start + written.length });
  }
}

function claimOf(paragraph: Paragraph, role: PlaceRole, organ: OrganName, { start, end }: Span): PlaceClaim {
  const above = organ.places.slice(0, -1).reduce((sum, { name }) => sum + name.length, start);
  const placeEnd = above + organ.places.at(-1)!.name.length;
  const sentence = sentenceAt(paragraph.sentences, start);
  const near = paragraph.text.slice(Math.max(sentence.start, start - LONGEST_LOOK), Math.min(sentence.end, start + LONGEST_LOOK));
  return {
    role,
    organ,
    place: paragraph.inLine({ start: above, end: placeEnd }),
    called: paragraph.inLine({ start: placeEnd, end }),
    isGuarded: GUARD.test(near),
    isHelped: paragraph.find(HELPED) !== undefined,
  };
}
