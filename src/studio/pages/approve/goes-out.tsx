// What goes out, as it is: the mail, every card, every post.
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../api/client.ts';
import { getText } from '../../api/files.ts';
import { heldToken } from '../../api/token.ts';
import { useSay } from '../../frame/words.tsx';
import { Picture } from '../../parts/picture.tsx';
import { Tabs } from '../../parts/tabs.tsx';

export function GoesOut({
  id,
  rendition,
  digest,
}: {
  id: string;
  rendition: Schema<'Rendition'>;
  digest: Schema<'Digest'>;
}) {
  const say = useSay();
  const posts = Object.entries(rendition.posts);
  return (
    <section className="stack" aria-labelledby="goes-out">
      <h2 id="goes-out" className="kicker">
        {say('approve.goesOut')}
      </h2>
      <dl className="approve-inbox" lang={digest.language}>
        <dt className="unseen">{say('approve.subject')}</dt>
        <dd className="approve-subject">{rendition.subject}</dd>
        <dt className="unseen">{say('approve.preheader')}</dt>
        <dd className="soft">{digest.preheader}</dd>
      </dl>
      <Tabs
        label={say('approve.goesOut')}
        items={[
          ...(rendition.locales.length > 0
            ? [{ id: 'mail', name: say('approve.mail'), content: <Mail id={id} /> }]
            : []),
          {
            id: 'cards',
            name: say('approve.cards', { count: rendition.cards.length }),
            content: <Cards id={id} cards={rendition.cards} language={digest.language} />,
          },
          ...(posts.length > 0
            ? [
                {
                  id: 'posts',
                  name: say('approve.posts'),
                  content: (
                    <div className="stack" lang={digest.language}>
                      {posts.map(([network, parts]) => (
                        <div key={network} className="approve-network">
                          <h3>{network}</h3>
                          <ol className="stack">
                            {parts.map(({ text, images, length }) => (
                              <li key={text} className="approve-post">
                                <p>{text}</p>
                                <p className="soft small number">
                                  {length.used} / {length.allowed} ·{' '}
                                  {say('approve.images', { count: images.length })}
                                </p>
                              </li>
                            ))}
                          </ol>
                        </div>
                      ))}
                    </div>
                  ),
                },
              ]
            : []),
          { id: 'text', name: say('approve.plain'), content: <PlainText id={id} /> },
        ]}
      />
    </section>
  );
}

/** By format, each with the words that stand for it where it is not seen. */
function Cards({
  id,
  cards,
  language,
}: {
  id: string;
  cards: Schema<'Rendition'>['cards'];
  language: string;
}) {
  const formats = [...new Set(cards.map(({ format }) => format))];
  return formats.map((format) => (
    <div key={format} className="approve-network">
      <h3 className="number">{format.replace('x', ' × ')}</h3>
      <ul className="approve-cards" lang={language}>
        {cards
          .filter((card) => card.format === format)
          .map(({ file, alt, width, height }) => (
            <li key={file}>
              <figure>
                <Picture
                  path={`/api/v1/campaigns/${id}/cards/${file}`}
                  alt=""
                  width={width}
                  height={height}
                />
                <figcaption className="soft small">{alt}</figcaption>
              </figure>
            </li>
          ))}
      </ul>
    </div>
  ));
}

/** In a frame without scripts. A frame shows no token, so that whoever came by one gets the mail's text. */
function Mail({ id }: { id: string }) {
  const say = useSay();
  if (heldToken() !== null) return <PlainText id={id} />;
  return (
    <iframe
      className="approve-mail"
      title={say('approve.mail')}
      src={`/api/v1/campaigns/${encodeURIComponent(id)}/email.html`}
      sandbox="allow-same-origin"
    />
  );
}

function PlainText({ id }: { id: string }) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['live', 'email.txt', id],
    queryFn: () => getText(`/api/v1/campaigns/${encodeURIComponent(id)}/email.txt`),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="approve-text" aria-label={say('approve.plain')} tabIndex={0}>
      <pre>{data}</pre>
    </section>
  );
}
