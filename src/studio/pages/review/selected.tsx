// What selected words of the article can become. They are sent by their place: nobody can alter them on the way. A quote of
// one's own comes first, since a mail shows the first few.
import { useState } from 'react';
import { useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import type { Words } from './marks.ts';
import { useNaming } from './naming.ts';
import { useDesk, type WantedEdit } from './use-desk.ts';

const shortOf = (text: string, most = 48): string => (text.length > most ? `${text.slice(0, most)}…` : text);

export function Selected({ words, leave }: { words: Words; leave(): void }) {
  const say = useSay();
  const tell = useTell();
  const { desk, mayEdit, edit } = useDesk();
  const { asked, end: endNaming } = useNaming();
  const [reason, setReason] = useState<string | null>(null);
  if (!mayEdit) return null;
  const trimmed = trim(words);
  const { start, end, text } = trimmed;
  const make = async (wanted: WantedEdit) => {
    const error = await edit(wanted);
    if (error) setReason(tell(error.message));
    else {
      endNaming();
      leave();
    }
  };
  return (
    <div className="review-bar" role="toolbar" aria-label={say('review.selected')}>
      <p className="review-bar-words">{shortOf(text, 120)}</p>
      {asked ? (
        <div className="review-bar-ways">
          <Button size="s" weight="main" onPress={() => void make({ kind: 'mention', ...asked, start, end })}>
            {say('review.saveSpeaker')}
          </Button>
          <Button size="s" onPress={endNaming}>
            {say('parts.back')}
          </Button>
        </div>
      ) : (
        <div className="review-bar-ways">
          <Button size="s" onPress={() => void make({ kind: 'quote', do: 'add', start, end, to: 0 })}>
            {say('review.asQuote')}
          </Button>
          <Button size="s" onPress={() => void make({ kind: 'keyPoint', do: 'add', start, end })}>
            {say('review.asKeyPoint')}
          </Button>
          <Button size="s" onPress={() => void make({ kind: 'sentence', do: 'add', start, end })}>
            {say('review.asSentence')}
          </Button>
          <Button size="s" onPress={() => void make({ kind: 'figure', do: 'add', start, end })}>
            {say('review.asFigure')}
          </Button>
          <Button size="s" onPress={() => void make({ kind: 'subject', text })}>
            {say('review.asSubject')}
          </Button>
          {desk.quotes.length > 0 && (
            <Menu
              weight="plain"
              actions={desk.quotes.map((quote, at) => ({
                id: String(at),
                name: shortOf(quote.text),
                run: () => void make({ kind: 'mention', at, start, end }),
              }))}
            >
              {say('review.asSpeaker')}
            </Menu>
          )}
        </div>
      )}
      {reason && (
        <p role="alert" className="review-refused">
          {reason}
        </p>
      )}
    </div>
  );
}

function trim({ start, text }: Words): Words {
  const from = text.length - text.trimStart().length;
  const kept = text.trim();
  return { start: start + from, end: start + from + kept.length, text: kept };
}
