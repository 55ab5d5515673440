// Who publishes: name, sender, addresses, colours, logo; typed here, seen beside it as it will look, and kept for what is
// rendered and approved from then on. Whoever was slower than somebody else is told, and keeps what they typed.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need, Problem, type Schema } from '../../api/client.ts';
import { useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import './brand.css';
import { ColourFields } from './colours.tsx';
import { brandOf, type Draft, draftOf, isReadable, isSame, shownOf } from './draft.ts';
import { LogoFields } from './logo.tsx';
import { Preview } from './preview.tsx';
import { SocialLinks } from './social-links.tsx';

export const brandQuery = {
  queryKey: ['brand'],
  queryFn: () => need(api.GET('/api/v1/brand')),
};

export function BrandPage() {
  // What is typed here is not swept away by a look at what there is: that is asked for by hand.
  const { data, error } = useQuery({ ...brandQuery, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  if (error) return <Refusal error={error} />;
  return data ? <BrandForm kept={data} /> : <Loading />;
}

function BrandForm({ kept }: { kept: Schema<'Brand'> }) {
  const say = useSay();
  const tell = useTell();
  const client = useQueryClient();
  const before = draftOf(kept.brand);
  const [draft, setDraft] = useState(before);
  const [isForgetting, setForgetting] = useState(false);
  /** Fields that keep a text of their own begin anew with it. */
  const [round, setRound] = useState(0);
  const isDirty = !isSame(draft, before);
  const leaving = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  const begin = (view: Schema<'Brand'>) => {
    client.setQueryData(brandQuery.queryKey, view);
    setDraft(draftOf(view.brand));
    setRound((count) => count + 1);
  };
  const save = useMutation({
    mutationFn: (version: string) =>
      need(
        api.PUT('/api/v1/brand', {
          params: { header: { 'if-match': `"${version}"` } },
          body: brandOf(draft),
        }),
      ),
    onSuccess: (view) => {
      begin(view);
      toast(say('brand.kept'));
    },
  });
  const forget = useMutation({
    mutationFn: () =>
      need(api.DELETE('/api/v1/brand', { params: { header: { 'if-match': `"${kept.version}"` } } })),
    onSuccess: (view) => {
      begin(view);
      setForgetting(false);
      toast(say('brand.forgotten'));
    },
  });
  const look = useMutation({ mutationFn: brandQuery.queryFn });
  const refusal = save.error instanceof Problem ? save.error : null;
  const wrong = (term: string) => (refusal?.term === term ? tell(refusal.message) : null);
  const isAtItsPlace = refusal !== null && placed.includes(refusal.term ?? '');
  const set = (change: Partial<Draft>) => {
    if (!save.isPending) save.reset();
    setDraft((now) => ({ ...now, ...change }));
  };
  const text = (field: TextField) => ({
    value: draft[field],
    onChange: (to: string) => set({ [field]: to }),
  });
  return (
    <div className="brand">
      <Form
        className="brand-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReadable(draft.colours)) save.mutate(kept.version);
        }}
      >
        {kept.sample.length > 0 && (
          <Notice title={say('brand.sample')}>
            {say(kept.sample.length > 1 ? 'brand.sampleBoth' : `brand.sample.${kept.sample[0] ?? 'sender'}`)}
          </Notice>
        )}
        <Part title={say('brand.publication')}>
          <Field label={say('brand.name')} hint={say('brand.nameHint')} {...text('name')} isRequired />
          <Field
            label={say('brand.url')}
            type="url"
            inputMode="url"
            placeholder="https://"
            error={wrong('url')}
            {...text('url')}
          />
          <Field
            label={say('brand.postalAddress')}
            hint={say('brand.postalAddressHint')}
            error={wrong('postalAddress')}
            {...text('postalAddress')}
            isRequired
          />
        </Part>
        <Part title={say('brand.sender')}>
          <div className="brand-pair">
            <Field label={say('brand.senderName')} {...text('senderName')} isRequired />
            <Field
              label={say('brand.senderEmail')}
              type="email"
              error={wrong('sender.email')}
              {...text('senderEmail')}
              isRequired
            />
          </div>
          <div className="brand-pair">
            <Field
              label={say('brand.replyTo')}
              hint={say('brand.replyToHint')}
              type="email"
              error={wrong('replyTo')}
              {...text('replyTo')}
            />
            <Field
              label={say('brand.unsubscribeEmail')}
              hint={say('brand.unsubscribeEmailHint')}
              type="email"
              error={wrong('unsubscribeEmail')}
              {...text('unsubscribeEmail')}
            />
          </div>
        </Part>
        <Part title={say('brand.colours')}>
          <ColourFields colours={draft.colours} onChange={(colours) => set({ colours })} />
        </Part>
        <Part title={say('brand.logo')}>
          <LogoFields key={round} logo={draft.logo} onChange={(logo) => set({ logo })} />
        </Part>
        <Part title={say('brand.links')}>
          <SocialLinks links={draft.socialLinks} onChange={(socialLinks) => set({ socialLinks })} />
        </Part>
        <div className={isDirty ? 'brand-foot brand-foot-dirty' : 'brand-foot'}>
          {refusal?.status === 412 ? (
            <Notice
              tone="bad"
              title={say('brand.faster')}
              action={
                <>
                  <Button
                    isPending={look.isPending}
                    onPress={() => look.mutate(undefined, { onSuccess: begin })}
                  >
                    {say('brand.takeTheirs')}
                  </Button>
                  <Button
                    isPending={save.isPending}
                    onPress={() =>
                      look.mutate(undefined, { onSuccess: ({ version }) => save.mutate(version) })
                    }
                  >
                    {say('brand.keepMine')}
                  </Button>
                </>
              }
            >
              {say('brand.fasterAbout')}
            </Notice>
          ) : (
            !isAtItsPlace && <Refusal error={save.error ?? look.error} />
          )}
          <div className="row">
            <Button
              weight="main"
              type="submit"
              isPending={save.isPending}
              isDisabled={!isDirty || !isReadable(draft.colours)}
            >
              {say('brand.keep')}
            </Button>
            {isDirty && <Button onPress={() => begin(kept)}>{say('brand.discard')}</Button>}
            <p className="soft small">
              {say(
                !isReadable(draft.colours)
                  ? 'brand.lacksContrast'
                  : isDirty
                    ? 'brand.keepAbout'
                    : kept.from === 'stored'
                      ? 'brand.fromStored'
                      : 'brand.fromFile',
              )}
            </p>
            <a className="brand-to-preview small" href="#brand-preview">
              {say('brand.preview')}
            </a>
            {!isDirty && kept.from === 'stored' && (
              <Button weight="quiet" size="s" onPress={() => setForgetting(true)}>
                {say('brand.forget')}
              </Button>
            )}
          </div>
        </div>
      </Form>
      <Preview brand={shownOf(draft, kept.brand)} />
      <Confirm
        title={say('brand.forgetTitle')}
        isOpen={isForgetting}
        close={() => setForgetting(false)}
        action={say('brand.forget')}
        onConfirm={() => forget.mutate()}
        isPending={forget.isPending}
      >
        <p>{say('brand.forgetAbout')}</p>
        <Refusal error={forget.error} />
      </Confirm>
      <Confirm
        title={say('brand.leave')}
        isOpen={leaving.status === 'blocked'}
        close={() => leaving.reset?.()}
        action={say('brand.leaveAction')}
        onConfirm={() => leaving.proceed?.()}
      >
        <p>{say('brand.leaveAbout')}</p>
      </Confirm>
    </div>
  );
}

type TextField = { [Name in keyof Draft]: Draft[Name] extends string ? Name : never }[keyof Draft];
/** What a refusal can be said at. */
const placed = ['url', 'postalAddress', 'sender.email', 'replyTo', 'unsubscribeEmail'];

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="brand-part">
    <legend>{title}</legend>
    {children}
  </fieldset>
);
