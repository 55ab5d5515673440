// Every move of a campaign: each function is one of the table in domain/campaign.ts, written as UPDATE … WHERE state = the
// expected one, so that of two callers at once one moves it and the other is told what it has become. Nothing else writes
// a campaign's state. Jobs are rung by the caller, afterwards.
export {
  assertEditable,
  reviseCampaign,
  setDigest,
  setRendition,
} from './campaign-moves/composing.ts';
export { decideDoubts } from './campaign-moves/doubts.ts';
export {
  finishSending,
  judgeDead,
  noteTrouble,
  startSending,
} from './campaign-moves/sending.ts';
export {
  approveCampaign,
  cancelCampaign,
  failCampaign,
  pauseCampaign,
  resumeCampaign,
  retryCampaign,
  unscheduleCampaign,
} from './campaign-moves/steering.ts';
