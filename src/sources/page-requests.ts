// Finds what of a page asks its reader for something, by the fields and links that it holds and not by its words: a box
// around a field to fill in, around a link to an account or a subscription, and the comments around links to answer them.
import { type DomElement, type DomNode, isElement } from './dom.ts';
import { holdsArticle, seenLength } from './page-parts.ts';

/** Characters of a box with the field or link that it is made for, and of all that stands in paragraphs. */
const maxBox = 1_500;
const mostOfText = 0.3;
const mostBoxed = 0.5;
/** What a layer speaks of that is longer than the article: a recipe has boxes to tick, too. */
const consent = /cookie|privacy|gdpr|dsgvo|rgpd|クッキー|쿠키/i;
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
  const text = textOf(root);
  const lengthOf = measureUpTo(Math.min(maxBox, text * mostOfText));
  const found = new Map<DomElement, string>();
  const asked = [...root.querySelectorAll(fields)].slice(0, mostBoxes);
  for (const layer of layersAround(asked))
    if (consent.test(layer.textContent) || seenLength(layer, text) < text * mostOfText)
      found.set(layer, 'form');
  const fieldBoxes = boxesAround(asked, found, lengthOf);
  // So many boxes are how the article is set: steps to tick, parts to choose.
  const boxed = [...fieldBoxes].reduce((sum, box) => sum + lengthOf(box), 0);
  if (boxed <= text * mostBoxed) for (const box of fieldBoxes) found.set(box, 'form');
  const links = [...root.querySelectorAll('a[href]')]
    .filter((link) => account.test(link.getAttribute('href')!.slice(0, 200)) && isAlone(link))
    .slice(0, mostBoxes);
  for (const box of boxesAround(links, found, lengthOf)) found.set(box, 'newsletter');
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

type Measure = (element: DomElement) => number;

/** Elements around many fields are asked for once. Longer ones have no length. */
function measureUpTo(most: number): Measure {
  const known = new Map<DomElement, number>();
  return (element) => {
    let length = known.get(element);
    if (length === undefined) {
      length = seenLength(element, most);
      if (length > most) length = Number.POSITIVE_INFINITY;
      known.set(element, length);
    }
    return length;
  };
}

/** The outermost elements that hold little beside the inner ones. */
function boxesAround(
  inner: readonly DomElement[],
  found: ReadonlyMap<DomElement, string>,
  lengthOf: Measure,
): Set<DomElement> {
  const boxes = new Set<DomElement>();
  for (const element of inner) {
    let box = element;
    for (let node = box.parentNode; node && isElement(node) && isBox(node); node = node.parentNode) {
      if (boxes.has(node) || found.has(node) || lengthOf(node) > maxBox || holdsArticle(node)) break;
      box = node;
    }
    if (box !== element) boxes.add(box);
  }
  return boxes;
}

/** The outermost elements in which fields follow one another: layers that ask for consent, and whole forms. */
function layersAround(asked: readonly DomElement[]): DomElement[] {
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
  return [...dense].filter((element) => !isInside(element, dense));
}

function isInside(element: DomElement, others: ReadonlySet<DomElement>): boolean {
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode)
    if (others.has(node)) return true;
  return false;
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
