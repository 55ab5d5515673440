// Whether the dash before a line opens speech, in whatever tongue has such lines.
import { languages } from './registry.ts';
import { isToldLine } from './text/opening-dash.ts';

export const opensSpeech = (line: string): boolean =>
  languages().some((language) => isToldLine(line, language));
