import type { Words } from './types.ts';
import accounts from './zh-TW/accounts.json' with { type: 'json' };
import approve from './zh-TW/approve.json' with { type: 'json' };
import audience from './zh-TW/audience.json' with { type: 'json' };
import brand from './zh-TW/brand.json' with { type: 'json' };
import campaign from './zh-TW/campaign.json' with { type: 'json' };
import desk from './zh-TW/desk.json' with { type: 'json' };
import feeds from './zh-TW/feeds.json' with { type: 'json' };
import frame from './zh-TW/frame.json' with { type: 'json' };
import house from './zh-TW/house.json' with { type: 'json' };
import me from './zh-TW/me.json' with { type: 'json' };
import newCampaign from './zh-TW/new-campaign.json' with { type: 'json' };
import parts from './zh-TW/parts.json' with { type: 'json' };
import review from './zh-TW/review.json' with { type: 'json' };
import sending from './zh-TW/sending.json' with { type: 'json' };
import states from './zh-TW/states.json' with { type: 'json' };
import tokens from './zh-TW/tokens.json' with { type: 'json' };
import webhooks from './zh-TW/webhooks.json' with { type: 'json' };

export const zhTW: Words = {
  ...accounts,
  ...approve,
  ...audience,
  ...brand,
  ...campaign,
  ...desk,
  ...feeds,
  ...frame,
  ...house,
  ...me,
  ...newCampaign,
  ...parts,
  ...review,
  ...sending,
  ...states,
  ...tokens,
  ...webhooks,
};

export { default as sentences } from './zh-TW/sentences.json' with { type: 'json' };
