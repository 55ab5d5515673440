// Words in marks that nobody has said, and whom they were asked of: “…”고 말한 적이 없다, “…”고 말했다면, 기자가 시장에게 묻자 “…”고 답했다.

/** 말한 적이 없다, 말한 사실을 부인했다, 말했다면: behind the particle of words that were not said. */
export const notSaid =
  /^\s?(?:[가-힣]{1,8}\s){0,2}(?:[가-힣]{0,4}[한힌인른쓴운]\s(?:적|일|바|사실)(?:이|은|도|조차)?\s?(?:[가-힣]{1,5}\s){0,2}없|[가-힣]{0,4}[한힌인른쓴운]\s(?:사실|것|적)(?:을|을\s모두|은)\s(?:[가-힣]{1,5}\s)?(?:부인|부정)|[가-힣]{1,5}(?:했|혔|였|졌|썼|랐|한|힌)다면(?=[\s,]))/u;

/** 기자가 이영희 시장에게 왜 늦었느냐고 묻자: who is asked, of whose answer the words are. */
export const askedOf =
  /(?:^|\s)((?:[^\s,.“”]+\s){0,3}[^\s,.“”]+?)(?:에게|한테)\s(?:[^,“”]{1,80}\s)?(?:묻자|물었더니|물으니|질문하자|되묻자)[,\s]*$/u;
