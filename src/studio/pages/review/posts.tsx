// Every post on each account as it will look, with that network's counting; threads are joined and divided by hand.
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Picture } from '../../parts/picture.tsx';
import { useRefused } from './refused.tsx';
import { SavedField } from './saved-field.tsx';
import { type ReviewDesk, useDesk } from './use-desk.ts';

type Thread = ReviewDesk['threads'][number];

export function Posts() {
  const say = useSay();
  const { desk, mayEdit, edit } = useDesk();
  return (
    <div className="stack">
      {desk.threads.map((thread) => (
        <section key={thread.network} className="review-thread" aria-label={thread.network}>
          <div className="review-group-head">
            <h3>{thread.network}</h3>
            {thread.isEdited && mayEdit && (
              <Button
                size="s"
                weight="quiet"
                onPress={() => void edit({ kind: 'reset', field: 'posts', of: thread.network })}
              >
                {say('review.reset')}
              </Button>
            )}
          </div>
          {thread.accounts.length > 0 && <p className="soft small">{thread.accounts.join(' · ')}</p>}
          <ol className="stack">
            {thread.parts.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a post is known by its place in the thread
              <Post key={at} thread={thread} at={at} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Post({ thread: { network, parts }, at }: { thread: Thread; at: number }) {
  const say = useSay();
  const { desk, mayEdit, edit } = useDesk();
  const error = useRefused(`posts.${network}`, at);
  const part = parts[at];
  if (!part) return null;
  const texts = parts.map(({ text }) => text);
  const halves = halvesOf(part.text);
  return (
    <li className="review-post">
      <SavedField
        name={`post-${network}-${at}`}
        label={say('review.post', { number: at + 1, of: parts.length })}
        rows={5}
        value={part.text}
        wanted={(text) => ({ kind: 'post', network, at, text })}
        error={error}
        hint={say('review.counted', { used: part.length.used, allowed: part.length.allowed })}
      />
      {part.images.map(({ file, alt }) => {
        const card = desk.cards.find((one) => one.file === file);
        return (
          card && <Picture key={file} path={card.url} alt={alt} width={card.width} height={card.height} />
        );
      })}
      {mayEdit && (
        <div className="row">
          {halves && (
            <Button
              size="s"
              weight="quiet"
              onPress={() => void edit({ kind: 'thread', network, parts: texts.toSpliced(at, 1, ...halves) })}
            >
              {say('review.split')}
            </Button>
          )}
          {at + 1 < parts.length && (
            <Button
              size="s"
              weight="quiet"
              onPress={() =>
                void edit({
                  kind: 'thread',
                  network,
                  parts: texts.toSpliced(at, 2, `${part.text}\n\n${texts[at + 1] ?? ''}`),
                })
              }
            >
              {say('review.join')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** At the paragraph nearest to its middle; null where it has only one. */
function halvesOf(text: string): [string, string] | null {
  const breaks = [...text.matchAll(/\n\s*\n?/g)].map(({ index }) => index);
  const middle = text.length / 2;
  const [at] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (at === undefined) return null;
  const halves: [string, string] = [text.slice(0, at).trim(), text.slice(at).trim()];
  return halves.every(Boolean) ? halves : null;
}
