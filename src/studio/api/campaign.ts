// What is asked of one campaign, by more than one page.
import { queryOptions } from '@tanstack/react-query';
import { api, need, type Schema } from './client.ts';

export type CampaignStatus = Schema<'CampaignStatus'>;

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['live', 'campaign', id],
    queryFn: () => need(api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
  });

export const renditionQuery = (id: string) =>
  queryOptions({
    queryKey: ['live', 'rendition', id],
    queryFn: () => need(api.GET('/api/v1/campaigns/{id}/rendition', { params: { path: { id } } })),
  });

export const digestQuery = (id: string) =>
  queryOptions({
    queryKey: ['live', 'digest', id],
    queryFn: () => need(api.GET('/api/v1/campaigns/{id}/digest', { params: { path: { id } } })),
  });
