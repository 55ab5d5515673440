// The brand: looked at, and by an owner changed.
import { brandSchema } from '../../design/brand.ts';
import { brandView, changeBrand, forgetBrand, showBrand } from '../../operations/brand.ts';
import { actingOn } from './access.ts';
import { type Routes, withExample } from './contract.ts';

const tags = ['brand'];

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
    () => showBrand(app),
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
        body: withExample(brandSchema, {
          name: 'Harbour',
          sender: { name: 'Harbour', email: 'hello@harbour.example' },
          postalAddress: 'Harbour, 1 Quay Street, Taipei',
          colours: { accent: '#b3261e', ink: '#1c1b1a', paper: '#faf8f4' },
        }),
        response: { 200: brandView },
      },
    },
    (request) => changeBrand(actingOn(app, request), request.body),
  );

  api.delete(
    '/brand',
    {
      config: { needs: 'own' },
      schema: { tags, summary: 'Let that of the file count again', response: { 200: brandView } },
    },
    (request) => forgetBrand(actingOn(app, request)),
  );
};
