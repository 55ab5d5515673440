// Who says of somebody what is told in the passive: 市府遭議員批評未落實檢查, 王大明被李小華痛批：「…」.
import type { Subject } from '../../../quoting.ts';
import { chineseSubject } from './subject.ts';

/** 被民眾在部落格踢爆: who does so, with where. */
export const accuses =
  /^(?:踢爆|爆料|自?揭[發发露穿]?|批[評评]?|[痛狠怒直猛]批|[質质][疑問问]|投[訴诉]|控[訴诉]|[檢检][舉举]|[舉举][報报]|指[控證证]|抨[擊击]|[譴谴][責责]|吐槽|嘲[諷讽]|[諷讽]刺|[轟轰嗆呛罵骂]|[炮砲怒][轟轰]|[追反][問问]|[詢询][問问]|斥[責责]|[痛怒大][罵骂斥])$/u;
export const byWhom =
  /(?<=(?:^|[，,；;])[^，,；;]{0,24}(?:被(?![告害捕])|遭(?![到受遇逢])|遭到|受到))[^，,；;]{2,16}$/u;

/** @param zone the words before the verb */
export function agentIn(zone: string, { index }: RegExpExecArray): Subject | null {
  const subject = chineseSubject({ text: zone.slice(index), start: index });
  return subject?.start === index || subject?.role ? subject : null;
}
