// Words of others that somebody shares, reads out or cites. Data only.
import type { SharingWords } from '../../families/alphabetic/quoting/passed-on-words.ts';

export const sharing: SharingWords = {
  messages:
    /(?<!\p{L})(?:posts?|tweets?|messages?|texts?|e-?mails?|letters?|notes?|quotes?|quotations?|lines?|passages?|poems?|verses?|comments?|memes?|remarks?) (?:by|from the (?:account|page)) (?=\p{L})/u,
  passes:
    /(?<!\p{L})(?:shar(?:es?|ed|ing)|retweet(?:s|ed|ing)?|repost(?:s|ed|ing)?|forward(?:s|ed|ing)?|quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|read(?:s|ing)? (?:out|aloud|from)|recall(?:s|ed|ing)?|received?|receives)(?!\p{L})/u,
};
