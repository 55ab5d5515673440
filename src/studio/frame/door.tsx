// What stands before the studio: its name and what it is for, beside the form that lets somebody in.
import type { ReactNode } from 'react';
import './door.css';
import { LanguageSelect } from './preference-selects.tsx';
import { useSay } from './words.tsx';

export function Door({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  const say = useSay();
  return (
    <main className="door">
      <div className="door-words">
        <p className="masthead-name">
          <span className="masthead-mark" aria-hidden="true" />
          Pullquote
        </p>
        <h1>{title}</h1>
        <p className="door-about">{about}</p>
      </div>
      <div className="door-form">
        {children}
        <fieldset className="door-language">
          <legend className="unseen">{say('frame.language')}</legend>
          <LanguageSelect hidesLabel />
        </fieldset>
      </div>
    </main>
  );
}
