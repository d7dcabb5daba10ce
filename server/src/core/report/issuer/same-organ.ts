import { sortOf } from './issuer.js';
import { readOrganName } from './place-names.js';
import { leavesOutField } from './organ-fields.js';

/** The endings that tell what sort of organ a name means, longest first. */
const SORT = /(?:街道办事处|管委会|政府|局|厅|委|院)$/u;
/** The last place in a name such as 云阳县双龙镇. */
const PLACE = /^.{2,}(?:省|市|县|区|州|旗|乡|镇|街道)$/u;
const LAST_PLACE = /(?:^|[省市县区州旗])([^省市县区州旗]{1,12}(?:省|市|县|区|州|旗|乡|镇|街道))$/u;
/** 云阳县 in 云阳县司法局; 县司法局 names no place of its own. */
const OWN_PLACE = /^[^省市县区州旗乡镇][^省市县区州旗乡镇]{0,12}(?:省|市|县|区|州|旗|乡|镇|街道)/u;
const NAMELESS_PLACE = /^[省市县区州旗乡镇]/u;
/** 县委政法委 and 依法治县办 act for their committee. */
const BUREAU = /^(?!.*(?:依法治|政法|党组)).{2,}[局厅]$/u;
const GENERIC = /^(?:[全本][省市县区州乡镇局]|我|各|该)/u;

/** Names as they are compared: without what is often left out, with the short forms that everybody uses. */
function normalise(name: string): string {
  return name
    .replace(/[\s\u3000]|[（(][^）)]{0,20}[）)]|^中国?共产?党?/gu, '')
    .replaceAll('人民政府', '政府')
    .replaceAll('管理委员会', '管委会')
    .replaceAll('委员会', '委')
    .replaceAll('办公室', '办');
}

/**
 * Whether two names surely mean two organs: bodies of one sort (two bureaus, two governments) of which neither is the other's short form, nor the
 * other with its superiors' names before it. Every doubt means that they may be one.
 */
export function areDifferentOrgans(a: string, b: string): boolean {
  const [one, two] = [normalise(a), normalise(b)];
  if (GENERIC.test(one) || GENERIC.test(two)) return false;
  if (isOtherPlace(a, b) || isOtherField(a, b) || isOtherSort(a, b)) return true;
  if (isWithin(one, two) || isWithin(two, one)) return false;
  if (NAMELESS_PLACE.test(one) || NAMELESS_PLACE.test(two)) {
    if (isWithin(withoutPlace(one), withoutPlace(two)) || isWithin(withoutPlace(two), withoutPlace(one))) return false;
  }
  if (PLACE.test(one)) return isElsewhere(two, one);
  if (PLACE.test(two)) return isElsewhere(one, two);
  const sort = SORT.exec(one)?.[0];
  return sort !== undefined && sort === SORT.exec(two)?.[0];
}

/** Two towns, or two counties. */
function isOtherPlace(a: string, b: string): boolean {
  const [one, two] = [readOrganName(a).places.at(-1), readOrganName(b).places.at(-1)];
  return one?.level !== undefined && one.level === two?.level && one.stem !== two.stem;
}

/** Two bureaus of one place, of which one has a field more. */
export function isOtherField(a: string, b: string): boolean {
  const [one, two] = [readOrganName(a), readOrganName(b)];
  const isBureau = (organ: string): boolean => /[局厅]$|委员会$/u.test(organ);
  if (!isBureau(one.organ) || !isBureau(two.organ)) return false;
  return leavesOutField(one.organ, two.organ) || leavesOutField(two.organ, one.organ);
}

/** A bureau does not sign for the government, nor the government for a bureau; of other bodies nobody can tell. */
function isOtherSort(a: string, b: string): boolean {
  const [one, two] = [readOrganName(a).organ, readOrganName(b).organ];
  const [government, other] = sortOf(one) === 'government' ? [one, two] : [two, one];
  return government !== '' && sortOf(government) === 'government' && BUREAU.test(other);
}

/** 人社局 stands within 人力资源和社会保障局: all its characters come in that order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (at < short.length && character === short[at]) at++;
  return at === short.length;
}

function withoutPlace(name: string): string {
  return name.replace(NAMELESS_PLACE.test(name) ? NAMELESS_PLACE : OWN_PLACE, '');
}

function isElsewhere(name: string, place: string): boolean {
  const last = LAST_PLACE.exec(place)?.[1] ?? place;
  return OWN_PLACE.test(name) && !name.includes(last.slice(0, -1));
}
