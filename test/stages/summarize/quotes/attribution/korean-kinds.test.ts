// Who said it in Korean: the commonest forms of agencies, courts, sports, interviews and press releases, one each.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';
import { namesIn, proofsIn, speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];

test.each<[string, Speaker[]]>([
  ['송언석 원내대표는 “시기를 놓치면 되돌릴 수 없다”고 일축했다.', [['송언석', '원내대표']]],
  ['정청림 신임 대표는 수락연설에서 “강한 개혁을 하겠다”고 밝혔다.', [['정청림', '신임 대표']]],
  // A club that is like a name, behind a surname of two syllables.
  ['제갈민 한아름 감독은 “수비가 먼저 무너졌다”고 말했다.', [['제갈민', '한아름 감독']]],
  ['안도현 후보 역시 “혁신이 답”이라고 했다.', [['안도현', '후보']]],
  ['하늘청 우진규 통보관은 “내일 아침 기온이 크게 떨어지겠다”고 예보했다.', [['우진규', '하늘청 통보관']]],
  ['소설가 한강은 “언어는 우리를 잇는 실”이라고 말했다.', [['한강', '소설가']]],
  ['우승을 차지한 윤이나(22·새길진로)는 “아직 실감이 나지 않는다”며 웃었다.', [['윤이나', null]]],
  ['가수 나루비(본명 이지은)는 소속사를 통해 “팬들의 사랑에 감사드린다”고 전했다.', [['나루비', '가수']]],
  ['도널드 캠벨 미국 대통령은 “매우 생산적인 대화였다”고 말했다.', [['도널드 캠벨', '미국 대통령']]],
  [
    '젠슨 황 엔비전 최고경영자(CEO)는 “한국은 중요한 파트너”라고 강조했다.',
    [['젠슨 황', '엔비전 최고경영자']],
  ],
  ['윤 전 대통령은 이날 법정에서 “국민께 사과할 일이 없다”고 말했다.', [['윤 전 대통령', null]]],
  ['“다음 배는 더 멀리 갑니다.” 강문혁 대표이사가 명명식 끝에 남긴 말이다.', [['강문혁', '대표이사']]],
  // A firm that tells in a paper; its side, where the article begins with the only firm, and else as it is written.
  ['한누리교통은 보도자료에서 “임금 인상안을 냈으나 노조가 거부했다”고 반박했다.', [['한누리교통', null]]],
  ['김민수 대표는 입장문에서 “임금 인상안을 냈으나 거부당했다”고 밝혔다.', [['김민수', '대표']]],
  [
    '한빛전자는 공장을 닫는다고 밝혔다. 회사 측은 “수요가 줄어 더는 버틸 수 없다”고 설명했다.',
    [['한빛전자', null]],
  ],
  [
    '한빛전자는 공장을 닫는다고 밝혔다. 새빛에너지는 이를 환영한다고 밝혔다. 회사 측은 “더는 버틸 수 없다”고 설명했다.',
    [[null, null]],
  ],
  [
    '봄바람정공(대표 마상진)은 감속기를 4월 1일 출시한다고 밝혔다. 해당 업체는 “수출할 나라를 찾고 있다”고 했다.',
    [['봄바람정공', null]],
  ],
  [
    '한빛전자는 공장을 닫는다고 밝혔다. 새빛에너지는 이를 환영한다고 밝혔다. 해당 업체는 “정해진 바가 없다”고 답했다.',
    [[null, null]],
  ],
  ['소방서는 불이 났다고 밝혔다. 해당 업체는 “정해진 바가 없다”고 답했다.', [[null, null]]],
  ['경찰은 불이 났다고 밝혔다. 회사 측은 “수요가 줄어 더는 버틸 수 없다”고 설명했다.', [['회사 측', null]]],
  ['윤서준 전 대통령 측은 “정치 보복”이라고 주장했다.', [['윤서준 전 대통령 측', null]]],
  ['“국민 여러분께 송구합니다.” 심우성 검찰총장이 고개를 숙였다.', [['심우성', '검찰총장']]],
  [
    '“다시는 이런 일이 없어야 합니다.” 가족협의회 박한신 대표의 목소리가 떨렸다.',
    [['박한신', '가족협의회 대표']],
  ],
  ['서진호 씨는 그 까닭을 녹음에서 찾는다. “배우들이 서로를 향해 말하죠.”', [['서진호', null]]],
])('%s', (line, speakers) => {
  expect(speakersIn('ko', line)).toEqual(speakers);
});

test('the answers under questions behind a dash are whose the introduction names', () => {
  expect(
    speakersIn(
      'ko',
      '수영 국가대표 황선오를 선수촌에서 만났다.',
      '-우승 소감은.',
      '“꿈만 같다. 동료들에게 고맙다.”',
      '-다음 목표는.',
      '“올림픽 금메달이다. 다치지 않고 준비하겠다.”',
      '-팬들에게 한마디.',
      '“끝까지 응원해 주셔서 감사합니다.”',
    ).map(([name]) => name),
  ).toEqual(['황선오', '황선오', '황선오']);
});

test.each<[string, (string | null)[]]>([
  // A subject that could not be read is nobody who was named before.
  ['민주당은 “국민을 우롱하는 처사”라고 비판했다. 새벽의힘찬도 “협치는 끝났다”고 맞섰다.', ['민주당', null]],
  [
    '맹우현은 “직구만 노렸다”고 말했다. 상대 투수 미겔 카스트로는 “한가운데로 던진 내 실수”라고 인정했다.',
    ['맹우현', '미겔 카스트로'],
  ],
  // Who does something after the words did not say them.
  ['단골손님이 꽃을 들고 왔다. “여기서 청혼했어요.” 주인 경수미는 아무 대답도 하지 못했다.', [null]],
  ['검찰은 천씨가 공범에게 “증거를 모두 없애라”고 지시한 것으로 보고 있다.', ['천씨']],
  [
    '김보라는 침착했다. 벤치의 김세연이 방향을 알려 줬다고 했다. “왼쪽이라고 입 모양으로 말해 줬거든요.”',
    [null],
  ],
])('%s', (line, names) => {
  expect(speakersIn('ko', line).map(([name]) => name)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  ['주민들은 “소음이 심하다”, “잠을 못 잔다”는 반응을 보였다.', ['주민들', '주민들']],
  ['나윤호 대표와 가까운 서지안 본부장은 기자들과 만나 “값을 올릴 계획은 없다”고 했다.', ['서지안']],
  ['나윤호 대표와 서지안 본부장은 단상에 올랐다. “값을 올릴 계획은 없습니다.” 회견은 짧았다.', [null]],
  ['나윤호 대표도 손실이 크다고 인정한다. “그래도 문을 닫을 수는 없습니다.”', ['나윤호']],
  ['문구점을 하는 북미선(63)씨는 “다시 열 줄은 몰랐다”고 했다.', ['북미선']],
  [
    '대학원생 천이란(26)씨는 “대만에서 왔다”며 웃었다. 함께 온 친구는 “내일 돌아간다”고 했다.',
    ['천이란', '친구'],
  ],
  [
    '하태리 투수는 “감은 나쁘지 않았다”고 했다. 포수 리베라도 “올해 가장 좋았다”고 치켜세웠다.',
    ['하태리', '리베라'],
  ],
  ['배우 백이든이 결혼을 발표했다. 그는 “저를 지탱해 준 사람”이라며 웃었다.', ['백이든']],
  ['마르코 드라기치 유럽연합 집행위원회 부위원장은 “용납할 수 없다”고 경고했다.', ['마르코 드라기치']],
  ['서지안 대표는 “기쁘다”고 했다. 아이와 함께 온 부부는 “매달 열리면 좋겠다”고 했다.', ['부부']],
  ['기자는 외손자 문지환 씨에게 연락했다. 그는 “할머니가 사흘을 안 주무셨다”고 말했다.', ['문지환']],
  ['시는 보도자료를 내고 “감정평가를 거쳤다”고 반박했다.', ['시']],
  ['존 그랜트 미국 특사는 소셜미디어에 “문은 열어 두겠다”고 썼다.', ['존 그랜트']],
  ['투자회사는 “경영진을 교체하라”는 서한을 보냈다.', ['투자회사']],
  // A crowd's voice, and what the paper asks, are no one person's.
  ['홍석진 시장은 계획을 발표했지만 시의회에서는 “졸속으로 밀어붙인다”는 비판이 잇따랐다.', [null]],
  ['기자가 “물러날 뜻이 있느냐”고 묻자 홍석진 시장은 “그럴 생각은 전혀 없다”고 답했다.', [null, '홍석진']],
  [
    '검사가 “왜 말리지 않았느냐”고 묻자 피고인의 어머니는 “너무 무서웠다”고만 답했다.',
    [null, '피고인의 어머니'],
  ],
  ['도는 “인력 배치에는 문제가 없었다”는 견해를 굽히지 않았다.', ['도']],
  // What lies between goes on about the one who spoke, or tells of something else.
  [
    '섬에서 자란 마옥자(73)씨는 조사단을 돌려보냈다. “뭘 그리 캐 가느냐고 했지.” 이제는 물때가 바뀌면 날짜를 적어 둔다. “그래프는 몰라도 발은 알아.”',
    ['마옥자', '마옥자'],
  ],
  [
    '마옥자(73)씨는 조사단을 돌려보냈다. “뭘 그리 캐 가느냐고 했지.” 이때 휴대전화가 울렸다. “엄마, 나 지금 가고 있어.”',
    ['마옥자', null],
  ],
])('%s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test('words alone in a paragraph are whose the one above announces, or the one below says', () => {
  const announced = ['조합장 권태식 씨는 다음과 같이 말했다.', '“그물을 줄이지 않으면 바다가 먼저 빈다.”'];
  expect(proofsIn('ko', ...announced)).toEqual([['stated', '권태식', announced[0]]]);
  const below = ['“아들 이름을 처음 적어 봤어요.”', '서울의 한 교실. 임복순 씨가 공책을 내밀며 말했다.'];
  expect(proofsIn('ko', ...below)).toEqual([['stated', '임복순', below[1]]]);
  // A report of something else below is no proof.
  expect(speakersIn('ko', below[0]!, '임복순 씨는 학교가 문을 닫을 것이라고 말했다.')).toEqual([
    [null, null],
  ]);
});

test.each<[string, (string | null)[]]>([
  // Whom a sentence is about may be the one who is spoken to.
  ['수술 날 아침, 하예린 선수는 병실을 찾았다. “언니, 꼭 이겨.” 하 선수는 웃지 않았다.', [null]],
  ['최민호 감독은 아버지의 말을 늘 떠올린다. “졌을 때 가슴을 펴라.”', [null]],
  ['황 장관은 야당의 “무능하다”는 비판에 “결과로 보여 드리겠다”고 답했다.', ['야당', '황 장관']],
  ['최 대표는 직원들이 “월급이 밀렸다”고 항의하자 자리를 떴다.', ['직원들']],
  ['홍 시장은 기자들이 “사퇴하느냐”고 묻자 “끝까지 간다”고 답했다.', [null, '홍 시장']],
  // 해당 기업들: whichever they are, not the body told of last.
  ['공정위는 “담합을 확인했다”고 발표했다. 해당 기업들은 “사실과 다르다”며 맞섰다.', ['공정위', null]],
  // Who does not do what speakers do, and who was told, say nothing.
  ['피해자의 어머니가 의견을 밝혔다. “딸을 돌려주세요.” 피고인은 고개를 들지 않았다.', ['피해자의 어머니']],
  ['나윤호 씨는 사장에게서 “너 말고도 사람은 많다”는 말을 들었다고 밝혔다.', ['사장']],
  ['사내 조사에 따르면 영업부장은 직원에게 “숫자를 만들라”고 지시했다.', ['영업부장']],
])('a scene is no proof: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  [
    '50대 승객은 "이제는 택시비만 8만원"이라고 했다. "기사님들도 오죽하면 저러겠어요" 줄 뒤쪽에서는 이런 말도 나왔다.',
    ['50대 승객', null],
  ],
  [
    '학부모 최지은씨는 "믿고 맡겼다"고 했다. "우리만 몰랐던 거네요." 뒷줄에서 누군가 소리쳤다.',
    ['최지은', null],
  ],
])('a voice from the crowd is not whoever spoke before: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test('what somebody posted is not of whom the sentence before tells', () => {
  const line =
    '창업주 노필순 회장의 사훈은 ‘천천히 끓여라’다. 게시판에는 “천천히 끓이다 속이 먼저 끓는다”는 글이 올라왔다.';
  expect(speakersIn('ko', line)).toEqual([[null, null]]);
});

test.each<[string, (string | null)[]]>([
  // Whatever office the surname has, it is the only one who was told of with it.
  [
    '노경민 대표이사는 “올해는 소스의 해”라고 말했다. 노 대표는 “숨길 것이 없다”고 덧붙였다.',
    ['노경민', '노경민'],
  ],
  [
    '표정호 최고재무책임자(CFO)는 “걱정할 것이 없다”고 답했다. 표 전무는 “계약으로 확보해 뒀다”고 덧붙였다.',
    ['표정호', '표정호'],
  ],
  [
    '표정호 최고재무책임자(CFO)는 “걱정할 것이 없다”고 답했다. 표 CFO는 “계약으로 확보해 뒀다”고 덧붙였다.',
    ['표정호', '표정호'],
  ],
  ['도재학 의원이 당선됐다. 도 신임 대표는 “오늘부터 편 가르기는 끝”이라고 했다.', ['도재학']],
  ['소설가 계정인씨가 새 장편을 냈다. 계씨는 “아버지의 대사는 모두 할아버지 말”이라고 했다.', ['계정인']],
  // Of two, who was told of before it first stands alone; else it stays as it is written.
  [
    '강옥분(80)씨는 “나는 이걸로 평생 풀었지”라고 했다. 강씨는 “무서운 건 마이크”라고 했다. 손녀 강다솜(26)씨는 “할머니가 웃었다”고 했다. 강씨는 “서울은 멀다”고 했다.',
    ['강옥분', '강옥분', '강다솜', '강옥분'],
  ],
  [
    '추가람(37)씨는 “끝은 아니다”라고 했다. 동반자 추성하씨는 고개를 끄덕였다. 추씨는 “다시 걸어가자”고 했다.',
    ['추가람', '추씨'],
  ],
  [
    '강도영 의과대학장과 강학묵 미국 로렌대 분석센터장이 왔다. 강 센터장은 “더 많은 인재가 필요하다”고 말했다.',
    ['강 센터장'],
  ],
  // Somebody else: known by the office, told of before, or with a name that no list has.
  [
    '이민준 교수는 “예산이 크게 부족하다”고 했다. 이 대통령은 “예산을 늘리겠다”고 했다.',
    ['이민준', '이 대통령'],
  ],
  ['윤석진 대통령은 “국민께 송구하다”고 했다. 윤 의원은 “사퇴해야 한다”고 했다.', ['윤석진', '윤 의원']],
  ['정우성 감독은 “정말 아쉽다”고 했다. 정 코치는 “다음엔 이긴다”고 했다.', ['정우성', '정 코치']],
  ['김민수 부시장은 “정말 송구스럽다”고 했다. 김 시장은 “결정을 미루겠다”고 했다.', ['김민수', '김 시장']],
  ['양 감독은 “다시 일어서겠다”고 했다. 신인 양준서는 “떨리지 않았다”고 했다.', ['양 감독', '양준서']],
  [
    '김민준 교수는 “예산이 크게 부족하다”고 했다. 김빛솔찬 대표는 “그렇지 않다”고 했다. 김 대표는 “예산을 늘리겠다”고 했다.',
    ['김민준', '김빛솔찬 대표', '김 대표'],
  ],
])('a surname again: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test.each<[string, string | null, string | null]>([
  // A verb before a noun and a school are no names, and 양 behind a name is none of its syllables.
  [
    '천 전 차관을 지지한 한 초선 의원은 “이래서 총선을 치르겠느냐”고 했다.',
    null,
    '천 전 차관을 지지한 한 초선 의원',
  ],
  ['행사에 참석한 의원은 “놀라운 일이 벌어졌다”고 했다.', null, '행사에 참석한 의원'],
  ['이지한 의원은 “놀라운 일이 벌어졌다”고 했다.', '이지한', '의원'],
  ['여태현 남도대 교수는 “바다를 다시 보게 한 성과”라고 평가했다.', '여태현', '남도대 교수'],
  ['김영대 교수는 “바다를 다시 보게 한 성과”라고 평가했다.', '김영대', '교수'],
  ['고등학생 연하늘양은 “들은 사람으로서 전하고 싶다”고 말했다.', '연하늘', '고등학생'],
  ['전직 사서인 남성(70)은 “책을 모르는 사람이 서가를 꾸리느냐”고 물었다.', null, '전직 사서인 남성'],
  ['항공평론가 건희로씨는 “인력난 업종에서 회사가 이길 수 없다”고 했다.', '건희로', '항공평론가'],
  ['그러자 이병주가 “왜 안 일어나느냐”라며 다그쳤다.', '이병주', null],
  // What could not be read is somebody whom the text names elsewhere, without the verb before it.
  [
    '모델 아이린(본명 김혜진)이 방송에 나왔다. 이를 들은 아이린은 “더워서 그랬다”라고 해명했다.',
    '아이린',
    '모델',
  ],
  ['강화군은 “예산을 늘리기로 했다”고 밝혔다.', '강화군', null],
  ['답변에 나선 시장은 “물가를 반영했을 뿐이다”라고 설명했다.', null, '답변에 나선 시장'],
  ['노조 사무국장 피재원씨는 “쉬는 날을 깎는 것도 한계”라고 말했다.', '피재원', '노조 사무국장'],
  // 신중한: how it is said, and no verb of the words.
  ['방 교수는 효소가 찬물에서도 작동한다면서 “10년이 걸린다”고 신중한 태도를 보였다.', '방 교수', null],
])('%s', (line, name, role) => {
  expect(speakersIn('ko', line)).toEqual([[name, role]]);
});

test.each<[string, (string | null)[]]>([
  // A view that nobody is told to hold, and one that somebody gives.
  [
    '이민준 교수는 “용기 있는 한 걸음”이라고 썼다. 외교가에서는 “연내 다시 총선이 있을 것”이라는 전망이 우세하다.',
    ['이민준', null],
  ],
  [
    '이민준 교수는 “용기 있는 한 걸음”이라고 썼다. 회견에서는 “갈 길이 멀다”는 입장도 밝혔다.',
    ['이민준', '이민준'],
  ],
  ['프랑스의 마르탱 총리는 “증세는 없다”고 못 박았다.', ['마르탱']],
  // Of whom it is said, and not whom the sentence is about; and whose the noun is.
  ['경찰서는 “그 집을 찾아가겠다”며 협박한 50대 남성을 입건했다.', ['50대 남성']],
  [
    '차상현 감독이 생각을 밝혔다. “내 개인적인 생각”이라고 전제한 차 감독은 “좋게 보이지는 않는다”라고 했다.',
    ['차상현', '차상현'],
  ],
  ['김민수 대표는 “너무 늦었다”고 말했다. “누가 투자를 하겠느냐”는 게 업계 반응이다.', ['김민수', '업계']],
  ['<새벽신문>은 “공급망에 타격이 있었다”고 지적했다.', ['새벽신문']],
  ['“자네라면 할 수 있을 거라 했네”라는 심정우의 말엔 “내가 산적입니까?”라고 되물었다.', ['심정우', null]],
  ['김민수 대표는 “공장을 닫지 않겠다”고 약속한 노조와 다시 만났다.', ['노조']],
  ['김민수 대표는 “집을 찾아가겠다”고 협박한 스토커를 고소했다.', [null]],
  ['김민수 대표는 “공장을 닫겠다”고 말한 내용을 부인했다.', ['김민수']],
  ['엄지한 교수는 도시공학자 데이나 쿠퍼의 말을 빌려 “설계자의 인품이 드러난다”고 꼬집었다.', [null]],
  // A statement of the one who spoke, of whom a fact and no person is told.
  ['김민수 대표는 “공장을 닫지 않겠다”고 말한 사실이 있다고 했다.', ['김민수']],
  // Who reads a letter out before the court did not write it.
  ['판결문에는 탄원서도 인용됐다. “저는 집에 골라졌습니다.” 여민정 판사는 이 문장을 두 번 읽었다.', [null]],
])('whose words a clause tells: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  // Whoever asks, and not whoever is asked.
  [
    '백두산씨가 “편이 없었다”고 말했다. “왜 말하지 않았느냐”는 의원의 질문에는 한동안 침묵했다.',
    ['백두산', null],
  ],
  ['이민준 교수는 “숨길 것이 없다”고 했다. “거짓말 아니냐”는 지적에는 답하지 않았다.', ['이민준', null]],
  // A name that ends like a verb, and one that no list has.
  [
    '길도경은 “기억이 안 난다”고 했다. 상대 좌익수 피재하는 “쳐다볼 수밖에 없었다”고 했다.',
    ['길도경', '피재하'],
  ],
  ['형 ㄱ(29)씨는 “모두 인정한다”고 했다. ㄱ씨는 “정말 미안하다”고 덧붙였다.', ['ㄱ씨', 'ㄱ씨']],
  ['윤 대통령은 노동자를 고용하는 식당 사례를 들며 “업주가 호소했다”고 말했다.', ['윤 대통령']],
  [
    '정례 회견에서 후계자를 묻는 말에 흑석진 지사는 “때가 이르다”고 했다. “더 하려는 것 아니냐”는 질문이 이어지자 그는 웃었다.',
    ['흑석진 지사', null],
  ],
  // A report of something else behind words does not tell whose they are.
  [
    '회사원 상마규(29)씨가 통화를 떠올렸다. “고양이 걱정할 때냐고 했더니 웃으시더라고요.” 어머니 구자숙(61)씨는 2층에서 기다렸다고 한다.',
    [null],
  ],
  // A name of two words before an age.
  ['구단이 투수 카를로스 페냐(38)를 영입했다. 페냐는 “아직 몸에 홈런이 남았다”고 했다.', ['카를로스 페냐']],
  // Who is described is no part of what is said of somebody else.
  ['검찰은 형이 동생에게 “도망치면 죽인다”고 협박했다고 밝혔다.', ['형']],
  ['방청한 전직 선수는 “우리 때보다는 낫다”고 속삭였다.', ['방청한 전직 선수']],
  ['맨 앞에 선 남성은 “작년에 구급차를 세 번 봤다”고 했다.', ['맨 앞에 선 남성']],
  ['직원이 전신주에 오르자 누군가 소리쳤다. “아저씨, 힘내세요!” 인근 어린이집 원아였다.', []],
  // Who asks; who is asked; whose mother; and of whom the sentence before is, beside nobody else.
  [
    '문세라 연구원이 “마진은 얼마나 깎이느냐”고 묻자, 표정호 전무는 “1.5%포인트 안팎”이라고 답했다.',
    ['문세라', '표정호'],
  ],
  [
    '마순덕(74)씨는 장부를 태웠다. 왜 태웠느냐고 묻자 그는 손사래를 쳤다. “그 애들이 이제 마흔이야. 알면 미안해하잖아요.”',
    ['마순덕'],
  ],
  ['A씨의 어머니는 동네에 알리지 못했다. “우리 애는 그저 간절했던 거예요.”', ['A씨의 어머니']],
  ['A씨의 어머니는 병원을 찾았다. “아드님이 위독합니다.”', [null]],
  [
    '문세라 연구원은 “방향은 맞다”고 했다. 반면 문태준 연구위원은 하락을 기회로 봤다. 그는 “진열대가 먼저다”라고 썼다.',
    ['문세라', '문태준'],
  ],
  ['김민수 대표는 사표를 냈다. 이정호 부장은 그를 말렸다. 그는 “더는 못 하겠다”고 했다.', [null]],
  [
    '김민수 대표는 “사표를 냈다”고 했다. 이정호 부장은 고개를 끄덕였다. 그는 “더는 못 하겠다”고 덧붙였다.',
    ['김민수', null],
  ],
  // 그 is one person: not the pupils, and past a witness whom nobody names it may be who is named.
  [
    '선우율 선생이 별세했다. 제자들이 “다음 이야기를 해 달라”고 졸랐다고 한다. 산문에서 그는 “아이는 결말을 용서한다”고 썼다.',
    ['제자들', null],
  ],
  [
    '마영길 회장의 입버릇이었다. 글을 쓴 사람은 마준상 현 대표다. 그는 “할아버지 말을 다시 울리고 싶었다”고 했다.',
    [null],
  ],
  [
    '탁리혜(45) 대표는 창밖을 가리켰다. 은행 담당자는 “1년도 못 버틴다”고 했다. 그는 “그저 냄새가 좋았다”고 돌아봤다.',
    ['은행 담당자', null],
  ],
  ['시공업체 사장은 처음엔 반대했다고 털어놨다. 그는 “비가 많이 샜다”고 했다.', ['시공업체 사장']],
  // 이 관계자: the one of whom was told last.
  [
    '정부 관계자는 “길어질 수 있다”고 했다. 경찰 관계자는 “수사를 더 해야 한다”고 말했다. 이 관계자는 “가족에게 알리고 있다”고 했다.',
    ['정부 관계자', '경찰 관계자', '경찰 관계자'],
  ],
])('nobody else than the words tell: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test('words alone are not whose the paragraph above is, where the one below tells that they were heard', () => {
  const lines = [
    '빈소를 찾은 한 친구는 “내일이 생일이었어요”라고 말했다.',
    '“왜 아무도 안 막았습니까.”',
    '이날 오후 통제선 앞에서는 이런 외침이 터져 나왔다.',
  ];
  expect(namesIn('ko', ...lines)).toEqual(['빈소를 찾은 한 친구', null]);
});

test('a surname with an office is of the one of that surname who was told of before', () => {
  const lines = [
    '새길당 새 원내대표에 3선의 윤태경(57) 의원이 12일 선출됐다.',
    '윤 신임 원내대표는 당선 인사에서 "이긴 사람도 진 사람도 없다"고 말했다.',
    '승부를 가른 것은 탈락한 윤호근 의원의 26표였다.',
  ];
  expect(speakersIn('ko', ...lines).map(([name]) => name)).toEqual(['윤태경']);
});

test('an answer is not of whom the question behind a dash tells', () => {
  const lines = [
    '지현숙 통역사를 만났다.',
    '―방송사는 인력이 없었다고 해명했다.',
    '“절반은 맞는 말이에요. 사람을 안 뽑아서 없는 거예요.”',
  ];
  expect(speakersIn('ko', ...lines)).toEqual([[null, null]]);
});

test.each<[string, (string | null)[]]>([
  ['“포기할 생각은 없습니다.” 박씨의 목소리는 단호했다.', ['박씨']],
  ['“남긴 밥이 아까워 시작했죠.” 식당을 운영하는 오말순(66)씨 얘기다.', ['오말순']],
])('whose words the sentence behind tells: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  // The body that the article named in full, and not the witness who spoke since.
  [
    '항만을 맡은 새물항만공단은 등불을 고쳤다고 밝혔다. 그러나 선원 표모(41)씨는 “불이 꺼져 있었다”고 말했다. 공단은 저녁에 “두 개가 고장 나 있었다”고 인정했다.',
    ['표모', '새물항만공단'],
  ],
  [
    '누리숲재단은 공모를 연다고 밝혔다. 화가 도모(30)씨는 “기다렸다”고 말했다. 재단은 “심사를 공개하겠다”고 했다.',
    ['도모', '누리숲재단'],
  ],
  // Of two, neither; and what kind of body it is, is no name.
  [
    '새물항만공단과 누리도로공단이 만났다. 선원 표모(41)씨는 “불이 꺼져 있었다”고 말했다. 공단은 “서둘러 고치겠다”고 했다.',
    ['표모', '공단'],
  ],
  ['산하연구소가 문을 연다. 연구소는 “내년에 결과를 내겠다”고 밝혔다.', ['연구소']],
])('a body by the noun that ends its name: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test('a neighbour who is pointed at is who was told of right before', () => {
  const line =
    '논에 나온 한 농민이 낯선 차를 보았다. 이 농민은 “새벽에 불도 안 켜고 나오는 차가 어디 있느냐”고 말했다.';
  expect(speakersIn('ko', line)).toEqual([[null, '논에 나온 한 농민']]);
});

test('a topic and a word that joins sentences are no part of what somebody is', () => {
  expect(speakersIn('ko', '그러나 어부 육모(39)씨는 “불이 꺼져 있었다”고 말했다.')).toEqual([
    ['육모', '어부'],
  ]);
  expect(
    speakersIn('ko', '누리팀은 2년 차 세터 남지우가 공을 띄워 이겼다. 남지우는 “손이 떨려 혼났다”고 말했다.'),
  ).toEqual([['남지우', '2년 차 세터']]);
});

test.each([
  ['\'연패 끝\' 새벽 맹도연 감독 "먼저 모이더라"', '맹도연'],
  // Of two coaches of the surname, neither.
  ['새벽 맹도연 감독, 노을 맹수호 감독 꺾었다', '맹 감독'],
  ['새벽 도연우 감독 "먼저 모이더라"', '맹 감독'],
])('whom the headline names in full: %s', (headline, name) => {
  const { raw, blocks } = paragraphs(headline, '맹 감독은 경기 뒤 “이제 됐다 싶었다”고 말했다.');
  const titled = blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' as const } : block));
  expect(findQuotes(raw, titled, 'ko').map(({ speaker }) => speaker)).toEqual([name]);
});

test('what words are about in a new paragraph is not who says them: whoever spoke right before goes on', () => {
  const lines = [
    '권오식 청솔 감독은 “서른 개 넘게 실수하고 이기길 바랄 수는 없다”고 잘라 말했다.',
    '외국인 선수의 교체 가능성에 대해서는 “구단과 이야기하고 있지만 한 사람 때문은 아니다”라고 선을 그었다.',
  ];
  expect(speakersIn('ko', ...lines).map(([name]) => name)).toEqual(['권오식', '권오식']);
});

test.each<[string, (string | null)[]]>([
  // Whose doing the words are about.
  [
    '중국이 넉 달 동안 올리던 관세를 낮추기로 한 데 대해서는 “예상하던 순서대로 가는 과정”이라고 평가했다.',
    [null],
  ],
  ['정부가 예산을 줄인 것과 관련해 “현장을 모르는 사람들이 정한 숫자”라고 비판했다.', [null]],
  // But the sentence's own subject before it.
  ['이 원장이 정부가 예산을 줄인 데 대해 “현장을 모르는 사람들이 정한 숫자”라고 비판했다.', ['이 원장']],
])('a clause that the words are about is not who says them: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  ['한동안 부진했던 박지원은 모처럼 홈런을 쳤다. 그는 “늘 하던 대로 쳤는데 넘어갔다”고 말했다.', ['박지원']],
  ['박지원 역시 홈런을 반겼다. 그는 “늘 하던 대로 쳤는데 넘어갔다”고 말했다.', ['박지원']],
  ['심평원은 자료를 모았다. 연수원은 문을 닫았다. 그는 “다시 열 날이 올 것”이라고 말했다.', [null]],
])('a given name that ends like a body, and whom a sentence is about too: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test('whoever only tells who somebody is does not speak', () => {
  const line =
    '막내딸이 크게 다친 서민수씨는 병원으로 달려갔다. 그는 “살아 있는 것이 믿기지 않는다”고 말했다.';
  expect(namesIn('ko', line)).toEqual(['서민수']);
});
