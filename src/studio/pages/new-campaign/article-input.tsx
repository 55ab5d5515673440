// Where an article comes from: pasted, a file, an address, or an item of a feed that is followed.
import { useState } from 'react';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { type Article, articleEndings, articleOf, emptyArticle } from './article.ts';
import { FeedItems } from './feed-items.tsx';
import { sampleArticle } from './sample.ts';

type Way = 'paste' | 'file' | 'url' | 'feed';

export function ArticleInput({
  article,
  setArticle,
}: {
  article: Article;
  setArticle(article: Article): void;
}) {
  const say = useSay();
  const [way, setWay] = useState<Way>(article.way === 'url' ? 'url' : 'paste');
  const go = (to: Way) => {
    setWay(to);
    setArticle({ ...article, way: to === 'url' || to === 'feed' ? 'url' : 'text' });
  };
  return (
    <Tabs
      label={say('newCampaign.article')}
      selected={way}
      onSelect={(id) => go(id as Way)}
      items={[
        {
          id: 'paste',
          name: say('newCampaign.paste'),
          content: (
            <div className="stack">
              <Field
                label={article.ref ?? say('newCampaign.text')}
                hint={say('newCampaign.textHint')}
                rows={18}
                value={article.text}
                onChange={(text) => setArticle({ ...article, way: 'text', text })}
              />
              {article.text === '' && (
                <div className="making-sample">
                  <span className="soft small">{say('newCampaign.noArticle')}</span>
                  {(['en', 'zh'] as const).map((language) => (
                    <Button
                      key={language}
                      size="s"
                      onPress={() =>
                        void sampleArticle(language).then((text) => setArticle({ ...emptyArticle, text }))
                      }
                    >
                      {say(`newCampaign.sample.${language}`)}
                    </Button>
                  ))}
                </div>
              )}
              <Field
                label={say('newCampaign.readAt')}
                hint={say('newCampaign.readAtHint')}
                type="url"
                inputMode="url"
                placeholder="https://"
                value={article.url}
                onChange={(url) => setArticle({ ...article, way: 'text', url })}
              />
            </div>
          ),
        },
        {
          id: 'file',
          name: say('newCampaign.file'),
          content: (
            <FileDrop
              label={say('newCampaign.drop')}
              choose={say('newCampaign.choose')}
              accept={articleEndings}
              onFile={(file) =>
                void articleOf(file).then((given) => {
                  setArticle(given);
                  setWay('paste');
                })
              }
            >
              <p className="soft small">{say('newCampaign.dropHint')}</p>
            </FileDrop>
          ),
        },
        {
          id: 'url',
          name: say('newCampaign.url'),
          content: (
            <Field
              label={say('newCampaign.address')}
              hint={say('newCampaign.addressHint')}
              type="url"
              inputMode="url"
              placeholder="https://"
              value={article.url}
              onChange={(url) => setArticle({ ...article, way: 'url', url })}
            />
          ),
        },
        {
          id: 'feed',
          name: say('newCampaign.feed'),
          content: (
            <FeedItems chosen={article.url} choose={(url) => setArticle({ ...article, way: 'url', url })} />
          ),
        },
      ]}
    />
  );
}
