// The brand: looked at, tried on a sample article, and by an owner changed.
import type { FastifyReply } from 'fastify';
import { brandSchema } from '../../design/brand.ts';
import { type BrandView, brandView, changeBrand, forgetBrand, showBrand } from '../../operations/brand.ts';
import { brandPreviewTerms, previewCard, previewMail } from '../../operations/brand-preview.ts';
import { logoTerms, logoView, lookAtLogo } from '../../operations/logo.ts';
import { actingOn } from './access.ts';
import { file, type Routes, untilGone, withExample } from './contract.ts';
import { seenBrandIfAny, versionIn } from './if-match.ts';
import { mailHeaders } from './renditions.ts';

const tags = ['brand'];

const answer = (reply: FastifyReply, view: BrandView) => reply.header('etag', `"${view.version}"`).send(view);

export const brandRoutes: Routes = (api, app) => {
  api.get(
    '/brand',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'Who publishes: name, sender, postal address, colours, logo',
        response: { 200: brandView },
      },
    },
    async (_request, reply) => answer(reply, await showBrand(app)),
  );

  api.put(
    '/brand',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Change it, for what is rendered and approved from now on',
        description:
          'All of it. Text in ink and accent must have a contrast of 4.5:1 on paper; a refusal names a colour that has. What was approved with another sender waits until it is approved anew.',
        headers: seenBrandIfAny,
        body: withExample(brandSchema, {
          name: 'Harbour',
          sender: { name: 'Harbour', email: 'hello@harbour.example' },
          postalAddress: 'Harbour, 1 Quay Street, Taipei',
          colours: { accent: '#b3261e', ink: '#1c1b1a', paper: '#faf8f4' },
        }),
        response: { 200: brandView },
      },
    },
    async (request, reply) =>
      answer(reply, await changeBrand(actingOn(app, request), request.body, versionIn(request.headers))),
  );

  api.delete(
    '/brand',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Let that of the file count again',
        headers: seenBrandIfAny,
        response: { 200: brandView },
      },
    },
    async (request, reply) =>
      answer(reply, await forgetBrand(actingOn(app, request), versionIn(request.headers))),
  );

  const preview = { tags, querystring: brandPreviewTerms } as const;
  const tried =
    'A sample article with a brand that is not kept yet, as JSON in `brand`; with the one that counts where it is left out.';
  api.get(
    '/brand/preview/email.html',
    {
      config: { needs: 'own' },
      schema: {
        ...preview,
        summary: 'How a mail would look',
        description: tried,
        response: { 200: file('text/html') },
      },
    },
    async ({ query }, reply) =>
      reply
        .headers(mailHeaders)
        .type('text/html; charset=utf-8')
        .send(await previewMail(app, query)),
  );
  api.get(
    '/brand/preview/card.png',
    {
      config: { needs: 'own' },
      schema: {
        ...preview,
        summary: 'How a card would look',
        description: tried,
        response: { 200: file('image/png') },
      },
    },
    async ({ query }, reply) => reply.type('image/png').send(await previewCard(app, query)),
  );

  api.post(
    '/brand/logo',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary: 'What the logo at an address is, and its size',
        body: withExample(logoTerms, { url: 'https://harbour.example/logo.png' }),
        response: { 200: logoView },
      },
    },
    ({ body }, reply) => lookAtLogo(app, body, { signal: untilGone(reply) }),
  );
};
