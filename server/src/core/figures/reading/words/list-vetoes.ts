/** 受理66件，审结64件，未审结5件: some may have come in before. */
export const INCOMING = /受理|[收接]到|接收|立案|登记/u;
export const DEALT_WITH = /[办审]结|整改|化解/u;
/** 未按时, 未整改到位: others are not done otherwise. */
export const NOT_QUITE = /未.{0,4}(?:到位|按时|按期|及时|如期)/u;
/** 刑事案件60件、电信诈骗案件50件: some may be both; a little more than the whole is a slip. */
export const CASE_KIND = /案件?$/u;
/** Marks of honour: those that have none are not told. */
export const HONOUR = /示范|先进|文明|星级/u;
/** What the others are parted into. */
export const PARTED_INTO = /^(?:网格|片区|小组)/u;
/** 年末共有53人 is told of another time, and what is left is no total. */
export const NO_TOTAL = /年末|期末|年底|其余|剩余|尚|还|目前/u;
