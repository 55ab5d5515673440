// Who tells something in Chinese to whom the sentence is about: 職員獲校方告知，…; 警方接獲途人報案，指….
import { nobody, type Subject } from '../../../quoting.ts';
import { chineseSubject } from './subject.ts';
import type { Verb } from './verbs.ts';

/** 職員獲校方告知，學校將停課: by whom somebody is told, who says it. */
export function informer(zone: string, { text }: Verb): Subject | null {
  const passive = /^(?:告知|通知|轉告|转告)/u.test(text)
    ? /(?:[獲获](?![獎奖得勝胜利])|被(?!告)|[經经]由)(?=\p{Script=Han}{2,12}$)/u.exec(zone)
    : null;
  if (!passive) return null;
  const at = passive.index + passive[0].length;
  const subject = chineseSubject({ text: zone.slice(at), start: at });
  return subject?.start === at ? subject : nobody;
}

/** 警方接獲途人報案，指…; 記者接到報料稱…: what is reported to whom the sentence is about, by whoever reports it. */
const receivesReport =
  /(?:[接收](?:到|[獲获])|[獲获](?![獎奖得勝胜利]))([^，,。；]{0,14}?)的?(?:[報报爆]料|[舉举][報报]|投[訴诉]|[報报]案|反映|[線线][報报索]|求[助救]|[檢检][舉举]|[來来][電电信函]|[電电][話话]|消息)[，,]?$/u;

/** Null where a zone tells of no report, nobody where it does not tell whose it is. */
export function reporterTo(zone: string): Subject | null {
  const report = receivesReport.exec(zone);
  if (!report) return null;
  const who = report[1]!.replace(/^(?:了|[過过])/u, '');
  if (who === '') return nobody;
  const start = zone.indexOf(who, report.index + 1);
  const subject = chineseSubject({ text: who, start });
  return subject?.kind === 'role' || subject?.kind === 'person' ? subject : nobody;
}
