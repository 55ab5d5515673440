// Every card, a format at a time, with the words that stand for it where it is not seen.
import { useState } from 'react';
import { saveFile } from '../../api/files.ts';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { useRefusal } from '../../parts/notice.tsx';
import { Picture } from '../../parts/picture.tsx';
import { Select } from '../../parts/select.tsx';
import { toast } from '../../parts/toast.tsx';
import { Refused } from './refused.tsx';
import { SavedField } from './saved-field.tsx';
import { useDesk } from './use-desk.ts';

export function Cards() {
  const say = useSay();
  const refusal = useRefusal();
  const { desk, mayEdit, edit } = useDesk();
  const formats = [...new Set(desk.cards.map(({ format }) => format))];
  const [wanted, want] = useState<string | null>(null);
  const format = formats.find((one) => one === wanted) ?? formats[0];
  return (
    <div className="stack">
      {format && formats.length > 1 && (
        <Select
          label={say('review.format')}
          options={formats.map((one) => ({ id: one, name: one.replace('x', ' × ') }))}
          value={format}
          onChange={want}
        />
      )}
      <Refused field="alts" />
      <ul className="review-cards">
        {desk.cards
          .filter((card) => card.format === format)
          .map(({ file, kind, width, height, alt, engineAlt, url, quoteIndex, page }) => (
            <li key={`${kind} ${quoteIndex} ${page?.number}`}>
              <Picture path={url} alt="" width={width} height={height} />
              <SavedField
                name={`alt-${file}`}
                label={say('review.alt')}
                rows={2}
                value={alt}
                wanted={(text) => ({ kind: 'alt', file, text })}
              />
              <div className="row">
                <Button
                  size="s"
                  aria-label={say('review.downloadOf', { name: alt.slice(0, 40) })}
                  onPress={() =>
                    void saveFile(url, file).catch((error: Error) => toast(refusal(error).title, 'failed'))
                  }
                >
                  {say('review.download')}
                </Button>
                {engineAlt !== null && mayEdit && (
                  <Button
                    size="s"
                    weight="quiet"
                    onPress={() => void edit({ kind: 'reset', field: 'alts', of: file })}
                  >
                    {say('review.reset')}
                  </Button>
                )}
              </div>
            </li>
          ))}
      </ul>
    </div>
  );
}
