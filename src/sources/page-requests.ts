// Finds what of a page asks its reader for something, by the fields and links that it holds and not by its words: a box
// around a field to fill in, around a link to an account or a subscription, and the comments around links to answer them.
import { type DomElement, type DomNode, isElement } from './dom.ts';
import { holdsArticle, seenLength } from './page-parts.ts';

/** Characters of a box with the field or link that it is made for, and of all that stands in paragraphs. */
const maxBox = 1_500;
const mostOfText = 0.3;
/** Fields that stand close to one another: the choices of one question. */
const fewestFields = 3;
const maxBetween = 800;
const mostCounted = 12;
/** What a link in a line of its own leads to. */
const account =
  /[/.?=&_-](?:subscri\w{2,6}|sign-?up|sign-?in|log-?in|register|registration|registrieren|abo|abos|abonn\w{0,10}|suscri\w{2,10}|assin\w{1,6}|abbona\w{0,8}|donat\w{1,4}|donaci\w{2,6}|spenden?|newsletters?|membership|prenumer\w{1,6})(?:[/.?=&_#-]|$)/i;
/** Fields of a search stand in the frame, hidden ones anywhere. */
const fields =
  'input[type="email"], input[type="password"], input[type="checkbox"], input[type="radio"], textarea';
const answers = 'a[href*="replytocom="], a[href*="#comment-"]';
/** A link under the title leads to them, too; more of them are their own. */
const fewestAnswers = 3;
/** More boxes are no page that a person made. */
const mostBoxes = 300;

/** @returns the outermost element of each box, and what it is */
export function requestsIn(root: DomElement): Map<DomElement, string> {
  const found = new Map<DomElement, string>();
  const most = Math.min(maxBox, textOf(root) * mostOfText);
  const asked = [...root.querySelectorAll(fields)].slice(0, mostBoxes);
  for (const layer of layersAround(asked)) found.set(layer, 'cookie notice');
  const addBox = (inner: DomElement, reason: string) => {
    const box = boxAround(inner, most, found);
    if (box) found.set(box, reason);
  };
  for (const field of asked) addBox(field, 'form');
  const links = [...root.querySelectorAll('a[href]')].filter((link) =>
    account.test(link.getAttribute('href')!.slice(0, 200)),
  );
  for (const link of links.slice(0, mostBoxes)) if (isAlone(link)) addBox(link, 'newsletter');
  const replies = [...root.querySelectorAll(answers)].slice(0, mostBoxes);
  const around = replies.length < fewestAnswers ? null : commonAncestor(replies);
  // Each comment may be an <article>.
  if (
    around &&
    isElement(around) &&
    isBox(around) &&
    !around.querySelector('h1, main, [itemprop="articleBody"]')
  )
    found.set(around, 'comments');
  return found;
}

/** Of a page that has no paragraphs nothing is known. */
function textOf(root: DomElement): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) length += paragraph.textContent.trim().length;
  return length;
}

/** The outermost element that holds little beside the inner one. */
function boxAround(
  inner: DomElement,
  most: number,
  found: ReadonlyMap<DomElement, string>,
): DomElement | null {
  let box = inner;
  for (let node = box.parentNode; node && isElement(node) && isBox(node); node = node.parentNode) {
    if (found.has(node) || seenLength(node, most) > most || holdsArticle(node)) break;
    box = node;
  }
  return box === inner ? null : box;
}

/** The outermost elements in which fields follow one another: layers that ask for consent, and whole forms. */
function layersAround(asked: readonly DomElement[]): Set<DomElement> {
  const counts = new Map<DomElement, number>();
  for (const field of asked)
    for (let node = field.parentNode; node && isElement(node); node = node.parentNode)
      counts.set(node, (counts.get(node) ?? 0) + 1);
  const dense = new Set<DomElement>();
  for (const [node, count] of counts) {
    if (count < fewestFields || /^(?:ARTICLE|MAIN|BODY|HTML)$/.test(node.nodeName)) continue;
    const most = Math.min(count, mostCounted) * maxBetween;
    if (seenLength(node, most) <= most && !holdsArticle(node)) dense.add(node);
  }
  return dense;
}

const isBox = ({ nodeName }: DomNode): boolean => !/^(?:P|LI|TD|ARTICLE|MAIN|BODY|HTML)$/.test(nodeName);

/** A link with no words beside it in its line. */
function isAlone(link: DomElement): boolean {
  for (let node = link.parentNode?.firstChild ?? null; node; node = node.nextSibling)
    if (node !== link && !(isElement(node) && isBlock.test(node.nodeName)) && node.textContent.trim() !== '')
      return false;
  return true;
}
const isBlock = /^(?:P|DIV|H[1-6]|UL|OL|SECTION|HEADER|FORM|BUTTON|IMG|PICTURE|SVG|BR)$/i;

function commonAncestor(elements: readonly DomElement[]): DomNode | null {
  const [first, ...others] = elements;
  for (let node = first?.parentNode ?? null; node; node = node.parentNode)
    if (others.every((other) => isWithin(other, node))) return node;
  return null;
}

function isWithin(element: DomNode, around: DomNode): boolean {
  for (let node: DomNode | null = element; node; node = node.parentNode) if (node === around) return true;
  return false;
}
