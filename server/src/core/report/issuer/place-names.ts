import { divisionsNamed } from '../../dated/divisions.js';

/** How high a place stands. */
export type PlaceLevel = 'province' | 'city' | 'county' | 'town';

/** A place by its official name, such as 青山县. */
export interface PlaceName {
  readonly name: string;
  /** The name without what says its kind: 徐水 of 徐水县 and of 徐水区, which are one place before and after. */
  readonly stem: string;
  /** 县, 区, 镇 …: what the place calls itself. */
  readonly kind: PlaceKind;
  /** 市 alone may be a city or stand for a county. */
  readonly level: PlaceLevel | undefined;
  /** Stands in the table of divisions; all others are known by the structure of their names. */
  readonly known: boolean;
}

export type PlaceKind = '省' | '市' | '州' | '盟' | '县' | '区' | '旗' | '镇' | '乡' | '街道' | '苏木';

/** Places from the highest down, and what the organ there is called: 青山县云溪镇 + 人民政府. */
export interface OrganName {
  readonly places: readonly PlaceName[];
  readonly organ: string;
  /** 县 in 县司法局, which names no place. */
  readonly bareKind: PlaceKind | undefined;
}

const SUFFIX =
  /^(?:特别行政区|自治[区州县旗]|民族乡|综合实验区|(?:高新|经济|技术|产业)+开发区|新区|地区|林区|街道|苏木|[省市县区旗州盟乡镇])/u;
const LEVELS: Readonly<Record<PlaceKind, PlaceLevel | undefined>> = {
  省: 'province',
  州: 'city',
  盟: 'city',
  市: undefined,
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'town',
  乡: 'town',
  街道: 'town',
  苏木: 'town',
};
const SHORTEST_STEM = 2;
/** Without a table nobody can tell a longer name from words before a shorter one. */
const LONGEST_STEMS: Readonly<Record<PlaceKind, number>> = {
  省: 3,
  州: 10,
  盟: 4,
  市: 4,
  县: 4,
  区: 3,
  旗: 4,
  镇: 4,
  乡: 4,
  街道: 4,
  苏木: 6,
};
/** 酉阳土家族苗族自治县, 平潭综合实验区: what stands before the name's end is part of it. */
const LONGEST_STEM = 12;
/** The longest name in the table: 积石山保安族东乡族撒拉族自治县. */
const LONGEST_NAME = 15;
/** Words that end like a name and are none. */
const NO_PLACE = new RegExp(
  [
    '(?:[社小片景园库牧林灾山校厂矿城郊辖街特雨战]|功能|开发|示范|保护|聚集|集聚|试验|实验|自然|边远|贫困|高新|综保|保税|商务|中心|核心|发展|建成|风险|经济|合作|改革|先导|先行|引领|起步|启动|拓展|管理|管控|监管|服务|旅游|度假|产业|工业|物流|科技|科创|创新|文化|生态|农业|种植|养殖|生活|居住|办公|接待|隔离|封控|禁养|滨海|沿海|沿江|平原|丘陵|民族|革命老|重点|安置|连片|投资|出口|加工|综合|大湾|人才强|[文法数质工科教]强)区$',
    '[城超股都门上夜集菜楼房各本强]市$',
    '(?:^|..)[村城乡集古重强名小]镇$|乡镇$|(?:特色|中心|示范|文明|重点)镇$',
    '(?:^|..)[家城下返回老水故侨同入进]乡$|县乡$',
    '[郡强各大小困]县$|(?:示范|先进|文明|试点|重点|产粮|百强|农业|生态|贫困)县$',
    '[国党红]旗$',
    '[辖各老]街道$',
  ].join('|'),
  'u',
);
/** No name of a place has these. */
const NO_STEM =
  /[全各我本该某每等的和与及对在为以将把被从向至到于由是有不了个两委府届级指作，。；：、！？“”《》（）()\s\dA-Za-z]|人民|政府|社会|建设|推进|落实|加强|提升|围绕|完成|增强|打造|实施|加快|成立|组[建织]|设立|召开|开展|制定|建立|推动|带领|引导|确保|提请|督促|保障|做好|支持|服务|助力|召集/u;
/** What is governed like a county and is none: it may stand beside one. */
const ZONE = /(?:新|实验|开发|林)区$/u;
const BEFORE_TOWN = /^(?:街道|[镇乡])/u;
const PARTY = /^(?:中国共产党|中共)/u;
const BARE_KIND = /^(?:街道|苏木|[省市县区州盟旗镇乡])(?![场域容民村间]|政(?!府))(?=[\u4e00-\u9fff]{2,})/u;

/** Reads the official name of an organ or of a place from its beginning; blanks have to be taken out before. */
export function readOrganName(text: string): OrganName {
  const places: PlaceName[] = [];
  let rest = text.replace(PARTY, '');
  for (;;) {
    const place = readPlace(rest);
    if (!place) break;
    places.push(place);
    rest = rest.slice(place.name.length);
  }
  const bareKind = places.length === 0 ? (BARE_KIND.exec(rest)?.[0] as PlaceKind | undefined) : undefined;
  return { places: withLevels(places), organ: bareKind ? rest.slice(bareKind.length) : rest, bareKind };
}

/** The place that a text begins with. */
export function readPlace(text: string): PlaceName | undefined {
  for (let length = Math.min(text.length, LONGEST_NAME); length > 1; length--) {
    const name = text.slice(0, length);
    if (divisionsNamed(name).length === 0 || BEFORE_TOWN.test(text.slice(length))) continue;
    return isCommonWord(name) ? undefined : placeNamed(name);
  }
  for (let length = SHORTEST_STEM; length <= LONGEST_STEM && length < text.length; length++) {
    const suffix = SUFFIX.exec(text.slice(length))?.[0];
    if (suffix) return placeByStructure(text.slice(0, length), suffix);
  }
  return undefined;
}

function placeByStructure(stem: string, suffix: string): PlaceName | undefined {
  const place = placeNamed(stem + suffix);
  const isLong = suffix.length === place.kind.length && stem.length > LONGEST_STEMS[place.kind];
  if (isLong || (suffix.length === 1 && NO_PLACE.test(place.name)) || NO_STEM.test(stem) || endsWithDivision(place.name)) return undefined;
  return ZONE.test(suffix) ? { ...place, level: undefined } : place;
}

/** 白云县 is no word before 云县. */
const SHORTEST_SURE_NAME = 3;

/** There is a 城区 in two cities, and in every report. */
function isCommonWord(name: string): boolean {
  return name.length === 2 && NO_PLACE.test(name);
}

/** 指龙华区 is a word before a name. */
function endsWithDivision(name: string): boolean {
  for (let start = 1; start <= name.length - SHORTEST_SURE_NAME; start++) if (divisionsNamed(name.slice(start)).length > 0) return true;
  return false;
}

function placeNamed(name: string): PlaceName {
  const kind = kindOf(name);
  const division = divisionsNamed(name)[0];
  const stem = name.slice(0, name.length - kind.length);
  return { name, stem, kind, level: division?.level ?? LEVELS[kind], known: division !== undefined };
}

function kindOf(name: string): PlaceKind {
  if (name.endsWith('街道')) return '街道';
  if (name.endsWith('苏木')) return '苏木';
  if (name.endsWith('自治区')) return '省';
  return name.slice(-1) as PlaceKind;
}

/** 市 above 县 is a city; 市 right above 镇 is as good as a county. */
function withLevels(places: readonly PlaceName[]): readonly PlaceName[] {
  return places.map((place, index): PlaceName => {
    const below = places[index + 1]?.level;
    if (place.level) return place;
    return { ...place, level: below === 'county' ? 'city' : below === 'town' ? 'county' : undefined };
  });
}

/** 徐水县 became 徐水区: one place. */
export function isSamePlace(a: PlaceName, b: PlaceName): boolean {
  return a.stem === b.stem;
}
