import accounts from './en/accounts.json' with { type: 'json' };
import approve from './en/approve.json' with { type: 'json' };
import audience from './en/audience.json' with { type: 'json' };
import brand from './en/brand.json' with { type: 'json' };
import campaign from './en/campaign.json' with { type: 'json' };
import desk from './en/desk.json' with { type: 'json' };
import feeds from './en/feeds.json' with { type: 'json' };
import frame from './en/frame.json' with { type: 'json' };
import house from './en/house.json' with { type: 'json' };
import me from './en/me.json' with { type: 'json' };
import newCampaign from './en/new-campaign.json' with { type: 'json' };
import parts from './en/parts.json' with { type: 'json' };
import review from './en/review.json' with { type: 'json' };
import sending from './en/sending.json' with { type: 'json' };
import states from './en/states.json' with { type: 'json' };
import tokens from './en/tokens.json' with { type: 'json' };
import webhooks from './en/webhooks.json' with { type: 'json' };

export const en = {
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
