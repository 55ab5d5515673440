// The article as it came: each block with its verdict, and in it what was found, with its proof on focus and under the
// pointer. Words that are selected can become part of the digest: by their place, so that they stay as they are written.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { type Mark, marksOf, piecesOf, type Words } from './marks.ts';
import { useNaming } from './naming.ts';
import { Proof } from './proof.tsx';
import { Refused } from './refused.tsx';
import { Selected } from './selected.tsx';
import { useDesk } from './use-desk.ts';

export function Article() {
  const say = useSay();
  const tell = useTell();
  const { desk, mayEdit, edit } = useDesk();
  const { raw, blocks } = desk.article;
  const naming = useNaming();
  const asked = naming.asked === null ? undefined : desk.quotes[naming.asked.at];
  const [shown, show] = useState<readonly Mark[]>([]);
  const [words, setWords] = useState<Words | null>(null);
  const text = useRef<HTMLOListElement>(null);
  const marks = useMemo(() => marksOf(desk), [desk]);
  const proofs = useMemo(() => {
    const quotes = shown.flatMap(({ kind, at }) =>
      kind === 'quote'
        ? desk.quotes.slice(at, at + 1)
        : kind === 'other'
          ? desk.otherQuotes.slice(at, at + 1)
          : [],
    );
    return quotes.flatMap(({ proof, mention }) => [proof, mention].filter((span) => span !== null));
  }, [shown, desk]);

  const readSelection = useCallback(() => {
    const found = text.current && selectedIn(text.current);
    setWords(found ? { ...found, text: raw.slice(found.start, found.end) } : null);
  }, [raw]);
  useEffect(() => {
    document.addEventListener('selectionchange', readSelection);
    return () => document.removeEventListener('selectionchange', readSelection);
  }, [readSelection]);
  const leave = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setWords(null);
  }, []);

  return (
    <section className="review-part" aria-labelledby="review-article">
      <h2 id="review-article" className="kicker">
        {say('review.article')}
      </h2>
      {mayEdit && <p className="soft small">{say('review.articleHint')}</p>}
      <p className="review-legend soft small">
        {say('review.marks')}{' '}
        {(['quote', 'other', 'keyPoint', 'sentence', 'figure'] as const).map((kind) => (
          <span key={kind} className={`mark-${kind}`}>
            {say(`review.mark.${kind}`)}
          </span>
        ))}
      </p>
      <Refused field="article" />
      <ol className="review-blocks" lang={desk.articleLanguage ?? desk.language} ref={text}>
        {blocks.map((block) => (
          <li
            key={block.start}
            id={`words-${block.start}`}
            className={`review-block review-${block.kind}${block.kept ? '' : ' is-out'}`}
          >
            <ToggleButton
              className="review-verdict"
              isSelected={block.kept}
              isDisabled={!mayEdit}
              aria-label={say('review.block', { number: block.number })}
              onChange={(kept) => void edit({ kind: 'block', number: block.number, kept })}
            >
              <span aria-hidden="true">{block.kept ? '✓' : '–'}</span>
            </ToggleButton>
            <div>
              <p>
                {piecesOf(
                  block,
                  block.kept ? marks : [],
                  proofs.flatMap(({ start, end }) => [start, end]),
                ).map((piece) => (
                  <PieceOf
                    key={piece.start}
                    {...piece}
                    text={raw.slice(piece.start, piece.end)}
                    isProof={proofs.some(({ start, end }) => start <= piece.start && end >= piece.end)}
                    show={show}
                  />
                ))}
              </p>
              {!block.kept && (
                <p className="review-why small">
                  {say('review.out')} {block.isEdited ? say('review.byYou') : tell(block.reason ?? '')}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {words ? (
        <Selected words={words} leave={leave} />
      ) : asked ? (
        <div className="review-bar" role="status">
          <p>{say('review.markNow')}</p>
          <p className="review-bar-words">{asked.text}</p>
          <div className="review-bar-ways">
            <Button size="s" onPress={naming.end}>
              {say('parts.back')}
            </Button>
          </div>
        </div>
      ) : (
        <Proof marks={shown} />
      )}
    </section>
  );
}

function PieceOf({
  start,
  text,
  marks,
  isProof,
  show,
}: {
  start: number;
  text: string;
  marks: readonly Mark[];
  isProof: boolean;
  show(marks: readonly Mark[]): void;
}) {
  const proof = isProof ? ' is-proof' : '';
  if (marks.length === 0)
    return (
      <span data-start={start} className={isProof ? 'is-proof' : undefined}>
        {text}
      </span>
    );
  const isFirst = marks.some((mark) => mark.start === start);
  return (
    // It stays text that can be selected; its proof is told below on focus.
    <mark
      data-start={start}
      className={`${marks.map(({ kind }) => `mark-${kind}`).join(' ')}${proof}`}
      tabIndex={isFirst ? 0 : undefined}
      aria-describedby={isFirst ? 'review-proof' : undefined}
      onFocus={() => show(marks)}
      onMouseEnter={() => show(marks)}
    >
      {text}
    </mark>
  );
}

/** Where the selection stands in the article, without the blanks at its ends. */
function selectedIn(root: HTMLElement): { start: number; end: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((piece) => {
    const node = piece.firstChild;
    if (!node || !range.intersectsNode(node)) return [];
    const base = Number(piece.dataset.start);
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : (node.textContent?.length ?? 0);
    return to > from ? [{ start: base + from, end: base + to }] : [];
  });
  const [first, last] = [parts.at(0), parts.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
