// Which bodies a Chinese word that points back to one may mean: 該公司 is a firm's, 該局 is of one whose name ends so.
import { nobody, pronoun, type Subject } from '../../../quoting.ts';
import { endsSubject } from './places.ts';

/** Words for a firm, which its name need not hold. */
const firm =
  /^(?:公司|企[業业]|集[團团]|[業业]者|平[台臺]|品牌|[廠厂]商?|店家?|商[號号家]|[車车藥药]企|[機机][構构])$/u;

/** 公司指: no name of a firm, and of the one that the article tells of. */
export const isBareFirm = (written: string): boolean => /^(?:公司|集[團团])$/u.test(written);

const pointing =
  /^(?:[該该]|[這这那](?:家|間|间|所|個|个))((?:公司|企[業业]|集[團团]|[業业]者|平[台臺]|品牌|[廠厂]商|店家|商[號号家]|[車车藥药]企|[機机][構构]|[銀银]行|基金[會会]|[協协學学工公委員员商]{1,2}[會会]|[學医醫法][院]|大[學学]|中心|部[門门]|[團团][隊队體体]|組織|组织|媒[體体]|(?:供[電电水氣气熱热]|派出|研究|事[務务]|管理|收[費费]|[託托]管|看守|公安分?|消防|交警|居委|村委|[業业]委|街道[辦办]|分|[辦办]公|[辦办]事|[醫医][務务]|[農农][機机業业]|[園园]林|[環环][衛卫保]|保[險险安潔洁]|物[業业]|[證证]券|文化|[圖图][書书]|博物|美[術术]|[體体]育|[幼][兒儿]|[養养敬]老|[療疗][養养]|服[務务]|培[訓训])?[署局部處处校院館馆會会黨党廳厅所行社店廠厂隊队台臺司園园站室]))(?![長长員员方])/u;

/** Where 該署 ends at the beginning of a clause; 0 where none stands there. */
export function anaphorEnd(clause: string): number {
  const end = pointing.exec(clause)?.[0].length ?? 0;
  return end > 0 && endsSubject(clause, end) ? end : 0;
}

/** Several bodies, and names of those that are no firms. */
const several = '.*[與与和及、]';
const office =
  '(?:[局署部院廳厅府校黨党委處处館馆隊队股]|[學学]?[會会]|大[學学]|中[學学心]|小[學学]|政府|警方|[檢检]方|公所)$';
const notOffice = new RegExp(`^(?!.*${office})(?!${several})(?!(?:公司|集[團团])$)`, 'u');

/** 該公司 → firms, 該局 → what ends in 局; null of 該方, which may be anybody's. */
function bodyCalled(written: string): RegExp | null {
  const head = written.replace(/^[该該这這那][家間间所個个]?/u, '');
  if (firm.test(head)) return notOffice;
  if (head === '' || head.endsWith('方') || head.length > 4) return null;
  const end = head === '校' ? '(?:[校學学院]|[國国高][中小])' : head;
  return new RegExp(`^(?!${several}).*${end}$`, 'u');
}

/** 該公司: the firm of which was just told; of 對方 it is nobody. */
export function bodyBefore(written: string, start: number): Subject {
  const called = /^[該该這这那]/u.test(written) || isBareFirm(written) ? bodyCalled(written) : null;
  return called
    ? {
        ...pronoun,
        ...(isBareFirm(written) ? { kind: 'organisation' as const } : {}),
        name: written,
        called,
        start,
        end: start + written.length,
      }
    : { ...nobody, name: written };
}
