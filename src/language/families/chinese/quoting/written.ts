// Words of something written that a Chinese clause right before the marks points to: 他出示一封電子郵件，其中寫道「…」. They
// are the writing's where it is shown, its author's where somebody writes or sends it, and nobody's else.
import { type Attribution, nobody, type Surroundings } from '../../../quoting.ts';
import { leadIn } from './around.ts';
import { isClause } from './clause.ts';
import { chineseSubject } from './subject.ts';

const pointing =
  /(?:^|[，,。；])\s*(?:其中|[當当]中|上面|上[頭头]|[裡里][面頭头]|[內内](?:容|文)|[信文][中裡里內内]|[報报]告[中裡里]|文末|[結结]尾)(?:[還还也則则更只就竟]|清楚|明[確确])?(?:[寫写](?:道|[著着]|有|明)?|[載载]明|[記记](?:[載载]|[著着])|提[到及]|[稱称]|[註注標标]明|指出|表示|[說说])\s*[：:，,]?\s*$/u;

const writing =
  /(?:[\d一二兩两三幾几][份封張张段則则篇條条紙纸頁页]|[這这那該该][份封張张段則则篇條条頁页])([^，,。「」“”]{0,14}(?:信|函|[郵邮]件|[報报]告|通知|公告|[簽签]呈|[單单]|[書书]|[訊讯]|短信|[記记][錄录]|截[圖图]|公文|文件|[紙纸字][條条]|[備备]忘[錄录]|合[約约同]|留言|日[記记]|[聲声]明|[筆笔][記记]|信息|[簡简]報|[貼贴帖]文))[^，,。「」“”]{0,8}$/u;

/** Where somebody shows or finds a writing, it is not theirs. */
const shows =
  /出示|秀出|[公披][布佈開开露]|拿出|[曝]光|流[傳传出]|收到|接[獲获到]|看[到見见]|取得|[發发][現现]|翻出|提供|[獲获]得|[搜查]出|展示|[呈提]交|引|掏出|亮出/u;
const writes =
  /[寫写]|留下|寄|[發发](?!生|[現现])|[傳传]|[貼贴張张]出|撰|致函|去信|[遞递]|刊登|[張张][貼贴]/u;

export function fromWriting(around: Surroundings): Attribution | null {
  const { text, start } = leadIn(around);
  const found = pointing.exec(text);
  if (!found || !isClause(around.words)) return null;
  const before = text.slice(0, found.index);
  const named = writing.exec(before);
  if (!named) return null;
  const clause = before.slice(0, named.index);
  const end = start + text.trimEnd().length;
  if (shows.test(before)) {
    const name = named[1]!;
    const at = start + named.index + named[0].indexOf(name);
    return {
      subject: { kind: 'role', name, role: null, start: at, end: at + name.length, isThing: true },
      ...{ start: at, end },
    };
  }
  const author = writes.test(clause) ? chineseSubject({ text: clause, start }) : null;
  return author?.kind === 'person' || author?.kind === 'role' || author?.kind === 'organisation'
    ? { subject: author, start: author.start, end }
    : { subject: nobody };
}
