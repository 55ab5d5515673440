// Words that somebody's name follows in what is called after them. Data only.
import { wordList } from '../../text/word-list.ts';

/** What is called after somebody in these tongues: foundations, schools, houses, streets. */
export const namesakes = wordList(
  `Fondation Fondazione Fundación Fundação Fonds Fondo Institut Instituto Istituto Musée Museo Museu Lycée Liceo Liceu Collège
  Collegio Colegio Colégio Université Università Universidad Universidade Hôpital Ospedale Hospital Policlinico Clinique Clinica
  Clínica Théâtre Teatro École Ecole Scuola Escuela Escola Centre Centro Prix Premio Prémio Prêmio Groupe Gruppo Grupo Stade
  Stadio Estadio Estádio Bibliothèque Biblioteca Académie Accademia Academia Cercle Circolo Círculo Comité Comitê Comitato
  Association Associazione Asociación Associação Maison Casa Galerie Galleria Galería Galeria Hôtel Hotel Aéroport Aeroporto
  Aeropuerto Place Piazza Plaza Praça Rue Via Calle Rua Avenue Avenida Viale Boulevard Quai Pont Ponte Puente Palais Palazzo
  Palacio Palácio Parc Parco Parque Observatoire Osservatorio Observatorio Observatório Ligue Liga Chaire Cattedra Cátedra
  Orchestre Orchestra Orquesta Orquestra Conservatoire Conservatorio Conservatório Laboratoire Laboratorio Laboratório Frères
  Fratelli Hermanos Irmãos Aula Sala Salle Auditorium Auditorio Auditório Arena Torre Tour Campus Campo Caserma Pavilhão
  Pabellón Padiglione Palco Palais Salón Salão Salone Spazio Espacio Espaço Trofeo Troféu Torneo Torneio Coppa Copa Taça Sporting`,
);
