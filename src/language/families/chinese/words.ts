// Words that Chinese has in both of its ways of writing. Data only.
import { wordSet } from '../../text/word-list.ts';

export const chineseStopWords =
  wordSet(`的 了 是 在 和 與 与 及 或 也 都 就 而 但 並 并 又 還 还 很 更 最 不 沒 没 有 個 个 這 这 那 他 她 它 們 们 我 你 您 其 之 於 于 以 為 为 所 被 把 讓 让 從 从 到 對 对 將 将 會 会
    能 可 要 上 下 中 後 后 前 等 來 来 去 說 说 着 著 過 过 得 地 吧 嗎 吗 呢 啊 因 由 至 向 則 则 若 如 此 該 该 每 各 只 才 再 已 曾 正 仍 卻 却 即 且 些 什 麼 么 怎 誰 谁 一 二 三
    因為 因为 所以 但是 然而 如果 我們 我们 他們 他们 這個 这个 自己 可以 沒有 没有 表示 指出 目前 已經 已经 以及 其中 這些 这些 可能 就是 不是 還是 还是`);
