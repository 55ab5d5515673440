// What a new list is called, by readers and by programs: the short name is made of the name until somebody writes their own.
import { useState } from 'react';
import { useSay } from '../frame/words.tsx';
import { Field } from './field.tsx';

/** @param taken short names of the lists that there are */
export function useListName(taken: readonly string[]) {
  const [name, setName] = useState('');
  const [ownSlug, setSlug] = useState<string | null>(null);
  const slug = (ownSlug ?? slugOf(name, taken)).trim();
  return { name, setName, slug, setSlug, terms: { slug, name: name.trim() || slug } };
}

export function ListName({ name, setName, slug, setSlug }: ReturnType<typeof useListName>) {
  const say = useSay();
  return (
    <>
      <Field
        label={say('parts.listName')}
        hint={say('parts.listNameHint')}
        value={name}
        onChange={setName}
        autoFocus
      />
      <Field
        label={say('parts.slug')}
        hint={say('parts.slugHint')}
        value={slug}
        onChange={setSlug}
        isRequired
      />
    </>
  );
}

/** A short name out of a name: "Morning readers" is morning-readers; that of a Chinese one is readers. */
function slugOf(name: string, taken: readonly string[]): string {
  const latin = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);
  const wanted = latin || 'readers';
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}
