// Whether a Chinese description that points back, 這名店員, fits what somebody was said to be.

const headOf = (text: string): string => text.slice(text.lastIndexOf('的') + 1).slice(-2);

/** 店員 of 超商店員, 女教師 of 退休女教師. */
export const isCalled = (written: string, role: string): boolean => role.endsWith(headOf(written));

/** What anybody with an office or a calling may be called. */
const general =
  /(?:人士|[官人教專专委議议][員员家士授]|[男女][子孩生人]|[學学作][者]|[選选]手|[球隊队藝艺]員|[球隊队艺]员|老人|青年|少年|少女|主管|[老名小][將将]|元老|前[輩辈]|幹部|干部|[領领]袖|得主|代表|[負负][責责]人|民代)$/u;

/** Words for the same calling. */
const alike = [
  /(?:教[頭头練练]|主[帥帅])$/u,
  /(?:老[師师]|教[師师]|[講讲][師师]|導師|导师)$/u,
  /[醫医][師师生]$/u,
  /(?:老[闆板]娘?|店[長长主東东]|[東东]主|[負负][責责]人|[創创][辦办]人)$/u,
  /(?:立委|[議议][員员])$/u,
  /(?:法官|裁判官)$/u,
  /(?:[歌影藝艺]手|[歌影藝艺]人|演[員员]|[歌影][星后王])$/u,
  /(?:司[機机]|[駕驾][駛驶])$/u,
];

/** 這位專家 may be a professor; 這名店員 is no inspector. */
export const mayBeCalled = (written: string, role: string): boolean =>
  general.test(written) ||
  isCalled(written, role) ||
  alike.some((calling) => calling.test(written) && calling.test(role));
