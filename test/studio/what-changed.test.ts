// What the history of the review desk prints of an edit: what changed of it, and nothing that did not.
import { expect, test } from '@jest/globals';
import { whatChanged } from '../../src/studio/parts/what-changed.ts';

const nothing = { gone: [], came: [], moved: [] };
const list = ['one', 'two', 'three'];

test.each([
  ['an item that came', list, ['zero', ...list], { came: ['zero'] }],
  ['an item that is gone', list, ['one', 'three'], { gone: ['two'] }],
  ['an item that stands further up', list, ['three', 'one', 'two'], { moved: ['three'] }],
  ['an item that stands last now', list, ['two', 'three', 'one'], { moved: ['one'] }],
  ['a subject', 'Old', 'New', { gone: ['Old'], came: ['New'] }],
  ['a note that there was none of', null, 'Read this', { came: ['Read this'] }],
  [
    'one post of a thread',
    [{ text: 'first' }, { text: 'second' }],
    [{ text: 'first' }, { text: '2nd' }],
    { gone: ['second'], came: ['2nd'] },
  ],
  [
    'who said a quote',
    { text: 'Bread is a promise.', speaker: null, role: null },
    { text: 'Bread is a promise.', speaker: 'Oona Farrell', role: 'baker' },
    { gone: ['–: Bread is a promise.'], came: ['Oona Farrell, baker: Bread is a promise.'] },
  ],
  [
    'one of the looks',
    { theme: 'editorial', cardMode: null, colours: null },
    { theme: 'editorial', cardMode: 'dark', colours: null },
    { came: ['cardMode: dark'] },
  ],
])('%s', (_name, before, after, changed) => {
  expect(whatChanged(before, after)).toEqual({ ...nothing, ...changed });
});
