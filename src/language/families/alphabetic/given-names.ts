// Common given names, which people keep in whatever language is written of them. Data only. A name that both women and men
// have stands in neither list, or in both.
import { wordSet } from '../../text/word-list.ts';

export const femaleNames = wordSet(`
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
  Wendy Wiebke Wilhelmina Xenia Yasmin Yolanda Yvonne Zoe Zoé Marieke Maaike Anouk Femke Sanne Lotte Marijke Hanneke Ingeborg Janneke Annelies Truus Roos Fleur Mieke`);

export const maleNames = wordSet(`
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
  Xavier Yves Yusuf Zachary Joris Sander Bram Daan Sjoerd Wouter Maarten Joost Kees Henk Gerrit Dirk Jeroen Ruud Teun`);
