// Names in marks right before a Chinese verb, which wide blanks stand for: 聯盟「看守溪流」批評, 网友“山里的风”留言道.
import type { Subject } from '../../../quoting.ts';
import { chineseOrganisationEnd, chineseRoleEnd } from '../people.ts';

export function nameInMarks(clause: string, offset: number): Subject | null {
  const called =
    /\u3000([^\u3000]{2,12})\u3000(?:\s*|[在也則则又還还昨今隨随便就]\p{Script=Han}{1,12})$/u.exec(clause);
  if (called && chineseOrganisationEnd.test(clause.slice(0, called.index))) {
    const start = offset + called.index + 1;
    const name = called[1]!;
    return { kind: 'organisation', name, role: null, start, end: start + name.length };
  }
  // 网友“山里的风”留言道, 网红“老田”在直播间道歉
  const lead = called ? clause.slice(0, called.index).trim() : '';
  if (called && lead.length >= 2 && lead.length <= 8 && (chineseRoleEnd.test(lead) || account.test(lead))) {
    const start = offset + called.index + 1;
    return { kind: 'person', name: called[1]!, role: lead, start, end: start + called[1]!.length };
  }
  return null;
}

/** 臉書粉專「城市觀察」: what somebody writes under. */
const account =
  /(?:粉[專专]|粉[絲丝][專专][頁页]|(?:粉[絲丝])?[專专][頁页]|[帳账][號号]|[頻频]道|部落格|[博公][眾众]?[號号]|公[眾众][號号]|[論论][壇坛]|[網网]站|[團团]體|[組组][織织])$/u;
