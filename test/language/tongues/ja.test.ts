// Who says what in Japanese: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('ja', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'attributed before',
      ['東京大学の山田花子教授は「水素だけでは足りない」と述べた。'],
      [['山田花子', '東京大学教授', '水素だけでは足りない']],
    ],
    [
      'attributed after',
      ['「最初は誰も信じてくれませんでした」と店長の佐藤健さんは話す。'],
      [['佐藤健', '店長', '最初は誰も信じてくれませんでした']],
    ],
    [
      'after a sentence about a pupil whose name is kept back',
      [
        '高校2年の女子生徒（17）は週に3日通う。「話さなくていい場所が、ここしかない」。受験勉強のつもりで来た。',
      ],
      [[null, '高校2年の女子生徒', '話さなくていい場所が、ここしかない']],
    ],
    [
      'announced by the sentence before',
      ['代表の中村さんはこう振り返る。「失敗した日のほうが、よく覚えている」'],
      [['中村', '代表', '失敗した日のほうが、よく覚えている']],
    ],
    [
      'a predicate that is no verb of saying, and a role behind a relative clause',
      ['地域経済に詳しい北陵大学の佐々木恵教授は「値下げの競争は誰も幸せにしない」と表情を引き締めた。'],
      [['佐々木恵', '北陵大学教授', '値下げの競争は誰も幸せにしない']],
    ],
    [
      'answered',
      ['大沼健一町長は会見を開いた。これに対し大沼町長は「放棄ではなく、分担だ」と応じた。'],
      [['大沼健一', '町長', '放棄ではなく、分担だ']],
    ],
    [
      'the speaker goes on, where no subject is written',
      [
        '今野由美子准教授は「顔見知りだから先に人が動く」と分析する。その上で「若い世代が入る余地を作るべきだ」とくぎを刺した。',
      ],
      [
        ['今野由美子', '准教授', '顔見知りだから先に人が動く'],
        ['今野由美子', '准教授', '若い世代が入る余地を作るべきだ'],
      ],
    ],
    [
      'the sentence after is about somebody, and says nothing of their speaking',
      ['「最初は、命を預かるのが怖かった」。元郵便局員の奥山清さん（67）は、制度の一期生だ。'],
      [],
    ],
    [
      'the sentence before tells of two, and nobody is said to speak',
      ['常連の男性（52）は、手紙を三宅さんに頼んだ。「自分で書くと、どうしても勝とうとしてしまう」。'],
      [],
    ],
    [
      'told by the sentence after',
      ['「荷物が減ったのではありません」。安藤秀樹社長は配車表を指して話す。'],
      [['安藤秀樹', '社長', '荷物が減ったのではありません']],
    ],
    [
      'a surname for someone named before',
      ['関根稔社長は静かだ。関根社長は「待つ客がいるうちは大丈夫だ」と話した。'],
      [['関根稔', '社長', '待つ客がいるうちは大丈夫だ']],
    ],
    [
      'a given name alone',
      ['島に来た西原拓也さんは宿を開いた。「宿は増やせても、医者は増やせない」と拓也さんは話す。'],
      [['西原拓也', null, '宿は増やせても、医者は増やせない']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });

  test.each([
    '「未来への扉」と題した展示が始まった。',
    'いわゆる「推し活」が広がっている。',
    '「地域の台所」と呼ばれる市場だ。',
    'この店は「町で一番早く開く店」と思われている。',
    '「もう一度会いたい人がいる」という声が届いた。',
  ])('%s holds no quotation', (line) => {
    expect(direct(line)).toEqual([]);
  });

  test('in an interview, behind a name and a wide blank, with questions behind a dash', () => {
    const quotes = direct(
      '三宅千尋さんの仕事は代筆だ。',
      '――なぜ今、手紙なのでしょう。',
      '三宅　手紙は返事を待てる道具なんです。待つ側が気持ちを確かめられます。',
      '――依頼で多いのは。',
      '三宅　謝罪です。言い訳を全部削ると、三行しか残りません。',
    );
    expect(quotes).toEqual([
      ['三宅千尋', null, '手紙は返事を待てる道具なんです。待つ側が気持ちを確かめられます。'],
      ['三宅千尋', null, '謝罪です。言い訳を全部削ると、三行しか残りません。'],
    ]);
  });
});
