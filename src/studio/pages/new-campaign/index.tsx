// A new campaign: an article, whom it is for, and how it is to be made. What is given is checked by the server; the stages
// are followed on the campaign's own page.
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need, Problem } from '../../api/client.ts';
import { listsQuery } from '../../api/lists.ts';
import { useMay } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import { type Article, articleAgain, emptyArticle, isGiven, termsOf } from './article.ts';
import { ArticleInput } from './article-input.tsx';
import { Making, makingTerms, type Wishes } from './making.tsx';
import './new-campaign.css';
import { Readers } from './readers.tsx';
import { sampleArticle } from './sample.ts';

const route = getRouteApi('/inside/new');

export function NewCampaign() {
  const say = useSay();
  const navigate = useNavigate();
  const mayWrite = useMay('write');
  const { sample, of } = route.useSearch();
  const [article, setArticle] = useState<Article>(emptyArticle);
  const [again, setAgain] = useState('');
  const [chosenList, setList] = useState<string | null>(null);
  const [wishes, setWishes] = useState<Wishes>({ email: true, social: true });
  const lists = useQuery(listsQuery);
  const list = chosenList ?? lists.data?.items.find(({ active }) => active > 0)?.slug ?? null;

  useEffect(() => {
    if (sample) void sampleArticle(sample).then((text) => setArticle({ ...emptyArticle, text }));
  }, [sample]);
  const before = useQuery({
    queryKey: ['article-of', of],
    enabled: of !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => need(api.GET('/api/v1/campaigns/{id}/desk', { params: { path: { id: of ?? '' } } })),
  });
  useEffect(() => {
    if (!before.data) return;
    setArticle(articleAgain(before.data.article));
    setAgain(before.data.campaign.id);
  }, [before.data]);

  const make = useMutation({
    mutationFn: () =>
      need(
        api.POST('/api/v1/campaigns', {
          body: { article: termsOf(article), list: list ?? '', ...makingTerms(wishes) },
        }),
      ),
    onSuccess: ({ campaign, warnings }) => {
      for (const warning of warnings) toast(warning, 'failed');
      void navigate({ to: '/campaigns/$id', params: { id: campaign.id } });
    },
  });
  const lacks = !isGiven(article)
    ? 'article'
    : list === null
      ? 'list'
      : !wishes.email && !wishes.social
        ? 'channel'
        : null;

  if (!mayWrite) return <Notice title={say('parts.forbidden')}>{say('newCampaign.mayNot')}</Notice>;
  return (
    <>
      <h1>{say('newCampaign.title')}</h1>
      <Form
        className="making"
        onSubmit={(event) => {
          event.preventDefault();
          if (lacks === null) make.mutate();
        }}
      >
        <div className="making-article">
          <ArticleInput key={again} article={article} setArticle={setArticle} />
        </div>
        <div className="making-side">
          <Readers
            lists={lists.data?.items ?? []}
            chosen={list}
            choose={setList}
            isLoading={lists.isPending}
          />
          <Making wishes={wishes} setWishes={setWishes} />
          {make.error instanceof Problem && make.error.code === 'LIST_EMPTY' ? (
            <Notice tone="bad" title={say('newCampaign.listEmpty')} />
          ) : (
            <Refusal error={make.error} />
          )}
          <Button weight="main" type="submit" isPending={make.isPending} isDisabled={lacks !== null}>
            {say('newCampaign.make')}
          </Button>
          <p className="soft small">
            {say(lacks === null ? 'newCampaign.next' : `newCampaign.lacks.${lacks}`)}
          </p>
        </div>
      </Form>
    </>
  );
}
