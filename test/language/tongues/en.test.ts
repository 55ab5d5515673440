// Who says what in English: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('en', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'an owner in the genitive',
      ['I read Hannah Brook’s new study. “The best managers were almost invisible,” Brook told me.'],
      [['Hannah Brook', null, 'The best managers were almost invisible']],
    ],
    [
      'said X, with an apposition',
      ['“We never planned a chain,” said Maria Lopez, the founder of Crumb. “They asked for it.”'],
      [
        ['Maria Lopez', 'founder of Crumb', 'We never planned a chain'],
        ['Maria Lopez', 'founder of Crumb', 'They asked for it.'],
      ],
    ],
    [
      'said X, with an office and since when',
      ['“We were burning money on one side of a wall,” said Ines Hart, librarian of Marrow since 2016.'],
      [['Ines Hart', 'librarian of Marrow', 'We were burning money on one side of a wall']],
    ],
    [
      'another word for the office, past a line in capitals',
      [
        'Council Member Ann Cole, who wrote the law, said that it was not meant to harm anybody.',
        'READ MORE ABOUT THE NEW BYLAW OF THE TOWN',
        '“What we did is we passed a bill,” the councilwoman explained.',
      ],
      [['Ann Cole', 'Council Member', 'What we did is we passed a bill']],
    ],
    [
      'an office in a body of several things',
      [
        '“It hurts nobody,” Tom Reed, head of the Ohio Grocery, Hardware Store and Filling Station Association, told a paper.',
        '“We sell what we sold,” a spokesman for the Department of Health, Roads and Welfare said.',
      ],
      [
        ['Tom Reed', 'head', 'It hurts nobody'],
        [null, 'a spokesman', 'We sell what we sold'],
      ],
    ],
    [
      'whose participle stands before the marks',
      [
        'Earlier this week, the EU froze the grants of Mr Holt, saying he was “a man with close ties to the board”.',
        'Norfield Foods released a statement saying, “It allows us to grow with the bakers of the town.”',
        'Mr Holt sent a letter calling the ruling “unfair” and adding that he would “use all means to protect my name”.',
        'State Sen. Mary Cole (D-Salem), for example, said Reed “has made the county a better place to live in.”',
      ],
      [
        ['the EU', null, 'a man with close ties to the board'],
        ['Norfield Foods', null, 'It allows us to grow with the bakers of the town.'],
        ['Holt', null, 'use all means to protect my name'],
        ['Mary Cole', 'State Sen.', 'has made the county a better place to live in.'],
      ],
    ],
    [
      'somebody else with a title beside the name, which is no office',
      ['Given by Lord Hale, Nora Field said: “I do not think that we should pay for the carpet.”'],
      [['Nora Field', null, 'I do not think that we should pay for the carpet.']],
    ],
    [
      'a title inside the name',
      ['"We know where the pipes are," Meridian Water CEO Lawrence Pike told the panel.'],
      [['Lawrence Pike', 'Meridian Water CEO', 'We know where the pipes are']],
    ],
    [
      'before, with a colon',
      ['Maria Lopez is a baker. Lopez explained why she stayed: “Nobody leaves a table where they are fed.”'],
      [['Maria Lopez', null, 'Nobody leaves a table where they are fed.']],
    ],
    [
      'a pronoun',
      ['County manager Bill Trask nodded. “I still call it garage science,” he said.'],
      [['Bill Trask', 'County manager', 'I still call it garage science']],
    ],
    [
      'several paragraphs',
      [
        '“They ask me if it is too late,” said Mona Adler.',
        '“And I tell them that it is not.',
        '“It never is.”',
      ],
      [
        ['Mona Adler', null, 'They ask me if it is too late'],
        ['Mona Adler', null, 'And I tell them that it is not.'],
        ['Mona Adler', null, 'It never is.'],
      ],
    ],
    [
      'an organisation',
      ['The ministry said in a statement: “We take this seriously.”'],
      [['The ministry', null, 'We take this seriously.']],
    ],
    [
      'a name with a particle',
      ['“Rents have doubled,” said James van der Berg, an economist.'],
      [['James van der Berg', 'economist', 'Rents have doubled']],
    ],
    [
      'a title that is short for an office, behind the role',
      [
        'The council’s member for public protection, Cllr. Dev Anand, said: “We will all have to pay for it.”',
      ],
      [['Dev Anand', 'council’s member for public protection', 'We will all have to pay for it.']],
    ],
    [
      'a role before its name, where the article of the sentence begins',
      [
        'In 2022 a warden at the Museum of Salt, Ned Carrow, counted them. ‘Nobody had asked for a number before,’ Carrow said.',
      ],
      [['Ned Carrow', 'warden at the Museum of Salt', 'Nobody had asked for a number before']],
    ],
    [
      'a woman, not the charity that she works for',
      [
        'According to Ines Halloran, a lawyer at the charity Bright Shores, six towns keep such lists. “We are only the first of them,” she said.',
      ],
      [['Ines Halloran', 'lawyer at the charity Bright Shores', 'We are only the first of them']],
    ],
    [
      'a first name for the person named before',
      [
        'My landlord, Peter Novy, raised an eyebrow. “Do what you like with it,” he said.',
        'Then Ivan Marsh moved in.',
        'Peter still comes by. “I only want to see the garden,” he says.',
      ],
      [
        ['Peter Novy', 'landlord', 'Do what you like with it'],
        ['Peter Novy', 'landlord', 'I only want to see the garden'],
      ],
    ],
    [
      'a role that a line break parts',
      [
        '“That is one mid-sized plant, and it stood in cellars,” Dan Wren, the board’s head of\noperations, told us.',
      ],
      [['Dan Wren', 'board’s head of operations', 'That is one mid-sized plant, and it stood in cellars']],
    ],
    [
      'the person of the paragraph before, though another is written more often',
      [
        '“I only like to swim,” said Glenda Abbey. Abbey began the list. Abbey lives by the sea.',
        'The firm’s chief, Mark Fall, came to the court with his lawyer, Ned Orr.',
        'A day later, at the harbour, Mark Fall spoke to the papers.',
        '“We will mend the pipe before the summer,” he said.',
      ],
      [
        ['Glenda Abbey', null, 'I only like to swim'],
        ['Mark Fall', 'firm’s chief', 'We will mend the pipe before the summer'],
      ],
    ],
    [
      'a name behind a dash under the words',
      ['“People pay a person. They never pay a counter.”\n— Yusuf Adel, who has kept the kiosk for 30 years'],
      [
        [
          'Yusuf Adel',
          'who has kept the kiosk for 30 years',
          'People pay a person. They never pay a counter.',
        ],
      ],
    ],
    [
      'a surname that a farm has too',
      [
        'Marlow Farm bought the robot last year. “Eleven people called, and four of them came,” farm manager Dana Marlow told us.',
        'At Marlow Farm the robot has a name. “It does not sing at work,” Marlow said.',
      ],
      [
        ['Dana Marlow', 'farm manager', 'Eleven people called, and four of them came'],
        ['Dana Marlow', 'farm manager', 'It does not sing at work'],
      ],
    ],
    [
      'a body that goes on behind small words, before who leads it',
      ['“We try hard every day,” said Democratic Party for the People leader Yuichiro Tamaki.'],
      [['Yuichiro Tamaki', null, 'We try hard every day']],
    ],
    [
      'somebody behind a body’s name',
      ['“We try hard every day,” a Ministry of Trade spokesperson said in a statement.'],
      [[null, 'a Ministry of Trade spokesperson', 'We try hard every day']],
    ],
    [
      'an office of the police',
      ['“We try hard every day,” said the local police chief, Vyomika Singh.'],
      [['Vyomika Singh', 'local police chief', 'We try hard every day']],
    ],
    [
      'an office that begins with a body',
      ['“We try hard every day,” said police chief Vyomika Singh.'],
      [['Vyomika Singh', 'police chief', 'We try hard every day']],
    ],
    [
      'one more of an office',
      ['Another officer, Vyomika Singh, said: “We try hard every day.”'],
      [['Vyomika Singh', 'officer', 'We try hard every day.']],
    ],
    [
      'whom a clause beside the noun tells of, before the verb',
      ['“They told us nothing,” a nurse who asked not to be named said.'],
      [[null, 'a nurse', 'They told us nothing']],
    ],
    [
      'as somebody puts it',
      ['As the fisherman Joe Dunn puts it: “The sea gives and the sea takes.”'],
      [['Joe Dunn', 'fisherman', 'The sea gives and the sea takes.']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });

  test.each([
    [
      '“The bridge will hold for another winter,” said Ruth Adair, consultant at Delta Weir.',
      'consultant at Delta Weir',
    ],
    [
      '“Nobody had checked the second ledger,” said Owen Pratt, accountant for the parish.',
      'accountant for the parish',
    ],
    ['“We feed them twice a day,” said Ida Coyle, assistant in the seal ward.', 'assistant in the seal ward'],
  ])('a role that ends as participles do elsewhere: %s', (line, role) => {
    expect(direct(line).map(([, found]) => found)).toEqual([role]);
  });

  test.each([
    'The so-called “cloud” is other people’s computers.',
    'Critics call the plan “a land grab,” and the town is divided.',
    'Her first book, “The Long Road Home,” sold well.',
  ])('%s holds no quotation', (line) => {
    expect(direct(line)).toEqual([]);
  });

  test('the turns of an interview are what was said', () => {
    const quotes = direct(
      'Nadia Farrow: Do you resent the lamp?',
      'Margaret Inglis: Not the lamp. What nobody automated was the looking, and the looking was the work.',
      'Nadia Farrow: Will you go back?',
      'Margaret Inglis: I want to see first whether they wash the windows.',
    );
    expect(quotes).toEqual([
      [
        'Margaret Inglis',
        null,
        'Not the lamp. What nobody automated was the looking, and the looking was the work.',
      ],
      ['Margaret Inglis', null, 'I want to see first whether they wash the windows.'],
    ]);
  });
});
