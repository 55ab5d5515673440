// How English, German and Dutch papers report speech without marks: verbs, orders, tenses, and what must stay untold.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../language/tongues/direct-quotes.ts';

const statementsIn = (language: string, ...lines: string[]) =>
  statements(language, ...lines).map(([speaker, role, text]) => [speaker ?? role, text]);

describe.each<[string, [string, unknown[]][]]>([
  [
    'en',
    [
      [
        'One man, who stood by the gate with a dog under his arm, said he had walked four miles.',
        [['One man', 'he had walked four miles.']],
      ],
      [
        'Asked who would pay, Ada Fell said £150,000 would come out of the reserves of the town.',
        [['Ada Fell', '£150,000 would come out of the reserves of the town.']],
      ],
      // Whoever is declared, warned or told something does not say it.
      [
        'In May 2019, Norfield Institute was declared an “unwelcome” body by the city court and all money was cut.',
        [],
      ],
      ['Bank Norfield had been warned it was a “reckless and dangerous lender” by the auditor.', []],
      ['Tom Reed was told that the bridge would be closed to him for three years.', []],
      ['Neighbours said they had heard two loud bangs.', [['Neighbours', 'they had heard two loud bangs.']]],
      ['Ada Fell pointed out that the moths left in June.', [['Ada Fell', 'the moths left in June.']]],
      ['The council let it be known that the bridge was shut.', [['The council', 'the bridge was shut.']]],
      ['Ada Fell is adamant that the moths left in June.', [['Ada Fell', 'the moths left in June.']]],
      ['Ada Fell has no doubt that the moths left in June.', [['Ada Fell', 'the moths left in June.']]],
      [
        'Marlow Foods said in a short statement that it remained open for business.',
        [['Marlow Foods', 'it remained open for business.']],
      ],
      [
        'Barrister Imran Kohl told the court how it began. He said 211 payments had been made between May and June.',
        [['Imran Kohl', '211 payments had been made between May and June.']],
      ],
      [
        'Inspector Paul Crowe led the inquiry. He cautioned that it was not yet known whether the door had been forced.',
        [['Paul Crowe', 'it was not yet known whether the door had been forced.']],
      ],
      [
        'Police Chief Norma Fairbanks said residents within a mile of the crossing would not be allowed back.',
        [['Norma Fairbanks', 'residents within a mile of the crossing would not be allowed back.']],
      ],
      [
        'Past work has found that people tend to be happier after a walk, but many would not walk more, Ada Fell said.',
        [
          [
            'Ada Fell',
            'Past work has found that people tend to be happier after a walk, but many would not walk more',
          ],
        ],
      ],
      [
        'The move was criticised by the owner, Tom Reed, who said at a public meeting that he was against the law.',
        [['Tom Reed', 'he was against the law.']],
      ],
      [
        'Ada Fell said Holt’s appeal to the mayors underscored her feeling that the towns were being ignored.',
        [
          [
            'Ada Fell',
            'Holt’s appeal to the mayors underscored her feeling that the towns were being ignored.',
          ],
        ],
      ],
      [
        'However, Harbour Ward Council Member Anibal Nunca, who sponsored it, said that the rule was not meant to harm anybody.',
        [['Anibal Nunca', 'the rule was not meant to harm anybody.']],
      ],
      // A participle behind a clause is of the clause's subject; not of whoever leaves in a clause of their own.
      ['The union rejected the offer, saying that it was too low.', [['The union', 'it was too low.']]],
      [
        'On Friday, Ada Fell defended the plan, arguing the town had no choice.',
        [['Ada Fell', 'the town had no choice.']],
      ],
      [
        'The council published a statement saying that the bridge would be closed.',
        [['The council', 'the bridge would be closed.']],
      ],
      [
        'The FBI closed the case, saying that no crime had been found.',
        [['FBI', 'no crime had been found.']],
      ],
      ['The club froze the pay of Tom Reed, saying he was late.', []],
      ['The move angered Ada Fell, who left the room, saying it was a farce.', []],
      ['The crisis deepened when Ada Fell resigned, saying the plan was a farce.', []],
      [
        'The Department of Health, Roads and Welfare said the rule would be dropped.',
        [['The Department of Health, Roads and Welfare', 'the rule would be dropped.']],
      ],
      [
        'Prosecutors say the men planned the raid for months.',
        [['Prosecutors', 'the men planned the raid for months.']],
      ],
      ['The trust has warned that the pier could collapse.', [['The trust', 'the pier could collapse.']]],
      [
        'Ann Reyes, the governor, signalled that rates could fall before the summer.',
        [['Ann Reyes', 'rates could fall before the summer.']],
      ],
      [
        'Ann Reyes said Wednesday the bank had done enough for now.',
        [['Ann Reyes', 'the bank had done enough for now.']],
      ],
      [
        'Dr Helen Voss, who led the study, said the results suggested that bees could count to four.',
        [['Helen Voss', 'the results suggested that bees could count to four.']],
      ],
      [
        'Fire chief Mateo Ruiz estimated the damage at $3 million and said it would take weeks to clear the site.',
        [['Mateo Ruiz', 'it would take weeks to clear the site.']],
      ],
      [
        'Chief executive Dana Whitlock denied that the firm had been warned about the fault.',
        [
          [
            'Dana Whitlock',
            'Chief executive Dana Whitlock denied that the firm had been warned about the fault.',
          ],
        ],
      ],
      [
        'Two people were hurt when the roof fell, officials said.',
        [['officials', 'Two people were hurt when the roof fell']],
      ],
      ['The lane stays shut for now, police said.', [['police', 'The lane stays shut for now']]],
      [
        'Sources close to the deal said an announcement could come next week.',
        [['Sources close to the deal', 'an announcement could come next week.']],
      ],
      [
        'Union officials warned members could walk out before Christmas.',
        [['Union officials', 'members could walk out before Christmas.']],
      ],
      [
        'The suspect, who has not been named, told police that the keys were on the street.',
        [['The suspect', 'the keys were on the street.']],
      ],
      [
        'The tenant who was evicted, a woman of 30, told the Courier she had not been back since.',
        [['The tenant', 'she had not been back since.']],
      ],
      [
        'It came to a head when Leroy Banda, a four-time BPP councillor from Eastgate, rose to say the rise was too much.',
        [['Leroy Banda', 'the rise was too much.']],
      ],
      [
        'Leader of the Opposition Priya Nandan alleged that the shortage had been caused by the new dam.',
        [['Priya Nandan', 'the shortage had been caused by the new dam.']],
      ],
      [
        'As Ann Reed explained, the barrier was never built for a spring tide.',
        [['Ann Reed', 'the barrier was never built for a spring tide.']],
      ],
      [
        'Work will begin in May, said Alan Briggs, head of the port authority.',
        [['Alan Briggs', 'Work will begin in May']],
      ],
      [
        'The train belonged to Oldham & Weir Railroad. It was travelling at 38 mph. The line is safe to use again, the company said in a statement.',
        [['Oldham & Weir Railroad', 'The line is safe to use again']],
      ],
      [
        'Tom Ashdown, the MP for Wexcombe, believes another 60 delegates would have switched.',
        [['Tom Ashdown', 'another 60 delegates would have switched.']],
      ],
      [
        'Mothers like these challenge the image of the idle rich, said Ann Reed, a sociologist at Leeds.',
        [['Ann Reed', 'Mothers like these challenge the image of the idle rich']],
      ],
      // Whoever is asked, or whom it is about.
      ['Ann Field felt like it had been well thought through.', []],
      ['Their claim that the dam would fail was never put to anybody in the town.', []],
      [
        'Oldham Motors cut jobs and Weir Motors hired. Demand had fallen for years, the company said.',
        [['the company', 'Demand had fallen for years']],
      ],
      ['Asked whether she thought she had done enough, the mayor smiled.', []],
      ['He died on Sunday in his sleep, said his son, Tom Reed.', []],
      ['Ann Field raised a boy. She thought she was doing well.', []],
      ['While the Whigs say they have always told the truth, Ann Field has asked for proof.', []],
      ['Ann Field was shot. He has accused her of fraud and worse.', []],
    ],
  ],
  [
    'de',
    [
      [
        'Nora Kling zeigte sich überzeugt davon, dass die Brücke noch lange hält.',
        [['Nora Kling', 'die Brücke noch lange hält.']],
      ],
      [
        'Ein „Betretungsverbot“ für den Steg sei aufgehoben worden, so Vereinschefin Anna Feld.',
        [['Anna Feld', 'Ein „Betretungsverbot“ für den Steg sei aufgehoben worden']],
      ],
      [
        'Stadtchef Michael Feld kritisierte das Vorgehen: Aktivisten hätten das Haus „mit Gewalt betreten“.',
        [['Michael Feld', 'Aktivisten hätten das Haus „mit Gewalt betreten“.']],
      ],
      [
        'So sagte Generalsekretär Jonas Feld der „Nordpost“, das Papier beinhalte mehr Fragen als Antworten.',
        [['Jonas Feld', 'das Papier beinhalte mehr Fragen als Antworten.']],
      ],
      // What stands behind the one who asks for it is who she is.
      [
        'Eine Senkung der Gebühren fordert auch Anna Feld, Leiterin für Forschung und Entwicklung bei Ahorn.',
        [],
      ],
      // A noun and a clause about it: half of a sentence.
      ['Auf einem Platz, an den viele Leute im Dorf noch gern denken, wie eine Frau berichtet.', []],
      ['In einer Halle, in der früher alle Kinder turnten, wie ein Lehrer erzählt.', []],
      [
        'In der Halle, in der früher alle Kinder turnten, stehen jetzt Autos, wie ein Lehrer erzählt.',
        [['ein Lehrer', 'In der Halle, in der früher alle Kinder turnten, stehen jetzt Autos']],
      ],
      [
        'Der Maschinenbauer schließt sein Werk in Oberau. Das teilte das Unternehmen am Mittwoch mit.',
        [['das Unternehmen', 'Der Maschinenbauer schließt sein Werk in Oberau.']],
      ],
      [
        'Die Brücke bleibt bis Mai gesperrt. Das hat Stadtbaurat Uwe Klein am Mittwoch mitgeteilt.',
        [['Uwe Klein', 'Die Brücke bleibt bis Mai gesperrt.']],
      ],
      [
        'Das Volumen liege bei rund 40 Millionen Euro, sagte Finanzchefin Karin Mohr. Die Risiken seien allerdings hoch; allein für die Planung müsse man sechs Millionen Euro aufbringen.',
        [
          ['Karin Mohr', 'Das Volumen liege bei rund 40 Millionen Euro'],
          ['Karin Mohr', 'Die Risiken seien allerdings hoch'],
          ['Karin Mohr', 'allein für die Planung müsse man sechs Millionen Euro aufbringen.'],
        ],
      ],
      [
        'Betriebsrat Ilker Demir sprach von einem „Schlag ins Gesicht“. Man habe davon aus der Zeitung erfahren.',
        [
          ['Ilker Demir', 'Betriebsrat Ilker Demir sprach von einem „Schlag ins Gesicht“.'],
          ['Ilker Demir', 'Man habe davon aus der Zeitung erfahren.'],
        ],
      ],
      [
        'Den Schaden beziffert die Polizei auf rund 30.000 Euro.',
        [['die Polizei', 'Den Schaden beziffert die Polizei auf rund 30.000 Euro.']],
      ],
      [
        'Nach den Worten von Trainer Kai Brandt fehlte der Mannschaft die Kraft.',
        [['Kai Brandt', 'Nach den Worten von Trainer Kai Brandt fehlte der Mannschaft die Kraft.']],
      ],
      [
        'Kultusminister Jan Ott verteidigte das Vorhaben. Die Schulen hätten genug Zeit gehabt.',
        [['Jan Ott', 'Die Schulen hätten genug Zeit gehabt.']],
      ],
      [
        'Ministerin Eva Lang hatte zuvor erklärt, das Gesetz komme noch vor dem Sommer.',
        [['Eva Lang', 'das Gesetz komme noch vor dem Sommer.']],
      ],
      [
        'Am Montag hatte die Polizei mitgeteilt, dass der Weg im Tal gesperrt bleibt.',
        [['die Polizei', 'der Weg im Tal gesperrt bleibt.']],
      ],
      [
        'Zwei Radfahrer wurden leicht verletzt, wie die Polizei am Montag mitteilte.',
        [['die Polizei', 'Zwei Radfahrer wurden leicht verletzt']],
      ],
      [
        'Für den Radweg fehle schlicht das Geld, sagt Kämmerer Olaf Reuter.',
        [['Olaf Reuter', 'Für den Radweg fehle schlicht das Geld']],
      ],
      [
        'Augenzeugen berichteten, der Wagen sei ungebremst in die Haltestelle gerast.',
        [['Augenzeugen', 'der Wagen sei ungebremst in die Haltestelle gerast.']],
      ],
      [
        'Wie die Staatsanwaltschaft mitteilte, sitzt der Mann seit Freitag in Haft.',
        [
          [
            'die Staatsanwaltschaft',
            'Wie die Staatsanwaltschaft mitteilte, sitzt der Mann seit Freitag in Haft.',
          ],
        ],
      ],
      [
        'Nach Polizeiangaben entstand ein Schaden von 15.000 Euro.',
        [['Polizei', 'Nach Polizeiangaben entstand ein Schaden von 15.000 Euro.']],
      ],
      [
        'Jedes Haus stehe leer, sagte Wirt Jan Ott. Fast jedes Problem, unter dem der Ort leide, habe damit zu tun.',
        [
          ['Jan Ott', 'Jedes Haus stehe leer'],
          ['Jan Ott', 'Fast jedes Problem, unter dem der Ort leide, habe damit zu tun.'],
        ],
      ],
      [
        'Die Forscher kommen zu dem Ergebnis, dass Kaffee dem Herzen nicht schadet.',
        [['Die Forscher', 'Kaffee dem Herzen nicht schadet.']],
      ],
      [
        'Der Hersteller Brockmann Antriebe baut um. Der Umbau dauere ein Jahr, sagte Sprecherin Eva Noll. Die Halle werde größer, teilte das Unternehmen mit.',
        [
          ['Eva Noll', 'Der Umbau dauere ein Jahr'],
          ['Hersteller Brockmann Antriebe', 'Die Halle werde größer'],
        ],
      ],
      ['Greenpeace wirft der Regierung vor, die Ziele zu verwässern.', []],
      ['Wie viel das am Ende kostet, teilte die Stadt am Montag nicht mit.', []],
      // Not whoever is told, nor what an infinitive tells.
      ['Die Partei wurde von ihren Helfern gewarnt, dass ihr Kurs im Norden nicht trägt.', []],
      ['Eine Aussage der Firma lässt vermuten, dass die Gruppe genau daran arbeitet.', []],
      ['Jan Ott kam am Mittag an. Sie hätten das wohl besser wissen müssen.', []],
      [
        'Er starb am Sonntag im Kreis der Familie, wie sein Sohn Jan Ott mitteilte.',
        [['Jan Ott', 'Er starb am Sonntag im Kreis der Familie']],
      ],
      ['Kai Brandt kam spät. Er warf dem Paar Fahrlässigkeit vor.', []],
      ['Das Auto war rot. Das sagte nichts über den Fahrer.', []],
      [
        'Bürgermeisterin Ada Fell bedauerte den Entschluss. Die Stadt sei erst am Vorabend informiert worden.',
        [['Ada Fell', 'Die Stadt sei erst am Vorabend informiert worden.']],
      ],
    ],
  ],
  [
    'nl',
    [
      [
        'Gebruikers zijn zich volgens hulpverleners vaak niet bewust van het gevaar.',
        [['hulpverleners', 'Gebruikers zijn zich volgens hulpverleners vaak niet bewust van het gevaar.']],
      ],
      [
        'Volgens de gezworenen is de voorbedachtheid aangetoond.',
        [['de gezworenen', 'Volgens de gezworenen is de voorbedachtheid aangetoond.']],
      ],
      [
        'In 2021 schreef de Britse krant The Daily Post al dat de stad aan een archief bouwde.',
        [['The Daily Post', 'de stad aan een archief bouwde.']],
      ],
      [
        'Verder schrijft de milieuorganisatie dat camera’s van de haven zijn verdwenen.',
        [['de milieuorganisatie', 'camera’s van de haven zijn verdwenen.']],
      ],
      [
        'Het bedrijf zegt dat alle klanten geld terugkrijgen.',
        [['Het bedrijf', 'alle klanten geld terugkrijgen.']],
      ],
      [
        'Een woordvoerder van de provincie bevestigt dat het contract is opgezegd.',
        [['Een woordvoerder van de provincie', 'het contract is opgezegd.']],
      ],
      [
        'Burgemeester Hilde Smets was er snel. Ze kondigde aan dat de dijk voorlopig dicht blijft.',
        [['Hilde Smets', 'de dijk voorlopig dicht blijft.']],
      ],
      [
        'Gisteren heeft directeur Els Brink laten weten dat het museum in mei dichtgaat.',
        [['Els Brink', 'het museum in mei dichtgaat.']],
      ],
      [
        'De gemeente kapt 400 bomen. Dat heeft wethouder Anja Kuipers dinsdag bekendgemaakt.',
        [['Anja Kuipers', 'De gemeente kapt 400 bomen.']],
      ],
      [
        'Reizigers krijgen hun geld terug. Dat bevestigt vervoerder RVD na vragen van deze krant.',
        [['RVD', 'Reizigers krijgen hun geld terug.']],
      ],
      [
        'De brug is al jaren stuk, zoals wethouder Anja Kuipers zei.',
        [['Anja Kuipers', 'De brug is al jaren stuk']],
      ],
      [
        'De vakbond eist dat de ontslagen worden ingetrokken.',
        [['De vakbond', 'de ontslagen worden ingetrokken.']],
      ],
      [
        'De wethouder sprak van “een zwarte dag voor de stad”.',
        [['De wethouder', 'De wethouder sprak van “een zwarte dag voor de stad”.']],
      ],
      [
        'Directeur Wim Bolder ontkent dat het bedrijf te laat heeft ingegrepen.',
        [['Wim Bolder', 'Directeur Wim Bolder ontkent dat het bedrijf te laat heeft ingegrepen.']],
      ],
      [
        'Volgens het parket moest de chauffeur uitwijken voor een hond.',
        [['het parket', 'Volgens het parket moest de chauffeur uitwijken voor een hond.']],
      ],
      [
        'Buurtbewoners vrezen dat er straks 500 vrachtwagens door de straat rijden.',
        [['Buurtbewoners', 'er straks 500 vrachtwagens door de straat rijden.']],
      ],
      [
        'De organisatie verwacht 20.000 bezoekers, vertelt festivaldirecteur Jim Kok.',
        [['Jim Kok', 'De organisatie verwacht 20.000 bezoekers']],
      ],
      [
        'Zoals wethouder Anja Kuipers dinsdag zei, blijft de brug dicht tot mei.',
        [['Anja Kuipers', 'Zoals wethouder Anja Kuipers dinsdag zei, blijft de brug dicht tot mei.']],
      ],
      [
        'Volgens de Amsterdamse rechtbank was de verdachte die nacht niet thuis.',
        [
          [
            'de Amsterdamse rechtbank',
            'Volgens de Amsterdamse rechtbank was de verdachte die nacht niet thuis.',
          ],
        ],
      ],
      ['Greenpeace verwijt de regering dat ze de doelen afzwakt.', []],
      [
        'De tegenvaller is volgens een rapport van de gemeentelijke rekenkamer te wijten aan asbest.',
        [
          [
            'een rapport van de gemeentelijke rekenkamer',
            'De tegenvaller is volgens een rapport van de gemeentelijke rekenkamer te wijten aan asbest.',
          ],
        ],
      ],
      // Not what nobody says.
      ['Er is aangekondigd dat de brug dit jaar nog dichtgaat.', []],
    ],
  ],
])('%s', (language, cases) => {
  test.each(cases)('%s', (text, told) => {
    expect(statementsIn(language, text)).toEqual(told);
  });
});

test('„heißt es dort“ is of nobody who spoke before', () => {
  expect(
    statementsIn(
      'de',
      '„Das haben wir immer so gemacht“, sagt Hubert Minz.',
      'Das Forstamt will daraus keine Regel machen. Man nehme die Ergebnisse mit Interesse zur Kenntnis, heißt es dort.',
    ),
  ).toEqual([]);
});

test('whom somebody of an age tells of is not of that age', () => {
  expect(
    statementsIn(
      'en',
      'Tom Epton was convicted in 2021, and Greta Maxon with him.',
      'Marina Lopez spoke on Monday. She said: “She was recruiting girls for him.” She added: “Some of the victims say that Maxon was worse than Epton.” The 37-year-old revealed Epton had followed her for several months.',
    ).filter(([speaker]) => speaker === 'Tom Epton'),
  ).toEqual([]);
});

test('a firm of two names is one', () => {
  expect(
    statementsIn('en', 'Hallan & Lorne Ferries said the vessel was refloated on the morning tide at 5.15am.'),
  ).toEqual([['Hallan & Lorne Ferries', 'the vessel was refloated on the morning tide at 5.15am.']]);
});

test('a Dutch source tells both halves of what is not so but so', () => {
  const text =
    'Volgens Marijke Bos is het probleem niet dat jonge bakkers niet willen, maar dat hun partner hier geen baan vindt.';
  expect(statementsIn('nl', text)).toEqual([['Marijke Bos', text]]);
  expect(
    statementsIn('nl', 'Volgens Marijke Bos is het probleem klein, maar haar buurman vindt het groot.'),
  ).toEqual([]);
});

describe('in German a paragraph that begins with a told sentence is of whoever spoke at the end of the one above', () => {
  const said = '„Wir haben das Ziel erreicht, das wir wollten“, sagte Ministerin Ada Fell am Montag.';

  test('where nobody else says anything in it', () => {
    expect(
      statementsIn('de', said, 'Das Land sei in einer guten Lage und brauche keine neuen Schulden.'),
    ).toEqual([['Ada Fell', 'Das Land sei in einer guten Lage und brauche keine neuen Schulden.']]);
  });

  test.each([
    'Die Bahn sei pünktlich wie nie zuvor. Das geht aus einem Bericht der Prüfer hervor.',
    'Das Opfer habe laut um Hilfe geschrien. Tom Ried bestreitet die Tat.',
    'Die Kasse sei leer bis auf den Grund. „Wir sind ratlos“, sagt Tom Ried.',
  ])('and else nobody’s: %s', (below) => {
    const told = statementsIn('de', said, below).filter(([speaker]) => speaker === 'Ada Fell');
    expect(told).toEqual([]);
  });
});

test('what stands before a colon does not say what a verb behind it tells', () => {
  expect(
    statementsIn(
      'de',
      'Karl Uhl hat recht: Anfang Mai berichtete der NDR, dass der Zulieferer Brack rund 600 Stellen streichen will.',
    ),
  ).toEqual([['der NDR', 'der Zulieferer Brack rund 600 Stellen streichen will.']]);
  expect(
    statementsIn('en', 'Ada Fell is right: the council said it would close two schools next year.'),
  ).toEqual([['the council', 'it would close two schools next year.']]);
  const told = 'Gäste hätten in den Sälen Stühle umgeworfen und Türen verstellt.';
  expect(statementsIn('de', `Stadtchef Karl Uhl kritisierte die Feste der letzten Wochen: ${told}`)).toEqual([
    ['Karl Uhl', told],
  ]);
});

test('several without a name are told of beside whoever has one', () => {
  expect(
    statementsIn(
      'en',
      'Prosecutors said the mayor accepted cash from a bank.',
      'Ada Fell came to the court.',
    ),
  ).toEqual([['Prosecutors', 'the mayor accepted cash from a bank.']]);
});

test('German: who said what stands above is no sentence that they say, nor is what somebody calls names', () => {
  expect(
    statementsIn(
      'de',
      'Das teilten die Staatsanwaltschaft Kehl, das Polizeipräsidium Ulm und das Landesamt am Sonntagabend mit.',
    ),
  ).toEqual([]);
  expect(
    statementsIn(
      'de',
      'Die Berechnungen des Amts, dass dadurch Löcher von vielen Millionen entstehen würden, nannte Ada Fell „unseriös“.',
    ),
  ).toEqual([]);
});

test('German: a paper to which somebody says something does not say it', () => {
  for (const told of [
    'Karl Uhl, Verwalter der Heime, sagte der Kehler Zeitung, dass es einen Notfall gab.',
    'Karl Uhl, Verwalter der Heime, sagte den Kehler Nachrichten, dass es einen Notfall gab.',
  ])
    expect(statementsIn('de', told)).toEqual([['Karl Uhl', 'es einen Notfall gab.']]);
});
