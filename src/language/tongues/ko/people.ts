// What people are called. Data only.
import type { KoreanPeople } from '../../families/korean/subject.ts';
import { wordList } from '../../text/word-list.ts';

export const people: KoreanPeople = {
  titles: wordList(`
    대표이사 대표 사장 부사장 회장 부회장 이사장 이사 전무 상무 본부장 부문장 실장 팀장 부장 과장 차장 센터장 소장 원장 병원장 학장 총장 총재 교수 부교수 조교수 명예교수 석좌교수 박사 연구원 선임연구원 책임연구원 수석연구원 연구위원 선임연구위원 책임연구위원 수석연구위원 연구소장 장관 차관 위원장 위원 의원 의장 시장 도지사 지사 구청장 군수 대통령 총리 국장 청장 처장 대변인 변호사 의사 간호사 기자 감독 코치
    선수 작가 관장 학예사 사서 교장 교감 교사 선생님 선생 셰프 점장 점주 이장 조합장 농민 어민 주민 대사 애널리스트 디자이너 활동가 사무국장 사무총장 간사 매니저 사업단장 단장 기획자 큐레이터 씨 님 군 양 할머니 할아버지 CEO CTO CFO
  `),
  honorifics: wordList('씨 님 군 양 할머니 할아버지'),
  surnames:
    '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부',
  compoundSurnames: wordList('남궁 황보 제갈 사공 선우 독고 동방 서문'),
};
