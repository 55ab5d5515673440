// The sentences of the summary, or the key points: ordered, dropped, taken from the article.
import { useSay } from '../../frame/words.tsx';
import { Select } from '../../parts/select.tsx';
import { Group } from './group.tsx';
import { Place } from './place.tsx';
import { useDesk } from './use-desk.ts';

export function Passages({ field, kind }: { field: 'summary' | 'keyPoints'; kind: 'sentence' | 'keyPoint' }) {
  const say = useSay();
  const { desk, mayEdit, edit } = useDesk();
  const items = desk[field];
  const free = desk.sentences.filter((sentence) => !items.some(({ start }) => start === sentence.start));
  return (
    <Group field={field} title={say(`review.${field}`)} resets={field} kinds={[kind]}>
      <ol className="review-list">
        {items.map(({ text, translation, start }, at) => (
          <li key={start ?? text} className="review-line">
            <Place kind={kind} at={at} among={[...items.keys()]} name={text.slice(0, 40)} />
            <p lang={translation === undefined ? (desk.articleLanguage ?? desk.language) : desk.language}>
              {translation ?? text}
            </p>
          </li>
        ))}
      </ol>
      {mayEdit && free.length > 0 && (
        <Select
          label={say('review.addSentence', { title: say(`review.${field}`) })}
          hidesLabel
          placeholder={say('review.add')}
          options={free.map(({ start, text }) => ({ id: String(start), name: text }))}
          value=""
          onChange={(id) => {
            const sentence = free.find(({ start }) => String(start) === id);
            if (sentence) void edit({ kind, do: 'add', start: sentence.start, end: sentence.end });
          }}
        />
      )}
    </Group>
  );
}
