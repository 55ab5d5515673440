// Common given names, which people keep in whatever language is written of them. Data only. A name that both women and men
// have stands in neither list, or in both.
import { wordSet } from '../../text/word-list.ts';

/** Of women and of men alike; where a language knows them as one of the two, its own words say so. */
const sharedNames = `
  Alex Alexis Ali Andrea Ashley Cameron Camille Casey Charlie Chris Claude Dale Dana Dominique Francis Frankie Gabriele Hilary Inge Jackie Jamie Jan Jean Jessie Jo Jody Jordan Kelly Kerry Kim Lee Leslie Lilian Lindsay Lindsey Michele Morgan Nicola Nikita Pat Reyes Robin Ronnie Rosario Sam Sascha Sasha Shannon Sidney Simone Stacy Sydney Taylor Terry Toni Tracy Trinidad Vivian Whitney`;

export const femaleNames = wordSet(`${sharedNames}
  Samantha Johanna Marlies Katrina Tanya Gabi Leni Ria Stacey Kimberly Amber Erin Lauren Allison Alison Joanne Hayley Zara Georgina Rosie Daisy Ivy Elsie Noémi Ursula Belinda Kamala Melania Michelle Tessa Abby Thelma
  Abigail Adriana Agnes Agnès Aurore Yaël Bérangère Frédérique Alejandra Aisha Alessandra Alice Alicia Alina Amalia Amanda Amelia Amina Amy Ana Anastasia Angela Angelica Anita Anke Ann Anna Annabel Anne Annette Annie
  Antonella Antonia Astrid Aurora Barbara Beate Beatrice Beatrix Beatriz Bella Bernadette Bertha Beth Bettina Bianca Birgit Bridget Brigitte Camila Camilla Carla Carlotta Carmen Carol
  Carolina Caroline Catalina Catarina Catherine Cathy Cecilia Celia Charlotte Chiara Chloe Christa Christiane Christina Christine Clara Clare Claire Claudia Clémence Colette Concha Concepción Cora
  Cornelia Cristina Dagmar Daniela Daphne Deborah Delphine Denise Diana Dolores Dora Doris Dorothea Dorothy Edith Eileen Elena Eleanor Elisa Elisabeth Elise Eliza Elizabeth
  Ella Ellen Elodie Eloise Elsa Elke Emilia Emily Emma Erica Esperanza Esther Eugenia Eva Eve Evelyn Fatima Federica Fernanda Filipa Fiona Flora Florence Franca Frances Francesca
  Francisca Franziska Freya Frieda Gabriela Gemma Geneviève Georgia Gerda Gertrud Giorgia Giovanna Gisela Giulia Glenda Gloria Grace Greta Gudrun Hanna Hannah Hannelore Harriet
  Hazel Heather Heidi Heike Helen Helena Helene Hélène Helga Henrietta Hilda Hildegard Ilaria Ilse Inès Ines Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Jacqueline
  Jana Jane Janet Janice Jasmine Jeanne Jennifer Jenny Jessica Joan Joana Joanna Josefa Josephine Joyce Juana Judith Julia Juliana Julie Juliette Karen Karin Karla Kate
  Katharina Katherine Kathleen Kathrin Katja Katrin Katy Kerstin Kirsten Kristina Lara Larissa Laura Léa Lea Leila Lena Leonie Leonor Leticia Lidia Lily Linda Lisa Lise Liselotte Lola
  Louise Lourdes Lucia Lucía Lúcia Lucie Lucinda Lucy Luisa Luise Lydia Madeleine Maike Malin Manuela Mara Margaret Margarete Margarida Margarita Margherita Margot Marguerite Maria María
  Mariana Marianne Marie Marina Marion Marjorie Marlene Marta Martha Martina Mary Mathilde Maud Maureen Megan Meike Melanie Melissa Mercedes Mia Michaela Mila Mireille Miriam
  Molly Mona Monica Mónica Monika Monique Nadia Nadine Nadja Nancy Natalia Natalie Nathalie Nicole Nina Nora Odette Odile Olga Olivia Ottilie Paloma Pamela Patricia Paula Paulina Pauline
  Penelope Petra Philippa Pia Pilar Rachel Raquel Rebecca Regina Renate Rita Roberta Rocío Rosa Rosalie Rose Rosemary Roswitha Ruth Sabine Sabrina Sally Sandra Sara Sarah Saskia Sibylle
  Sigrid Silke Silvia Simona Sofia Sofía Sonia Sonja Sophia Sophie Stefania Stefanie Stella Stephanie Sue Susan Susana Susanna Susanne Suzanne Svenja Sybille Sylvia Sylvie Tamara
  Tania Tanja Tatiana Teresa Thea Theresa Therese Tilda Tina Ulrike Ute Valentina Valeria Valérie Vanessa Vera Verónica Veronica Veronika Victoria Viola Virginia Viviane Wanda
  Wendy Wiebke Wilhelmina Xenia Yasmin Yolanda Yvonne Zoe Zoé Marieke Maaike Anouk Femke Sanne Lotte Marijke Hanneke Ingeborg Janneke Annelies Truus Roos Fleur Ada Adelaide Adele Agata Agathe Aino Aleksandra Alma Althea Amparo Amélie Anabela Anaïs Anneke Annika Antje Apolline Ariane Asunción Audrey Ayla Aylin Aysel Ayşe Beata Begoña Belén Benedetta Benedita Bente
  Berit Blanca Bozena Breda Brenda Bridie Bronwyn Candela Carole Caterina Céline Chantal Cheryl Chloé Cindy Claudine Consuelo Corinne Danielle Danuta Debbie Delia Dörte Dorota Edna Effie Elfriede Élise Élodie Elspeth
  Emine Encarnación Ewa Fabienne Fatou Fatma Filomena Floor Frauke Gabrielle Gesa Gesine Ghislaine Giada Ginevra Graça Greetje Griet Grietje Gwen Hanne Hatice Hedwig Hege Hilde Ida Ilona Immaculada Inmaculada Ioana
  Iracema Ivana Ivone Jadwiga Jill Jo-Ann Jolanta Josiane Jutta Kasia Kathy Keisha Kirsty Krystyna Leire Letizia Liesbeth Liza Loredana Lorna Lucília Ludmila Luz Lynn Mae Magda Magdalena Maite Małgorzata Marcela
  Marga Mariam Marianna Maribel Marija Marit Marjolein Maryse Matilde Mechthild Meera Meta Micheline Mirela Mirjam Miroslava Nazaré Nele Nelly Nerea Nieves Noor Noémie Noreen Nuria Núria Ophélie Ornella Pascale Patrizia
  Peggy Pernille Phyllis Polly Priya Regine Regula Roisin Rosalind Rosetta Roxane Sadie Salomé Samira Sheila Shirley Sigrun Sinéad Siobhan Solène Soledad Swantje Tamsin Tatjana Theresia Tineke
  Trudy Úrsula Uta Véronique Vicky Violeta Vreni Waltraud Wioletta Zeynep Zofia Zuzana Harriett Hattie Imogen Jemima Maeve Nuala Orla Philomena Sharon Tracey Teresinha Conceição Fátima Rosália
  Lorraine Ishbel Ishbelle Doreen Aileen Kathryn Kathrine Catriona Kirsteen Morag Mhairi Eilidh Isla Ailsa Rhona Shona Senga Moira Maisie Millie Tilly Ottoline Priyanka Deepa
  Anjali Kavita Sunita Lakshmi Nisha Pooja Shreya Aditi Divya Neha Radhika Aparna Swati Rekha Asha Zainab Khadija Maryam Fatoumata Aminata Aïcha Aïssatou Nour Leïla Yasmine Samia
  Nadège Naïma Salma Farida Malika Rachida Zohra Houria Karima Latifa Hafida Ngozi Chioma Adaeze Yetunde Folake Ifeoma Nkechi Thandiwe Nomsa Lerato Zanele Wanjiru Achieng Akosua
  Abena Efua Adwoa Xiaomei Yuki Yuko Akiko Keiko Naoko Michiko Noriko Haruka Ayumi Eun-ji Soo-jin Min-ji Hye-jin Ji-won Jin-ah Olena Oksana Iryna Yulia Julija Svetlana Nataliya
  Kateryna Tetiana Halyna Lyudmila Galina Ekaterina Yelena Alyona Darya Daria Polina Kseniya Milica Jelena Dragana Snežana Vesna Gordana Jovana Ivanka Katarzyna Agnieszka
  Aldona Alžběta Barbora Karolína Kristýna Danuše Elżbieta Grażyna Iwona Renata Bożena Halina Kinga Justyna Ildikó Zsuzsa Katalin Erzsébet Ágnes Judit Éva Mária Krisztina Réka Tünde Enikő Mihaela Raluca Adina Roxana Lavinia
  Eleni Katerina Dimitra Vasiliki Despina Elif Zehra Merve Büşra Esra Selma Dilara Dilek Gülsüm Hülya Nurten Sevgi Songül Özlem Pınar Ceren Defne Nazlı Filiz Steffi Susi Uschi
  Gitta Gitti Traudl Resi Vroni Moni Christl Liesl Annemarie Annegret Annelie Anneliese Almut Anja Bärbel Britta Carola Corinna Elvira Evi Friederike Gerlinde Gertraud Gesche
  Gundula Heidrun Helma Henriette Hilke Ilka Imke Insa Irmgard Karola Kathi Karoline Kira Kordula Lieselotte Lilli Lioba Luzia Maja Mareike Maren Margit Margret Marlis Mascha
  Mirja Ortrud Ricarda Romy Ronja Rosemarie Rosmarie Sieglinde Signe Silvana Sina Stine Svea Tabea Tomma Traute Trude Undine Urte Viktoria Wencke Wilma Franka Frederike Lotta
  Lene Lina Emmi Jule Fenja Finja Smilla Alessia Chantale Sibylla Salome Seraina Ladina Flurina Corina Priska Annina Selina Maëlle Maëlys Clémentine Manon Émilie Éloïse Héloïse
  Aurélie Coralie Coline Léonie Mélanie Stéphanie Virginie Sandrine Séverine Sylvaine Josette Ginette Huguette Paulette Georgette Claudette Yvette Arlette Nicolette Lucette
  Marinette Mauricette Raymonde Solange Thérèse Capucine Célestine Cécile Cyrielle Diane Dorothée Édith Élisa Élisabeth Estelle Eugénie Eulalie Fanny Faustine Félicie Flavie
  Françoise Gaëlle Gwenaëlle Isaure Jeannine Joséphine Justine Karine Laetitia Laëtitia Laure Léontine Liliane Lisette Louisette Lucile Lucille Ludivine Maïté Margaux
  Marie-Claire Marie-Laure Marielle Marlène Maryline Maryvonne Morgane Ninon Octavie Ondine Perrine Pétronille Quitterie Régine Réjane Rolande Romane Roselyne Ségolène Sixtine
  Sylvette Tiphaine Valentine Violaine Yolande Zélie Clotilde Gisèle Adèle Noëlle Armelle Christelle Maëva Ximena Encarna Visitación Purificación Macarena Montserrat Monserrat
  Mireia Laia Aina Neus Meritxell Montse Dolors Mercè Roser Itziar Ainhoa Amaia Nekane Miren Garbiñe Edurne Uxue Iratxe Idoia Uxía Antía Iria Xiana Ángela Ángeles Araceli Azucena
  Berta Carmela Clemencia Débora Delfina Eloísa Estefanía Estela Eulalia Fabiola Felisa Genoveva Graciela Herminia Hortensia Inés Isidora Ivonne Jimena Josefina Jacinta Lorena
  Lucrecia Maricarmen Marisa Marisol Mirta Nélida Noemí Paola Pía Rebeca Rosalía Rosaura Silvina Sonsoles Zulema Yesenia Yadira Yamila Dayana Nayeli Itzel Citlali Julieta
  Agustina Micaela Antonietta Annalisa Annamaria Assunta Cinzia Clelia Concetta Domenica Donatella Eleonora Elisabetta Emanuela Enrica Erika Fabiana Fabrizia Fiammetta Flavia
  Fulvia Giacinta Gianna Gina Giuditta Giuliana Giuseppina Graziella Immacolata Licia Liliana Livia Luana Lucrezia Ludovica Luigia Maddalena Mafalda Mariangela Mariagrazia
  Mariella Marilena Marzia Michela Milena Mirella Nicoletta Noemi Nunzia Ombretta Orietta Ottavia Pierina Raffaella Rosalba Rosanna Rosaria Rosita Rossana Rossella Samuela Serena
  Simonetta Tiziana Vanna Viviana Zaira Agnese Arianna Alda Elda Iole Fiorella Thaís Tainá Madalena Márcia Marília Mônica Natália Olívia Patrícia Rosana Sílvia Sónia Sônia Tânia
  Telma Vânia Verônica Zélia Zulmira Adélia Alexandra Alzira Amália Andreia Ângela Antónia Antônia Arminda Carlota Cecília Célia Clarice Cláudia Constança Custódia Deolinda Dilma
  Eduarda Elisabete Emília Eugénia Eunice Flávia Florbela Gorete Heloísa Idalina Ilda Inês Isaura Janaína Joaquina Judite Júlia Jussara Laís Letícia Lídia Lígia Lília Luciana
  Luísa Luiza Priscila Eliane Rosângela Valéria Cíntia Tatiane Jéssica Kátia Katia Raimunda Benta Cármen Godelieve Lieve Liesbet Mieke Marleen Marloes Maartje Machteld Margriet
  Nienke Nelleke Neeltje Renske Rianne Sietske Sjoukje Sofie Suzan Titia Trudie Veerle Willemijn Yfke Aafke Aaltje Aleid Annechien Annemieke Annemiek Antoinette Aukje Beatrijs
  Bep Betty Carolien Catharina Christel Cisca Claartje Corrie Dieuwertje Dineke Dirkje Ditte Dorien Elly Elske Emmy Evelien Fenne Foekje Francien Froukje Gerrie Gerdien Gerbrich
  Hansje Heleen Hendrika Hester Ineke Janna Jannetje Jannie Janny Jantine Jantje Jeannette Jenneke Jikke Jitske Jo-Anne Jolien Joke Jolanda Josje Katrien Katelijne Klaartje
  Kristien Laurien Leentje Lidewij Lieke Lieselot Lidy Loes Lonneke Lotje Sharita Sanneke Soetkin Annick Kaat Goele Hadewych Steph Josie Jodie Kayleigh Kylie Lacey Leanne
  Leigh-Ann Lottie Lynne Lynette Mandy Marcia Marilyn Maxine Melinda Mindy Miranda Myra Myrtle Nanette Nell Nellie Nettie Niamh Noelle Norah Octavia Patsy Patti Patty
  Petunia Phoebe Queenie Ramona Rhoda Rhonda Robyn Rochelle Rosalyn Roseanne Roxanne Ruthie Saoirse Scarlett Sheryl Sian Siân Sonya Sophy Tabitha Tanisha Teri Terri Tess
  Theodora Tiffany Tonya Trish Trisha Trixie Velma Vivienne Willa Winifred Winnie Zena Aaliyah Imani Tamika Shanice Nevaeh Brianna Kaitlyn Caitlin Caitlyn Katelyn Kayla Makayla
  Brittany Britney Tiffani Jocelyn Elva Enid Ernestine Etta Flossie Geraldine Gertie Gladys Glynis Gwendolyn Gwyneth Hermione Isobel Jeanette Jeannie Jemma Jenna
  Jillian Joann Joni Juanita Judy Julianne Karyn Kathie Kendra Kiera Kimberley Kristen Kristin Kristy Laverne Leah Leanna Leona Letitia Lillian Lillie Liz Lizzie Lois Loretta
  Lou-Ann Louisa Luanne Lula Mabel Madelyn Maggie Maisy Marcella Margery Margie Margo Maude Mavis Meghan Mildred Minerva Hortense Cressida Araminta Ayesha Amira Farah Saira
  Shabana Shazia Rukhsana Nasreen Parveen Bushra Humaira Mehreen
  Fien Fenna Stien Lies Wies Riet Sien
  Siona Solveig Dervla Aoife Oonagh Carys Bethan Rhiannon Ffion Amara Leilani Sakura Deepika Geeta Esmee Henrike Zita Rieke Frida Nesta Mair Menna Nerys Eirlys Eluned Gwenda Seren
  Cerys Mairi Iona Fionnuala Grainne Gráinne Sinead Siobhán Róisín Orlaith Aisling Ciara Caoimhe Clodagh Deirdre Úna Bríd Brid Concepta Assumpta Ritu Rina Smita Sangeeta Sushma Usha
  Vidya Radha Padma Parvati Jaya Leela Latha Malini Manisha Meenakshi Mamata Nandini Nirmala Pallavi Pratibha Preeti Preethi Reena Renu Roopa Rupa Sadhana Sarita Savita Seema
  Shanti Shanthi Shilpa Sneha Sudha Sumitra Sunaina Tanvi Trupti Urmila Vandana Veena Vasundhara Yamini Zeenat Farzana Nadira Nazia Rabia Sadia Saima Samina Shaista Tahira
  Yasmeen Zahra Zubaida Hafsa Halima Hawa Khadijah Naima Noura Rania Rasha Shirin Soraya Sumaya Wafa Houda Lamia Mouna Najat Nawal Nabila Souad Ghada Jamila Layla Lubna Manal Adanna
  Amaka Ifeyinwa Nneka Obioma Oluchi Funke Funmi Funmilayo Titilayo Bukola Adunni Bisi Wanjiku Njeri Nyambura Wairimu Wangari Wambui Akinyi Atieno Adhiambo Awino Auma Nafula Nekesa
  Afia Afua Akua Thandi Thandeka Nomvula Nomfundo Nokuthula Nosipho Zandile Lindiwe Sibongile Siphokazi Busisiwe Ntombi Palesa Naledi Refilwe Dineo Kelebogile Chipo Rudo Tsitsi
  Rutendo Binta Coumba Fanta Kadiatou Mariama Oumou Ramatoulaye Rokia Salimata Adjoa Hadiza Hauwa Zuwaira Makena Neema Rehema Zawadi Zuhura Mwajuma Selamawit Tigist Meseret Hirut
  Almaz Senait Abeba Ayse Ayten Aynur Başak Banu Belgin Berfin Berrin Beyza Burcu Canan Cigdem Ebru Ece Emel Esma Feride Figen Funda Gamze Gizem Gonca Gülay Gülcan Gülden
  Gülsen Gülşen Gülten Hacer Handan Hande Havva Hürrem Kadriye Kübra Leyla Melike Meltem Meral Meryem Münevver Müge Nazan Nergis Neslihan Nesrin Nevin Nilay Nilgün Nuray Nurcan
  Nursel Oya Özge Pinar Rojda Saadet Şebnem Sebnem Selin Semra Senem Serap Serpil Sevda Sevil Sevim Sevinç Sibel Şule Sümeyye Şükran Tuba Tuğba Tugba Tülay Türkan Ülkü Yasemin
  Yeliz Zeliha Zübeyde Zülal Aneta Aniela Bogna Bogumiła Celina Dobrawa Edyta Elzbieta Emilija Ewelina Felicja Gosia Grazyna Hania Honorata Irmina Izabela Jagoda Janina Julita Kamila
  Karolina Kazimiera Klaudia Lucyna Malwina Mariola Maryla Mirosława Oliwia Patrycja Sabina Sławomira Stanisława Sylwia Urszula Wiesława Wiktoria Zuzanna Alena Anezka Bohumila Blanka
  Božena Dagmara Drahomíra Eliška Hana Helenka Iveta Jarmila Jaroslava Jitka Jiřina Kateřina Květa Lenka Libuše Markéta Marketa Milada Naděžda Pavla Pavlína Radka Renáta Romana
  Růžena Šárka Soňa Stanislava Světlana Tereza Vendula Věra Vladimíra Zdena Zdeňka Zdenka Zora Žaneta Anastasija Anzhelika Yekaterina Elizaveta Inna Klavdia Ksenia Larisa Lilia
  Ljubov Lyubov Lyuba Marfa Nadezhda Natalija Natalya Olesya Oleksandra Raisa Rimma Snezhana Sofya Taisiya Taras-Anna Tatyana Valentyna Varvara Viktoriya Yana Yevgenia Zinaida Zoya
  Khrystyna Lesya Larysa Mariia Mariya Nataliia Roksolana Ruslana Solomiya Svitlana Tetyana Yaryna Yuliia Biljana Bojana Branka Danica Dijana Dubravka Dunja Jadranka Jasminka Kosovka
  Lejla Ljiljana Ljubica Marijana Milka Mirjana Nataša Natasa Nevena Olivera Radmila Ružica Sanja Senka Slavica Slađana Sofija Stojanka Tijana Verica Zorica Živka Alenka
  Darinka Irena Jožica Majda Mojca Nevenka Polona Tadeja Urška Anikó Annamária Borbála Csilla Dorottya Edina Emese Eszter Etelka Fruzsina Gabriella Gizella Györgyi Gyöngyi Hajnalka
  Ibolya Irén Klára Magdolna Márta Mónika Nikoletta Nóra Orsolya Piroska Rózsa Sarolta Szilvia Tímea Virág Zsófia Zsuzsanna Ancuta Anca Bogdana Camelia Cătălina Crina Cristiana
  Daciana Denisa Doina Dorina Felicia Floarea Georgeta Ileana Iuliana Lenuța Ligia Luminița Mădălina Mioara Nicoleta Oana Otilia Rodica Ruxandra Sanda Sorina Speranța Ștefania
  Steliana Viorica Zoița Elefteria Eleftheria Evangelia Fotini Ioanna Kalliopi Konstantina Kyriaki Paraskevi Spyridoula Stavroula Xanthi Zoi Anette Anne-Lise Anniken Astri
  Aud Birgitta Birgitte Bodil Cathrine Cecilie Dorthe Ebba Eija Eila Eira Eldbjørg Elin Ellinor Erna Freja Frøydis Grethe Guðrún Gunilla Gunhild Gunvor Hedda Hedvig Herdís Hildur
  Inga Inger Ingunn Jenni Jonna Jorunn Jytte Kaarina Kaija Kaisa Kajsa Katariina Karianne Kerttu Kirsi Kjersti Kristín Laila Leena Linnea Linnéa Lisbet Lisbeth Liisa Lovisa Maarit
  Mai-Britt Maija Majken Malene Margareta Margrethe Margrét Marja Matilda Merete Merja Mette Minna Nanna Oddny Oddrun Outi Päivi Pernilla Pirjo Pirkko Ragnhild Raija Ranveig Rigmor
  Riikka Riitta Rikke Ritva Sanna Satu Sigrún Sigríður Sini Siri Solfrid Sólveig Stina Sunniva Svanhild Synnøve Tarja Teija Thora Thyra Tiina Torill Torunn Tove Trine Tuija Tuula
  Turid Tuva Ulla Unni Vaiva Vibeke Viveka Vigdís Vuokko Ylva Þóra Aletta Alida Annet Annerieke Baukje Berendina Betsy Bernadien Carlijn Clasien Cokkie Corry Dini Dymphna Eefje
  Eveline Fieke Floortje Fokje Geertje Geertruida Geke Gezina Gonnie Greet Gré Hannie Harriët Hendrikje Hermine Hetty Hiltje Hilly Jantien Jeltje Jennigje Jetske Jette Jolijn
  Joosje Josephien Josien Karlijn Kaatje Katinka Klaske Krista Leontien Liduina Liesje Lieneke Lisanne Lysanne Madelief Madelon Margje Mariëlle Mariëtte Marije Mariska Marjanne
  Marlou Marrit Mathilda Mientje Miep Mijke Minke Mirthe Moniek Myrthe Nadieh Nynke Petronella Reina Rika Rinske Roelie Roelien Rosalinde Sjaan Sofieke Suze Sytske Tanneke Teuntje
  Toos Tjitske Trijntje Wendela Wietske Willeke Willemien Wytske Ymkje Zwaantje An-Sofie Annelien Goedele Isolde Lutgarde Magali Martine Rosette Siska Tinne Wivina Adelheid Alwine
  Amalie Angelika Annegrete Anni Antonie Brunhilde Burga Burgi Carina Cordula Diemut Dorit Edda Edeltraud Edelgard Elfi Elli Evamaria Felicitas Franzi Friedlinde Gaby Gerhild
  Gerlind Gerti Gertrude Grit Gunda Hedi Heide Heidemarie Heiderose Helke Henni Hella Herlinde Herta Hertha Hiltrud Huberta Ilsabe Inge-Lore Inken Inka Irmela Irmtraud Johanne
  Josefine Julika Käthe Katharine Kati Klara Konstanze Kora Kunigunde Lili Lilo Loni Lore Lotti Luzie Magdalene Mareen Margitta Margrit Marie-Luise Mariele Marietta Marika Marita
  Marlen Mechtild Mina Monja Natascha Neele Nelli Otti Philine Ragna Rebekka Reinhild Reinhilde Rike Rosamunde Roselinde Rosi Rosina Senta Siegrid Silja Susann Telse Thekla Trudi
  Ulrika Ursel Valerie Verena Walburga Waltraut Wera Wilhelmine Wiltrud Zenzi Abbie Alana Aleesha Alexa Alisha Alyssa Amie Anastacia Angelina Angie Anika Annabelle Annalise
  Arabella Ariana Arlene Ashleigh Audra Ava Averil Becca Becky Bernice Bessie Bethany Bette Bettie Beverley Blythe Bonita Brandi Breanna Briana Bridgette Brooke Bryony
  Callie Candace Candice Caren Carlene Carly Carolyn Carrie Cassandra Cassie Cathryn Cecily Celeste Charlene Charmaine Chrissie Clarissa
  Colleen Connie Constance Cordelia Cynthia Daniella Darlene Deanna Debra Delilah Delores Desiree Dianne Dinah Dionne Donna Dottie Eartha Edie Edwina Elaine
  Eleanora Elinor Ellie Emmeline Esme Esmé Ester Ethel Eugenie Evadne Evangeline Evie Felicity Florrie Freda Gail Gaynor Georgiana Germaine Ginny Glenys Golda Grania Greer
  Gretchen Gussie Gwendolen Gwendoline Hallie Haylie Hettie Imelda Indira Isadora Jackalyn Jacqui Janelle Janette Janey Janine Janis Jayne Jerilyn Jessamine Joelle Joleen
  Jolene Judi Juliet Karina Katie Kaye Keira Kelsey Keren Kezia Kirstie Kitty Kristine Krystal Lana Laney Latasha LaToya Latoya Leeanne Lenore Lettie Lexi Libby Lila Lindy
  Lorelei Lori Louella Lulu Lyndsey Lynda Maddie Madeline Madge Mamie Mariah Marissa Marla Marnie Marva Maryanne Mattie Maura Maya Meg Millicent Minnie
  Mollie Muriel Naomi Natasha Nelda Nerissa Nessa Netta Nia Nikki Nola Norma Ophelia Oprah Pam Petula Pippa Portia Priscilla Reba Rena Rhea Rona Ronda Rosaleen Rosamund
  Rowena Samara Sandie Shari Shauna Sheena Shelagh Shelley Sheri Sherri Sherry Sienna Sondra Susie Suzie Sybil Tammy Tansy Tara Taryn Tegan Tessie Thandie
  Tiana Tori Tricia Trina Valda Venetia Vicki Vickie Vikki Winona Zelda Zelma Zoey Mei-Ling Meiling Xiaoli Xiaohong Yoko Yumi Yukiko Aiko Ayako Chiyo Emiko Eriko Fumiko Hanako Haruko
  Hiroko Hitomi Junko Kaori Kazuko Kimiko Kumiko Kyoko Machiko Mariko Masako Mayumi Megumi Midori Miho Misaki Mitsuko Miyuki Reiko Ryoko Sachiko Sadako Sayaka Setsuko Shizuko Sumiko
  Takako Tamiko Tomoko Toshiko Yasuko Yoshiko Yuriko Ji-eun Jiyoung Minji Hyun-joo Sunhee Thuy Huong Nguyet Siti Ratna Indah Lestari Nurul Ayu Babette Dorothee Elsbeth Ireen Isabell Liane Merle`);

export const maleNames = wordSet(`${sharedNames}
  Falk Ayman John Jeff Keir Shehbaz Muhammad Todd Kyle Tyler Dylan Logan Ethan Mason Jerome Rishi Sadiq Imran Narendra Antony Emmanuel Donald Joe Barack Matías Facundo Thiago Lautaro Gustavo Hernán
  Aaron Abdul Adam Adrian Ahmed Alan Albert Alberto Aldo Alejandro Alessandro Alexander Alexandre Alfred Alfredo Allan Álvaro Amir André Andreas Andrés Andres Andrew Andy Ángel Angelo Anthony
  Antoine António Antonio Armando Armin Arnaud Arne Arthur Artur August Augusto Axel Barry Bart Bartolomé Bastian Ben Benedikt Benjamin Bernard Bernardo Bernd Bernhard Bert Bill Björn Bob Boris Brian
  Bruce Bruno Carl Carlo Carlos Charles Christian Christoph Christophe Christopher Clemens Colin Conrad Craig Cristiano Damian Damien Dan Daniel Daniele Dario Dave David Davide
  Denis Dennis Derek Didier Diego Dieter Dietmar Dirk Domenico Dominic Dominik Douglas Duncan Eberhard Edgar Eduard Eduardo Edward Edwin Egon Emil Emilio Enrico Enrique Eric Erich Erik
  Ernest Ernesto Ernst Erwin Esteban Étienne Eugen Eugene Fabian Fabio Fabrice Federico Felipe Felix Félix Ferdinand Fernando Filippo Florian Francesco Francisco Franck Frank François Franz Fred
  Frederick Friedrich Fritz Gabriel Gareth Gary Geoffrey Georg George Georges Gerald Gerard Gérard Gerhard Gert Giacomo Gianluca Gilbert Giles Giorgio Giovanni Giuseppe Gonzalo Gordon Graham
  Greg Gregor Gregory Guido Guillaume Guillermo Günter Günther Gustav Guy Hans Harald Harold Harry Hassan Heiko Heiner Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Hermann Holger
  Horst Howard Hubert Hugh Hugo Ian Ibrahim Ignacio Ingo Isaac Ivan Iván Jack Jacob Jacques Jaime Jakob James Jason Javier Jeffrey Jens Jeremy Jérôme Jim Joachim João Joaquín
  Joël Johan Johann Johannes Jon Jonas Jonathan Jörg Jorge José Josef Joseph Josh Juan Jules Julian Julien Julio Jürgen Justin Kai Karl Karsten Keith Ken Kenneth Kevin Klaus Knut Konrad
  Kurt Lars Laurent Lawrence Leo Leon Leonard Leonardo Leopold Lewis Liam Lorenzo Lothar Louis Luc Lucas Ludovic Ludwig Luigi Luís Luis Lukas Malcolm Manfred Manuel Marc Marcel Marcello
  Marcelo Marco Marcos Marcus Mario Mark Markus Martin Massimo Mateo Matteo Matthew Matthias Matthieu Maurice Mauro Max Maximilian Michael Michel Miguel Mike Mohamed Mohammed Moritz
  Mustafa Nathan Neil Nicholas Nick Nicolas Niklas Nils Norbert Norman Olaf Oliver Olivier Omar Oscar Oskar Oswald Otto Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pedro Peter Philip
  Philipp Philippe Pierre Pieter Pietro Quentin Rafael Rainer Ralf Ramón Raphael Raúl Ray Raymond Reinhard Rémi Renato René Ricardo Riccardo Richard Rob Robert Roberto Rodrigo Roger Roland Rolf
  Roman Ron Ronald Rudolf Rui Rupert Russell Salvatore Samuel Santiago Sean Sebastian Sébastien Sergio Siegfried Simon Stefan Stefano Stephen Steve Steven Stuart Sven Ted Théo Theodor Thierry
  Thilo Thomas Tiago Tim Timothy Tobias Tom Tomás Tommaso Tony Torsten Udo Ulf Ulrich Uwe Valentin Vicente Victor Viktor Vincent Vincenzo Vladimir Volker Walter Werner Wilhelm Willem William Wolfgang
  Xavier Yves Yusuf Zachary Joris Sander Bram Daan Sjoerd Wouter Maarten Joost Kees Henk Gerrit Jeroen Aart Adolf Agustín Alain Albrecht Aldous Aleksander Alfonso Alois Amadou Amílcar Anders Anselm Antonin Anton Aristide Arjan Arnold Asger Atticus Aurélio Aurelio Baptiste Barnaby Bas Bastiaan Basil Bartek Benito Benoît
  Bertrand Bjarne Bogdan Brendan Brett Bryan Caio Calum Camillo Cédric Cees Cesare César Ciaran Cillian Clément Clive Colm Constantin Corrado Costel Curtis Cyril Damián Danilo Darren Dean Declan Desmond Detlef Devon Diarmuid Dimitri
  Dmitri Donal Duarte Eamon Edmund Elias Eliot Elliott Emanuele Emeka Emmerich Enzo Eoin Ercole Esben Ettore Eugenio Evaristo Ezequiel Fabrizio Farid Fausto Fergal Fermín Fiachra Finn Flavio Garret
  Gavin Geert Gennaro Germán Gilles Gino Giulio Glenn Gottfried Gregorio Grzegorz Gunnar Hakan Hal Hannes Hartmut Hartwig Hector Héctor Helge Henning Heribert Hinrich Holm Humberto Hugues Iago Igor Ilya Iñaki Isidro Itamar Jean-Luc
  Jean-Marc Jean-Paul Jean-Pierre Jacek Jarosław Jasper Jan-Willem Jelle Jeremiah Jerzy Jesús Jochen Jordi Jos Josip Joop Jorrit Kamil Karim Karol Kaspar Kenji Kieran Kirk Kjell Koen Kristof Krzysztof Lachlan Lambert Laszlo László
  Leif Leszek Levi Lionel Loïc Lorenz Lucien Luciano Łukasz Mads Magnus Malik Malte Marcin Marek Marino Martín Mathieu Mats Maurizio Mauricio Mehmet Mihai Milan Milo Mirko Miroslav Murat Nelson Nico Nicolás Nigel Nikolai Noah
  Norberto Octavio Onno Orlando Osman Ottavio Padraig Panagiotis Pascual Pep Percy Perry Piet Piotr Podge Primo Rachid Radosław Ralph Ramiro Rasmus Régis Remigius Rhys Rickard Rodney Rogelio Rolando Romain Roque Rory Ross
  Ruben Rubén Rüdiger Sacha Sandro Saverio Scott Séamus Serge Silvio Simón Søren Stanisław Stelios Steffen Sylvain Tadeusz Tancredi Teodoro Thijs Tibor Timo Timothée Tjeerd Tomasz Tommy Trevor Tristan Ugo Umberto
  Urs Valdenor Valter Vasco Ville Vito Warren Washington Wayne Wilfried Wilhelmus Wim Wojciech Wolfram Yannick Yann Youssef Yuri Yvon Zbigniew Zdeněk Álex Íñigo Óscar Cormac Fintan Gerry Jarlath Malachy Niall Ronan
  Cody Ravi Arjun Rahul Amit Sanjay Vijay Ajay Rajesh Suresh Ramesh Mahesh Anil Sunil Rakesh Vikram Rohan Nikhil Deepak Manoj Ashok Bilal Usman Faisal Tariq Khalid Rashid Hussein
  Mahmoud Ahmad Umar Kareem Samir Younes Yassine Mehdi Hicham Hamza Zakaria Reza Hamid Hossein Emre Burak Serkan Volkan Tolga Kemal Selim Orhan Erdoğan Chinedu Obinna Kwame Kofi
  Kwabena Sipho Thabo Tendai Kamau Otieno Mamadou Ousmane Moussa Abdoulaye Cheikh Modou Hiroshi Takeshi Satoshi Takashi Yusuke Daisuke Kazuo Haruki Min-ho Sung-ho Jae-hyun
  Dong-hyun Oleh Andriy Volodymyr Oleksandr Serhiy Mykola Vasyl Bohdan Dmytro Taras Sergei Sergey Dmitry Alexei Mikhail Oleg Andrei Yevgeny Anatoly Gennady Maxim Kirill Artem
  Stanislav Zoran Goran Dragan Slobodan Nikola Marko Luka Petar Stjepan Tomislav Paweł Michał Andrzej Mariusz Dariusz Maciej Mateusz Bartosz Gábor Zoltán István János Péter
  Attila Tamás Balázs Csaba Ferenc Gergely Imre Gheorghe Vasile Florin Marius Dumitru Radu Cătălin Giorgos Yannis Kostas Dimitris Nikos Stavros Vasilis Panos Jörn Götz Jannik
  Jannis Karl-Heinz Kilian Konstantin Korbinian Laurin Leander Lennart Leonhard Lutz Mathias Meinhard Meinolf Nikolas Ole Otmar Reinhold Reiner Ronny Rudi Sönke Stephan Thorben
  Thorsten Tilo Tilman Timon Torben Volkmar Waldemar Willi Winfried Achim Alfons Ansgar Arno Arnulf Augustin Benno Berend Berthold Bertram Bodo Burkhard Carsten Christof Claas
  Claus Cornelius Detlev Dietrich Eckart Eckhard Ehrenfried Elmar Enno Erhard Ewald Folkert Frederik Friedbert Friedemann Friedhelm Gebhard Gerd Gereon Gernot Gisbert Hanno
  Hans-Peter Hans-Jürgen Hilmar Hinnerk Horst-Dieter Hubertus Ignaz Reto Ueli Ruedi Hansruedi Köbi Röbi Sepp Xaver Zeno Alphonse Amaury Ambroise Anatole Anicet Anselme
  Apollinaire Arsène Aurélien Aymeric Barnabé Barthélémy Basile Bastien Baudouin Brice Célestin Corentin Cyprien Cyrille Dominique-Marie Donatien Edmond Édouard Edouard Élie Éloi
  Émile Éric Erwan Eugène Eustache Évariste Fabien Félicien Fernand Florent Florentin Frédéric Gaël Gaétan Gaspard Gauthier Geoffroy Gérald Ghislain Grégoire Grégory Gustave
  Gwenaël Hervé Hippolyte Ignace Isidore Ismaël Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Marie Jean-Michel Jean-Philippe Jean-Yves Jérémie Jérémy
  Josselin Kévin Léandre Léo Léon Léopold Louis-Marie Maël Malo Marc-Antoine Marcelin Mathis Maxence Maxime Maximilien Médard Michaël Mickaël Nathanaël Paulin Philibert
  Pierre-Yves Raoul Raphaël Rémy Renaud Réginald Rodolphe Romaric Roméo Séraphin Séverin Stanislas Stéphane Tanguy Théodore Théophile Thibaud Thibault Thibaut Tierry Titouan
  Valère Virgile Yanis Yvan Adolfo Adrián Aitor Alejo Amadeo Aníbal Anselmo Arturo Asier Atilio Basilio Benjamín Borja Braulio Camilo Carmelo Cipriano Cristian Cristóbal Darío
  Efraín Elías Eloy Emiliano Eusebio Fabián Feliciano Froilán Gaspar Gerardo Gilberto Heriberto Hilario Hipólito Horacio Iker Imanol Ismael Jacinto Jacobo Jerónimo Joel Josué
  Juanjo Julián Kepa Laureano Leandro Leopoldo Lisandro Lluís Lucio Marcelino Mariano Maximiliano Melchor Miquel Moisés Nahuel Néstor Oriol Osvaldo Patricio Pelayo Pepe Primitivo
  Rodolfo Román Ruperto Saúl Saturnino Sebastián Segismundo Servando Silverio Teófilo Timoteo Tobías Ulises Unai Valentín Víctor Wenceslao Xabier Xavi Xoán Yago Zacarías Bautista
  Achille Adelmo Adriano Agostino Alessio Alfio Amedeo Amerigo Annibale Antonello Arnaldo Arrigo Attilio Bartolomeo Beniamino Biagio Calogero Carmine Celestino Claudio Cosimo
  Costantino Damiano Demetrio Edoardo Egidio Eliseo Emidio Ermanno Ferdinando Ferruccio Fiorenzo Fulvio Furio Gaetano Gaspare Gavino Giampaolo Giampiero Gian Giancarlo Gianfranco
  Gianluigi Gianmarco Gianni Giosuè Girolamo Giustino Graziano Guglielmo Iacopo Ignazio Ilario Innocenzo Ivano Jacopo Lamberto Lino Livio Loris Ludovico Manlio Marzio
  Massimiliano Mattia Maurilio Michelangelo Mirco Nando Nazareno Nello Nereo Nicolò Orazio Oreste Otello Patrizio Piero Pierluigi Pompeo Raffaele Renzo Rocco Romolo Samuele
  Sebastiano Settimio Severino Silvano Silvestro Tiberio Tiziano Tullio Valerio Virgilio Vittorio Abel Adelino Adérito Agostinho Alcides Almir Altino Amadeu Américo Anacleto
  Antônio Armindo Avelino Baltazar Bartolomeu Belmiro Benjamim Bernardino Casimiro Celso Cícero Cláudio Cristóvão Custódio Damião Dário Diogo Edmilson Edmundo Edson Egídio Élio
  Elói Emílio Estêvão Eugénio Eurico Eusébio Evandro Everaldo Fábio Fabrício Fernão Filipe Flávio Florêncio Frederico Genaro Geraldo Gervásio Getúlio Gilmar Gonçalo Guilherme
  Heitor Hélder Hélio Herculano Hermínio Hilário Horácio Inácio Isaías Ítalo Jair Jeremias Joaquim Júlio Ladislau Laurindo Leonel Lourenço Lucílio Luiz Manoel Márcio Mário Martim
  Mateus Maurício Maximiano Moacir Murilo Nélson Nestor Nuno Octávio Otávio Patrício Plínio Raimundo Raul Reinaldo Rogério Ronaldo Rubens Ruy Sebastião Sérgio Sidnei Silas
  Silvério Sílvio Tomé Ubirajara Valdemar Valdir Valmir Vinícius Virgílio Vítor Vitor Wagner Zeferino Ademir Gualter Adriaan Andries Antoon Arend Arjen Arnout Arnoud Barend
  Boudewijn Brecht Carel Chiel Christiaan Coen Danny Diederik Douwe Durk Eelco Egbert Evert Ewoud Filip Fokke Fons Frans Freek Gerben Gert-Jan Gijs Harm Harmen Herman Huib Jaap
  Jacco Janus Jarno Jelmer Jesper Jochem Joep Jozef Jurgen Jurre Kamiel Karel Kasper Kenny Kris Laurens Leendert Leen-Jan Lieven Lode Lowie Ludo Luuk Martijn Mathijs Matthijs
  Maurits Menno Michiel Niels Quinten Reinier Remco Rembrandt Rinus Robbe Roel Roeland Roelof Rogier Ruud Rutger Seppe Siebe Siebren Sijbren Sjaak Stef Stijn Swen Theo Theun
  Thijmen Tijn Twan Valentijn Wiebe Wietse Wout Xander Yorick Zeger Kev Ieuan Emlyn Alun Aled Geraint Dafydd Iwan Callum Hamish Ewan Euan Ewen Fergus Graeme Iain Murdo Nevil
  Ollie Osbert Phil Randy Reg Reggie Reginald Rick Ricky Robbie Roddy Roderick Rodger Roscoe Sammy Seth Shane Shaun Shawn Stan Stu Terence Theodore Toby Travis Troy
  Vernon Vic Vince Virgil Wally Walt Wes Wesley Wilbur Wilf Wilfred Wyatt Zach Zack Zane Abraham Aidan Alastair Alasdair Alistair Alvin Amos Andre Archie Benny Bernie Billy Bobby
  Brent Byron Caleb Calvin Cecil Cedric Chuck Clarence Clint Damon Darrell Darryl Dermot Derrick Donnie Doug Duane Dudley Dustin Dwayne Dwight Eddie Eli Elijah Elmer Ernie Evan
  Freddie Freddy Geoff Gus Hank Horace Irvin Isaiah Ivor Jake Jared Jarrod Jed Jerry Jimmy Joey Johnny Jonah Joshua Kelvin Larry Len Lenny Leroy Les Lester Lonnie Lorcan Louie
  Luke Luther Manny Marlon Marty Matt Melvin Mervyn Micah Mick Mitch Nate Nathaniel Ned DeShawn Jermaine Tyrone Darnell Trayvon Malachi Oisín Éamon Eamonn Pádraig Ciarán Tadhg
  Cathal
  Mees Guus Teun Pim Arie Frits Jef Mimmo Ciro Ivo Elio Ezio Dino Nino Ennio Tito Remo Beppe Rino Luca
  Rajan Teddy Angus Ifan Owain Huw Chidi Femi Tunde Babatunde Haruto Klaas Sybren Jorn Delano Floris Siem Ludger Lasse Hauke Fynn Aneurin Bedwyr Bleddyn Cadfael Caradog Dai
  Dilwyn Eifion Elfed Emrys Emyr Gethin Glyndwr Gruff Gruffydd Gwilym Gwynfor Gwyn Hefin Hywel Idris Idwal Ioan Iolo Iorwerth Islwyn Ithel Llewelyn Macsen Meirion
  Merfyn Myrddin Nye Osian Rhodri Sion Siôn Steffan Taliesin Tomos Wyn Ynyr Alec Archibald Conor Connor Darragh Dougie Eoghan Fearghal
  Finbar Fionn Kevan Manus Neal Oisin Oran Padraic Paddy Ranald Ruairi Ruaridh Seán Seamus Shay Somhairle Tiernan Turlough Abhishek Aditya Akash Akhil Alok Amar
  Anand Aniket Ankit Anup Arnab Arun Arvind Ashish Ashwin Atul Avinash Balaji Bhaskar Bhupesh Bipin Brijesh Chandan Chetan Darshan Debashis Devendra Dhananjay Dharmendra Dhruv
  Dilip Dinesh Ganesh Gaurav Girish Gopal Govind Gyan Harish Harsh Hemant Hitesh Ishaan Jagdish Jatin Jayesh Jignesh Jitendra Karan Kartik Kaushik Kishore Kunal Lalit Madhav Manish
  Mohan Mohit Mukesh Mukul Murali Nagesh Nandan Naresh Naveen Nilesh Nitin Pankaj Paresh Parth Pradeep Prakash Pramod Pranav Prashant Praveen Rajat Rajeev Rajendra Rajiv Raman
  Ramakrishnan Ramkishore Ranjit Rohit Sachin Sagar Sameer Sandeep Santosh Sarvesh Satish Satyajit Saurabh Shailesh Sharad Shashank Shekhar Shiv Shivam Shyam Siddharth Somnath
  Srinivas Subhash Sudhir Sujit Sumit Surendra Sushil Tarun Tejas Uday Ujjwal Umesh Upendra Vaibhav Varun Vasant Venkat Venkatesh Vikas Vinay Vineet Vinod Vipin Virendra Vishal
  Vishnu Vivek Yash Yashwant Yogesh Yuvraj Abdullah Adil Adnan Afzal Aijaz Akram Amjad Anwar Arif Arshad Asad Asif Atif Ayaz Azhar Babar Basharat Ehsan Farhan Farooq Faruk Fawad
  Fayaz Ghulam Habib Hafiz Haider Haroon Hasan Iftikhar Ijaz Imad Imtiaz Inam Irfan Ishaq Ismail Jahangir Jalal Jamal Jameel Javed Junaid Kabir Kamran Kashif Khurram Mahmud Majid
  Masood Mehmood Mohammad Mohsin Mudassar Mujahid Munir Murtaza Musa Mushtaq Nabeel Nadeem Naeem Najib Nasir Naveed Nawaz Nazir Niaz Omer Osama Qasim Qaiser Rafiq
  Rahim Raza Rehman Riaz Rizwan Saeed Sajid Salim Salman Sarfraz Shabbir Shafiq Shahbaz Shahid Shakeel Shakil Sharif Shoaib Sohail Suleiman Sulaiman Tahir Talal Talha Tauseef
  Taufiq Usama Uthman Wahid Waheed Walid Waqar Wasim Yahya Yaqub Yasir Younis Yousaf Yousuf Zafar Zahid Zahir Zain Zeeshan Ziad Zia Zulfiqar Abdelkader Abderrahmane Anis Aymen Brahim
  Driss Fouad Hakim Hichem Jamel Kamel Khaled Lotfi Mokhtar Mouloud Mounir Mourad Nabil Nizar Nordine Noureddine Othmane Redouane Reda Rida Sofiane Slimane Tarek Toufik Yassin
  Youcef Zine Zinedine Chukwuma Chukwuemeka Ikechi Ikechukwu Ifeanyi Kelechi Nnamdi Okechukwu Uche Ugochukwu Uzoma Adebayo Adekunle Ademola Ayodele Babajide Biodun Dapo Deji Gbenga
  Jide Kayode Kunle Lanre Lekan Muyiwa Niyi Oluwaseun Olusegun Rotimi Segun Tokunbo Wale Aliyu Aminu Bashir Garba Haruna Kabiru Lawal Nuhu Shehu Tukur Umaru Yakubu Kojo Kwaku Kwadwo
  Kwasi Kwesi Yaw Ebo Fiifi Kinyua Kipchoge Kiprono Kiprop Kipkemboi Nderitu Jabari Hamisi Khamis Mwinyi Rajabu Shabani Bongani Lungelo Lwazi Mandla Nkosana Nkosinathi Sandile
  Sbusiso Sibusiso Siyabonga Sizwe Thabang Themba Thulani Tshepo Vusi Xolani Zakes Farai Takudzwa Tawanda Abebe Dawit Getachew Haile Mulugeta Tesfaye Tewodros Yonas Zerihun Alioune
  Bakary Boubacar Ibrahima Lamine Sadio Seydou Souleymane Thierno Youssouf Ahmet Alper Alperen Anıl Arda Asım Atilla Aykut Baran Batuhan Baykal Bekir Berat Berk Berkay Berkan
  Bülent Burhan Caner Cem Cemal Cemil Cengiz Cenk Ceyhun Çağlar Cihan Cihat Cumali Davut Doğukan Durmuş Efe Ekrem Emin Emrah Enes Engin Ensar Ercan Erdal Erdem Eren Ergin Ergün Erhan
  Erkan Erol Ersin Ertan Ertuğrul Fahri Fatih Ferdi Ferhat Fevzi Fikret Furkan Gökhan Gürkan Güven Haluk Hamdi Haydar Hayri Hilmi Hüseyin Huseyin İbrahim İlhan Ilhan İlker Ilker
  İsmail İsmet Kaan Kadir Kazım Kenan Kerem Kerim Koray Levent Mahir Mahmut Memduh Mert Mesut Metin Mevlüt Muammer Muharrem Muhittin Mücahit Namık Nazım Necati Necip
  Necmettin Nedim Nihat Nuri Nusret Oğuz Oguz Oğuzhan Okan Oktay Onur Ozan Ömer Önder Özcan Özgür Özkan Rasim Recep Refik Rıfat Rıza Sabri Sadık Salih Samet Sedat Selahattin
  Selçuk Semih Serdar Serhat Serdal Sezer Sezgin Sinan Süleyman Şaban Şenol Şerif Şükrü Tahsin Talat Taner Tarık Tayfun Taylan Tekin Timuçin Timur Tolgahan Tuncay Tuncer Turgay
  Turgut Turhan Uğur Ugur Ümit Vedat Vural Yakup Yalçın Yasin Yavuz Yener Yiğit Yücel Zeki Ziya Antoni Arkadiusz Bartłomiej Błażej Bogusław Bolesław Bronisław Cezary Czesław Dawid
  Eryk Feliks Franciszek Fryderyk Gustaw Henryk Ignacy Ireneusz Jakub Janusz Jarek Józef Juliusz Kacper Kajetan Kazimierz Kornel Krystian Lech Lucjan Ludwik Maksymilian Miłosz
  Mieczysław Mikołaj Mirosław Patryk Przemysław Rafał Remigiusz Ryszard Seweryn Sławomir Szymon Tymoteusz Wacław Walenty Wiesław Wiktor Wincenty Witold Władysław Włodzimierz Zdzisław
  Zenon Zygmunt Bohumil Bohuslav Bořivoj Břetislav Čeněk Dalibor Drahoš Dušan František Hynek Jáchym Jaromír Jaroslav Jindřich Jiří Jiri Kryštof Ladislav Leoš Libor Lubomír Luboš
  Ludvík Lukáš Matěj Matouš Michal Miloš Milos Miloslav Oldřich Ondřej Ondrej Otakar Petr Přemysl Radek Radim Radomír Radovan Rostislav Slavomír Štěpán Svatopluk Tomáš Vaclav Václav
  Vilém Vít Vítězslav Vladimír Vladislav Vlastimil Vojtěch Zbyněk Zdenek Aleksei Alexey Aleksandr Anatoli Andrej Andrey Arkady Artyom Arkadi Daniil Denys Evgeni Evgeny Fedir Fyodor
  Georgi Georgy Gleb Grigori Grigory Hryhoriy Ihor Ilja Illia Iosif Kyrylo Kostiantyn Kuzma Leonid Maksim Maksym Matvei Mikhailo Mykhailo Nazar Nikolay Oleksii Oleksiy Orest
  Ostap Pavlo Petro Pyotr Rodion Rostyslav Ruslan Saveliy Semyon Sergij Serhii Stepan Svyatoslav Timofei Trofim Vadim Vadym Valeri Valery Valerii Vasily Viacheslav Vitali Vitaly
  Vitaliy Vitalii Vladyslav Vsevolod Vyacheslav Yaroslav Yefim Yegor Yevhen Yuriy Yurii Zakhar Aleksandar Alen Blagoje Bojan Boban Boško Božidar Branimir Branislav Branko Ćiro Darko
  Davor Dejan Domagoj Drago Dragomir Dragoslav Dražen Đorđe Dubravko Duško Edin Enver Gojko Hrvoje Ilija Ivica Jovan Krešimir Kruno Ljubiša Ljubomir Marinko Mato Matej Matija Milenko
  Milivoj Milorad Milovan Miodrag Mirza Mladen Momčilo Nebojša Nedeljko Nemanja Nenad Nermin Ognjen Predrag Radivoj Radoslav Rajko Ratko Roko Sead Senad Siniša Slaven Slavko Srđan
  Sreten Stanko Stevan Stipe Svetozar Tihomir Tomo Uroš Velimir Veljko Vinko Vjekoslav Vladan Vlado Vlatko Vojislav Vukašin Zdravko Zlatan Zlatko Zvonimir Zvonko Željko Živko Aleš
  Aljaž Anže Blaž Bogomir Borut Boštjan Ciril Gašper Gorazd Janez Jernej Jože Jure Klemen Lojze Matjaž Miha Mitja Nejc Primož Tadej Tilen Tomaž Žiga Barnabás Béla Bence Dániel Dezső
  Elemér Endre Ernő Géza Gyula Gyözö György Jenő József Kálmán Károly Kristóf Krisztián Lajos Levente Lóránt Márk Márton Máté Mátyás Mihály Miklós Nándor Ödön Olivér Ottó Pál Rezső
  Richárd Sándor Szabolcs Szilárd Tivadar Vilmos Zsigmond Zsolt Alexandru Aurel Călin Cezar Ciprian Claudiu Corneliu Cornel Cosmin Costin Cristi Darius Dorin Dragoș Grigore Horațiu
  Iacob Ilie Ionel Ionuț Iulian Iustin Laurențiu Liviu Lucian Mihail Mitică Nelu Nicolae Octavian Ovidiu Petre Petru Răzvan Remus Sabin Sergiu Silviu Sorin Ștefan Stelian Teodor
  Tiberiu Traian Valeriu Viorel Vlad Anastasios Antonis Apostolos Aris Christos Dimitrios Evangelos Fotis Georgios Giannis Grigoris Ilias Ioannis Konstantinos Kyriakos Lefteris
  Leonidas Manolis Michalis Nektarios Nikolaos Odysseas Pavlos Petros Sotiris Spyros Takis Thanasis Themis Theodoros Thodoris Vangelis Vassilis Yiannis Yorgos Aage Aksel Alf Antti
  Arild Arnfinn Arnt Arto Arvid Asbjørn Ásgeir Atle Atli Audun Baldur Bent Bengt Bertil Birger Bjarni Bjørn Börje Brage Brynjar Christer Claes Clas Dag Eero Egil Eigil Einar Eino
  Eirik Eivind Erkki Erland Erling Espen Esko Eyvind Flemming Folke Fredrik Frode Geir Gísli Gjermund Göran Gøran Göte Gustaf Gösta Guðmundur Håkan Håkon Hákon Hallvard
  Halvard Halvor Hannu Haraldur Harri Heikki Herbjørn Hjalmar Håvard Ilkka Ingemar Ingmar Ingvar Ísak Ivar Jaakko Jan-Erik Jari Jarle Jarl Jeppe Jerker Joakim Jóhann Jokke Jón Jorma
  Jouko Jouni Juha Juhani Jukka Jussi Kåre Keijo Ketil Kimmo Kjartan Kjetil Knud Kristoffer Kristján Lauri Linus Ludvig Magne Markku Matias Matti Mauno Mikael Mikkel Mikko Morten
  Mogens Njål Oddvar Øivind Öjvind Ola Olav Olavi Oleif Olle Olli Olof Ólafur Orri Osmo Ossi Östen Øystein Øyvind Paavo Pål Palle Páll Peder Pekka Pelle Pentti Pertti Petter
  Petteri Pontus Preben Rafn Ragnar Raimo Reidar Reijo Reino Roald Runar Rune Sakari Sampo Samuli Seppo Sigbjørn Sigge Sigmund Sigurd Sigurður Sigvard Simen Sindri Sixten Snorre
  Snorri Sören Staffan Stefán Steinar Stellan Sten Stian Stig Sture Svante Svein Sveinn Sverre Tapani Tapio Teemu Tellef Terje Terkel Tero Thor Thorbjørn Þór Thorleif Thorvald
  Toivo Tommi Torbjörn Torbjørn Tore Torgeir Torkel Torleif Tormod Torolf Torstein Torvald Troels Trond Trygve Tuomas Tuomo Ture Uffe Unto Urho Vagn Väinö Veikko Verner Vesa Vidar
  Vilhelm Viggo Villy Yngve Yrjö Aad Aalt Albertus Aldert Allard Ambrosius Arian Auke Bauke Bernardus Bertus Bouke Brend Casper Caspar Cornelis Derk Dick Dinand Dolf Driek Dries
  Eddy Eelke Eelko Eise Eltjo Emiel Eppo Fedde Ferry Gerbrand Gerlof Gijsbert Godfried Govert Haje Hayo Hein Heine Hendrikus Henricus Hermanus Hessel Hidde Hielke Hilbrand
  Hilco Huibert Huub Hylke Jacobus Jan-Kees Jippe Joeri Jouke Jurjen Jurriaan Karst Keimpe Koert Lammert Lodewijk Lourens Luitzen Maikel Marinus Marnix Martien Martinus
  Matthé Mattijs Meindert Melle Minne Nanne Nicolaas Nicolai Niek Okke Paulus Peer Pepijn Popke Reinder Reindert Reinout Reitze Remko Reint Remmelt Rense Renze Rients Rik Rimmer
  Robbert Roef Romke Rudy Ruurd Sebo Sebastiaan Servaas Sierd Siert Sietse Sietze Sije Sipke Sjef Sjors Sjuul Taco Tammo Teake Teunis Theodoor Tiemen Tjalling Tjark Tjebbe Tjerk
  Toon Ubbo Uilke Vincentius Wessel Wiebren Wiecher Wiepke Wijbren Wijnand Wiebrand Wietze Wobbe Wolter Wopke Wybe Wybren Yde Ype Yme Bavo Cyriel Firmin Gaston Gommaar Herwig
  Koenraad Nand Octaaf Raf Sooi Tuur Wannes Aloys Balthasar Burghard Dankmar Diethard Dierk Eckard Eckehard Eckhardt Ekkehard Falko
  Frank-Walter Franz-Josef Fridolin Frieder Friedrich-Wilhelm Gerfried Gerhart Germar Gero Gerolf Gotthard Gotthilf Gunter Gunther Guntram Hanns
  Hans-Christian Hans-Dieter Hans-Georg Hans-Jochen Hans-Joachim Hans-Josef Hans-Martin Hans-Ulrich Hans-Werner Hasso Heinz-Peter Heinz-Josef Heinz-Jürgen Hellmut Helmuth Hennes
  Ingbert Ingolf Janek Jannes Jens-Uwe Jobst Joerg Jörgen Jupp Justus Kai-Uwe Karlheinz Karl-Josef Klaus-Dieter Klaus-Peter Klemens Kornelius Kunibert Lennard Ludolf
  Marc-Oliver Marten Maik Meinrad Nepomuk Nikolaus Ortwin Otfried Ottmar Ottokar Pirmin Quirin Raik Raimund Randolf Reimar Reinold Rico Roderich Rochus
  Schorsch Severin Siegbert Sieghard Siegmar Siegmund Sigmar Sigismund Tassilo Thaddäus Thore Tillmann Tilmann Timm Tino Torge Traugott Ullrich Veit Vinzenz Volkhard
  Wendelin Willibald Winrich Wolf-Dieter Wolfhard Wulf Andri Corsin Flurin Gian-Andrea Jürg Men-Jon Sämi Walo Werni Abner Aiden Alden Alfie Algernon Allen Alonzo Alton
  Ambrose Ansel Antwan Arlo Armand Asa Asher Barrie Bartholomew Benedict Blaine Brad Bradley Brandon Brendon Brenton Bryn Burt
  Carwyn Cedrick Chad Chester Chet Clark Clifford Clyde Curt Cuthbert Cyrus Darin Darrin Darwin Daryl Davy Deandre Denzel Devin Dexter Dion
  Dunstan Durwood Dwain Earle Elbert Eldon Elton Elvin Elvis Enoch Ephraim Erick Errol Eustace Ezekiel Ezra
  Fredrick Garry Garth Gaylord Gideon Godfrey Gregg Grover Herb Hiram Hobart Ignatius Ira
  Jaden Jalen Jamar Jayden Jedediah Jeffery Jerald Jerrold Jesse Jethro Jock Johnathan Jonny Josiah Julius Keanu Keiron Kermit Kerwin Keven
  Kyran Lamar Leland Lemuel Lloyd Lucius Marvin Mathew Moe Monte
  Monty Mordecai Muhammed Octavius Orson Pete Phillip Phineas Rafe Ramon
  Rhett Richie Rod Romeo Rufus Russ Ryan Shaquille Silvester Simeon Tad Terrance
  Terrence Thaddeus Tod Trenton Ulysses Uriah Wilburn Willie
  Zachariah Zechariah Akio Akira Eiji Fumio Hideki Hideo Hiro Hiroki Hisashi Ichiro Isamu Jiro Junichi Kazuhiro Kazuki Keiji Keita Ken-ichi Kenichi Kenta
  Kentaro Kiyoshi Koichi Koji Kosuke Kunio Manabu Masahiro Masao Masaru Masashi Masato Mitsuo Naoki Nobuo Noboru Osamu Ryota Ryuichi Saburo Seiji Shigeru Shinichi Shinji Shinzo Shiro
  Shoji Shota Shunsuke Susumu Tadashi Takahiro Takao Takuya Taro Tatsuya Tetsuo Tetsuya Tomohiro Toru Toshio Tsutomu Yasuhiro Yasuo Yoichi Yoji Yoshiaki Yoshio Yosuke Yuichi Yuji
  Yuta Yutaka Junho Minho Min-jun Seung Sung-min Jae-in Jihoon Agus Bambang Budi Hendra Joko Slamet Sugeng Quang Tuan
  Diethelm Engelbert Hansjörg Hansjürgen Hanspeter Hellmuth Herfried Jost Ruprecht Thies Toralf Walther Wigbert Zacharias`);
