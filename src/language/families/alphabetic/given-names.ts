// Common given names, which people keep in whatever language is written of them. Data only. A name that both women and men
// have stands in neither list, or in both.
import { wordSet } from '../../text/word-list.ts';

export const femaleNames = wordSet(`
  Samantha Johanna Marlies Katrina Tanya Gabi Leni Ria Stacey Lindsay Ashley Kimberly Amber Erin Kelly Shannon Lauren Allison Alison Joanne Hayley Zara Georgina Rosie Daisy Ivy Elsie Noémi Ursula Belinda Kamala Melania Michelle Tessa Abby Thelma
  Abigail Adriana Agnes Aisha Alessandra Alice Alicia Alina Amalia Amanda Amelia Amina Amy Ana Anastasia Angela Angelica Anita Anke Ann Anna Annabel Anne Annette Annie
  Antonella Antonia Astrid Aurora Barbara Beate Beatrice Beatrix Beatriz Bella Bernadette Bertha Beth Bettina Bianca Birgit Bridget Brigitte Camila Camilla Camille Carla Carlotta Carmen Carol
  Carolina Caroline Catalina Catarina Catherine Cathy Cecilia Celia Charlotte Chiara Chloe Christa Christiane Christina Christine Clara Clare Claire Claudia Clémence Colette Concha Concepción Cora
  Cornelia Cristina Dagmar Daniela Daphne Deborah Delphine Denise Diana Dolores Dora Doris Dorothea Dorothy Edith Eileen Elena Eleanor Elisa Elisabeth Elise Eliza Elizabeth
  Ella Ellen Elodie Eloise Elsa Elke Emilia Emily Emma Erica Esperanza Esther Eugenia Eva Eve Evelyn Fatima Federica Fernanda Filipa Fiona Flora Florence Franca Frances Francesca
  Francisca Franziska Freya Frieda Gabriela Gabriele Gemma Geneviève Georgia Gerda Gertrud Giorgia Giovanna Gisela Giulia Glenda Gloria Grace Greta Gudrun Hanna Hannah Hannelore Harriet
  Hazel Heather Heidi Heike Helen Helena Helene Hélène Helga Henrietta Hilda Hildegard Ilaria Ilse Inès Ines Inge Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Jacqueline
  Jana Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Joan Joana Joanna Johanna Josefa Josephine Joyce Juana Judith Julia Juliana Julie Juliette Karen Karin Karla Kate
  Katharina Katherine Kathleen Kathrin Katja Katrin Katy Kerstin Kirsten Kristina Lara Larissa Laura Léa Lea Leila Lena Leonie Leonor Leticia Lidia Lily Linda Lisa Lise Liselotte Lola
  Louise Lourdes Lucia Lucía Lúcia Lucie Lucinda Lucy Luisa Luise Lydia Madeleine Maike Malin Manuela Mara Margaret Margarete Margarida Margarita Margherita Margot Marguerite Maria María
  Mariana Marianne Marie Marina Marion Marjorie Marlene Marta Martha Martina Mary Mathilde Maud Maureen Megan Meike Melanie Melissa Mercedes Mia Michaela Michelle Mila Mireille Miriam
  Molly Mona Monica Mónica Monika Monique Nadia Nadine Nadja Nancy Natalia Natalie Nathalie Nicole Nina Nora Odette Odile Olga Olivia Ottilie Paloma Pamela Patricia Paula Paulina Pauline
  Penelope Petra Philippa Pia Pilar Rachel Raquel Rebecca Regina Renate Rita Roberta Rocío Rosa Rosalie Rose Rosemary Roswitha Ruth Sabine Sabrina Sally Sandra Sara Sarah Saskia Sibylle
  Sigrid Silke Silvia Simona Simone Sofia Sofía Sonia Sonja Sophia Sophie Stefania Stefanie Stella Stephanie Sue Susan Susana Susanna Susanne Suzanne Svenja Sybille Sylvia Sylvie Tamara
  Tania Tanja Tatiana Teresa Thea Theresa Therese Tilda Tina Ulrike Ursula Ute Valentina Valeria Valérie Vanessa Vera Verónica Veronica Veronika Victoria Viola Virginia Viviane Vivian Wanda
  Wendy Wiebke Wilhelmina Xenia Yasmin Yolanda Yvonne Zoe Zoé Marieke Maaike Anouk Femke Sanne Lotte Marijke Hanneke Ingeborg Janneke Annelies Truus Roos Fleur Ada Adelaide Adele Agata Agathe Aino Aleksandra Alma Althea Amparo Amélie Anabela Anaïs Andrea Anneke Annika Antje Apolline Ariane Asunción Audrey Ayla Aylin Aysel Ayşe Beata Begoña Belén Benedetta Benedita Bente
  Berit Blanca Bozena Breda Brenda Bridie Bronwyn Candela Carole Caterina Céline Chantal Cheryl Chloé Cindy Claudine Consuelo Corinne Dana Danielle Danuta Debbie Delia Dörte Dorota Edna Effie Elfriede Élise Élodie Elspeth
  Emine Encarnación Ewa Fabienne Fatou Fatma Filomena Floor Frauke Gabrielle Gesa Gesine Ghislaine Giada Ginevra Graça Greetje Griet Grietje Gwen Hanne Hatice Hedwig Hege Hilde Ida Ilona Immaculada Inmaculada Ingeborg Ioana
  Iracema Ivana Ivone Jadwiga Jill Jo-Ann Jolanta Josiane Jutta Kasia Kathy Keisha Kim Kirsty Krystyna Leire Letizia Liesbeth Liza Loredana Lorna Lourdes Lucília Ludmila Luz Lynn Mae Magda Magdalena Maite Małgorzata Marcela
  Marga Mariam Marianna Maribel Marija Marit Marjolein Marta Maryse Matilde Mechthild Meera Meta Micheline Mirela Mirjam Miroslava Nazaré Nele Nelly Nerea Nieves Noor Noémie Noreen Nuria Núria Ophélie Ornella Pascale Patrizia
  Peggy Pernille Phyllis Polly Priya Regine Regula Reyes Roisin Rosalind Rosario Rosetta Roxane Sadie Salomé Samira Sheila Shirley Sigrun Sinéad Siobhan Solène Soledad Sonja Susanna Swantje Tamsin Tatjana Theresia Tineke
  Trinidad Trudy Úrsula Uta Valérie Véronique Vicky Violeta Vreni Waltraud Wioletta Zeynep Zofia Zuzana Harriett Hattie Imogen Jemima Maeve Nuala Orla Philomena Sharon Tracey Tracy Teresinha Conceição Fátima Rosália`);

export const maleNames = wordSet(`
  Falk Ayman John Jeff Keir Shehbaz Muhammad Todd Kyle Tyler Dylan Logan Ethan Mason Jerome Rishi Sadiq Imran Narendra Antony Emmanuel Donald Joe Barack Matías Facundo Thiago Lautaro Gustavo Hernán
  Aaron Abdul Adam Adrian Ahmed Alan Albert Alberto Aldo Alejandro Alessandro Alexander Alexandre Alfred Alfredo Ali Allan Álvaro Amir André Andreas Andrés Andrew Andy Ángel Angelo Anthony
  Antoine António Antonio Armando Armin Arnaud Arne Arthur Artur August Augusto Axel Barry Bart Bartolomé Bastian Ben Benedikt Benjamin Bernard Bernardo Bernd Bernhard Bert Bill Björn Bob Boris Brian
  Bruce Bruno Carl Carlo Carlos Charles Chris Christian Christoph Christophe Christopher Claude Clemens Colin Conrad Craig Cristiano Damian Damien Dan Daniel Daniele Dario Dave David Davide
  Denis Dennis Derek Didier Diego Dieter Dietmar Dirk Domenico Dominic Dominik Donald Douglas Duncan Eberhard Edgar Eduard Eduardo Edward Edwin Egon Emil Emilio Emmanuel Enrico Enrique Eric Erich Erik
  Ernest Ernesto Ernst Erwin Esteban Étienne Eugen Eugene Fabian Fabio Fabrice Federico Felipe Felix Félix Ferdinand Fernando Filippo Florian Francesco Francisco Franck Frank François Franz Fred
  Frederick Friedrich Fritz Gabriel Gareth Gary Geoffrey Georg George Georges Gerald Gerard Gérard Gerhard Gert Giacomo Gianluca Gilbert Giles Giorgio Giovanni Giuseppe Gonzalo Gordon Graham
  Greg Gregor Gregory Guido Guillaume Guillermo Günter Günther Gustav Guy Hans Harald Harold Harry Hassan Heiko Heiner Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Hermann Holger
  Horst Howard Hubert Hugh Hugo Ian Ibrahim Ignacio Ingo Isaac Ivan Iván Jack Jacob Jacques Jaime Jakob James Jan Jason Javier Jeff Jeffrey Jens Jeremy Jérôme Jim Joachim João Joaquín Joe
  Joël Johan Johann Johannes John Jon Jonas Jonathan Jörg Jorge José Josef Joseph Josh Juan Jules Julian Julien Julio Jürgen Justin Kai Karl Karsten Keith Ken Kenneth Kevin Klaus Knut Konrad
  Kurt Lars Laurent Lawrence Lee Leo Leon Leonard Leonardo Leopold Lewis Liam Lorenzo Lothar Louis Luc Luca Lucas Ludovic Ludwig Luigi Luís Luis Lukas Malcolm Manfred Manuel Marc Marcel Marcello
  Marcelo Marco Marcos Marcus Mario Mark Markus Martin Massimo Mateo Matteo Matthew Matthias Matthieu Maurice Mauro Max Maximilian Michael Michel Michele Miguel Mike Mohamed Mohammed Moritz
  Mustafa Nathan Neil Nicholas Nick Nicolas Niklas Nils Norbert Norman Olaf Oliver Olivier Omar Oscar Oskar Oswald Otto Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pedro Peter Philip
  Philipp Philippe Pierre Pieter Pietro Quentin Rafael Rainer Ralf Ramón Raphael Raúl Ray Raymond Reinhard Rémi Renato René Ricardo Riccardo Richard Rob Robert Roberto Rodrigo Roger Roland Rolf
  Roman Ron Ronald Rudolf Rui Rupert Russell Salvatore Samuel Santiago Sean Sebastian Sébastien Sergio Siegfried Simon Stefan Stefano Stephen Steve Steven Stuart Sven Ted Terry Théo Theodor Thierry
  Thilo Thomas Tiago Tim Timothy Tobias Tom Tomás Tommaso Tony Torsten Udo Ulf Ulrich Uwe Valentin Vicente Victor Viktor Vincent Vincenzo Vladimir Volker Walter Werner Wilhelm Willem William Wolfgang
  Xavier Yves Yusuf Zachary Joris Sander Bram Daan Sjoerd Wouter Maarten Joost Kees Henk Gerrit Dirk Jeroen Aart Adolf Agustín Alain Albrecht Aldous Aleksander Alexis Alfonso Alois Álvaro Amadou Amílcar Anders Anselm Antonin Anton Aristide Arjan Arnold Asger Atticus Aurélio Aurelio Baptiste Barnaby Bas Bastiaan Basil Bartek Benito Benoît
  Bertrand Bjarne Bogdan Brendan Brett Bryan Caio Calum Camillo Cédric Cees Cesare César Ciaran Cillian Clément Clive Colm Constantin Corrado Costel Curtis Cyril Damián Danilo Darren Dean Declan Desmond Detlef Devon Diarmuid Dimitri
  Dmitri Dominique Donal Duarte Eamon Edmund Elias Eliot Elliott Emanuele Emeka Emmerich Enzo Eoin Ercole Esben Ettore Eugenio Evaristo Ezequiel Fabrizio Falk Farid Fausto Fergal Fermín Fiachra Finn Flavio Fritz Garret Gary
  Gavin Geert Gennaro Germán Gilles Gino Giulio Glenn Gottfried Gregorio Grzegorz Gunnar Hakan Hal Hannes Hartmut Hartwig Hector Héctor Helge Henning Heribert Hinrich Holm Humberto Hugues Iago Igor Ilya Iñaki Isidro Itamar Jean-Luc
  Jean-Marc Jean-Paul Jean-Pierre Jacek Jarosław Jasper Jan-Willem Jelle Jeremiah Jerzy Jesús Jo Jochen Jordi Jos Josip Joop Jorrit Kamil Karim Karol Kaspar Kenji Kieran Kirk Kjell Koen Kristof Krzysztof Lachlan Lambert Laszlo László
  Leif Leszek Levi Lionel Loïc Lorenz Lucien Luciano Łukasz Mads Magnus Malik Malte Marcin Marek Marino Martín Mathieu Mats Maurizio Mauricio Mehmet Mihai Milan Milo Mirko Miroslav Murat Nelson Nico Nicola Nicolás Nigel Nikolai Noah
  Norberto Octavio Onno Orlando Osman Ottavio Padraig Panagiotis Pascual Pat Pep Percy Perry Piet Pietro Piotr Podge Primo Rachid Radosław Ralph Ramiro Rasmus Régis Remigius Rhys Rickard Rodney Rogelio Rolando Romain Roque Rory Ross
  Ruben Rubén Rüdiger Sacha Sam Sandro Saverio Scott Séamus Serge Silvio Simón Søren Stanisław Stefano Stelios Steffen Sylvain Tadeusz Tancredi Teodoro Thijs Tibor Tiago Timo Timothée Tjeerd Tomasz Tommy Toni Trevor Tristan Ugo Umberto
  Urs Valdenor Valter Vasco Ville Vincenzo Vito Warren Washington Wayne Wilfried Wilhelmus Wim Wojciech Wolfram Yannick Yann Youssef Yuri Yvon Zbigniew Zdeněk Álex Íñigo Óscar Cormac Desmond Fintan Gerry Jarlath Malachy Niall Ronan`);
