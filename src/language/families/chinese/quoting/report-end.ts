// Where what somebody says ends in a Chinese sentence: before what somebody else says or does.
import type { Subject } from '../../../quoting.ts';
import { chineseRoleEnd } from '../people.ts';
import { negated } from './forms.ts';
import { chineseSubject } from './subject.ts';
import { opensClause, verbsIn } from './verbs.ts';

/** Verbs that open a clause of their own behind its subject's: X對此錯愕，指…. */
export const opening =
  /^(?:指|說|说|稱|称|表示|指出|強調|强调|認為|认为|坦言|直言|透露|批評|批评|質疑|质疑|表明|明言|直指|[聲声]言|反指|[續续][指稱称]|坦承|承認|承认|澄清|呼籲|呼吁|提醒|警告|主張|主张|宣稱|宣称|聲稱|声称|重申|證實|证实|補充|补充|直斥|直說|直说|譏諷|讥讽|諷刺|讽刺|痛批|抱怨|感嘆|感叹|反映|辯稱|辩称|供稱|供称|訛稱|讹称|憶述|忆述|回憶|回忆|記得|记得)$/;

/** Fewer characters tell nothing before somebody else begins. */
const fewest = 10;
/** Before what whoever speaks does next. */
const fewestBefore = 6;
/** Behind more nobody else is looked for. */
const longestRead = 160;

/**
 * Where what somebody says ends: of 副處長說，經費不足，而林處長受訪，還說「…」 before 林處長, who says what follows. What is
 * told of another's words from its beginning on is theirs who tell it.
 */
export function endOf(whole: string, start: number, { name }: Subject): number {
  const labelled = nextLabel.exec(whole.slice(start));
  const sentence = labelled ? whole.slice(0, start + labelled.index) : whole;
  const said = sentence.slice(start, start + longestRead);
  const objection = said.search(objecting);
  if (objection >= 0) return start + objection;
  const passedOn = said.search(outletAhead);
  if (passedOn >= fewest) return start + passedOn;
  const further = said.search(asksFurther);
  if (further >= fewestBefore) return start + further;
  const again = said.search(goesOnToSay);
  if (again >= fewest) return start + again;
  for (const verb of verbsIn(said)) {
    const after = said.slice(verb.end);
    const says = /^(?:[，,：:]|[「『“"])/.test(after) || (opensClause(said, verb) && opening.test(verb.text));
    const zone = said.slice(0, verb.start);
    if (!says || negated.test(zone)) continue;
    const other = broughtIn(zone) ?? chineseSubject({ text: zone, start: 0 });
    if (!other || other.kind === 'pronoun' || other.name === '') continue;
    if (name.includes(other.name) || other.name.includes(name)) continue;
    const cut = Math.max(...['，', ',', '；', ';'].map((mark) => said.lastIndexOf(mark, other.start)));
    // 侍應負責傳菜，並否認裁員: of whom else than somebody with a name the speaker tells, as long as nothing sets them apart.
    const isApart =
      (other.kind === 'person' && (!other.weak || other.name.length === 1)) ||
      setApart.test(said.slice(cut + 1, other.end));
    if (cut >= fewest && isApart) return start + cut;
  }
  return sentence.length;
}

/** …，但隨即有公務員踢爆她講大話, …，不過議員反駁有關說法: what somebody else has to say against it. */
const objecting =
  /[，,](?=[^，,。；;他她]{2,10}[卻却])[^，,。；;「」]{2,10}[卻却]不(?:[這这][麼么樣样]|同意|[認认]同|以[為为]然)|[，,](?:不過|不过|但|惟|然而)(?:隨即|随即|隨後|随后)?(?:有|遭|被)?[^，,。；;「」]{2,16}(?:踢爆|反駁|反驳|駁斥|驳斥|嗆聲|呛声|未有理會|未予理會|不予理會|没有理会|置之不理|否[認认]|打[臉脸]|[駁驳]回)|[，,](?:不過|不过|但|惟|然而)[^，,。；;「」]{0,10}(?:未有|[沒没]有|[並并]未|未(?!來来)|拒[絕绝]|不[願愿肯])(?:再|[進进]一步)?(?:透露|交代|公[布佈開开]|[說说]明|披露|解[釋释]|回[應应覆复]|提及)/u;

/** …；11月中旬，多家美國媒體報導，…: what is told next an outlet tells. */
const outletAhead =
  /[，,；;](?:[^，,；;。]{0,12}[，,])?[^，,；;。]{0,16}(?:媒[體体]?|[報报]|社|[電电][視视台臺]|新[聞闻]|[網网])》?[^，,；;。]{0,8}(?:[報报][導道导]|披露)[稱称指]?[，,]/u;

/** …，追問局長是否請辭, …，並提及局長曾說過: what whoever speaks does next. */
const asksFurther =
  /[，,][並并]且?提[及到](?=[^，,。；的]{2,14}曾)|[，,](?:[並并又也還还再]|[並并]且|[進进]而)?(?:[追質质反詰诘][問问])(?=[^，,。；]{2,14}(?:是否|[為为]何|何[時时以]|怎麼|怎么|[會会能要]不|有[沒没]有))/u;

/** …，他呼籲各國承認這段歷史: whoever speaks is told of by a pronoun, and would be somebody else within the words. */
const goesOnToSay =
  /[，,；;](?:此外|另外|同[時时]|因此|[為为]此)?[他她](?:也|[還还]|又|再|[並并]|同[時时]|[進进]一步|特[別别])*(?:呼[籲吁]|敦促|[建倡提][議议]|[強强][調调]|指出|[認认][為为]|表示|重申|[補补]充|警告|坦言|直言)/u;

/** 館方回應：照常開放；縣府：將派員了解: of a headline with two of them. Not 第二：…. */
const nextLabel = /[；;]\s*(?![第其一二三四五六七八九十])[^，,。；;：:「」“”\s]{2,12}[：:]/u;

/** 但市府, 而業者, 此前曾有學生 */
const setApart = /^\s*(?:但|而(?!且)|不[過过]|惟|然而|\p{Script=Han}{0,4}[曾也亦還还另都]有)/u;

/** 此前曾有相關領導入場對話，稱…: somebody of whom it is told that there was one. */
export function broughtIn(zone: string): Subject | null {
  const [clause = ''] = /[^，,；;]+[，,]?$/u.exec(zone) ?? [];
  const lead = /^\p{Script=Han}{0,4}[曾也亦還还另都]有(?=\p{Script=Han}{2})/u.exec(clause)?.[0];
  if (lead === undefined) return null;
  const start = zone.length - clause.length + lead.length;
  const length = [2, 3, 4, 5, 6, 7, 8].find((end) => chineseRoleEnd.test(zone.slice(start, start + end)));
  if (length === undefined) return null;
  const name = zone.slice(start, start + length);
  return { kind: 'role', name, role: null, start, end: start + length };
}
