// Several papers and bodies that a Japanese phrase lists as where something is known from: 毎日新聞や朝日新聞、読売新聞など.
import type { Subject } from '../../quoting.ts';

/** What stands between them, and never in the name of one. */
const between = /や|、|および|及び|ならびに|と(?=[\p{Script=Han}\p{Script=Katakana}A-Z])/u;
/** A paper or a station, by the end of its name. */
const outlet =
  /(?:新聞|通信|日報|新報|時報|タイムズ|タイムス|スポーツ|スポニチ|テレビ|放送|ニュース|ポスト|ジャーナル|オンライン|ＮＨＫ|NHK|[A-Z]{2,5}|[社紙誌])$/u;
const plain = /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-zＡ-Ｚ・々]{2,20}$/u;

/**
 * @param named whoever a phrase ends in
 * @returns null where a phrase lists none; all of them as it has them where it does
 */
export function severalSources(
  phrase: string,
  named: (zone: { text: string; start: number }) => Subject | null,
): Subject | null {
  const whole = phrase.replace(/など(?:[複数各][\p{Script=Han}]{0,4})?$/u, '');
  const pieces = whole.split(new RegExp(between, 'gu'));
  if (pieces.length < 2 || !pieces.every((piece) => plain.test(piece))) return null;
  const isOne = (piece: string): boolean =>
    outlet.test(piece) || named({ text: piece, start: 0 })?.kind === 'organisation';
  if (!pieces.every(isOne)) return null;
  return { kind: 'role', name: phrase, role: null, start: 0, end: phrase.length, plural: true };
}
